import type { Database } from '../db/open.ts';
import {
  knownRoots,
  loadCursor,
  ownedBy,
  storeCursor,
  storeEdits,
  storeLocalIds,
  storePlan,
  unplacedShares,
  urisOfLocalIds,
} from '../db/store/ingest.ts';
import { episodesNaming } from '../db/store/quoted.ts';
import { storeHealth } from '../db/store/sensors.ts';
import { countJudged, type JudgedMinute } from '../db/store/series.ts';
import { QUOTED_GONE, restate } from '../src/alert/restate.ts';
import type { App } from '../src/app.ts';
import { detectJobs } from '../src/jobs.ts';
import { planItems, subjectsOf } from '../src/match/plan.ts';
import { goneAuthors, spellRemovals } from '../src/match/removals.ts';
import { takeShares } from '../src/match/unnamed.ts';
import { readAhead } from '../src/read-ahead.ts';
import type { Edit, Post, StreamItem } from '../src/sources/item.ts';
import type { Source, SourceBatch } from '../src/sources/source.ts';
import { recordPoll } from '../src/status/record-poll.ts';
import { classifyJobs, judgeNow, tellLabels } from './classify.ts';
import { waitForFold } from './keep-pace.ts';
import { type Ahead, lookAhead } from './look-ahead.ts';

/** Stores a batch and its cursor in one transaction, with labels where this process judges too, and wakes what follows. Returns how many posts matched. */
export async function ingestBatch(app: App, source: Source, batch: SourceBatch, ahead?: Ahead): Promise<number> {
  const { found, judge } = ahead ?? (await lookAhead(app, batch.items));
  const items = await itemsToStore(app.db, source, batch.items);
  const subjects = subjectsOf(items);
  const [roots, kept] = await Promise.all([knownRoots(app.db, subjects), unplacedShares(app.db, subjects)]);
  const plan = planItems(items, { ...app, found }, roots, kept);
  const read = new Set<string>();
  const stored = await app.db.transaction(async (tx) => {
    const result = await storePlan(tx, plan, { judge });
    await storeLocalIds(tx, source.key, localIdsOf(source, plan.posts));
    const judgedBefore = await edit(app, tx, plan.edits);
    for (const poll of batch.polls ?? []) {
      const feed = app.feeds.find(poll.feed);
      if (feed === null) continue;
      await recordPoll(tx, { ...poll, feed, at: new Date(poll.at) });
      read.add(feed);
    }
    if (batch.position !== null) await storeCursor(tx, source.key, batch.cursor, new Date(batch.position));
    await countJudged(tx, [...(result.labelled?.minutes ?? []), ...judgedBefore]);
    return result;
  });
  if (app.unnamed !== undefined) for (const { uri } of plan.posts) takeShares(app.unnamed, uri);
  const judged = stored.labelled?.judged ?? [];
  tellLabels(app, judged);
  await app.queue.add('classify', classifyJobs(stored.uris));
  const named = [...stored.products, ...judged.map(({ product }) => product)];
  const products = new Set([...named, ...[...read].flatMap((feed) => app.feeds.productsOf(feed))]);
  // Where the stream is the clock, its moving on wakes those who wait for time to pass.
  const jobs = app.config.clock === 'stream' ? [{ product: null }] : detectJobs('live', [...products]);
  await app.queue.add('detect', jobs);
  count(app, source, batch, plan.mentions.length);
  return plan.posts.length;
}

function localIdsOf(source: Source, posts: readonly Post[]) {
  return posts.flatMap(({ uri, observedAt }) => {
    const id = source.localIdOf?.(uri) ?? null;
    return id === null ? [] : [{ id, uri, at: new Date(observedAt) }];
  });
}

/** Deletions by address; where an account went, the deletion of all that is stored of it. */
async function itemsToStore(
  db: Database,
  source: Source,
  items: readonly StreamItem[],
): Promise<readonly StreamItem[]> {
  const said = await withAddresses(db, source, items);
  return spellRemovals(said, await ownedBy(db, goneAuthors(said)));
}

