import { setTimeout as wait } from 'node:timers/promises';
import type { Bulletin } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { heldWords } from '../message/held.ts';
import { untold } from '../message/plain.ts';
import { PartialDeliveryError, type RecoveringChannel } from '../recovering-channel.ts';
import type { SlackBlock } from './slack-blocks.ts';
import { type SlackClient, slackClient } from './slack-client.ts';
import { deliveryError, slackErrorCode } from './slack-errors.ts';
import { heldRendering, slackReplies } from './slack-message.ts';
import { dropPicture, pictureFor, within } from './slack-picture.ts';
import { findStanding, type SlackPicture, type SlackReference, slackReference } from './slack-reference.ts';
import { asMuchAsTaken, type Dress, envelope, mark, REFUSED_BLOCKS, type Telling } from './slack-telling.ts';

export type SlackOptions = {
  /** The name by which routes know this channel. */
  readonly key: string;
  /** Bot token, "xoxb-…". */
  readonly token: string;
  /** Channel id, "C…". */
  readonly channel: string;
  readonly apiUrl?: string;
  /** A call without an answer is given up after this long. Default 10 s. */
  readonly timeoutMs?: number;
  /** A picture that takes longer does not hold up the words. Default 5 s. */
  readonly pictureMs?: number;
  /** Somebody listens to what people press. Default false: messages have no buttons but the link. */
  readonly interactive?: boolean;
  /** New messages within an hour beyond which others wait. Default: no limit. */
  readonly mostPerHour?: number;
  /** Where the dashboard lists what is held back; null: nowhere that is known. */
  readonly dashboard?: string | null;
};

/** Errors of an edit that mean: this message is out of our reach, say it in a new one. */
const LOST_MESSAGE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
/** Slack looks at a file before messages may show it; asked again after these times, ms. */
const LATE_PICTURE_MS = [700, 2_000];
/** The last message of an episode has no next change to bring a picture that was late. */
const LATEST_PICTURE_MS = 20_000;
const QUIET = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;

/** One message per episode, edited in place; its story in the thread. */
export function slackChannel(options: SlackOptions): RecoveringChannel {
  const { key, channel, interactive = false, pictureMs = 5_000 } = options;
  const open = (signal: AbortSignal) => slackClient(options, signal);

  return {
    key,
    limits: [],
    ...(options.mostPerHour === undefined ? {} : { mostPerHour: options.mostPerHour }),
    async deliver(bulletin, stored, _toldNumber, signal) {
      const client = open(signal);
      const before = slackReference(stored);
      try {
        const standing = before?.picture ?? null;
        const { picture, late } = await pictureFor(client, bulletin, standing, pictureMs);
        const mention = mentioned(bulletin, key);
        const telling: Telling = { client, message: buildMessage(bulletin), picture, standing, interactive, mention };
        const edited = before === null ? null : await edit(telling, before);
        if (edited !== null) {
          await dropPicture(client, standing, edited.picture);
          const told = await addReplies(telling, edited);
          if (late === null) return told;
          if (bulletin.decision.change.change === 'close') return await withLate(telling, told, late);
          // The next change brings its own.
          void late.then((unseen) => dropPicture(client, unseen, told.picture));
          return told;
        }
        // A first message says what its thread would; one that replaces a lost message brings the story along, and calls
        // nobody again.
        if (before === null) return await post(telling, channel);
        const posted = await post({ ...telling, mention: [] }, channel);
        return await addReplies(telling, { ...posted, mentioned: before.mentioned });
      } catch (error) {
        throw deliveryError(error, channel);
      }
    },
    async tellHeld(held, stored, signal) {
      const client = open(signal);
      const content = heldRendering(heldWords(held), options.dashboard ?? null);
      const standing = slackReference(stored);
      try {
        if (standing !== null && (await replaced(client, standing, content))) return standing;
        // Nothing is held any more, and nobody was told that something was.
        if (held.count === 0) return null;
        const { channel: at, ts } = await client.post({ channel, ...QUIET, ...content });
        return { channel: at, ts, threadNumber: 0, threadAct: 0, picture: null, mentioned: 0 };
      } catch (error) {
        throw deliveryError(error, channel);
      }
    },
    async recover(bulletin, stored, signal) {
      const before = slackReference(stored);
      try {
        return { reference: await findStanding(open(signal), channel, bulletin, before) };
      } catch (error) {
        const fault = deliveryError(error, channel);
        // Not allowed to look (no scope, no member, thread gone): in doubt it is told twice.
        if (!fault.retryable) return null;
        throw fault;
      }
    },
  };
}

