import { type Database, lockAllForTransaction } from '../db/open.ts';
import { horizon, readTimes } from '../db/store/clock.ts';
import { decisionsSince, storeDecision } from '../db/store/episodes.ts';
import { pendingHappenings } from '../db/store/happenings.ts';
import { markCounted } from '../db/store/mark-counted.ts';
import { type LoadedState, loadStates, productsToFold, storeStates } from '../db/store/product-state.ts';
import { takeFromEpisodes } from '../db/store/quoted.ts';
import { factorsOf } from '../db/store/settings.ts';
import { volumesBetween } from '../db/store/volumes.ts';
import type { Decision } from '../src/alert/episode.ts';
import { enqueueDeliveries } from '../src/alert/outbox.ts';
import { QUOTED_GONE, restate } from '../src/alert/restate.ts';
import type { App } from '../src/app.ts';
import type { Product } from '../src/catalog/product.ts';
import { DAY } from '../src/count/time.ts';
import { isAwake, type ProductState, takeBaselines, upcomingBaselines } from '../src/detect/advance.ts';
import type { DecisionClock } from '../src/detect/fold.ts';
import { foldTogether, type Member } from '../src/detect/fold-together.ts';
import { DEFAULT_SETTINGS, withFactor } from '../src/detect/settings.ts';
import { foldOrder, inFoldOrder, upstreamsOf } from '../src/detect/upstreams.ts';
import { withoutPosts } from '../src/rights/without-posts.ts';
import { channelsToTell, tellOfEpicentre } from './channels-to-tell.ts';
import { foldVolumes } from './volumes.ts';

/** Folds what is new of a product (null: of all), and stores and wakes what follows from it. */
export async function detect(app: App, product: string | null): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  const to = await horizon(app.db, now);
  await foldVolumes(app, to, now);
  const decisions: Decision[] = [];
  for (const products of await groupsToFold(app, product, to)) {
    decisions.push(...(await app.db.transaction((tx) => fold(app, tx, products, to, now))));
  }
  for (const { change } of decisions) app.metrics.decisions.inc({ change: change.change, severity: change.severity });
  const opened = decisions.filter(({ change }) => change.change === 'open').map(({ change }) => change.product);
  await app.wakeFeedsOf(opened);
  if (decisions.some(({ telling }) => telling.tell)) await app.queue.add('notify', [{}]);
}

/**
 * What is folded in one go each: live a product after what it depends on. In a recording all that have something new are
 * folded together, so that what they see of each other does not hang on who is woken.
 */
async function groupsToFold(app: App, product: string | null, to: Date): Promise<Product[][]> {
  const { products, byId } = app.catalogue;
  const behind = async (among: readonly Product[]) => {
    const ids = new Set(await productsToFold(app.db, to, among));
    return among.filter(({ id }) => ids.has(id));
  };
  if (app.config.clock === 'stream') {
    const due = await behind(products);
    return due.length === 0 ? [] : [due];
  }
  if (product === null) return (await behind(products)).map((one) => [one]);
  const asked = byId.get(product);
  if (asked === undefined) return [];
  const upstreams = upstreamsOf(app.catalogue, product).flatMap((id) => byId.get(id) ?? []);
  return [...(await behind(upstreams)), asked].map((one) => [one]);
}

type Loaded = {
  readonly member: Member;
  readonly product: Product;
  readonly loaded: LoadedState;
  readonly progress: { readingsTo: number; gapsTo: number };
};

