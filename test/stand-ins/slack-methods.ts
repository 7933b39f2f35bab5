import { z } from 'zod';
import { SLACK_LIMITS, slackBlocks } from '../alert/channels/slack-limits.ts';
import type { SlackStore, StoredMessage } from './slack-store.ts';

export type SlackState = {
  readonly store: SlackStore;
  readonly token: string;
  /** Channels that exist, with what is the matter with them. */
  readonly channels: Map<string, 'fine' | 'is_archived' | 'not_in_channel'>;
  readonly scopes: Set<string>;
  readonly now: () => number;
};
export type Answer = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/** Forms carry objects as JSON, JSON bodies carry them as they are. */
const parsed = (value: unknown) => (typeof value === 'string' && value !== '' ? JSON.parse(value) : value);
const metadata = z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) });
const content = z.object({
  text: z.string().optional(),
  blocks: z.preprocess(parsed, z.array(z.unknown()).optional()).optional(),
  metadata: z.preprocess(parsed, metadata.optional()).optional(),
});

const refused = (error: string): Answer => ({ ok: false, error });

export const METHODS: Readonly<Record<string, (state: SlackState, args: Arguments) => Answer>> = {
  'auth.test': () => ({ ok: true, url: 'https://local.slack.test/', team: 'Local', user: 'outcry', bot_id: 'B1' }),
  'conversations.info': (state, args) =>
    fault(state, args) ?? { ok: true, channel: { id: args.channel, name: 'outages', is_archived: false } },
  'chat.postMessage': (state, args) => fault(state, args) ?? post(state, args),
  'chat.update': (state, args) => fault(state, args) ?? update(state, args),
  'chat.delete': (state, args) =>
    fault(state, args) ??
    (state.store.delete(String(args.channel), String(args.ts))
      ? { ok: true, channel: args.channel, ts: args.ts }
      : refused('message_not_found')),
  'conversations.history': (state, args) =>
    scope(state, 'channels:history') ?? fault(state, args) ?? history(state, args),
  'conversations.replies': (state, args) =>
    scope(state, 'channels:history') ?? fault(state, args) ?? replies(state, args),
};

function scope(state: SlackState, name: string): Answer | null {
  return state.scopes.has(name) ? null : { ok: false, error: 'missing_scope', needed: name };
}

function fault(state: SlackState, args: Arguments): Answer | null {
  const channel = state.channels.get(String(args.channel));
  if (channel === undefined) return refused('channel_not_found');
  return channel === 'fine' ? null : refused(channel);
}

/** The published limits, as refusals. */
export function contentFault(args: Arguments): string | null {
  const read = content.safeParse(args);
  if (!read.success) return 'invalid_arguments';
  const { text = '', blocks = [] } = read.data;
  if (text === '' && blocks.length === 0) return 'no_text';
  if (text.length > SLACK_LIMITS.messageText) return 'msg_too_long';
  return slackBlocks.safeParse(blocks).success ? null : 'invalid_blocks';
}

export function stored(args: Arguments): Pick<StoredMessage, 'text' | 'blocks' | 'metadata'> {
  const { text = '', blocks = [], metadata: known } = content.parse(args);
  return { text, blocks, metadata: known };
}

function post(state: SlackState, args: Arguments): Answer {
  const wrong = contentFault(args);
  if (wrong !== null) return refused(wrong);
  const channel = String(args.channel);
  // As Slack does: where the parent of a reply is gone, the reply lands in the channel itself.
  const parent = args.thread_ts === undefined ? undefined : state.store.find(channel, String(args.thread_ts));
  const message = state.store.add({ channel, thread_ts: parent?.ts, ...stored(args) }, state.now());
  return { ok: true, channel, ts: message.ts, message: shown(message) };
}

function update(state: SlackState, args: Arguments): Answer {
  const message = state.store.find(String(args.channel), String(args.ts));
  if (message === undefined) return refused('message_not_found');
  const wrong = contentFault(args);
  if (wrong !== null) return refused(wrong);
  Object.assign(message, stored(args), { edits: message.edits + 1 });
  return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
}

function history(state: SlackState, args: Arguments): Answer {
  const oldest = Number(args.oldest ?? 0);
  const found = state.store.top(String(args.channel)).filter(({ ts }) => Number(ts) >= oldest);
  return paged(found.toReversed(), args);
}

function replies(state: SlackState, args: Arguments): Answer {
  const parent = state.store.find(String(args.channel), String(args.ts));
  if (parent === undefined) return refused('thread_not_found');
  return paged([parent, ...state.store.thread(parent.channel, parent.ts)], args);
}

function paged(messages: readonly StoredMessage[], args: Arguments): Answer {
  const from = Number(args.cursor ?? 0);
  const to = from + Math.min(Number(args.limit ?? 100), 999);
  const next = to < messages.length ? { response_metadata: { next_cursor: String(to) } } : {};
  return { ok: true, messages: messages.slice(from, to).map(shown), has_more: to < messages.length, ...next };
}

function shown({ ts, text, blocks, metadata: known, thread_ts }: StoredMessage) {
  return { type: 'message', bot_id: 'B1', ts, text, blocks, metadata: known, thread_ts };
}
