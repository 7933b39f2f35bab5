import { setTimeout as sleep } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../db/open.ts';
import type { createChangeHub } from '../src/api/changes.ts';
import type { App } from '../src/app.ts';
import { SOURCE_SILENT_MS } from '../src/history/silence.ts';

const EVERY_MS = 1000;

/** What stands for the state of the screens: it differs when they would. */
export type Fingerprint = { readonly episodes: string; readonly series: string; readonly health: string };

/** Looks every second whether something that screens show has changed, whichever process changed it. */
export async function watchChanges(
  app: App,
  hub: ReturnType<typeof createChangeHub>,
  signal: AbortSignal,
  onTime: (now: number) => void,
): Promise<void> {
  let before = await takeFingerprint(app.db, Date.now());
  while (!signal.aborted) {
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      const time = await app.now();
      if (time !== null) onTime(time.getTime());
      const now = await takeFingerprint(app.db, Date.now());
      if (now.episodes !== before.episodes) hub.emit({ kind: 'episode' });
      if (now.series !== before.series) hub.emit({ kind: 'series' });
      if (now.health !== before.health) hub.emit({ kind: 'health' });
      before = now;
    } catch (err) {
      app.log.warn({ err }, 'could not look for changes');
    }
  }
}

/** Asked every second of tables that only grow: by their indexes, and of the newest rows alone. `wallNow`: ms since 1970. */
export async function takeFingerprint(db: Database, wallNow: number): Promise<Fingerprint> {
  const [row] = await queryRows<Fingerprint>(db, fingerprintQuery(wallNow));
  if (row === undefined) throw new Error('the database gave no row for a query without a table');
  return row;
}

export function fingerprintQuery(wallNow: number): SQL {
  const silentBefore = new Date(wallNow - SOURCE_SILENT_MS).toISOString();
  // Rows that were committed out of order of their ids move the count, not the newest id.
  return sql`select
    (select coalesce(max(id), 0) || '/' || count(*) from changes
      where id > (select max(id) from changes) - 200) as episodes,
    (select coalesce(max(minute)::text, '') || '/' || coalesce(sum(mentions), 0) || '/' || coalesce(sum(reporters), 0)
      from series where minute >= (select max(minute) from series) - interval '5 minutes') as series,
    (select coalesce(max(checked_at)::text, '') from feeds) || '/' ||
    (select coalesce(string_agg(state || (updated_at < ${silentBefore}::timestamptz)::text, '' order by source), '')
      from sources) as health`;
}
