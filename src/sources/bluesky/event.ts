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
  readonly record: Fields | null;
};

export type JetstreamEvent =
  | JetstreamCommit
  | { readonly kind: 'account'; readonly timeUs: number; readonly did: string; readonly status: string }
  | { readonly kind: 'other'; readonly timeUs: number }
  | Notice;

/** The host speaks of the stream itself; clamped: it begins later than it was asked to. */
export type Notice = { readonly kind: 'notice'; readonly isClamped: boolean };

type Fields = Readonly<Record<string, unknown>>;

export const DID = /^did:[a-z0-9]{1,32}:[A-Za-z0-9._:%-]{1,256}$/;
export const RKEY = /^[A-Za-z0-9._:~-]{1,512}$/;
export const LONGEST_REV = 64;
const ACCOUNT_STATUSES: readonly unknown[] = [
  'deleted',
  'takendown',
  'suspended',
  'deactivated',
  'desynchronized',
  'throttled',
];
const V2_MESSAGE = 'network.bsky.jetstream.subscribeEvents#';
/** `2026-08-14T02:51:46.096759Z`, of which Date reads the first three digits of a second only. */
const MICROS = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/;

/**
 * A Jetstream event of either wire, checked by hand for speed; unknown keys are ignored.
 * @returns what is wrong, as one of few texts
 */
export function parseEvent(value: unknown): JetstreamEvent | string {
  const event = asObject(value);
  if (!event) return 'not an object';
  if (event.$type === 'message') return parseMessage(asObject(event.payload));
  if (event.$type === 'error') return 'the host says that it ends the stream';
  const { did, time_us: timeUs, kind } = event;
  if (typeof timeUs !== 'number' || !Number.isSafeInteger(timeUs)) return 'no time_us';
  if (typeof did !== 'string' || !DID.test(did)) return 'no did';
  if (kind === 'account') return parseAccount(asObject(event.account), did, timeUs);
  if (kind !== 'commit') return typeof kind === 'string' ? { kind: 'other', timeUs } : 'no kind';
  return parseCommit(asObject(event.commit), did, timeUs);
}

/** A message of the second wire: what v1 has in `commit` stands beside the did. */
function parseMessage(payload: Fields | null): JetstreamEvent | string {
  if (payload === null || typeof payload.$type !== 'string' || !payload.$type.startsWith(V2_MESSAGE)) return 'no kind';
  const kind = payload.$type.slice(V2_MESSAGE.length);
  if (kind === 'info') return { kind: 'notice', isClamped: payload.name === 'OutdatedCursor' };
  // A cursor is held against when this host saw the event, whatever time it shows.
  const timeUs = parseMicros(payload.witnessedAt ?? payload.time);
  if (timeUs === null) return 'no time';
  const { did } = payload;
  if (typeof did !== 'string' || !DID.test(did)) return 'no did';
  if (kind === 'account') return parseAccount(asObject(payload.account), did, timeUs);
  return kind === 'commit' ? parseCommit(payload, did, timeUs) : { kind: 'other', timeUs };
}

function parseCommit(commit: Fields | null, did: string, timeUs: number): JetstreamEvent | string {
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
    rev: typeof rev === 'string' ? rev.slice(0, LONGEST_REV) : '',
    record: body,
  };
}

/** Microseconds since 1970; null for anything but a time in UTC. */
function parseMicros(text: unknown): number | null {
  const parts = typeof text === 'string' && text.length <= 40 ? MICROS.exec(text) : null;
  if (parts === null) return null;
  const seconds = Date.parse(`${parts[1]}Z`);
  return Number.isNaN(seconds) ? null : seconds * 1000 + Number((parts[2] ?? '').slice(0, 6).padEnd(6, '0'));
}

function parseAccount(account: Fields | null, did: string, timeUs: number): JetstreamEvent {
  const given = account?.active === false ? account.status : 'active';
  const status =
    typeof given === 'string' && (given === 'active' || ACCOUNT_STATUSES.includes(given)) ? given : 'inactive';
  return { kind: 'account', timeUs, did, status };
}

/** Any object can be asked for any key; what it answers is unknown. Null for everything else, lists too. */
export function asObject(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
