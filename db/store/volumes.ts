import { and, asc, gt, gte, lt, lte, sql } from 'drizzle-orm';
import { MINUTE } from '../../src/count/time.ts';
import {
  type Counts,
  type NetworkVolume,
  type Unread,
  VOLUME_VERSION,
  type VolumeFactor,
} from '../../src/volume/network.ts';
import { createVolumes, type VolumeView } from '../../src/volume/view.ts';
import type { Database } from '../open.ts';
import { gaps, series, volumeStates, volumes } from '../schema.ts';

/** The first minute (since 1970) that is not folded yet, by network. */
export async function volumePositions(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ network: volumeStates.network, position: volumeStates.position, version: volumeStates.version })
    .from(volumeStates);
  return new Map(
    rows.map(({ network, position, version }) => [network, version === VOLUME_VERSION ? minuteOf(position) : 0]),
  );
}

/** The folds as they were left; one of another version begins anew. */
export async function loadVolumes(tx: Database): Promise<Map<string, NetworkVolume>> {
  const rows = await tx.select().from(volumeStates);
  return new Map(
    rows
      .filter(({ version }) => version === VOLUME_VERSION)
      .map(({ network, state }) => [network, state as NetworkVolume]),
  );
}

/** The first minute of which mentions without a signal are counted; null: of none. */
export async function firstCountedMinute(tx: Database): Promise<number | null> {
  const [row] = await tx
    .select({ minute: series.minute })
    .from(series)
    .where(gt(series.others, 0))
    .orderBy(asc(series.minute))
    .limit(1);
  return row === undefined ? null : minuteOf(row.minute);
}

/** Mentions without a signal, by network and minute, from one minute up to but without another. */
export async function countsBetween(tx: Database, from: number, to: number): Promise<Map<string, Map<number, Counts>>> {
  const rows = await tx
    .select({ product: series.product, minute: series.minute, network: series.network, others: series.others })
    .from(series)
    .where(and(gte(series.minute, dateOf(from)), lt(series.minute, dateOf(to)), gt(series.others, 0)))
    .orderBy(asc(series.minute), asc(series.product));
  const networks = new Map<string, Map<number, Counts>>();
  for (const { product, minute, network, others } of rows) {
    const minutes = networks.get(network) ?? new Map<number, Counts>();
    networks.set(network, minutes);
    const counts = minutes.get(minuteOf(minute)) ?? {};
    minutes.set(minuteOf(minute), counts);
    counts[product] = others;
  }
  return networks;
}

/** The gaps that end behind one minute and up to another. */
export async function gapsBetween(
  tx: Database,
  from: number,
  to: number,
): Promise<Array<Unread & { readonly network: string }>> {
  const rows = await tx
    .select()
    .from(gaps)
    .where(and(gt(gaps.to, dateOf(from)), lte(gaps.to, dateOf(to))))
    .orderBy(asc(gaps.to), asc(gaps.from));
  return rows.map(({ network, from: begin, to: end }) => ({ network, from: begin.getTime(), to: end.getTime() }));
}

export async function storeVolume(
  tx: Database,
  network: string,
  state: NetworkVolume,
  factors: readonly VolumeFactor[],
): Promise<void> {
  const set = { position: dateOf(state.position), version: VOLUME_VERSION, state };
  await tx
    .insert(volumeStates)
    .values({ network, ...set })
    .onConflictDoUpdate({ target: volumeStates.network, set });
  for (let from = 0; from < factors.length; from += 1000) {
    await tx
      .insert(volumes)
      .values(
        factors.slice(from, from + 1000).map(({ minute, factor }) => ({ network, minute: dateOf(minute), factor })),
      )
      .onConflictDoUpdate({ target: [volumes.minute, volumes.network], set: { factor: sql`excluded.factor` } });
  }
}

/** What the networks carried in the minutes of a stretch, ms since 1970. */
export async function volumesBetween(tx: Database, from: number, to: number): Promise<VolumeView> {
  const rows = await tx
    .select()
    .from(volumes)
    .where(and(gte(volumes.minute, new Date(from - MINUTE)), lte(volumes.minute, new Date(to))))
    .orderBy(asc(volumes.minute), asc(volumes.network));
  const view = createVolumes();
  for (const network of new Set(rows.map((row) => row.network))) {
    const own = rows.filter((row) => row.network === network);
    view.add(
      network,
      own.map(({ minute, factor }) => ({ minute: minuteOf(minute), factor })),
    );
  }
  return view;
}

function minuteOf(date: Date): number {
  return Math.floor(date.getTime() / MINUTE);
}

function dateOf(minute: number): Date {
  return new Date(minute * MINUTE);
}
