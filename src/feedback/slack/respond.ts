import { setTimeout as wait } from 'node:timers/promises';
import type { SlackBlock } from '../../alert/channels/slack-blocks.ts';
import { ALT_TEXT } from '../../alert/channels/slack-blocks.ts';
import type { SlackClient } from '../../alert/channels/slack-client.ts';
import { visibleLine } from '../../alert/inert.ts';
import type { Answer } from './command/answer.ts';

/** Where Slack has answers sent, on its own cloud and on that for governments. */
const SLACK_HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** Slack looks at a file before messages may show it. An address takes five answers. */
const LATE_PICTURE_MS = [0, 700, 2_000];
const TIMEOUT_MS = 10_000;

export type RespondOptions = {
  readonly client: SlackClient;
  /** Whom, and in which channel. */
  readonly user: string;
  readonly channel: string;
  /** Where the request says that its answer goes; null: nowhere. */
  readonly responseUrl: string | null;
  /** The configured address of the Slack API; null: Slack's own. */
  readonly apiUrl: string | null;
};

/** True for an address of Slack's own, or of the API that was configured: nothing is sent to whatever else a request names. */
export function isSlackAddress(address: string, apiUrl: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (apiUrl !== null && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && url.port === '' && SLACK_HOSTS.has(url.hostname);
}

/** Says something to one person alone, with its picture where that can be had. */
export async function respond(answer: Answer, options: RespondOptions): Promise<void> {
  const image = await pictureBlock(answer, options.client);
  if (image !== null) {
    for (const ms of LATE_PICTURE_MS) {
      await wait(ms);
      if (await said(answer, [...answer.blocks, image], options)) return;
    }
  }
  if (await said(answer, answer.blocks, options)) return;
  const { client, channel, user } = options;
  await client.whisper({ channel, user, text: answer.text, blocks: [...answer.blocks] });
}

async function pictureBlock({ picture }: Answer, client: SlackClient): Promise<SlackBlock | null> {
  if (picture === null) return null;
  try {
    const file = await client.upload({ filename: 'chart.png', bytes: picture.png });
    return { type: 'image', slack_file: { id: file }, alt_text: visibleLine(picture.alt, ALT_TEXT) };
  } catch {
    // An answer without its picture is better than none.
    return null;
  }
}

/** False: it did not take it, or is no address of Slack's. */
async function said(
  { text }: Answer,
  blocks: readonly SlackBlock[],
  { responseUrl, apiUrl }: RespondOptions,
): Promise<boolean> {
  if (responseUrl === null || !isSlackAddress(responseUrl, apiUrl)) return false;
  try {
    const answered = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text, blocks }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await answered.body?.cancel();
    return answered.ok;
  } catch {
    return false;
  }
}
