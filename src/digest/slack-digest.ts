import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../db/open.ts';
import type { Picture } from '../alert/channel.ts';
import { ALT_TEXT, packed, type SlackBlock, section } from '../alert/channels/slack-blocks.ts';
import type { SlackClient } from '../alert/channels/slack-client.ts';
import { slackErrorCode } from '../alert/channels/slack-errors.ts';
import { escapeSlack, slackLink } from '../alert/escape-slack.ts';
import { visibleLine, webAddress } from '../alert/inert.ts';
import type { Catalogue } from '../catalog/product.ts';
import { loadWeek, type Week } from './week.ts';
import { type DigestLine, digestLines } from './wording.ts';

export const DIGEST_MARK = 'outcry_digest';
/** Slack looks at a file before messages may show it. */
const LATE_PICTURE_MS = [0, 700, 2_000];
/** As a message of Slack takes fifty blocks, with room for the picture. */
const MOST_SECTIONS = 40;

export type DigestOptions = {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly publicUrl: string | null;
  readonly client: SlackClient;
  /** Draws the two weeks; a digest without its picture is better than none. */
  readonly draw: (week: Week) => Promise<Picture>;
};

/** Tells a channel the seven days before `to` (ms since 1970). @throws what the client throws */
export async function sendDigest(
  options: DigestOptions,
  channel: { readonly key: string; readonly id: string },
  to: number,
): Promise<void> {
  const { db, catalogue, publicUrl, client } = options;
  const week = await loadWeek(db, channel.key, to);
  const lines = digestLines(week, { productName: (product) => catalogue.byId.get(product)?.name ?? product });
  const { text, blocks } = rendered(lines, publicUrl);
  const image = await pictureBlock(options, week);
  const [first, ...rest] = blocks;
  const message = {
    channel: channel.id,
    text,
    unfurl_links: false,
    unfurl_media: false,
    parse: 'none',
    metadata: { event_type: DIGEST_MARK, event_payload: { to } },
  } as const;
  if (image !== null && first !== undefined) {
    for (const ms of LATE_PICTURE_MS) {
      await wait(ms);
      try {
        await client.post({ ...message, blocks: [first, image, ...rest] });
        return;
      } catch (error) {
        if (slackErrorCode(error) !== 'invalid_blocks') throw error;
      }
    }
  }
  await client.post({ ...message, blocks: [...blocks] });
}

async function pictureBlock({ client, draw }: DigestOptions, week: Week): Promise<SlackBlock | null> {
  if (week.episodes.length + week.before.length === 0) return null;
  try {
    const { png, alt } = await draw(week);
    const id = await client.upload({ filename: `week-${week.to}.png`, bytes: png });
    return { type: 'image', slack_file: { id }, alt_text: visibleLine(alt, ALT_TEXT) };
  } catch {
    return null;
  }
}

/** A digest as blocks: title and figures first, a section for each heading. Within Slack's limits by construction. */
export function rendered(
  lines: readonly DigestLine[],
  publicUrl: string | null,
): { text: string; blocks: SlackBlock[] } {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    if (line.heading === true || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(lineText(line, publicUrl));
  }
  const sections = paragraphs.flatMap(packed).slice(0, MOST_SECTIONS);
  return {
    text: lines
      .slice(0, 2)
      .map(({ text }) => escapeSlack(text))
      .join('\n'),
    blocks: sections.map(section),
  };
}

function lineText({ text, heading, episode }: DigestLine, publicUrl: string | null): string {
  if (heading === true) return `*${escapeSlack(text)}*`;
  const url = webAddress(
    publicUrl === null || episode === undefined ? null : `${publicUrl}/e/${encodeURIComponent(episode)}`,
  );
  return `${escapeSlack(text)}${url === null ? '' : ` · ${slackLink(url, 'open')}`}`;
}
