import { z } from 'zod';
import { SLACK_LIMITS, slackBlocks, slackView } from '../alert/channels/slack-limits.ts';
import { FILE_METHODS, showsOnlyKnownFiles } from './slack-files.ts';
import type { SlackStore, StoredMessage } from './slack-store.ts';

export type ChannelState = 'fine' | 'is_archived' | 'not_in_channel';
export type SlackState = {
  readonly store: SlackStore;
  readonly token: string;
  readonly appToken: string;
  /** Channels that exist, with what is the matter with them. */
  readonly channels: Map<string, ChannelState>;
  /** Their names, which may change; the ids do not. */
  readonly names: Map<string, string>;
  readonly users: Map<string, SlackUser>;
  readonly scopes: Set<string>;
  readonly now: () => number;
  readonly url: () => string;
  /** How long a file is looked at before messages may show it. */
  fileDelayMs: number;
};
export type SlackUser = { readonly name: string; readonly realName: string; readonly zone: string };
export type Answer = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>;
type Arguments = Readonly<Record<string, unknown>>;
export type Method = (state: SlackState, args: Arguments) => Answer;

/** Forms carry objects as JSON, JSON bodies carry them as they are. */
const parsed = (value: unknown) => (typeof value === 'string' && value !== '' ? JSON.parse(value) : value);
const metadata = z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) });
const content = z.object({
  text: z.string().optional(),
  blocks: z.preprocess(parsed, z.array(z.unknown()).optional()).optional(),
  metadata: z.preprocess(parsed, metadata.optional()).optional(),
});

const refused = (error: string): Answer => ({ ok: false, error });

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': () => ({ ok: true, url: 'https://local.slack.test/', team: 'Local', user: 'outcry', bot_id: 'B1' }),
  'users.info': (state, args) => {
    const user = state.users.get(String(args.user));
    if (user === undefined) return refused('user_not_found');
    const profile = { display_name: user.name, real_name: user.realName };
    return { ok: true, user: { id: args.user, name: user.name, real_name: user.realName, tz: user.zone, profile } };
  },
  'conversations.info': (state, args) => {
    const id = String(args.channel);
    const standing = state.channels.get(id);
    if (standing === undefined) return refused('channel_not_found');
    const is = { is_archived: standing === 'is_archived', is_member: standing !== 'not_in_channel' };
    return { ok: true, channel: { id, name: state.names.get(id) ?? 'outages', ...is } };
  },
  'chat.postMessage': (state, given) => {
    const args = { ...given, channel: idOf(state, given.channel) };
    return fault(state, args) ?? post(state, args);
  },
  'chat.postEphemeral': (state, args) => fault(state, args) ?? whisper(state, args),
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
  'views.publish': (state, args) => {
    const view = slackView.safeParse(parsed(args.view));
    if (!state.users.has(String(args.user_id))) return refused('user_not_found');
    if (!view.success || view.data.type !== 'home') return refused('invalid_arguments');
    state.store.homes.set(String(args.user_id), { blocks: view.data.blocks });
    return { ok: true, view: { id: 'V1', type: 'home' } };
  },
  'views.open': (state, args) => {
    const view = slackView.safeParse(parsed(args.view));
    if (String(args.trigger_id ?? '') === '') return refused('invalid_trigger_id');
    if (!view.success || view.data.type !== 'modal') return refused('invalid_arguments');
    state.store.modals.push({ title: view.data.title.text, blocks: view.data.blocks });
    return { ok: true, view: { id: 'V2' } };
  },
  ...FILE_METHODS,
};

/** To post, and for nothing else, Slack takes a channel's name too. */
function idOf({ names }: SlackState, channel: unknown): unknown {
  const named = [...names].find(([, name]) => `#${name}` === channel || name === channel);
  return named?.[0] ?? channel;
}

function scope(state: SlackState, name: string): Answer | null {
  return state.scopes.has(name) ? null : { ok: false, error: 'missing_scope', needed: name };
}

function fault(state: SlackState, args: Arguments): Answer | null {
  const channel = state.channels.get(String(args.channel));
  if (channel === undefined) return refused('channel_not_found');
  return channel === 'fine' ? null : refused(channel);
}

/** The published limits, as refusals. */
export function contentFault(state: SlackState, args: Arguments): string | null {
  const read = content.safeParse(args);
  if (!read.success) return 'invalid_arguments';
  const { text = '', blocks = [] } = read.data;
  if (text === '' && blocks.length === 0) return 'no_text';
  if (text.length > SLACK_LIMITS.messageText) return 'msg_too_long';
  return slackBlocks.safeParse(blocks).success && showsOnlyKnownFiles(state, blocks) ? null : 'invalid_blocks';
}

export function stored(args: Arguments): Pick<StoredMessage, 'text' | 'blocks' | 'metadata'> {
  const { text = '', blocks = [], metadata: known } = content.parse(args);
  return { text, blocks, metadata: known };
}

function post(state: SlackState, args: Arguments): Answer {
  const wrong = contentFault(state, args);
  if (wrong !== null) return refused(wrong);
  const channel = String(args.channel);
  // As Slack does: where the parent of a reply is gone, the reply lands in the channel itself.
  const parent = args.thread_ts === undefined ? undefined : state.store.find(channel, String(args.thread_ts));
  const message = state.store.add({ channel, thread_ts: parent?.ts, ...stored(args) }, state.now());
  return { ok: true, channel, ts: message.ts, message: shown(message) };
}

function whisper(state: SlackState, args: Arguments): Answer {
  if (!state.users.has(String(args.user))) return refused('user_not_in_channel');
  const wrong = contentFault(state, args);
  if (wrong !== null) return refused(wrong);
  const { text, blocks } = stored(args);
  state.store.whispers.push({ channel: String(args.channel), user: String(args.user), text, blocks });
  return { ok: true, message_ts: String(state.now() / 1000) };
}

function update(state: SlackState, args: Arguments): Answer {
  const message = state.store.find(String(args.channel), String(args.ts));
  if (message === undefined) return refused('message_not_found');
  const wrong = contentFault(state, args);
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
