import { and, eq, isNull } from 'drizzle-orm';
import { type Database, lockForTransaction } from '../db/open.ts';
import { episodes, messages, productStates } from '../db/schema.ts';
import { storeDecision } from '../db/store/episodes.ts';
import { awakeProducts, storeStates } from '../db/store/product-state.ts';
import type { Decision } from '../src/alert/episode.ts';
import { enqueueDeliveries } from '../src/alert/outbox.ts';
import type { App } from '../src/app.ts';
import { isAwake, type ProductState, STATE_VERSION } from '../src/detect/advance.ts';
import { mask } from '../src/detect/hours.ts';
import { rebuildScan } from '../src/detect/scan.ts';

/**
 * Closes what is open about products that the catalogue has no more, and tells it where its opening was told: nobody
 * folds them, so that nothing else would ever end it. Returns the decisions.
 */
export async function closeUntracked(app: App): Promise<Decision[]> {
  const now = await app.now();
  if (now === null) return [];
  const open = await app.db
    .selectDistinct({ product: episodes.product })
    .from(episodes)
    .where(isNull(episodes.closedAt));
  const concerned = new Set([...open.map(({ product }) => product), ...(await awakeProducts(app.db))]);
  const decisions: Decision[] = [];
  for (const product of [...concerned].sort()) {
    if (app.catalogue.byId.has(product)) continue;
    decisions.push(...(await app.db.transaction((tx) => closeProduct(tx, product, now))));
    app.log.info({ product }, 'no longer in the catalogue; what was open about it is closed');
  }
  for (const { change } of decisions) app.metrics.decisions.inc({ change: change.change, severity: change.severity });
  if (decisions.some(({ telling }) => telling.tell)) await app.queue.add('notify', [{}]);
  return decisions;
}

async function closeProduct(tx: Database, product: string, now: Date): Promise<Decision[]> {
  await lockForTransaction(tx, `product ${product}`);
  const open = await tx
    .select({ id: episodes.id, told: episodes.told, latest: episodes.latest })
    .from(episodes)
    .where(and(eq(episodes.product, product), isNull(episodes.closedAt)))
    .orderBy(episodes.id);
  const decisions: Decision[] = [];
  for (const { id, told, latest } of open) {
    const decision = closing(latest, told, now);
    const number = await storeDecision(tx, decision);
    if (told) await enqueueDeliveries(tx, { episode: id, number, product }, await toldChannels(tx, id), now);
    decisions.push(decision);
  }
  await putToSleep(tx, product, now.getTime());
  return decisions;
}

function closing({ change, details }: Decision, told: boolean, now: Date): Decision {
  const at = new Date(Math.max(now.getTime(), Date.parse(change.at))).toISOString();
  const wave = change.wave === null ? null : { ...change.wave, forecast: null };
  return {
    change: { ...change, at, change: 'close', reason: 'no longer tracked', wave },
    details: { ...details, closedBy: 'untracked' },
    telling: told
      ? { tell: true, why: 'its opening was told' }
      : { tell: false, why: 'opened and closed before anybody was told' },
  };
}

/** The channels that hold a message about the episode; one that waits to be told finds it closed. */
async function toldChannels(tx: Database, episode: string): Promise<string[]> {
  const rows = await tx.select({ channel: messages.channel }).from(messages).where(eq(messages.episode, episode));
  return rows.map(({ channel }) => channel).sort();
}

/** What was learnt is kept for the day the product comes back; that something is open is not. */
async function putToSleep(tx: Database, product: string, at: number): Promise<void> {
  const [row] = await tx.select().from(productStates).where(eq(productStates.product, product));
  if (row === undefined) return;
  // A state of another version is rebuilt when the product comes back.
  if (row.version !== STATE_VERSION) {
    await tx.update(productStates).set({ awake: false }).where(eq(productStates.product, product));
    return;
  }
  const { position, readingsTo, gapsTo } = row;
  const state = row.state as ProductState;
  endAll(state, at);
  await storeStates(tx, [{ product, state, position, readingsTo, gapsTo, awake: isAwake(state), baselines: [] }]);
}

function endAll(state: ProductState, at: number): void {
  const { outage, waves } = state;
  if (outage !== null) {
    mask(state.baseline, outage.onset, at, 1);
    state.closed = { ...outage, closedAt: at };
    state.outage = null;
    state.surge.from = at + 1;
    rebuildScan(state.surge, state.reporters.events, at);
  }
  for (const key of waves.open) {
    const root = waves.roots[key];
    if (root?.wave) root.wave = { ...root.wave, closedAt: at, sharesAtClose: root.total };
  }
  waves.open = [];
}
