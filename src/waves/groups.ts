import { emptyMemory, type Memory } from '../count/memory.ts';
import type { Copied } from './copied.ts';
import { emptyRecent, type Recent } from './recent.ts';

/** Posts that spread without a single root: they share one link, or are near-copies of one text. */
export type Group = {
  about: 'link' | 'copies';
  /** Place among the roots. */
  key: string;
  /** Some of its posts with what each brought, most first, the earliest kept; at most eight. */
  posts: Array<{ uri: string; shares: number }>;
  /** What it brought in the days before: a link that is always shared is no news. */
  before: number;
};

/** The first post seen with a link or a text: a group when a second author follows. */
type Seed = { at: number; uri: string; author: string; network: string; textKey: string; sketch: string };

/** What may become groups, and who is in one: all bounded, the oldest forgotten first. */
export type Groups = {
  seeds: Recent<Seed>;
  /** Keys of seeds by band of their sketch, of groups by post. */
  bands: Recent<string>;
  members: Recent<string>;
  /** Authors counted in a group. */
  authors: Memory;
  /** Absent before the first text long enough to be copied. */
  copied?: Copied;
};

export function emptyGroups(): Groups {
  return {
    seeds: emptyRecent(),
    bands: emptyRecent(),
    members: emptyRecent(),
    authors: emptyMemory(),
  };
}
