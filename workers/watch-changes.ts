import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { queryRows } from '../db/open.ts';
import type { createChangeHub } from '../src/api/changes.ts';
import type { App } from '../src/app.ts';

const EVERY_MS = 1000;

/** Looks every second whether something that screens show has changed, whichever process changed it. */
export async function watchChanges(
  app: App,
  hub: ReturnType<typeof createChangeHub>,
  signal: AbortSignal,
  onTime: (now: number) => void,
): Promise<void> {
  let before = await look(app);
  while (!signal.aborted) {
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      const now = await look(app);
      if (now.time !== null) onTime(now.time);
      if (now.episodes !== before.episodes) hub.emit({ kind: 'episode' });
      if (now.series !== before.series) hub.emit({ kind: 'series' });
      if (now.health !== before.health) hub.emit({ kind: 'health' });
      before = now;
    } catch (err) {
      app.log.warn({ err }, 'could not look for changes');
    }
  }
}

async function look(app: App): Promise<{ episodes: string; series: string; health: string; time: number | null }> {
  const [row] = await queryRows<{ episodes: string; series: string; health: string }>(
    app.db,
    sql`select (select count(*) from changes)::text as episodes,
      (select coalesce(max(minute)::text, '') from series) || (select count(*) from product_states)::text as series,
      (select coalesce(max(checked_at)::text, '') from feeds) || (select coalesce(string_agg(state, '' order by source), '') from sources) as health`,
  );
  const time = (await app.now())?.getTime() ?? null;
  return { ...(row ?? { episodes: '', series: '', health: '' }), time };
}
