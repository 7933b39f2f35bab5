import { describe, expect, it } from 'vitest';
import { hashtagsOf } from '../../src/catalog/hashtags.ts';

describe('hashtagsOf', () => {
  it('takes the first of each product before the second of any, as networks write them', () => {
    const products = [
      { name: 'Claude', hashtags: ['ClaudeAI', '#claude'] },
      { name: 'Disney+', hashtags: [] },
      { name: '\u30af\u30ed\u30fc\u30c9', hashtags: ['claude'] },
    ];
    expect(hashtagsOf(products, 10)).toEqual(['claudeai', 'disney', 'claude', '\u30af\u30ed\u30fc\u30c9']);
    expect(hashtagsOf(products, 2)).toEqual(['claudeai', 'disney']);
  });

  it('leaves out what is no hashtag', () => {
    expect(hashtagsOf([{ name: '1 & 1', hashtags: ['', 'x'.repeat(101)] }], 10)).toEqual([]);
    expect(hashtagsOf([], 10)).toEqual([]);
  });
});
