import { type Database, lockForTransaction } from '../db/open.ts';
import { horizon, readTimes } from '../db/store/clock.ts';
import { decisionsSince, storeDecision } from '../db/store/episodes.ts';
import { markCounted, type Pending, pendingHappenings } from '../db/store/happenings.ts';
import { isFoldedTo, type LoadedState, loadState, productsToFold, storeState } from '../db/store/product-state.ts';
import { volumesBetween } from '../db/store/volumes.ts';
import type { Decision } from '../src/alert/episode.ts';
import { enqueueDeliveries } from '../src/alert/outbox.ts';
import { restate } from '../src/alert/restate.ts';
import { channelsFor } from '../src/alert/routes.ts';
import type { App } from '../src/app.ts';
import type { Product } from '../src/catalog/product.ts';
import { DAY } from '../src/count/time.ts';
import { isAwake, type ProductState, takeBaselines, upcomingBaselines } from '../src/detect/advance.ts';
import type { DecisionClock } from '../src/detect/fold.ts';
import { foldTogether, type Member } from '../src/detect/fold-together.ts';
import type { Happening } from '../src/detect/happening.ts';
import { DEFAULT_SETTINGS } from '../src/detect/settings.ts';
import { foldOrder, inFoldOrder, upstreamsOf } from '../src/detect/upstreams.ts';
import { foldVolumes } from './volumes.ts';

/**
 * Folds what is new of a product, after what it depends on, and stores and wakes what follows from it. In a recording all
 * products that have something new are folded together, so that what they see of each other does not hang on who is woken.
 */
export async function detectProduct(app: App, product: string): Promise<void> {
  if (!app.catalogue.byId.has(product)) return;
  const now = await app.now();
  if (now === null) return;
  const to = await horizon(app.db, now);
  await foldVolumes(app, to, now);
  const decisions: Decision[] = [];
  if (app.config.clock === 'live') {
    const upstreams = upstreamsOf(app.catalogue, product);
    const behind = new Set(await productsToFold(app.db, to, upstreams));
    for (const id of [...upstreams.filter((upstream) => behind.has(upstream)), product]) {
      decisions.push(...(await app.db.transaction((tx) => fold(app, tx, [id], to, now))));
    }
  } else {
    const behind = await productsToFold(app.db, to);
    // Whoever was woken before has folded it along.
    if (behind.length === 0 && (await isFoldedTo(app.db, product, to))) return;
    const due = [...new Set([...behind, product])];
    decisions.push(...(await app.db.transaction((tx) => fold(app, tx, due, to, now))));
  }
  for (const { change } of decisions) app.metrics.decisions.inc({ change: change.change, severity: change.severity });
  const opened = decisions.filter(({ change }) => change.change === 'open').map(({ change }) => change.product);
  await app.wakeFeedsOf(opened);
  if (decisions.some(({ telling }) => telling.tell)) await app.queue.add('notify', [{}]);
}

type Loaded = {
  readonly member: Member;
  readonly product: Product;
  readonly loaded: LoadedState;
  readonly progress: { readingsTo: number; gapsTo: number };
};

async function fold(app: App, tx: Database, ids: readonly string[], to: Date, now: Date): Promise<Decision[]> {
  const rank = foldOrder(app.catalogue);
  const products = ids.flatMap((id) => app.catalogue.byId.get(id) ?? []);
  // Always in one order, so that two folds of several never wait for each other.
  for (const { id } of [...products].sort((a, b) => (a.id < b.id ? -1 : 1)))
    await lockForTransaction(tx, `product ${id}`);
  const loaded = await loadAll(app, tx, products, to, now);
  loaded.sort((a, b) => (rank.get(a.product.id) ?? 0) - (rank.get(b.product.id) ?? 0));
  const earlier = await decisionsSince(tx, null, new Date(Math.min(...loaded.map((one) => knownFrom(one, to)))));
  // What was decided before is history: it is folded by its own time, and neither stored nor told again.
  for (const one of loaded) {
    const { rebuildTo } = one.loaded;
    if (rebuildTo !== null) await foldPending(app, tx, [one], earlier, rebuildTo, { kind: 'stream' });
  }
  const clock: DecisionClock = app.config.clock === 'live' ? { kind: 'live', now: now.getTime() } : { kind: 'stream' };
  const decisions = await foldPending(app, tx, loaded, earlier, to, clock);
  for (const decision of inFoldOrder(decisions, rank)) await storeOne(app, tx, decision, now);
  for (const one of loaded) {
    const { position: before, rebuildTo } = one.loaded;
    const position = new Date(Math.max(to.getTime(), before?.getTime() ?? 0, rebuildTo?.getTime() ?? 0));
    const { state } = one.member;
    const baselines = normals(state, before, position);
    await storeState(tx, {
      product: one.product.id,
      state,
      position,
      ...one.progress,
      awake: isAwake(state),
      baselines,
    });
  }
  return decisions;
}

