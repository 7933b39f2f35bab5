import fc from 'fast-check';
import type { StreamItem } from '../../src/sources/item.ts';

const START = Date.UTC(2026, 0, 3, 2, 0, 0);

/** Small worlds on purpose: few uris and times, so that repeats and ties are common. */
export const itemArbitrary: fc.Arbitrary<StreamItem> = fc
  .record({
    type: fc.constantFrom('post', 'repost', 'engagement', 'edit', 'delete', 'removal', 'gap'),
    id: fc.integer({ min: 0, max: 12 }),
    at: fc.integer({ min: 0, max: 240 }).map((halfSeconds) => START + halfSeconds * 500),
    text: fc.constantFrom('a', 'b'),
  })
  .map(({ type, id, at, text }): StreamItem => {
    const uri = `at://did:plc:a/app.bsky.feed.post/${id}`;
    const shared = { network: 'bluesky', uri, observedAt: at } as const;
    switch (type) {
      case 'repost':
        return { type, ...shared, author: 'did:plc:b', subject: uri };
      case 'engagement':
        return { type, network: 'mastodon', subject: uri, reposts: id, observedAt: at };
      case 'edit':
        return { type, ...shared, text };
      case 'delete':
        return { type, ...shared };
      case 'removal':
        return { type, network: 'bluesky', author: `did:plc:${id}`, observedAt: at };
      case 'gap':
        return { type, network: 'bluesky', from: at - 1000, to: at };
      default:
        return {
          type: 'post',
          ...shared,
          author: 'did:plc:a',
          text,
          createdAt: null,
          langs: [],
          kind: 'post',
          parent: null,
          quoted: null,
          url: null,
          bot: false,
        };
    }
  });

/** The line of the post stream that reads back as this item. */
export function lineOf(item: StreamItem): string {
  const text = (time: number): string => new Date(time).toISOString();
  if (item.type === 'gap') return JSON.stringify({ ...item, from: text(item.from), to: text(item.to) });
  return JSON.stringify({ ...item, observedAt: text(item.observedAt) });
}
