import { LRUCache } from 'lru-cache';
import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { Seen } from '../seen.ts';
import type { MastodonCursor } from './cursor.ts';
import { type Blocked, editOfStatus, engagementOfStatus, itemOfStatus, reasonToLeaveOut } from './item-of-status.ts';
import { filedAt, isLater, type MastodonStatus, mastodonStatus, statusProblem } from './status.ts';

const REMEMBERED = 50_000;

/** Turns statuses and events of one instance into items, whichever way they came; each counts once. */
export class Intake {
  readonly #inbox: Inbox<MastodonCursor>;
  readonly #clock: () => number;
  readonly #host: string;
  readonly #blocked: Blocked;
  /** Of the source: what it alone calls a post begins so. */
  readonly #key: string;
  readonly #seen = new Seen(REMEMBERED);
  readonly #uris = new LRUCache<string, string>({ max: REMEMBERED });
  #reached: MastodonCursor;
  /** While older statuses are still being fetched the cursor must not run ahead of them. */
  #catchingUp = false;

  constructor(inbox: Inbox<MastodonCursor>, clock: () => number, host: string, blockedDomains: readonly string[]) {
    this.#inbox = inbox;
    this.#clock = clock;
    this.#host = host;
    this.#key = `mastodon:${host}`;
    this.#blocked = { domains: blockedDomains, host };
    this.#reached = inbox.cursor;
  }

  idOf(uri: string): string | null {
    return this.#uris.get(uri) ?? null;
  }

  startCatchUp(): void {
    this.#catchingUp = true;
    this.#reached = this.#inbox.cursor;
  }

  endCatchUp(): void {
    this.#catchingUp = false;
  }

  /** All there is has been fetched: what comes from now on was filed, or reached the instance, later. */
  reachNow(): void {
    const at = Math.max(this.#clock(), this.#reached.at ?? 0);
    this.#reached = { ...this.#reached, at };
    this.#inbox.reach(this.#reached, at);
  }

  /** A new status: `live` from the stream, else fetched, which counts at the time the instance filed it. */
  status(value: unknown, way: 'live' | 'fetched'): void {
    const status = this.#accept(value);
    if (status === null) {
      if (way === 'fetched') this.#passOver(value);
      return;
    }
    const observedAt = way === 'live' ? this.#clock() : this.#filedTime(status);
    const items: StreamItem[] = [];
    const isNew = this.#seen.add(status.uri);
    this.#learn(status);
    if (isNew)
      items.push(itemOfStatus(status, { observedAt, host: this.#host, uriOf: (id) => this.#uris.get(id) ?? null }));
    else if (status.reblogsCount) items.push(engagementOfStatus(status, this.#clock()));
    if (!this.#catchingUp || way === 'fetched') this.#move(status.id, observedAt);
    this.#put(items);
  }

  /** A status of one hashtag: how far all of them are read, the round says (see tagRead, roundRead). */
  tagged(value: unknown): void {
    const status = this.#accept(value);
    if (status === null) return;
    const observedAt = this.#filedTime(status);
    const isNew = this.#seen.add(status.uri);
    this.#learn(status);
    const context = { observedAt, host: this.#host, uriOf: (id: string) => this.#uris.get(id) ?? null };
    if (isNew) this.#inbox.put([itemOfStatus(status, context)], this.#reached, observedAt);
    else if (status.reblogsCount) this.#put([engagementOfStatus(status, this.#clock())]);
  }

  /** What is filed under this hashtag up to this status has been handed on. */
  tagRead(tag: string, lastId: string): void {
    this.#reached = { ...this.#reached, tags: { ...this.#reached.tags, [tag]: lastId } };
    this.#inbox.reach(this.#reached, this.#reached.at ?? this.#clock());
  }

  /** What was filed under these hashtags before `at` has been handed on. */
  roundRead(tags: readonly string[], at: number): void {
    const known = Object.entries(this.#reached.tags).filter(([tag]) => tags.includes(tag));
    // Ids are the instance's: should its timeline open, it is read from there.
    const lastId = known.reduce((last, [, id]) => (isLater(id, last) ? id : last), this.#reached.lastId);
    this.#reached = { lastId, at: Math.max(at, this.#reached.at ?? 0), tags: Object.fromEntries(known) };
    this.#inbox.reach(this.#reached, this.#reached.at ?? at);
  }

  /** `status.update`: the words may have changed, and the count of reblogs with them. */
  update(value: unknown): void {
    const status = this.#accept(value);
    if (status === null) return;
    this.#learn(status);
    const now = this.#clock();
    this.#put([editOfStatus(status, now), ...(status.reblogsCount ? [engagementOfStatus(status, now)] : [])]);
  }

  /** How often a status we follow has been reposted by now. */
  engagement(value: unknown): void {
    const status = this.#accept(value);
    if (status !== null) this.#put([engagementOfStatus(status, this.#clock())]);
  }

  remove(id: unknown): void {
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) {
      this.#inbox.drop('delete without usable id');
      return;
    }
    // What was read before a restart is known to the store alone.
    const uri = this.#uris.get(id) ?? `${this.#key}#${id}`;
    this.#put([{ type: 'delete', network: 'mastodon', uri, observedAt: this.#clock() }]);
  }

  gap(from: number, to: number): void {
    this.#put([{ type: 'gap', network: 'mastodon', from, to }]);
  }

  drop(reason: string): void {
    this.#inbox.drop(reason);
  }

  #accept(value: unknown): MastodonStatus | null {
    const parsed = mastodonStatus.safeParse(value);
    const problem = parsed.success ? reasonToLeaveOut(parsed.data, this.#blocked) : statusProblem(parsed.error);
    if (problem !== null) this.#inbox.drop(problem);
    return parsed.success && problem === null ? parsed.data : null;
  }

  /** Both ways: an id leads to the uri (parents, deletes), the uri to the id (reblog counts). */
  #learn({ id, uri }: MastodonStatus): void {
    this.#uris.set(id, uri);
    this.#uris.set(uri, id);
  }

  #filedTime({ id }: MastodonStatus): number {
    const now = this.#clock();
    const filed = filedAt(id) ?? now;
    return Math.min(now, Math.max(filed, this.#reached.at ?? filed));
  }

  /** What is left out is read all the same: the cursor goes on past it. */
  #passOver(value: unknown): void {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    if (typeof id !== 'string' || id === '' || id.length > 64) return;
    this.#move(id, this.#reached.at ?? this.#clock());
    this.#put([]);
  }

  #move(id: string, at: number): void {
    const lastId = isLater(id, this.#reached.lastId) ? id : this.#reached.lastId;
    this.#reached = { ...this.#reached, lastId, at: Math.max(at, this.#reached.at ?? 0) };
  }

  #put(items: readonly StreamItem[]): void {
    this.#inbox.put(items, this.#reached, this.#reached.at ?? this.#clock());
  }
}
