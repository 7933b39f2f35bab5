import { buildMessage } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { untold } from '../message/plain.ts';
import { PartialDeliveryError, type RecoveringChannel } from '../recovering-channel.ts';
import { type SlackClient, slackClient } from './slack-client.ts';
import { deliveryError, slackErrorCode } from './slack-errors.ts';
import { slackRendering, slackReplies } from './slack-message.ts';
import { findStanding, type SlackReference, slackReference } from './slack-reference.ts';

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
};

/** Errors of an edit that mean: this message is out of our reach, say it in a new one. */
const LOST_MESSAGE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);
const REFUSED_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** One message per episode, edited in place; its story in the thread. */
export function slackChannel(options: SlackOptions): RecoveringChannel {
  const { key, channel } = options;
  const open = (signal: AbortSignal) => slackClient(options, signal);

  return {
    key,
    limits: [],
    async deliver(bulletin, stored, _toldNumber, signal) {
      const client = open(signal);
      const message = buildMessage(bulletin);
      const before = slackReference(stored);
      try {
        const edited = before === null ? null : await edit(client, before, message);
        if (edited !== null) return await addReplies(client, edited, message);
        const posted = await post(client, channel, message);
        // A first message says what its thread would; one that replaces a lost message brings the story along.
        return before === null ? posted : await addReplies(client, posted, message);
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

function envelope(message: Message, withBlocks: boolean) {
  const { text, blocks } = slackRendering(message);
  return { text, ...(withBlocks ? { blocks } : { blocks: [] }), ...mark(message.episode, message.number) };
}

/** Lets a later look-up know our messages again. */
function mark(episode: string, number: number) {
  return { metadata: { event_type: 'outcry_episode', event_payload: { episode, number } } };
}

async function post(client: SlackClient, channel: string, message: Message): Promise<SlackReference> {
  const sent = await blocksOrText((withBlocks) =>
    client.post({ channel, unfurl_links: false, unfurl_media: false, parse: 'none', ...envelope(message, withBlocks) }),
  );
  return { channel: sent.channel, ts: sent.ts, threadNumber: 0 };
}

/** The reference of the edited message, or null when it is lost. */
async function edit(client: SlackClient, reference: SlackReference, message: Message): Promise<SlackReference | null> {
  const { channel, ts } = reference;
  try {
    await blocksOrText((withBlocks) =>
      client.update({ channel, ts, parse: 'none', link_names: false, ...envelope(message, withBlocks) }),
    );
    return reference;
  } catch (error) {
    if (LOST_MESSAGE.has(slackErrorCode(error) ?? '')) return null;
    throw error;
  }
}

async function addReplies(
  client: SlackClient,
  reference: SlackReference,
  message: Message,
  mayMove = true,
): Promise<SlackReference> {
  let reached = reference;
  for (const { number, ...reply } of slackReplies(untold(message, reference.threadNumber))) {
    const { channel, ts } = reached;
    const quiet = { unfurl_links: false, unfurl_media: false, parse: 'none' } as const;
    const sent = await client
      .post({ channel, thread_ts: ts, ...quiet, ...reply, ...mark(message.episode, number) })
      .catch((error: unknown) => {
        throw new PartialDeliveryError(deliveryError(error, channel), reached);
      });
    // Slack posts into the channel itself when the parent has just been deleted: take that back, all is told anew.
    if (sent.strayed && mayMove) {
      await client.remove({ channel: sent.channel, ts: sent.ts });
      return addReplies(client, await post(client, channel, message), message, false);
    }
    reached = { ...reached, threadNumber: number };
  }
  return reached;
}

/** A message whose blocks Slack does not take is better told as text than not at all. */
async function blocksOrText<Sent>(send: (withBlocks: boolean) => Promise<Sent>): Promise<Sent> {
  try {
    return await send(true);
  } catch (error) {
    if (!REFUSED_BLOCKS.has(slackErrorCode(error) ?? '')) throw error;
    return send(false);
  }
}
