import { type Database, lockForTransaction } from '../db/open.ts';
import { horizon, readTimes } from '../db/store/clock.ts';
import { decisionsSince, storeDecision } from '../db/store/episodes.ts';
import { markCounted, pendingHappenings } from '../db/store/happenings.ts';
import { loadState, productsToFold, storeState } from '../db/store/product-state.ts';
import type { Decision } from '../src/alert/episode.ts';
import { enqueueDeliveries } from '../src/alert/outbox.ts';
import { channelsFor } from '../src/alert/routes.ts';
import type { App } from '../src/app.ts';
import {
  type FoldContext,
  isAwake,
  type ProductState,
  takeBaselines,
  upcomingBaselines,
} from '../src/detect/advance.ts';
import { type DecisionClock, foldProduct } from '../src/detect/fold.ts';
import { DEFAULT_SETTINGS } from '../src/detect/settings.ts';
import { upstreamsOf, upstreamViews } from '../src/detect/upstreams.ts';

/** Folds what is new of a product, after what it depends on, and stores and wakes what follows from it. */
export async function detectProduct(app: App, product: string): Promise<void> {
  if (!app.catalogue.byId.has(product)) return;
  const now = await app.now();
  if (now === null) return;
  const to = await horizon(app.db, now);
  const upstreams = upstreamsOf(app.catalogue, product);
  const behind = new Set(await productsToFold(app.db, to, upstreams));
  const decisions: Decision[] = [];
  for (const id of [...upstreams.filter((upstream) => behind.has(upstream)), product]) {
    decisions.push(...(await app.db.transaction((tx) => foldOne(app, tx, id, to, now))));
  }
  for (const { change } of decisions) app.metrics.decisions.inc({ change: change.change, severity: change.severity });
  const opened = decisions.filter(({ change }) => change.change === 'open').map(({ change }) => change.product);
  await app.wakeFeedsOf(opened);
  if (decisions.some(({ telling }) => telling.tell)) await app.queue.add('notify', [{}]);
}

async function foldOne(app: App, tx: Database, id: string, to: Date, now: Date): Promise<Decision[]> {
  const product = app.catalogue.byId.get(id);
  if (product === undefined) return [];
  await lockForTransaction(tx, `product ${id}`);
  const loaded = await loadState(tx, id);
  const { state, rebuildTo } = loaded;
  const since = loaded.position ?? new Date(0);
  const views = upstreamViews(await decisionsSince(tx, upstreamsOf(app.catalogue, id), since), app.catalogue);
  const live = app.config.clock === 'live';
  const read = live ? await readTimes(tx, now) : null;
  const readTo = read === null ? {} : { readTo: (network: string) => read.get(network) ?? null };
  const context = { product, upstreamsAt: views, settings: DEFAULT_SETTINGS, ...readTo };
  const progress = { readingsTo: loaded.readingsTo, gapsTo: loaded.gapsTo };
  // What was decided before is history: it is folded by its own time, and neither stored nor told again.
  if (rebuildTo !== null) await foldPending(tx, state, context, progress, rebuildTo, { kind: 'stream' });
  const clock: DecisionClock = live ? { kind: 'live', now: now.getTime() } : { kind: 'stream' };
  const decisions = await foldPending(tx, state, context, progress, to, clock);
  for (const decision of decisions) {
    const number = await storeDecision(tx, decision);
    const channels = channelsFor(product, decision, [], [...app.channels.keys()]);
    await enqueueDeliveries(tx, { episode: decision.change.episode, number, product: id }, channels, now);
  }
  const position = new Date(Math.max(to.getTime(), since.getTime(), rebuildTo?.getTime() ?? 0));
  const baselines = normals(state, loaded.position, position);
  await storeState(tx, { product: id, state, position, ...progress, awake: isAwake(state), baselines });
  return decisions;
}

/** Folds everything pending up to `to`, in as many goes as it takes; `progress` moves along. */
async function foldPending(
  tx: Database,
  state: ProductState,
  context: FoldContext,
  progress: { readingsTo: number; gapsTo: number },
  to: Date,
  clock: DecisionClock,
): Promise<Decision[]> {
  const { id, feeds } = context.product;
  const urls = feeds.map(({ url }) => url);
  const decisions: Decision[] = [];
  for (let cut = true; cut; ) {
    const pending = await pendingHappenings(tx, id, { feeds: urls, ...progress, to });
    progress.readingsTo = pending.readingsTo;
    progress.gapsTo = pending.gapsTo;
    cut = pending.cut;
    const last = pending.happenings.reduce((latest, { at }) => Math.max(latest, at), 0);
    decisions.push(...foldProduct(state, pending.happenings, context, cut ? last : to.getTime(), clock));
    await markCounted(tx, id, pending.happenings);
  }
  return decisions;
}

const HOURS_AHEAD = 36;

/** What was normal in the hours that have passed, and, whenever one has, what will be in those to come. */
function normals(state: ProductState, before: Date | null, position: Date) {
  const passed = takeBaselines(state);
  const ahead = before === null || passed.length > 0 ? upcomingBaselines(state, position.getTime(), HOURS_AHEAD) : [];
  const known = new Set(ahead.map(({ hour }) => hour));
  return [...passed.filter(({ hour }) => !known.has(hour)), ...ahead];
}