/** Deletions of what the source alone has a name for say its address, if it is stored; else there is nothing to delete. */
async function withAddresses(
  db: Database,
  { key }: Source,
  items: readonly StreamItem[],
): Promise<readonly StreamItem[]> {
  const own = (item: StreamItem) => item.type === 'delete' && item.uri.startsWith(`${key}#`);
  if (!items.some(own)) return items;
  const idOf = (item: StreamItem) => (item.type === 'delete' ? item.uri.slice(key.length + 1) : '');
  const uris = await urisOfLocalIds(db, key, items.filter(own).map(idOf));
  return items.flatMap((item) => {
    if (item.type !== 'delete' || !own(item)) return [item];
    const uri = uris.get(idOf(item));
    return uri === undefined ? [] : [{ ...item, uri }];
  });
}

/** An edit changes the text that is shown; label and counts stay as first said, so what waits for its label gets it before. */
async function edit(app: App, tx: Database, edits: readonly Edit[]): Promise<JudgedMinute[]> {
  if (edits.length === 0) return [];
  const minutes = await judgeNow(
    app,
    tx,
    edits.map(({ uri }) => uri),
  );
  await storeEdits(tx, edits);
  // Messages that quote the old words are said anew.
  for (const episode of await episodesNaming(
    tx,
    edits.map(({ uri }) => uri),
  ))
    await restate(tx, episode, QUOTED_GONE, new Date());
  return minutes;
}

function count(app: App, source: Source, batch: SourceBatch, mentions: number): void {
  app.metrics.events.inc({ source: source.key }, batch.events);
  app.metrics.mentions.inc({ source: source.key }, mentions);
  for (const [reason, times] of Object.entries(batch.dropped))
    app.metrics.dropped.inc({ where: source.key, reason }, times);
}

/**
 * Stores a batch, whatever is in it: where the database refuses its data, the batch is halved until the item at fault
 * stands alone, which is dropped and counted. One post must not stop the rest, now and at every new try.
 */
export async function storeBatch(app: App, source: Source, batch: SourceBatch, ahead?: Ahead): Promise<number> {
  try {
    return await ingestBatch(app, source, batch, ahead);
  } catch (error) {
    const { items } = batch;
    if (!isRefusedData(error) || items.length === 0) throw error;
    if (items.length === 1) {
      app.metrics.dropped.inc({ where: source.key, reason: 'refused by the database' });
      app.log.warn({ source: source.key, err: error }, 'an item that the database refuses is dropped');
      return storeBatch(app, source, { ...batch, items: [] });
    }
    const middle = items.length >> 1;
    const first = { ...batch, items: items.slice(0, middle), polls: [], position: null, events: 0, dropped: {} };
    const matched = await storeBatch(app, source, first, ahead);
    return matched + (await storeBatch(app, source, { ...batch, items: items.slice(middle) }, ahead));
  }
}

/** SQLSTATE class 22: data exceptions, the only ones that another try cannot mend. */
function isRefusedData(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && /^22/.test(code)) || isRefusedData(error.cause);
}

const HEALTH_EVERY_MS = 2000;

/** Reads one source until it ends or the signal aborts; while the database stores a batch, what the next one says is found out. */
export async function readSource(app: App, source: Source, signal: AbortSignal): Promise<void> {
  const log = app.log.child({ area: 'ingest', source: source.key });
  const totals = { events: 0, matched: 0, dropped: 0 };
  const tell = () =>
    storeHealth(app.db, source, totals, new Date()).catch((err: unknown) => log.warn({ err }, 'health not stored'));
  const timer = setInterval(tell, HEALTH_EVERY_MS);
  try {
    await tell();
    const cursor = await loadCursor(app.db, source.key);
    const read = (until: AbortSignal) => source.read(cursor, until);
    const look = ({ items }: SourceBatch) => lookAhead(app, items);
    for await (const [batch, ahead] of readAhead(read, look, signal)) {
      if (app.config.clock === 'stream' && batch.position !== null) await waitForFold(app, batch.position, signal);
      // Not added to while it is awaited: what was told meanwhile would be told again.
      const matched = await storeBatch(app, source, batch, ahead);
      totals.matched += matched;
      totals.events += batch.events;
      totals.dropped += Object.values(batch.dropped).reduce((sum, times) => sum + times, 0);
    }
  } finally {
    clearInterval(timer);
    await tell();
  }
}
