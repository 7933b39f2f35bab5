import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import { misspellings } from '../../src/match/misspell.ts';

const matcher = buildMatcher(loadCatalogue());
const found = (text: string) => matchPost(matcher, { text }).map(({ product, why }) => `${product}: ${why}`);

describe('a slip of the fingers', () => {
  it.each([
    ['chatgpy is down', "chatgpt: misspelt 'chatgpt'"],
    ['instgram wont load', "instagram: misspelt 'instagram'"],
    ['clodflare again', "cloudflare: misspelt 'cloudflare'"],
    ['gihub down?', "github: misspelt 'github'"],
    ['Netfilx is broken', "netflix: misspelt 'netflix'"],
    ['spotiffy crashed', "spotify: misspelt 'spotify'"],
    ['CHATGTP down', "chatgpt: alias 'chatgtp', which means nothing else"],
  ])('in %j is seen', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'a papal visit is down for Sunday',
    'the youtuber was down today',
    'the openair is off',
    'nothin is down',
    'ithub is down',
    'instram is down',
    'clode is down',
  ])('is not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('makes a mention less sure', () => {
    const [slip, name] = ['gihub is down', 'github is down'].map((text) => matchPost(matcher, { text })[0]?.confidence);
    expect(slip).toBeLessThan(name ?? 0);
    expect(slip).toBeGreaterThanOrEqual(0.5);
  });

  it('is looked for in single Latin words of six letters and more, the first one kept', () => {
    expect(misspellings('okta')).toEqual([]);
    expect(misspellings('google cloud')).toEqual([]);
    expect(misspellings('ノーション')).toEqual([]);
    const slips = misspellings('GitHub');
    expect(slips).toEqual(expect.arrayContaining(['gihub', 'gitub', 'igthub', 'githib', 'giithub']));
    expect(slips).not.toContain('github');
    expect(slips).not.toContain('githubs');
    expect(slips.filter((slip) => !slip.startsWith('g'))).toEqual(['igthub']);
  });
});
