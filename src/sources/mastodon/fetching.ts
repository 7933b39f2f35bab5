import { pause } from '../backoff.ts';
import type { Inbox } from '../inbox.ts';
import type { MastodonCursor } from './cursor.ts';
import type { Intake } from './intake.ts';
import type { MastodonRest } from './rest.ts';
import { earlierId, isLater } from './status.ts';

/** What came from other instances late has an earlier id than what is already here. */
export const REWIND_MS = 15_000;
export const FULL_PAGE = 40;
const MAX_PAGES = 200;

/** What reading one instance works with. */
export type Desk = {
  readonly intake: Intake;
  readonly inbox: Inbox<MastodonCursor>;
  readonly rest: MastodonRest;
  readonly clock: () => number;
  readonly signal: AbortSignal;
};

/** Fetches everything public since the cursor. What is older than `reachMs`, or more than 200 pages, becomes a gap. */
export async function catchUp(desk: Desk, reachMs: number): Promise<void> {
  const { intake, inbox, clock } = desk;
  intake.startCatchUp();
  try {
    const { lastId, at } = inbox.cursor;
    const tooOld = at !== null && clock() - at > reachMs;
    if (lastId === null || tooOld) {
      const reached = await fetchPage(desk, null);
      if (tooOld && reached !== null) intake.gap(at, clock());
      if (reached !== null) intake.reachNow();
      return;
    }
    let minId = earlierId(lastId, REWIND_MS);
    for (let page = 0; page < MAX_PAGES && !desk.signal.aborted; page += 1) {
      await drained(desk);
      const reached = await fetchPage(desk, minId);
      if (reached === null || reached.count < FULL_PAGE || !isLater(reached.lastId, minId)) return intake.reachNow();
      minId = reached.lastId;
    }
    const stoppedAt = inbox.cursor.at;
    if (stoppedAt !== null && !desk.signal.aborted) intake.gap(stoppedAt, clock());
  } finally {
    intake.endCatchUp();
  }
}

export type Polling = {
  readonly pollMs: number;
  readonly reachMs: number;
  readonly onPage: () => void;
  /** Then it ends, so that streaming is tried again. @defaultValue never */
  readonly until?: number;
};

/** Reads by asking again and again, until the signal aborts. @throws what a request failed of. */
export async function poll(desk: Desk, { pollMs, reachMs, onPage, until = Infinity }: Polling): Promise<void> {
  const { clock, signal } = desk;
  do {
    await catchUp(desk, reachMs);
    onPage();
    await pause(Math.min(pollMs, until - clock()), signal);
  } while (!signal.aborted && clock() < until);
}

function fetchPage({ rest, intake }: Desk, minId: string | null): Promise<Page | null> {
  return takePage(rest.publicTimeline(minId), (status) => intake.status(status, 'fetched'));
}

/** The latest id of a page, and how many statuses it has. */
export type Page = { readonly lastId: string; readonly count: number };

/** Hands on a page, status by status. @returns null where it names no id */
export async function takePage(page: Promise<unknown[]>, take: (status: unknown) => void): Promise<Page | null> {
  const statuses = await page;
  let lastId: string | null = null;
  for (const status of statuses) {
    take(status);
    const id = typeof status === 'object' && status !== null && 'id' in status ? status.id : null;
    if (typeof id === 'string' && isLater(id, lastId)) lastId = id;
  }
  return lastId === null ? null : { lastId, count: statuses.length };
}

/** Fetching waits for the reader: what is not asked for need not be held. */
export async function drained({ inbox, signal }: Desk): Promise<void> {
  while (inbox.isFull && !signal.aborted) await pause(50, signal);
}
