import { DeliveryError } from '../src/alert/channel.ts';
import { type SlackClient, slackClient } from '../src/alert/channels/slack-client.ts';
import { deliveryError } from '../src/alert/channels/slack-errors.ts';
import { slackChannelOf } from '../src/alert/channels/slack-key.ts';
import type { App } from '../src/app.ts';
import { makeDue, sendDue } from '../src/digest/due.ts';
import { DIGEST_MARK, sendDigest } from '../src/digest/slack-digest.ts';
import { digestPicture } from '../src/web/picture/digest-picture.ts';

/** Pages of a channel that are looked through for a digest that may stand there. */
const MOST_PAGES = 3;
/** Our clock and Slack's may differ. */
const CLOCK_SLACK_SECONDS = 300;

/** Makes the digests whose time has come; a recording has no weeks of its own. */
export async function scheduleDigests(app: App, wall: number): Promise<void> {
  const { slack, clock } = app.config;
  if (slack === null || clock !== 'live') return;
  await makeDue(app.db, slack.digest, wall);
}

/** Tells digests beside the alerts, which must not wait for their pictures. */
export type DigestTeller = {
  /** Begins to send what is due, unless that is going on. */
  turn(): void;
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>;
};

export function digestTeller(app: App, signal: AbortSignal): DigestTeller {
  let telling: Promise<void> | null = null;
  return {
    turn() {
      telling ??= tellDigests(app, signal)
        .catch((err: unknown) => app.log.warn({ err }, 'weekly digests could not be told; they are tried again'))
        .finally(() => {
          telling = null;
        });
    },
    async idle() {
      await telling;
    },
  };
}

/** Sends the digests that are due. */
export async function tellDigests(app: App, signal: AbortSignal): Promise<void> {
  const { slack, clock, publicUrl } = app.config;
  if (slack === null || clock !== 'live') return;
  const { token, apiUrl, channel: configured } = slack;
  const client = slackClient({ token, ...(apiUrl === null ? {} : { apiUrl }) }, signal);
  const options = { db: app.db, catalogue: app.catalogue, publicUrl, client, draw: digestPicture };
  const idOf = (key: string) => {
    const id = slackChannelOf(key, configured);
    if (id === null) throw new DeliveryError(`channel "${key}" is not configured`, { retryable: false });
    return id;
  };
  const { failed } = await sendDue(app.db, {
    now: Date.now,
    send: async (key, to) => {
      const id = idOf(key);
      await sendDigest(options, { key, id }, to).catch((error: unknown) => {
        throw deliveryError(error, id);
      });
    },
    stands: (key, to) => stands(client, idOf(key), to),
  });
  if (failed > 0) app.log.error({ failed }, 'a weekly digest could not be told; the table digests says why');
}

async function stands(client: SlackClient, channel: string, to: number): Promise<boolean> {
  const oldest = String(Math.floor(to / 1000) - CLOCK_SLACK_SECONDS);
  let cursor: { cursor?: string } = {};
  for (let turn = 0; turn < MOST_PAGES; turn += 1) {
    // Not allowed to look: in doubt it is told twice.
    const page = await client.history({ channel, oldest, ...cursor }).catch(() => null);
    if (page === null) return false;
    if (page.messages.some(({ metadata }) => metadata?.event_type === DIGEST_MARK && metadata.event_payload.to === to))
      return true;
    const next = page.response_metadata?.next_cursor ?? '';
    if (next === '') return false;
    cursor = { cursor: next };
  }
  return false;
}
