import type { WireEvent } from './jetstream.ts';

export const CID = 'bafyreic7t2o4m3wdeejy46oidl7annxcpqfj243ldamylkxxo3rly3xxgi';

/** A record key that no other call gives: base 32 of a running number, as long as a real one. */
export function freshRkey(number: number): string {
  return `3m${(number + 32 ** 10).toString(32)}`;
}

export type PostFields = {
  readonly timeUs: number;
  readonly number: number;
  readonly text: string;
  readonly did?: string;
  readonly record?: Readonly<Record<string, unknown>>;
};

export function postEvent({
  timeUs,
  number,
  text,
  did = `did:plc:${'a'.repeat(24)}`,
  record = {},
}: PostFields): WireEvent {
  return commitEvent(timeUs, did, 'app.bsky.feed.post', number, {
    $type: 'app.bsky.feed.post',
    createdAt: new Date(timeUs / 1000).toISOString(),
    langs: ['en'],
    text,
    ...record,
  });
}

export function commitEvent(
  timeUs: number,
  did: string,
  collection: string,
  number: number,
  record: Readonly<Record<string, unknown>> | null,
  operation = record === null ? 'delete' : 'create',
): WireEvent {
  const rkey = freshRkey(number);
  const commit = { rev: freshRkey(number + 1), operation, collection, rkey };
  return { did, time_us: timeUs, kind: 'commit', commit: record === null ? commit : { ...commit, record, cid: CID } };
}
