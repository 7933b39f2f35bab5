import { MastoHttpError } from 'masto';
import { pause } from '../backoff.ts';
import { type Desk, drained } from './fetching.ts';
import { isClosed, RateLimited } from './rest.ts';
import type { FollowedStatus } from './source.ts';

/** What one request may ask for (Mastodon 4.3 and later). */
const AT_ONCE = 20;
/** Where several cannot be asked for at once, that is tried again after an hour: instances are updated. */
const ONE_BY_ONE_MS = 3_600_000;
const KEPT_MS = 86_400_000;
/** Failures answered until a round is given up, and rounds that a page which is not answered whole is asked for. */
const FAILURES = 3;
const TRIES = 3;
/** Where nothing of a page is answered, the instance is more likely at fault than a post of it. */
const LONG_TRIES = 90;
/** Posts a round, so that the newest come up again within a minute and reading has its share of what the instance allows. */
const MANY = { newest: 60, older: 60, followed: 40, confirmed: 6 };
const FEW = { newest: 15, older: 5, followed: 15, confirmed: 6 };

/** A stored post by its instance's own id. */
export type StoredStatus = { readonly id: string; readonly uri: string; readonly text: string; readonly at: number };

/** What is stored of an instance. */
export type StoredStatuses = {
  /** Those that stand for something open. */
  quoted(since: number, limit: number): Promise<readonly StoredStatus[]>;
  /** Newest first, from right before `before`. */
  page(before: StoredStatus | null, since: number, limit: number): Promise<readonly StoredStatus[]>;
};

/** So many as were to be asked for at once cannot be asked for one by one: the round begins anew, with fewer. */
class OneByOneOnly extends Error {
  override readonly name = 'OneByOneOnly';
}

/** How many requests were answered, and how many failed. */
type Outcome = { readonly failed: number; readonly answered: number };
type Asked = { readonly id: string; readonly uri: string };

/**
 * Asks again for what is stored and followed: what no stream says of it (deletes, edits, reblogs) its instance has to be asked
 * for. Without a stream round after round, the newest in each and the rest of the last day by turns; with one everything once
 * after it has opened.
 */
export class LookingOver {
  readonly #desk: Desk;
  readonly #everyMs: number;
  #oneByOneUntil = 0;
  #isStreaming = false;
  /** Where the rest is looked over next; null: from what is newest. */
  #mark: StoredStatus | null = null;
  #isDone = false;
  /** How often a stream has opened: each time all begins anew. */
  #opened = 0;
  #turn = 0;
  #tries = 0;

  constructor(desk: Desk, everyMs: number) {
    this.#desk = desk;
    this.#everyMs = everyMs;
  }

  /** What was deleted or edited while nobody listened is to be found now. */
  streamOpened(): void {
    this.#isStreaming = true;
    this.#opened += 1;
    this.#isDone = false;
    this.#mark = null;
  }

  streamEnded(): void {
    this.#isStreaming = false;
  }

  /** Until the signal aborts; what fails is asked again next time. */
  async run(stored: () => StoredStatuses | null): Promise<void> {
    const { clock, signal, intake } = this.#desk;
    while (!signal.aborted) {
      const began = clock();
      const known = stored();
      try {
        if (known !== null && !this.#desk.rest.isScarce && !(this.#isStreaming && this.#isDone))
          await this.#round(known);
      } catch (error) {
        if (error instanceof OneByOneOnly) continue;
        if (!signal.aborted) intake.drop('stored posts not looked over');
      }
      // One by one a round takes longer, and reading needs its turns between.
      const everyMs = this.#isOneByOne ? 2 * this.#everyMs : this.#everyMs;
      await pause(began + everyMs - clock(), signal);
    }
  }

  /** Asks again and again how often the followed statuses have been reposted, and whether they are still there. */
  async follow(followed: () => readonly FollowedStatus[], everyMs: number): Promise<void> {
    const { intake, signal } = this.#desk;
    while (!signal.aborted) {
      const named = followed().flatMap(({ uri, id: before }) => {
        const id = intake.idOf(uri) ?? before;
        return id === null || intake.isGone(uri) ? [] : [{ uri, id }];
      });
      try {
        await this.#ask(named.slice(0, this.#share.followed), (status) => intake.engagement(status));
      } catch (error) {
        if (error instanceof OneByOneOnly) continue;
        if (!signal.aborted) intake.drop('reblog count not read');
      }
      await pause(everyMs, signal);
    }
  }

  get #isOneByOne(): boolean {
    return this.#desk.clock() < this.#oneByOneUntil;
  }

