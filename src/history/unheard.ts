import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { gapsIn } from './gaps.ts';

const MAX_GAPS = 10_000;

/** Stretches of the range in which no network was read at all, in order and apart. */
export async function unheardIn(
  db: Database,
  range: { from: number; to: number },
): Promise<Array<{ from: number; to: number }>> {
  const networks = await queryRows<{ network: string }>(db, sql`select distinct network from sources`);
  const gaps = await gapsIn(db, range, MAX_GAPS);
  const names = new Set([...networks, ...gaps].map(({ network }) => network));
  const edges = gaps.flatMap(({ network, from, to }) => [
    { at: from, network, step: 1 },
    { at: to, network, step: -1 },
  ]);
  const depth = new Map<string, number>();
  const found: Array<{ from: number; to: number }> = [];
  let since: number | null = null;
  for (const { at, network, step } of edges.sort((a, b) => a.at - b.at || a.step - b.step)) {
    const now = (depth.get(network) ?? 0) + step;
    if (now === 0) depth.delete(network);
    else depth.set(network, now);
    const isUnheard = depth.size === names.size;
    if (isUnheard && since === null) since = at;
    if (!isUnheard && since !== null) {
      if (at > since) found.push({ from: since, to: at });
      since = null;
    }
  }
  return found;
}
