import { bulletinOptions } from '../src/alert/brief/load-brief.ts';
import { canonicalKey } from '../src/alert/channels/slack-key.ts';
import type { Decision } from '../src/alert/episode.ts';
import { loadBulletin } from '../src/alert/load-bulletin.ts';
import { deliverDue } from '../src/alert/outbox.ts';
import { mentionsFor } from '../src/alert/routes.ts';
import type { App } from '../src/app.ts';
import { episodePicture } from '../src/web/picture/episode-picture.ts';

/** Tells what is due on every channel. */
export async function tellDue(app: App, signal: AbortSignal): Promise<void> {
  const options = {
    ...bulletinOptions(app.catalogue, app.config.publicUrl),
    mentionsOf: (product: string, decision: Decision) => mentionsOf(app, product, decision),
    draw: (episode: string, now: Date) => episodePicture(app.db, app.catalogue, episode, now.getTime()),
  };
  const delivered = await deliverDue(app.db, app.channels, {
    now: () => new Date(),
    // What is said speaks in the pipeline's time, which in a recording is not the wall's.
    buildBulletin: async (episode, now) => loadBulletin(app.db, episode, options, (await app.now()) ?? now),
    signal,
  });
  for (const outcome of ['sent', 'superseded', 'retried', 'failed'] as const) {
    if (delivered[outcome] > 0) app.metrics.deliveries.inc({ outcome }, delivered[outcome]);
  }
  if (delivered.failed > 0)
    app.log.error({ failed: delivered.failed }, 'some alerts could not be delivered; see the health page');
}

function mentionsOf(app: App, id: string, decision: Decision): Record<string, string[]> {
  const product = app.catalogue.byId.get(id);
  if (product === undefined) return {};
  const configured = app.config.slack?.channel ?? null;
  const found = mentionsFor(product, decision, app.catalogue.routes ?? []);
  return Object.fromEntries(Object.entries(found).map(([key, whom]) => [canonicalKey(key, configured), whom]));
}
