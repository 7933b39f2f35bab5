import { LRUCache } from 'lru-cache';
import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { parseTime } from '../parse-time.ts';
import { Seen } from '../seen.ts';
import type { MastodonCursor } from './cursor.ts';
import {
  type Blocked,
  editOfStatus,
  engagementOfStatus,
  itemOfStatus,
  optOutOf,
  reasonToLeaveOut,
  textOf,
} from './item-of-status.ts';
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
  /** When what has been handed on was last edited, ms since 1970; 0 for never. */
  readonly #edited = new LRUCache<string, number>({ max: REMEMBERED });
  /** Edits handed on, as the instance dates them: until they are stored they must not be found again. */
  readonly #toldEdits = new LRUCache<string, string>({ max: REMEMBERED });
  readonly #gone = new LRUCache<string, true>({ max: REMEMBERED });
  /** What was filed up to here an earlier reading may have stored. */
  readonly #startId: string | null;
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
    this.#startId = inbox.cursor.lastId;
  }

  idOf(uri: string): string | null {
    return this.#uris.get(uri) ?? null;
  }

  /** It was deleted since this reading began. */
  isGone(uri: string): boolean {
    return this.#gone.has(uri);
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
    else items.push(...this.#repeated(status));
    this.#noteEdited(status);
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
    else this.#put(this.#repeated(status));
    this.#noteEdited(status);
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
    const status = this.#accept(value, { isStored: true });
    if (status === null) return;
    this.#learn(status);
    const now = this.#clock();
    this.#put([this.#edit(status), ...(status.reblogsCount ? [engagementOfStatus(status, now)] : [])]);
  }

  /** How often a status we follow has been reposted by now, and whether it was edited since it was read. */
  engagement(value: unknown): void {
    const status = this.#accept(value, { isStored: true });
    if (status === null) return;
    this.#put([...(this.#isEdited(status) ? [this.#edit(status)] : []), engagementOfStatus(status, this.#clock())]);
  }

  /** A status that is stored and was asked for again: where it was edited and other words are stored, an edit. */
  lookedOver(value: unknown, stored: { readonly uri: string; readonly text: string }): void {
    const status = this.#accept(value, { isStored: true, isCounted: false });
    if (status === null || status.uri !== stored.uri) return;
    const { uri, editedAt } = status;
    if (editedAt === null || this.#toldEdits.get(uri) === editedAt || textOf(status) === stored.text) return;
    this.#put([this.#edit(status)]);
  }

  remove(id: unknown): void {
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) {
      this.#inbox.drop('delete without usable id');
      return;
    }
    // What was read before a restart is known to the store alone.
    this.gone(this.#uris.get(id) ?? `${this.#key}#${id}`);
  }

  gone(uri: string): void {
    this.#gone.set(uri, true);
    this.#put([{ type: 'delete', network: 'mastodon', uri, observedAt: this.#clock() }]);
  }

  gap(from: number, to: number): void {
    this.#put([{ type: 'gap', network: 'mastodon', from, to }]);
  }

  drop(reason: string): void {
    this.#inbox.drop(reason);
  }

  /** Null for what must not be kept. Of an author who has opted out since, what may be stored of it goes. */
  #accept(value: unknown, { isStored = false, isCounted = true } = {}): MastodonStatus | null {
    const parsed = mastodonStatus.safeParse(value);
    const problem = parsed.success ? reasonToLeaveOut(parsed.data, this.#blocked) : statusProblem(parsed.error);
    if (problem === null && parsed.success) return parsed.data;
    if (problem !== null && isCounted) this.#inbox.drop(problem);
    if (parsed.success && optOutOf(parsed.data) !== null && (isStored || this.#mayBeStored(parsed.data))) {
      this.#uris.delete(parsed.data.uri);
      if (!this.#gone.has(parsed.data.uri)) this.gone(parsed.data.uri);
    }
    return null;
  }

  #mayBeStored({ id, uri }: MastodonStatus): boolean {
    return this.#uris.has(uri) || (this.#startId !== null && !isLater(id, this.#startId));
  }

  /** What a status that was handed on before says now. */
  #repeated(status: MastodonStatus): StreamItem[] {
    const edits = this.#isEdited(status) ? [this.#edit(status)] : [];
    return [...edits, ...(status.reblogsCount ? [engagementOfStatus(status, this.#clock())] : [])];
  }

  #edit(status: MastodonStatus): StreamItem {
    this.#noteEdited(status);
    if (status.editedAt !== null) this.#toldEdits.set(status.uri, status.editedAt);
    return editOfStatus(status, this.#clock());
  }

  #isEdited(status: MastodonStatus): boolean {
    const known = this.#edited.get(status.uri);
    return known !== undefined && editTime(status) > known;
  }

  #noteEdited(status: MastodonStatus): void {
    this.#edited.set(status.uri, Math.max(editTime(status), this.#edited.get(status.uri) ?? 0));
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

const editTime = ({ editedAt }: MastodonStatus): number => (editedAt === null ? 0 : (parseTime(editedAt) ?? 0));
