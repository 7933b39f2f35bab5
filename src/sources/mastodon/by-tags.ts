import { pause } from '../backoff.ts';
import { type Desk, drained, FULL_PAGE, type Page, REWIND_MS, takePage } from './fetching.ts';
import { earlierId, filedAt, isLater } from './status.ts';

const MAX_PAGES = 25;
/** The first page of a hashtag that few use goes back for months: of what was not read before only this much is taken. */
const FIRST_MS = 600_000;
const LONGEST_ID = 64;

export type ByTags = {
  readonly tags: readonly string[];
  /** What lies further back is not fetched but recorded as a gap. */
  readonly reachMs: number;
  readonly pollMs: number;
  /** After so long it ends, so that the public timeline is asked for again. */
  readonly forMs: number;
  readonly onRead: () => void;
};

/** Reads hashtags one after the other, over and over. @throws what a request failed of. */
export async function readByTags(desk: Desk, options: ByTags): Promise<void> {
  const until = desk.clock() + options.forMs;
  while (!desk.signal.aborted && desk.clock() < until) {
    await readRound(desk, options);
    await pause(options.pollMs, desk.signal);
  }
}

async function readRound(desk: Desk, { tags, reachMs, onRead }: ByTags): Promise<void> {
  const { intake, inbox, clock, signal } = desk;
  const [began, { at, lastId, tags: known }] = [clock(), inbox.cursor];
  const isTooOld = at !== null && began - at > reachMs;
  for (const tag of tags) {
    const last = isTooOld ? null : (known[tag] ?? lastId);
    if (last === null) await readNewest(desk, tag, began - FIRST_MS);
    else await readTag(desk, tag, earlierId(last, REWIND_MS), at ?? began);
    if (signal.aborted) return;
    onRead();
  }
  if (isTooOld) intake.gap(at, began);
  intake.roundRead(tags, began);
}

async function readNewest(desk: Desk, tag: string, since: number): Promise<void> {
  await fetchPage(desk, tag, null, since);
}

/** What names a hashtag, page after page; of more than 1,000 statuses the newest, and a gap for what is left out. */
async function readTag(desk: Desk, tag: string, from: string, at: number): Promise<void> {
  const { intake, clock, signal } = desk;
  let minId = from;
  for (let page = 0; page < MAX_PAGES && !signal.aborted; page += 1) {
    const reached = await fetchPage(desk, tag, minId, null);
    if (reached === null || reached.count < FULL_PAGE || !isLater(reached.lastId, minId)) return;
    minId = reached.lastId;
  }
  if (signal.aborted) return;
  intake.gap(filedAt(minId) ?? at, clock());
  await readNewest(desk, tag, clock() - FIRST_MS);
}

/** A page of a hashtag; with `since` only what was filed after that time, and nothing where ids do not tell. */
async function fetchPage(desk: Desk, tag: string, minId: string | null, since: number | null): Promise<Page | null> {
  const { rest, intake } = desk;
  await drained(desk);
  const page = await takePage(rest.tagTimeline(tag, minId), (status) => {
    if (since === null || filedSince(status, since)) intake.tagged(status);
  });
  if (page === null || page.lastId === '' || page.lastId.length > LONGEST_ID) return null;
  intake.tagRead(tag, page.lastId);
  return page;
}

function filedSince(status: unknown, since: number): boolean {
  const id = typeof status === 'object' && status !== null && 'id' in status ? status.id : null;
  return typeof id === 'string' && (filedAt(id) ?? 0) >= since;
}
