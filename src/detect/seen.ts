import { shortKey } from '../count/hash.ts';
import { markSeen, seenAt } from '../count/mentions.ts';
import type { ProductState } from './product-state.ts';

/** True when this share was folded before; remembers it otherwise. */
export function isRepeat(state: ProductState, uri: string, at: number): boolean {
  const key = shortKey(`share ${uri}`);
  if (seenAt(state.mentions, key) !== undefined) return true;
  markSeen(state.mentions, key, at);
  return false;
}

/** When we saw the post, if it is still remembered. */
export function postedAt(state: ProductState, uri: string): number | undefined {
  const at = seenAt(state.mentions, shortKey(uri));
  return at === undefined || at < 0 ? undefined : at;
}
