import type { Post } from '../../src/sources/item.ts';
import type { Source } from '../../src/sources/source.ts';
import type { Texts } from './frames.ts';

const SPREAD_MS = 3_600_000;
const BATCH = 2_000;

/** Posts of the hour before `end` (ms since 1970), each by somebody else. */
export function makePosts(texts: Texts['named'], count: number, end: number): Post[] {
  const start = end - SPREAD_MS;
  return Array.from({ length: count }, (_, number): Post => {
    const { text, lang } = texts[number % texts.length]!;
    const author = `did:plc:${number.toString(36).padStart(24, 'a')}`;
    const observedAt = start + Math.floor((number * SPREAD_MS) / count);
    const uri = `at://${author}/app.bsky.feed.post/3m${number}`;
    const shown = { createdAt: observedAt, parent: null, quoted: null, url: uri, bot: false };
    return { type: 'post', network: 'bluesky', uri, author, observedAt, text, langs: [lang], kind: 'post', ...shown };
  });
}

/** A source that hands on these posts and ends. */
export function sourceOf(given: readonly Post[]): Source {
  return {
    key: 'bench',
    network: 'bluesky',
    health: (now) => ({ state: 'reading', reason: null, since: now, nextTryAt: null, lastEventAt: now }),
    async *read() {
      for (let from = 0; from < given.length; from += BATCH) {
        const items = given.slice(from, from + BATCH);
        yield { items, cursor: { from }, position: items.at(-1)!.observedAt, events: items.length, dropped: {} };
      }
    },
  };
}
