import { z } from 'zod';
import type { Bulletin } from '../channel.ts';
import type { ToldTo } from '../message/message.ts';
import type { SlackClient, SlackPage } from './slack-client.ts';

const picture = z.object({ file: z.string(), alt: z.string(), number: z.int() });
/** A chart that the message shows, drawn for the change with this number. */
export type SlackPicture = z.output<typeof picture>;

const stored = z.object({
  channel: z.string(),
  ts: z.string(),
  threadNumber: z.int(),
  threadAct: z.int().default(0),
  picture: picture.nullable().default(null),
  /** The newest change with which people were called to it. */
  mentioned: z.int().default(0),
});
/** Where the message of an episode stands, and the newest change and act that its thread tells (0: it has none). */
export type SlackReference = z.output<typeof stored>;

/** Null for what is no reference: better told anew than not at all. */
export function slackReference(value: unknown): SlackReference | null {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Pages read at most when looking; a thousand messages further down a channel nobody looks either. */
const MOST_PAGES = 5;
/** Our clock and Slack's may differ. */
const CLOCK_SLACK_SECONDS = 300;

/** Finds our message of this episode and how far its thread goes; null when there is none. */
export async function findStanding(
  client: SlackClient,
  channel: string,
  bulletin: Bulletin,
  known: SlackReference | null,
): Promise<SlackReference | null> {
  const message = known ?? (await findMessage(client, channel, bulletin));
  if (message === null) return null;
  const { ts } = message;
  let { threadNumber, threadAct } = message;
  for await (const page of pages((cursor) => client.replies({ channel: message.channel, ts, ...cursor }))) {
    for (const reply of page.messages) {
      const told = toldBy(reply, bulletin.episode);
      if (reply.ts === ts || told === null) continue;
      threadNumber = Math.max(threadNumber, told.number);
      threadAct = Math.max(threadAct, told.act);
    }
  }
  return { ...message, threadNumber, threadAct };
}

async function findMessage(client: SlackClient, channel: string, bulletin: Bulletin): Promise<SlackReference | null> {
  const oldest = String(Math.floor(bulletin.openedAt / 1000) - CLOCK_SLACK_SECONDS);
  for await (const page of pages((cursor) => client.history({ channel, oldest, ...cursor }))) {
    const found = page.messages.find((message) => toldBy(message, bulletin.episode) !== null);
    if (found === undefined) continue;
    const mentioned = toldBy(found, bulletin.episode)?.number ?? 0;
    return { channel, ts: found.ts, threadNumber: 0, threadAct: 0, picture: null, mentioned };
  }
  return null;
}

function toldBy({ metadata }: SlackPage['messages'][number], episode: string): ToldTo | null {
  if (metadata?.event_type !== 'outcry_episode' || metadata.event_payload.episode !== episode) return null;
  const { number, act } = metadata.event_payload;
  return { number: Number(number), act: Number(act ?? 0) };
}

async function* pages(read: (cursor: { cursor?: string }) => Promise<SlackPage>): AsyncGenerator<SlackPage> {
  let cursor: { cursor?: string } = {};
  for (let turn = 0; turn < MOST_PAGES; turn += 1) {
    const page = await read(cursor);
    yield page;
    const next = page.response_metadata?.next_cursor ?? '';
    if (next === '') return;
    cursor = { cursor: next };
  }
}
