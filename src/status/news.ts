import type { Reading } from './official.ts';
import { saysTheSame } from './same.ts';

/** An unchanged page is noted this often, so that everybody can tell "unchanged" from "not read". */
export const HEARTBEAT_MS = 5 * 60_000;

/** The newest reading kept of a feed and when it, or its being unchanged, was last noted. */
export type Kept = { readonly reading: Reading; readonly notedAt: number };

/**
 * What a reading adds to those kept: `changed` is kept whole, `unchanged` is noted by its time alone, `nothing` is left
 * out. Production and replay keep the same ones, so that both fold the same.
 */
export function newsOf(kept: Kept | null, reading: Reading): 'changed' | 'unchanged' | 'nothing' {
  if (kept === null || !saysTheSame(kept.reading, reading)) return 'changed';
  return reading.at - kept.notedAt >= HEARTBEAT_MS ? 'unchanged' : 'nothing';
}