/** From when on a product's fold may ask what others showed; one that is new was not looked at before. */
function knownFrom({ loaded: { position, rebuildTo } }: Loaded, to: Date): number {
  if (rebuildTo !== null) return 0;
  return position?.getTime() ?? to.getTime() - DAY;
}

async function loadAll(app: App, tx: Database, products: readonly Product[], to: Date, now: Date): Promise<Loaded[]> {
  const read = app.config.clock === 'live' ? await readTimes(tx, now) : null;
  const readTo = read === null ? {} : { readTo: (network: string) => read.get(network) ?? null };
  const states: Array<readonly [Product, LoadedState]> = [];
  for (const product of products) states.push([product, await loadState(tx, product.id)]);
  const volumes = await volumesBetween(
    tx,
    Math.min(...states.map(([, { state }]) => state.expectedAt)),
    Math.max(to.getTime(), ...states.map(([, { rebuildTo }]) => rebuildTo?.getTime() ?? 0)),
  );
  const all: Loaded[] = [];
  for (const [product, loaded] of states) {
    const context = { product, settings: DEFAULT_SETTINGS, volumes, ...readTo };
    const member = { state: loaded.state, happenings: [], context };
    all.push({ member, product, loaded, progress: { readingsTo: loaded.readingsTo, gapsTo: loaded.gapsTo } });
  }
  return all;
}

async function storeOne(app: App, tx: Database, decision: Decision, now: Date): Promise<void> {
  const { change } = decision;
  const product = app.catalogue.byId.get(change.product);
  const number = await storeDecision(tx, decision);
  if (product === undefined) return;
  const channels = channelsFor(product, decision, [], [...app.channels.keys()]);
  await enqueueDeliveries(tx, { episode: change.episode, number, product: product.id }, channels, now);
  // The message of the epicentre lists what is grouped under it.
  const { groupedUnder } = decision.details;
  if (groupedUnder !== null && change.change === 'open') await restate(tx, groupedUnder, 0, now);
}

/** Folds everything pending up to `to`, in as many goes as it takes; `progress` moves along. */
async function foldPending(
  app: App,
  tx: Database,
  loaded: readonly Loaded[],
  earlier: readonly Decision[],
  to: Date,
  clock: DecisionClock,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (let cut = true; cut; ) {
    const first = await pendingOf(tx, loaded, to);
    // What one of them can be folded to in one go holds for all.
    const until = first.reduce(
      (least, one) => (one.cut ? Math.min(least, lastOf(one.happenings)) : least),
      to.getTime(),
    );
    cut = until < to.getTime();
    const pending = cut ? await pendingOf(tx, loaded, new Date(until)) : first;
    const members = loaded.map(({ member, progress }, index): Member => {
      const { happenings, readingsTo, gapsTo } = pending[index]!;
      Object.assign(progress, { readingsTo, gapsTo });
      return { ...member, happenings };
    });
    decisions.push(...foldTogether(members, [...earlier, ...decisions], app.catalogue, until, clock));
    for (const [index, { product }] of loaded.entries()) await markCounted(tx, product.id, members[index]!.happenings);
  }
  return decisions;
}

async function pendingOf(tx: Database, loaded: readonly Loaded[], to: Date): Promise<Pending[]> {
  const all: Pending[] = [];
  for (const { product, progress } of loaded) {
    const feeds = product.feeds.map(({ url }) => url);
    all.push(await pendingHappenings(tx, product.id, { feeds, ...progress, to }));
  }
  return all;
}

function lastOf(happenings: readonly Happening[]): number {
  return happenings.reduce((latest, { at }) => Math.max(latest, at), 0);
}

const HOURS_AHEAD = 36;

/** What was normal in the hours that have passed, and, whenever one has, what will be in those to come. */
function normals(state: ProductState, before: Date | null, position: Date) {
  const passed = takeBaselines(state);
  const ahead = before === null || passed.length > 0 ? upcomingBaselines(state, position.getTime(), HOURS_AHEAD) : [];
  const known = new Set(ahead.map(({ hour }) => hour));
  return [...passed.filter(({ hour }) => !known.has(hour)), ...ahead];
}