  get #share(): typeof MANY {
    return this.#isOneByOne ? FEW : MANY;
  }

  async #round(stored: StoredStatuses): Promise<void> {
    const { clock } = this.#desk;
    const since = clock() - KEPT_MS;
    const { newest, older } = this.#share;
    if (this.#isStreaming) return this.#lookOverRest(stored, null, since, newest + older);
    const quoted = await stored.quoted(since, Math.floor(newest / 3));
    const latest = await stored.page(null, since, newest - quoted.length);
    await this.#lookOver([...quoted, ...latest]);
    const last = latest.at(-1);
    if (last !== undefined && !this.#isStreaming) await this.#lookOverRest(stored, last, since, older);
  }

  /** The next of the rest, which begins right before `first`. */
  async #lookOverRest(stored: StoredStatuses, first: StoredStatus | null, since: number, limit: number): Promise<void> {
    const opened = this.#opened;
    const page = await stored.page(this.#mark ?? first, since, limit);
    const { failed, answered } = await this.#lookOver(page);
    if (opened !== this.#opened) return;
    this.#tries = failed === 0 ? 0 : this.#tries + 1;
    // One post that an instance fails over must not hold up all others for good.
    if (failed > 0 && this.#tries < (answered > 0 ? TRIES : LONG_TRIES)) return;
    this.#tries = 0;
    this.#isDone = page.length < limit;
    this.#mark = this.#isDone ? null : (page.at(-1) ?? null);
  }

  async #lookOver(statuses: readonly StoredStatus[]): Promise<Outcome> {
    const { intake } = this.#desk;
    const asked = new Map(statuses.filter(({ uri }) => !intake.isGone(uri)).map((one) => [one.id, one]));
    return this.#ask([...asked.values()], (status, id) => intake.lookedOver(status, asked.get(id)!));
  }

  /** After a few failures the rest is left to the next round. */
  async #ask(asked: readonly Asked[], take: (status: unknown, id: string) => void): Promise<Outcome> {
    let [failed, answered] = [0, 0];
    const attempt = async (request: () => Promise<void>): Promise<void> => {
      if (this.#desk.signal.aborted || failed >= FAILURES) return;
      try {
        await request();
        answered += 1;
      } catch (error) {
        if (error instanceof RateLimited || error instanceof OneByOneOnly || this.#desk.signal.aborted) throw error;
        failed += 1;
        this.#desk.intake.drop('stored posts not looked over');
      }
    };
    for (let at = 0; at < asked.length; at += AT_ONCE) {
      const some = asked.slice(at, at + AT_ONCE);
      await drained(this.#desk);
      let alone = some;
      if (!this.#isOneByOne) {
        let missing = some;
        await attempt(async () => {
          const shown = await this.#shown(some);
          for (const { id } of some) if (shown.has(id)) take(shown.get(id), id);
          missing = some.filter(({ id }) => !shown.has(id));
        });
        // Where the instance fails over one of them, the others are still to be had.
        alone = this.#toConfirm(missing);
      }
      for (const one of alone) await attempt(() => this.#askAlone(one, take));
    }
    return { failed, answered };
  }

  /** With a stream all, since they do not come up again; else some, others each time. */
  #toConfirm(missing: Asked[]): Asked[] {
    if (this.#isStreaming || missing.length <= MANY.confirmed) return missing;
    this.#turn += MANY.confirmed;
    return missing.map((_, at) => missing[(at + this.#turn) % missing.length]!).slice(0, MANY.confirmed);
  }

  /** Those the instance shows of several. @throws OneByOneOnly where it does not answer for several at once. */
  async #shown(asked: readonly Asked[]): Promise<ReadonlyMap<string, unknown>> {
    const { rest, clock } = this.#desk;
    const statuses = await rest.statuses(asked.map(({ id }) => id));
    if (statuses === null) {
      this.#oneByOneUntil = clock() + ONE_BY_ONE_MS;
      throw new OneByOneOnly();
    }
    return new Map(statuses.flatMap((status) => (hasId(status) ? [[status.id, status]] : [])));
  }

  /** Only what is missing when it is asked for alone was deleted: of several a server may leave out what it likes. */
  async #askAlone({ id, uri }: Asked, take: (status: unknown, id: string) => void): Promise<void> {
    const { rest, intake, signal } = this.#desk;
    if (signal.aborted) return;
    try {
      take(await rest.status(id), id);
    } catch (error) {
      if (isMissing(error)) intake.gone(uri);
      else if (isClosed(error)) intake.drop('status not shown');
      else throw error;
    }
  }
}

function hasId(status: unknown): status is { readonly id: string } {
  return typeof status === 'object' && status !== null && 'id' in status && typeof status.id === 'string';
}

/** In the instance's own words; the error page of a server before it says nothing of a post. */
function isMissing(error: unknown): boolean {
  return error instanceof MastoHttpError && (error.statusCode === 404 || error.statusCode === 410);
}
