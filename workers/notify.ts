import { bulletinOptions } from '../src/alert/brief/load-brief.ts';
import { loadBulletin } from '../src/alert/load-bulletin.ts';
import { deliverDue } from '../src/alert/outbox.ts';
import type { App } from '../src/app.ts';
import { episodePicture } from '../src/web/picture/episode-picture.ts';

/** Tells what is due on every channel. */
export async function tellDue(app: App, signal: AbortSignal): Promise<void> {
  const options = {
    ...bulletinOptions(app.catalogue, app.config.publicUrl),
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
