import { slackClient } from '../src/alert/channels/slack-client.ts';
import { deliveryError } from '../src/alert/channels/slack-errors.ts';
import { SLACK } from '../src/alert/channels/slack-key.ts';
import type { App } from '../src/app.ts';
import { sendDigest } from '../src/digest/slack-digest.ts';
import { LONGEST_PREVIEW_MS, makeOffer } from '../src/feedback/offer.ts';
import { type Answering, createAnswering } from '../src/feedback/slack/answering.ts';
import { type Answer, plainAnswer } from '../src/feedback/slack/command/answer.ts';
import type { Asking } from '../src/feedback/slack/command/asking.ts';
import { openSocket } from '../src/feedback/slack/socket.ts';
import { type Judged, productOf } from '../src/feedback/verdict.ts';
import { detectJobs } from '../src/jobs.ts';
import { digestPicture } from '../src/web/picture/digest-picture.ts';
import { productPicture } from '../src/web/picture/product-picture.ts';

/** What takes the answers of people at Slack; null where no bot speaks there. */
export function slackAnswering(app: App, signal: AbortSignal): Answering | null {
  const { slack, publicUrl } = app.config;
  if (slack === null) return null;
  const { token, apiUrl, mayMute, channel, digest } = slack;
  return createAnswering({
    db: app.db,
    catalogue: app.catalogue,
    publicUrl,
    configuredChannel: channel,
    configuredDigest: (key) => (key === SLACK ? digest : null),
    sendDigest: digestNow,
    drawProduct: (product, now) => productPicture(app.db, app.catalogue, product, now),
    apiUrl,
    client: slackClient({ token, ...(apiUrl === null ? {} : { apiUrl }) }, signal),
    now: () => app.now(),
    wallNow: () => new Date(),
    mayMute,
    judged: (judged, now) => followVerdict(app, judged, now, signal),
    onFault: (err) => app.log.warn({ err }, 'an answer at Slack was taken, but not all that follows from it'),
  });
}

/** The last seven days, told in the channel in which somebody asked for them. */
export async function digestNow(asking: Asking): Promise<Answer> {
  try {
    await sendDigest({ ...asking, draw: digestPicture }, asking.channel, asking.now);
    return plainAnswer('Done: the last seven days, told here.');
  } catch (error) {
    return plainAnswer('It could not be told here.', deliveryError(error, asking.channel.id).message);
  }
}

/** Has a verdict folded, and offers another setting after an outage that was none. `now`: the pipeline's clock. */
export async function followVerdict(
  app: App,
  { episode, verdict }: Judged,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const product = await productOf(app.db, episode);
  if (product !== null) await app.queue.add('detect', detectJobs(app.config.clock, [product]));
  if (verdict === 'real') return;
  const until = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_PREVIEW_MS)]);
  await makeOffer(app.db, app.catalogue, episode, { now, signal: until, wall: () => new Date() });
  await app.queue.add('notify', [{}]);
}

/** Listens to Slack by Socket Mode until the signal aborts, where it is configured. */
export async function keepListening(app: App, signal: AbortSignal): Promise<void> {
  const answering = slackAnswering(app, signal);
  const appToken = app.config.slack?.appToken ?? null;
  if (answering === null || appToken === null) return;
  const onFault = (err: unknown, what: string) => app.log.warn({ err }, what);
  await openSocket({ appToken, apiUrl: app.config.slack?.apiUrl ?? null, answering, onFault }, signal);
}
