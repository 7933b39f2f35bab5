import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';

const matcher = buildMatcher(loadCatalogue());

describe('components', () => {
  it.each([
    ['Claude Code is down', 'claude', 'Claude Code'],
    ['claude-code keeps crashing', 'claude', 'Claude Code'],
    ['#ClaudeCode down', 'claude', 'Claude Code'],
    ['GitHub Actions are stuck', 'github', 'Actions'],
    ['github copilot not responding', 'github', 'Copilot'],
    ['Notion AI wont answer', 'notion', 'Notion AI'],
    ['xbox game pass is broken', 'xbox-live', 'Game Pass'],
    ['icloud is down', 'apple', 'iCloud'],
    ['gmail not loading', 'google-workspace', 'Gmail'],
    ['Claude is down', 'claude', null],
    ['the github api is failing', 'github', 'API Requests'],
  ])('%j names %s with component %s', (text, product, component) => {
    expect(matchPost(matcher, { text })).toMatchObject([{ product, component }]);
  });
});

describe('what a mention tells', () => {
  it('names the alias, the reason in words and every place in the original text', () => {
    const text = 'Is 𝐂laude down? claude.ai says 502 and Ｃｌａｕｄｅ too';
    const [mention] = matchPost(matcher, { text });
    expect(mention?.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      '𝐂laude',
      'claude.ai',
      'Ｃｌａｕｄｅ',
    ]);
    expect(matchPost(matcher, { text: 'is claude down' })).toEqual([
      {
        product: 'claude',
        confidence: 0.99,
        why: "alias 'claude' with a question about it; 'down' right beside it; few words besides",
        alias: 'claude',
        component: null,
        spans: [[3, 9]],
      },
    ]);
  });

  it('says what spoke against it', () => {
    const [mention] = matchPost(matcher, { text: 'put it into the dropbox next to the ballot boxes' });
    expect(mention?.why).toMatch(/despite 'ballot' against it/);
    expect(mention?.confidence).toBeLessThan(0.9);
  });

  it('is surer of a name with more evidence', () => {
    const sureness = (text: string): number => matchPost(matcher, { text })[0]?.confidence ?? 0;
    expect(sureness('claude is down')).toBeLessThan(sureness('claude is down, my prompts just hang'));
    expect(sureness('notion')).toBeLessThan(sureness('notion is down'));
  });

  it("counts a product's own account as evidence", () => {
    const text = 'Some users of Claude may see elevated latency.';
    const [other, own] = ['someone.example', 'anthropic.com'].map((author) => matchPost(matcher, { text, author })[0]);
    expect(own?.confidence).toBeGreaterThan(other?.confidence ?? 0);
    expect(own?.why).toContain('its own account');
  });
});
