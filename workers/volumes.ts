import { type Database, lockForTransaction } from '../db/open.ts';
import { readTimes } from '../db/store/clock.ts';
import {
  countsBetween,
  firstCountedMinute,
  gapsBetween,
  loadVolumes,
  storeVolume,
  volumePositions,
} from '../db/store/volumes.ts';
import type { App } from '../src/app.ts';
import { MINUTE } from '../src/count/time.ts';
import { emptyNetworkVolume, foldNetworkVolume, type NetworkVolume, skipUnknown } from '../src/volume/network.ts';

/** Read at one go. */
const MOST_MINUTES = 1440;
/** A network that is further behind the others goes on from here: what it brings later is history. */
const MOST_BEHIND = 360;

/**
 * Folds the networks' volume over all minutes that are over at `to`: products are folded after it. Live a network that has
 * not been read that far yet is folded as far as it has been; a minute that is not folded counts as usual.
 */
export async function foldVolumes(app: App, to: Date, now: Date): Promise<void> {
  const end = Math.floor(to.getTime() / MINUTE);
  if (!(await isBehind(app.db, end))) return;
  const read = app.config.clock === 'live' ? await readTimes(app.db, now) : null;
  const endOf = (network: string) => Math.min(end, Math.floor((read?.get(network) ?? to.getTime()) / MINUTE));
  for (let more = true; more; ) more = await app.db.transaction((tx) => foldSome(app, tx, end, endOf));
}

async function isBehind(db: Database, end: number): Promise<boolean> {
  const positions = [...(await volumePositions(db)).values()];
  return positions.length === 0 || Math.max(...positions) < end;
}

/** Folds at most a day; true when there is more. */
async function foldSome(app: App, tx: Database, end: number, endOf: (network: string) => number): Promise<boolean> {
  await lockForTransaction(tx, 'volumes');
  const states = await loadVolumes(tx);
  const from = await beginning(tx, states);
  if (from === null || from >= end) return false;
  const to = Math.min(end, from + MOST_MINUTES);
  const counted = await countsBetween(tx, from, to);
  const missed = await gapsBetween(tx, from, to);
  for (const [network, minutes] of counted) {
    for (const counts of minutes.values()) {
      for (const product of Object.keys(counts)) if (!app.catalogue.byId.has(product)) delete counts[product];
    }
    if (!states.has(network)) states.set(network, emptyNetworkVolume(Math.min(...minutes.keys())));
  }
  for (const [network, state] of states) {
    const until = Math.min(to, endOf(network));
    if (state.position >= until) continue;
    if (state.position < from) skipUnknown(state, from);
    const unread = missed.filter((gap) => gap.network === network);
    const factors = foldNetworkVolume(state, counted.get(network) ?? new Map(), unread, until);
    await storeVolume(tx, network, state, factors);
  }
  return to < end;
}

async function beginning(tx: Database, states: ReadonlyMap<string, NetworkVolume>): Promise<number | null> {
  if (states.size === 0) return firstCountedMinute(tx);
  const positions = [...states.values()].map(({ position }) => position);
  return Math.max(Math.min(...positions), Math.max(...positions) - MOST_BEHIND);
}
