import type { WireEvent } from './jetstream.ts';

const TYPE = 'network.bsky.jetstream.subscribeEvents#';
const message = (payload: Readonly<Record<string, unknown>>) => ({ $type: 'message', payload });

/** What a host says first where a time cursor is older than all it keeps. */
export const CLAMPED = message({ $type: `${TYPE}info`, name: 'OutdatedCursor', message: 'starting at seq 7' });

let seq = 0;

/** A v1 event as the second wire frames it: the commit's fields beside the did, times as text with six digits. */
export function secondWire(event: WireEvent): Readonly<Record<string, unknown>> {
  const { time_us: timeUs, kind, did, commit, ...rest } = event;
  const time = `${new Date(timeUs / 1000).toISOString().slice(0, 20)}${String(timeUs % 1_000_000).padStart(6, '0')}Z`;
  seq += 1;
  const shared = { $type: `${TYPE}${String(kind)}`, seq, did, time, witnessedAt: time };
  return message(typeof commit === 'object' ? { ...shared, ...commit } : { ...shared, ...rest });
}
