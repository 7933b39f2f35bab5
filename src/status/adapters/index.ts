import type { FeedAdapter } from './adapter.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { statuspage } from './statuspage.ts';

/** Formats that are understood; the first that recognises a body reads it, so the most telling come first. */
export const adapters: readonly FeedAdapter[] = [statuspage, jsonFeed, atom, rss];