/** Whom an open page is for on this channel; nobody of what is over. */
function mentioned({ mentions, decision }: Bulletin, key: string): readonly string[] {
  return decision.change.change === 'close' ? [] : (mentions?.[key] ?? []);
}

async function post(telling: Telling, channel: string): Promise<SlackReference> {
  const { client } = telling;
  const [sent, dress] = await asMuchAsTaken(telling, (as) =>
    client.post({ channel, ...QUIET, ...envelope(telling, as) }),
  );
  const standing = { channel: sent.channel, ts: sent.ts, threadNumber: 0, threadAct: 0, picture: null };
  const reference = { ...standing, mentioned: telling.message.number };
  return withPicture(telling, reference, dress);
}

/** The reference of the edited message, or null when it is lost. */
async function edit(telling: Telling, reference: SlackReference): Promise<SlackReference | null> {
  try {
    const [, dress] = await asMuchAsTaken(telling, (as) => update(telling, reference, as));
    return await withPicture(telling, { ...reference, picture: null }, dress);
  } catch (error) {
    if (LOST_MESSAGE.has(slackErrorCode(error) ?? '')) return null;
    throw error;
  }
}

function update(telling: Telling, { channel, ts }: SlackReference, dress: Dress): Promise<void> {
  return telling.client.update({ channel, ts, parse: 'none', link_names: false, ...envelope(telling, dress) });
}

/** What was told with its picture refers to it; without it, it is tried again for a moment: Slack may still look at it. */
async function withPicture(telling: Telling, told: SlackReference, dress: Dress): Promise<SlackReference> {
  const reference = dress === 'as it stands' ? { ...told, picture: telling.standing } : told;
  if (telling.picture === null || dress === 'text') return reference;
  const shown = { ...reference, picture: telling.picture };
  if (dress === 'whole') return shown;
  for (const ms of LATE_PICTURE_MS) {
    await wait(ms);
    try {
      await update(telling, reference, 'whole');
      return shown;
    } catch (error) {
      // Whatever else is the matter comes up with the next change; this one was told.
      if (!REFUSED_BLOCKS.has(slackErrorCode(error) ?? '')) return reference;
    }
  }
  return reference;
}

/** What was drawn while the words were told takes its place after them. */
async function withLate(
  telling: Telling,
  told: SlackReference,
  late: Promise<SlackPicture | null>,
): Promise<SlackReference> {
  const picture = await within(late, LATEST_PICTURE_MS);
  if (picture === null || picture.file === told.picture?.file) return told;
  const shown = await withPicture({ ...telling, picture }, told, 'without picture');
  await dropPicture(telling.client, told.picture, shown.picture);
  return shown;
}

async function addReplies(telling: Telling, reference: SlackReference, mayMove = true): Promise<SlackReference> {
  const { client, message, interactive, mention } = telling;
  let reached = reference;
  const told = { number: reference.threadNumber, act: reference.threadAct };
  for (const { number, act, ...reply } of slackReplies(untold(message, told), {
    episode: message.episode,
    interactive,
    mention,
    mentionedTo: reference.mentioned,
  })) {
    const { channel, ts } = reached;
    const content = { text: reply.text, blocks: [...reply.blocks] };
    const sent = await client
      .post({ channel, thread_ts: ts, ...QUIET, ...content, ...mark(message.episode, number, act) })
      .catch((error: unknown) => {
        throw new PartialDeliveryError(deliveryError(error, channel), reached);
      });
    // Slack posts into the channel itself when the parent has just been deleted: take that back, all is told anew.
    if (sent.strayed && mayMove) {
      await client.remove({ channel: sent.channel, ts: sent.ts });
      const again = await post({ ...telling, mention: [] }, channel);
      return addReplies(telling, { ...again, mentioned: reached.mentioned }, false);
    }
    reached = {
      ...reached,
      threadNumber: Math.max(reached.threadNumber, number),
      threadAct: Math.max(reached.threadAct, act),
      mentioned: Math.max(reached.mentioned, number),
    };
  }
  return reached;
}

/** False: the message is out of our reach. */
async function replaced(
  client: SlackClient,
  { channel, ts }: SlackReference,
  content: { text: string; blocks: SlackBlock[] },
): Promise<boolean> {
  try {
    await client.update({ channel, ts, parse: 'none', link_names: false, ...content });
    return true;
  } catch (error) {
    if (LOST_MESSAGE.has(slackErrorCode(error) ?? '')) return false;
    throw error;
  }
}
