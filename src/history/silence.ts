import type { feeds, sources } from '../../db/schema.ts';
import type { OfficialState } from '../status/official.ts';
import { MINUTE_MS } from './moment.ts';

/** A reading worker writes its row down every two seconds; one that has not for this long is not there. */
export const SOURCE_SILENT_MS = 30_000;
/** A page this long overdue is as good as not read, as where its word is set against an episode. */
const FEED_SILENT_MS = 15 * MINUTE_MS;

type SourceState = Pick<typeof sources.$inferSelect, 'state' | 'reason' | 'since' | 'nextTryAt'>;

/** How a source is doing as far as anybody can know: a row that nobody keeps up says nothing of now. `wallNow`: ms since 1970. */
export function sourceAsOf(row: typeof sources.$inferSelect, wallNow: number): SourceState {
  if (row.state === 'ended' || wallNow - row.updatedAt.getTime() <= SOURCE_SILENT_MS) return row;
  return { state: 'unreadable', reason: 'its worker is silent', since: row.updatedAt, nextTryAt: null };
}

/** What a feed says; unknown before it was read, and once it should have been asked long ago. A recording names no next try. */
export function feedAsOf(
  row: typeof feeds.$inferSelect | undefined,
  now: number,
): { readonly state: OfficialState; readonly reason: string | null } {
  if (row === undefined) return { state: 'unknown', reason: 'not read yet' };
  const { state, reason, nextTryAt, checkedAt } = row;
  const isOverdue = nextTryAt !== null && now - nextTryAt.getTime() > FEED_SILENT_MS;
  if (!isOverdue || state === 'unknown') return { state, reason };
  const since = checkedAt === null ? '' : ` since ${checkedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return { state: 'unknown', reason: `not read${since}` };
}
