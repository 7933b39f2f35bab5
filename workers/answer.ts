import { slackClient } from '../src/alert/channels/slack-client.ts';
import type { App } from '../src/app.ts';
import { makeOffer } from '../src/feedback/offer.ts';
import { type Answering, createAnswering } from '../src/feedback/slack/answering.ts';
import { openSocket } from '../src/feedback/slack/socket.ts';

/** A product of which so much is stored that it takes longer gets no preview. */
const LONGEST_PREVIEW_MS = 120_000;

/** What takes the answers of people at Slack; null where no bot speaks there. */
export function slackAnswering(app: App, signal: AbortSignal): Answering | null {
  const { slack } = app.config;
  if (slack === null) return null;
  const { token, apiUrl, mayMute } = slack;
  return createAnswering({
    db: app.db,
    client: slackClient({ token, ...(apiUrl === null ? {} : { apiUrl }) }, signal),
    now: () => app.now(),
    wallNow: () => new Date(),
    mayMute,
    offer: (episode, now) => {
      const until = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_PREVIEW_MS)]);
      return makeOffer(app.db, app.catalogue, episode, { now, signal: until, wall: () => new Date() });
    },
    onFault: (err) => app.log.warn({ err }, 'an answer at Slack was taken, but not all that follows from it'),
  });
}

/** Listens to Slack by Socket Mode until the signal aborts, where it is configured. */
export async function keepListening(app: App, signal: AbortSignal): Promise<void> {
  const answering = slackAnswering(app, signal);
  const appToken = app.config.slack?.appToken ?? null;
  if (answering === null || appToken === null) return;
  const onFault = (err: unknown, what: string) => app.log.warn({ err }, what);
  await openSocket({ appToken, apiUrl: app.config.slack?.apiUrl ?? null, answering, onFault }, signal);
}
