import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { episodes } from '../db/schema.ts';
import { lastTold } from '../db/store/episodes.ts';
import { subscribersOf } from '../db/store/subscriptions.ts';
import { canonicalKey } from '../src/alert/channels/slack-key.ts';
import type { Decision } from '../src/alert/episode.ts';
import { enqueueDeliveries } from '../src/alert/outbox.ts';
import { channelsMeant, channelsTold } from '../src/alert/restate.ts';
import { channelsFor, subscribedTo } from '../src/alert/routes.ts';
import type { App } from '../src/app.ts';
import { standingOf } from '../src/feedback/act.ts';
import { mutesOf } from '../src/feedback/record-act.ts';

/**
 * By routes and subscriptions, also those of what is grouped under it. The end also where they changed since: nothing that
 * was told is left open.
 */
export async function channelsToTell(app: App, tx: Database, decision: Decision): Promise<string[]> {
  if (!decision.telling.tell) return [];
  const { change, episode } = decision.change;
  const own = await listening(app, tx, decision);
  if (change === 'close') return distinct([...own, ...(await channelsTold(tx, episode))]);
  const echoes = await tx.select({ latest: episodes.latest }).from(episodes).where(eq(episodes.groupedUnder, episode));
  for (const { latest } of echoes) own.push(...(await listeningToEcho(app, tx, latest)));
  return distinct(own);
}

/** Who hears of a product and not of what it echoes is told of that, once: its message lists the product. */
export async function tellOfEpicentre(app: App, tx: Database, echo: Decision, now: Date): Promise<void> {
  const { groupedUnder } = echo.details;
  if (groupedUnder === null || echo.telling.tell || echo.change.change === 'close') return;
  const told = await lastTold(tx, groupedUnder);
  if (told === null) return;
  const already = new Set(await channelsMeant(tx, groupedUnder));
  const channels = (await listeningToEcho(app, tx, echo)).filter((channel) => !already.has(channel));
  await enqueueDeliveries(tx, told, distinct(channels), now);
}

/** The channels that would be told of an echo if it stood on its own. */
async function listeningToEcho(app: App, tx: Database, echo: Decision): Promise<string[]> {
  if (echo.telling.tell || echo.change.severity === 'watch') return [];
  const { muted } = standingOf([], await mutesOf(tx, echo.change.product), Date.parse(echo.change.at));
  return muted === null ? listening(app, tx, { ...echo, telling: { tell: true, why: 'as if alone' } }) : [];
}

async function listening(app: App, tx: Database, decision: Decision): Promise<string[]> {
  const product = app.catalogue.byId.get(decision.change.product);
  if (product === undefined) return [];
  const routed = channelsFor(product, decision, app.catalogue.routes ?? [], [...app.channels.keys()]);
  const subscribed = subscribedTo(decision, await subscribersOf(tx, product.id));
  const configured = app.config.slack?.channel ?? null;
  return [...routed, ...subscribed].map((key) => canonicalKey(key, configured));
}

const distinct = (channels: readonly string[]) => [...new Set(channels)];
