import type { HomeView } from '@slack/web-api';
import {
  type ChatPostEphemeralArguments,
  type ChatPostMessageArguments,
  type ChatUpdateArguments,
  LogLevel,
  WebClient,
} from '@slack/web-api';
import { z } from 'zod';
import type { PlainText, SlackBlock } from './slack-blocks.ts';

const sent = z.object({
  channel: z.string(),
  ts: z.string(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
});
const ticket = z.object({ upload_url: z.url({ protocol: /^https?$/ }), file_id: z.string().min(1) });
const page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});
export type SlackPage = z.output<typeof page>;

export type SlackModal = {
  readonly type: 'modal';
  readonly title: PlainText;
  readonly close: PlainText;
  readonly blocks: readonly SlackBlock[];
};

/** The few methods that telling needs, with answers that were looked at. */
export type SlackClient = {
  /** `strayed`: meant for a thread, and Slack put it elsewhere. */
  post(message: ChatPostMessageArguments): Promise<{ channel: string; ts: string; strayed: boolean }>;
  update(message: ChatUpdateArguments): Promise<void>;
  /** Says something to one person alone. */
  whisper(message: ChatPostEphemeralArguments): Promise<void>;
  /** Opens a dialogue for the one who pressed a button just now. */
  openView(view: { trigger: string; view: SlackModal }): Promise<void>;
  remove(message: { channel: string; ts: string }): Promise<void>;
  /** Shows one person their App Home. */
  publish(home: { user: string; blocks: readonly SlackBlock[] }): Promise<void>;
  /** Brings a picture to Slack in its two steps; the file's id. */
  upload(file: { filename: string; bytes: Uint8Array }): Promise<string>;
  removeFile(id: string): Promise<void>;
  history(query: { channel: string; oldest: string; cursor?: string }): Promise<SlackPage>;
  replies(query: { channel: string; ts: string; cursor?: string }): Promise<SlackPage>;
};

type ClientOptions = { readonly token: string; readonly apiUrl?: string; readonly timeoutMs?: number };

const PAGE = { limit: 200, include_all_metadata: true } as const;

/** A client for one delivery: it ends with `signal`, and never repeats a call by itself (the outbox does). */
export function slackClient(options: ClientOptions, signal: AbortSignal): SlackClient {
  const client = new WebClient(options.token, {
    ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: options.timeoutMs ?? 10_000,
    allowAbsoluteUrls: false,
    logger: SILENT,
    fetch: (url, init) =>
      fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal }),
  });
  const timed = (until: AbortSignal) => AbortSignal.any([until, AbortSignal.timeout(options.timeoutMs ?? 10_000)]);
  return {
    async post(message) {
      const answer = sent.parse(await client.chat.postMessage(message));
      const strayed = answer.message !== undefined && answer.message.thread_ts !== message.thread_ts;
      return { channel: answer.channel, ts: answer.ts, strayed };
    },
    async update(message) {
      await client.chat.update(message);
    },
    async whisper(message) {
      await client.chat.postEphemeral(message);
    },
    async openView({ trigger, view }) {
      await client.views.open({ trigger_id: trigger, view: { ...view, blocks: [...view.blocks] } });
    },
    async remove(message) {
      await client.chat.delete(message);
    },
    async publish({ user, blocks }) {
      await client.views.publish({ user_id: user, view: { type: 'home', blocks: asKnown(blocks) } });
    },
    async upload({ filename, bytes }) {
      const begun = ticket.parse(await client.files.getUploadURLExternal({ filename, length: bytes.length }));
      const body = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
      const taken = await fetch(begun.upload_url, { method: 'POST', body, signal: timed(signal), redirect: 'error' });
      if (!taken.ok) throw new Error(`the upload was answered with HTTP ${taken.status}`);
      await client.files.completeUploadExternal({ files: [{ id: begun.file_id, title: filename }] });
      return begun.file_id;
    },
    async removeFile(id) {
      await client.files.delete({ file: id });
    },
    async history(query) {
      return page.parse(await client.conversations.history({ ...query, ...PAGE, inclusive: true }));
    },
    async replies(query) {
      return page.parse(await client.conversations.replies({ ...query, ...PAGE }));
    },
  };
}

/** Ours are read-only and theirs are not; they are the same otherwise. */
function asKnown(blocks: readonly SlackBlock[]): HomeView['blocks'] {
  return blocks as HomeView['blocks'];
}

/** Every fault comes back as an error; the client's own lines would go to stdout, which belongs to NDJSON. */
export const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
