export const POST = 'app.bsky.feed.post';
export const REPOST = 'app.bsky.feed.repost';

export type JetstreamCommit = {
  readonly kind: 'commit';
  readonly timeUs: number;
  readonly did: string;
  readonly operation: 'create' | 'update' | 'delete';
  readonly collection: typeof POST | typeof REPOST;
  readonly rkey: string;
  readonly rev: string;
  /** Unchecked but an object; null for a delete. */
  readonly record: Readonly<Record<string, unknown>> | null;
};

export type JetstreamEvent =
  | JetstreamCommit
  | { readonly kind: 'account'; readonly timeUs: number; readonly did: string; readonly status: string }
  | { readonly kind: 'other'; readonly timeUs: number };

const DID = /^did:[a-z0-9]{1,32}:[A-Za-z0-9._:%-]{1,256}$/;
const RKEY = /^[A-Za-z0-9._:~-]{1,512}$/;
const ACCOUNT_STATUSES: readonly unknown[] = [
  'deleted',
  'takendown',
  'suspended',
  'deactivated',
  'desynchronized',
  'throttled',
];

/** A Jetstream v1 event, checked by hand for speed; unknown keys are ignored. @returns what is wrong, as one of few texts. */
export function parseEvent(value: unknown): JetstreamEvent | string {
  const event = asObject(value);
  if (!event) return 'not an object';
  const { did, time_us: timeUs, kind } = event;
  if (typeof timeUs !== 'number' || !Number.isSafeInteger(timeUs)) return 'no time_us';
  if (typeof did !== 'string' || !DID.test(did)) return 'no did';
  if (kind === 'account') return parseAccount(asObject(event.account), did, timeUs);
  if (kind !== 'commit') return typeof kind === 'string' ? { kind: 'other', timeUs } : 'no kind';
  const commit = asObject(event.commit);
  if (!commit) return 'no commit';
  const { operation, collection, rkey, rev, record } = commit;
  if (typeof collection !== 'string') return 'no collection';
  if (collection !== POST && collection !== REPOST) return { kind: 'other', timeUs };
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return 'unknown operation';
  if (typeof rkey !== 'string' || !RKEY.test(rkey)) return 'no rkey';
  const body = asObject(record);
  if (!body && operation !== 'delete') return 'no record';
  return {
    kind: 'commit',
    timeUs,
    did,
    operation,
    collection,
    rkey,
    rev: typeof rev === 'string' ? rev.slice(0, 64) : '',
    record: body,
  };
}

function parseAccount(account: Readonly<Record<string, unknown>> | null, did: string, timeUs: number): JetstreamEvent {
  const given = account?.active === false ? account.status : 'active';
  const status =
    typeof given === 'string' && (given === 'active' || ACCOUNT_STATUSES.includes(given)) ? given : 'inactive';
  return { kind: 'account', timeUs, did, status };
}

/** Any object can be asked for any key; what it answers is unknown. Null for everything else, lists too. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
