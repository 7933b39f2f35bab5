import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { foldPhrase, foldText } from '../../src/match/fold.ts';
import { LEAST_CONFIDENCE, matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import { misspellings } from '../../src/match/misspell.ts';
import { READ_LIMIT } from '../../src/match/reading.ts';
import { growth, LINEAR } from '../setup/growth.ts';

const catalogue = loadCatalogue();
const matcher = buildMatcher(catalogue);

const names = catalogue.products.flatMap(({ name, aliases, sure, handles, domains, hashtags, against, context }) => [
  name,
  ...aliases,
  ...sure,
  ...handles.map((handle) => `@${handle}`),
  ...domains,
  ...hashtags.map((tag) => `#${tag}down`),
  ...against,
  ...context,
]);
const ambiguous = catalogue.products.filter(({ ambiguity }) => ambiguity !== 'clear').map(({ name }) => name);
const slips = new Set(names.flatMap(misspellings));
const odd = [
  '\ud835',
  '\udc00',
  '\u200b',
  '\u202e',
  '\u0301',
  '\u0300\u0301\u0302',
  '\u1100\u1161\u11a8',
  'ﷺ',
  'ﬁ',
  '𝐂',
  '🇺🇸',
  '…',
  '\0',
  '\n\n',
  '://',
  '@',
  '#',
  '/',
  '.',
  '-',
];
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...odd),
  fc.constantFrom(' ', ' is down', "'s", ' and ', 's'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const posts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const joined = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

describe('matchPost on any text', () => {
  it('never throws, is the same each time, and its spans lie in the text, in order, over a name', () => {
    fc.assert(
      fc.property(fc.oneof(posts, joined), (text) => {
        const mentions = matchPost(matcher, { text });
        expect(matchPost(matcher, { text })).toEqual(mentions);
        for (const mention of mentions) {
          expect(mention.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
          expect(mention.confidence).toBeLessThanOrEqual(0.99);
          expect(mention.spans.length).toBeGreaterThan(0);
          let last = 0;
          for (const [start, end] of mention.spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
          const product = catalogue.byId.get(mention.product)!;
          const known = [
            product.name,
            ...[product.aliases, product.sure, product.handles, product.hashtags, product.domains].flat(),
            ...product.components.flatMap(({ name, aliases }) => [name, ...aliases]),
          ].map((name) => foldPhrase(name).replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
          const shown = foldPhrase(text.slice(...mention.spans[0]!)).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
          expect(known.some((name) => shown.startsWith(name)) || slips.has(shown)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('folds every text with offsets that never run backwards', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const { length, starts, ends } = foldText(text);
        for (let at = 0; at < length; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at]!);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1]!);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one name over and over', 'claude is down '.repeat(7_000)],
    ['a name without spaces', 'claude'.repeat(17_000)],
    ['marks piled on a letter', `claude${'\u0301'.repeat(99_000)} is down`],
    ['white space', `claude${' \n'.repeat(49_000)}is down`],
    ['slashes and dots', 'a.b/'.repeat(25_000)],
    ['hashes', '#claude#'.repeat(12_500)],
    ['ats', '@claude.'.repeat(12_500)],
    ['lone surrogates', '\ud835'.repeat(100_000)],
    ['many products', names.join(' ').repeat(3).slice(0, 100_000)],
    ['a million characters', 'x '.repeat(500_000)],
    ["a regular expression's nightmare", `${'a'.repeat(50_000)}!${'((a+)+)+$'.repeat(5_000)}`],
    ['thousands of handles', '@NotionHQ '.repeat(9_000)],
    ['thousands of tags', '#claudedown'.repeat(9_000)],
    ['every ambiguous name', ambiguous.join(' is down ').repeat(100)],
    ['one name and every word of the catalogue', `notion ${names.join(' ')}`],
    ['characters that become eighteen', 'ﷺ'.repeat(100_000)],
    ['loose Hangul letters', '\u1100\u1161'.repeat(50_000)],
    ['bidi marks', '\u202eclaude\u202c '.repeat(10_000)],
  ])('answers a text of %s without backtracking', (_, text) => {
    for (const langs of [undefined, ['zz-unknown'], ['']]) {
      const mentions = matchPost(matcher, { text, ...(langs === undefined ? {} : { langs }) });
      for (const { spans } of mentions) expect(spans.length).toBeLessThanOrEqual(1_000);
    }
    const make = (size: number) => text.slice(0, size);
    const run = (part: string) => {
      for (let round = 0; round < 10; round++) matchPost(matcher, { text: part });
    };
    expect(growth(make, run, READ_LIMIT / 4)).toBeLessThan(LINEAR);
  });

  it('reads no further than its limit, so that a longer text costs no more', () => {
    const padding = 'word '.repeat(READ_LIMIT / 5 + 10);
    expect(matchPost(matcher, { text: `github is down ${padding}` })).toHaveLength(1);
    expect(matchPost(matcher, { text: `${padding} github is down` })).toEqual([]);
  });

  it('hands out nothing that the next post overwrites', () => {
    const first = matchPost(matcher, { text: 'is claude down? notion, too' });
    const copy = structuredClone(first);
    for (const text of ['github and slack are down', 'x', 'Discord and zoom, zoom and Discord'])
      matchPost(matcher, { text });
    expect(first).toEqual(copy);
  });
});