async function fold(
  app: App,
  tx: Database,
  products: readonly Product[],
  to: Date,
  now: Date,
): Promise<readonly Decision[]> {
  const rank = foldOrder(app.catalogue);
  await lockAllForTransaction(
    tx,
    products.map(({ id }) => `product ${id}`),
  );
  const loaded = await loadAll(app, tx, products, to, now);
  loaded.sort((a, b) => (rank.get(a.product.id) ?? 0) - (rank.get(b.product.id) ?? 0));
  const earlier = await decisionsSince(tx, null, new Date(Math.min(...loaded.map((one) => knownFrom(one, to)))));
  const gone = new Set<string>();
  // What was decided before is history: it is folded by its own time, and neither stored nor told again.
  for (const one of loaded) {
    const { rebuildTo } = one.loaded;
    if (rebuildTo !== null) await foldPending(app, tx, [one], earlier, rebuildTo, { kind: 'stream' }, gone);
  }
  const clock: DecisionClock = app.config.clock === 'live' ? { kind: 'live', now: now.getTime() } : { kind: 'stream' };
  const folded = await foldPending(app, tx, loaded, earlier, to, clock, gone);
  const decisions = folded.map((decision) => withoutPosts(decision, gone));
  for (const decision of inFoldOrder(decisions, rank)) await storeOne(app, tx, decision, now);
  await storeStates(
    tx,
    loaded.map(({ product, member: { state }, progress, loaded: { position: before, rebuildTo } }) => {
      const position = new Date(Math.max(to.getTime(), before?.getTime() ?? 0, rebuildTo?.getTime() ?? 0));
      const baselines = normals(state, before, position);
      return { product: product.id, state, position, ...progress, awake: isAwake(state), baselines };
    }),
  );
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
  const ids = products.map(({ id }) => id);
  const states = await loadStates(tx, ids);
  const factors = await factorsOf(tx, ids);
  const all = [...states.values()];
  const volumes = await volumesBetween(
    tx,
    Math.min(...all.map(({ state }) => state.expectedAt)),
    Math.max(to.getTime(), ...all.map(({ rebuildTo }) => rebuildTo?.getTime() ?? 0)),
  );
  return products.flatMap((product) => {
    const loaded = states.get(product.id);
    if (loaded === undefined) return [];
    const { state, readingsTo, gapsTo } = loaded;
    const settings = withFactor(DEFAULT_SETTINGS, factors.get(product.id) ?? 1);
    const context = { product, settings, volumes, ...readTo };
    return [{ member: { state, happenings: [], context }, product, loaded, progress: { readingsTo, gapsTo } }];
  });
}

async function storeOne(app: App, tx: Database, decision: Decision, now: Date): Promise<void> {
  const { change } = decision;
  const number = await storeDecision(tx, decision);
  const channels = await channelsToTell(app, tx, decision);
  await enqueueDeliveries(tx, { episode: change.episode, number, product: change.product }, channels, now);
  // The message of the epicentre lists what is grouped under it.
  const { groupedUnder } = decision.details;
  if (groupedUnder !== null && change.change === 'open') await restate(tx, groupedUnder, 0, now);
  await tellOfEpicentre(app, tx, decision, now);
}

/** Folds everything pending up to `to`, in as many goes as it takes; `progress` moves along, `gone` takes what was deleted. */
async function foldPending(
  app: App,
  tx: Database,
  loaded: readonly Loaded[],
  earlier: readonly Decision[],
  to: Date,
  clock: DecisionClock,
  gone: Set<string>,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (let cut = true; cut; ) {
    const unfolded = loaded.map(({ product, progress }) => ({
      product: product.id,
      feeds: product.feeds.map(({ url }) => url),
      ...progress,
    }));
    const { pending, until } = await pendingHappenings(tx, unfolded, to);
    cut = until.getTime() < to.getTime();
    const members = loaded.map(({ member, progress }, index): Member => {
      const { happenings, readingsTo, gapsTo } = pending[index]!;
      Object.assign(progress, { readingsTo, gapsTo });
      return { ...member, happenings };
    });
    decisions.push(...foldTogether(members, [...earlier, ...decisions], app.catalogue, until.getTime(), clock));
    for (const uri of deletedIn(members)) gone.add(uri);
    await sayWithout(tx, deletedIn(members));
    await markCounted(
      tx,
      loaded.map(({ product }, index) => ({ product: product.id, happenings: members[index]!.happenings })),
    );
  }
  return decisions;
}

/** What authors deleted stands for no episode any more, and messages that quote it are said anew. */
async function sayWithout(tx: Database, deleted: readonly string[]): Promise<void> {
  for (const episode of await takeFromEpisodes(tx, deleted)) await restate(tx, episode, QUOTED_GONE, new Date());
}

function deletedIn(members: readonly Member[]): string[] {
  return members.flatMap(({ happenings }) => happenings.flatMap((one) => (one.kind === 'delete' ? [one.uri] : [])));
}

const HOURS_AHEAD = 36;

/** What was normal in the hours that have passed, and, whenever one has, what will be in those to come. */
function normals(state: ProductState, before: Date | null, position: Date) {
  const passed = takeBaselines(state);
  const ahead = before === null || passed.length > 0 ? upcomingBaselines(state, position.getTime(), HOURS_AHEAD) : [];
  const known = new Set(ahead.map(({ hour }) => hour));
  return [...passed.filter(({ hour }) => !known.has(hour)), ...ahead];
}
