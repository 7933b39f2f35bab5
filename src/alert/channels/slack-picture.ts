import type { Bulletin } from '../channel.ts';
import { visibleLine } from '../inert.ts';
import { ALT_TEXT } from './slack-blocks.ts';
import type { SlackClient } from './slack-client.ts';
import type { SlackPicture } from './slack-reference.ts';

/**
 * The chart of the episode as a file of the workspace: the one that stands where nothing has changed since, else a new
 * one. A message with an older picture, or without, is better than none: so where it cannot be had within `longestMs`.
 */
export async function pictureFor(
  client: SlackClient,
  bulletin: Bulletin,
  standing: SlackPicture | null,
  longestMs: number,
): Promise<SlackPicture | null> {
  if (standing?.number === bulletin.number) return standing;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<SlackPicture | null>((resolve) => {
    timer = setTimeout(resolve, longestMs, standing);
  });
  try {
    return await Promise.race([draw(client, bulletin), tooLate]);
  } catch {
    return standing;
  } finally {
    clearTimeout(timer);
  }
}

async function draw(client: SlackClient, { draw: drawn, episode, number }: Bulletin): Promise<SlackPicture | null> {
  const picture = (await drawn?.()) ?? null;
  if (picture === null) return null;
  const file = await client.upload({ filename: `${episode}-${number}.png`, bytes: picture.png });
  return { file, alt: visibleLine(picture.alt, ALT_TEXT), number };
}

/** Takes away a picture that another one has replaced; that it stays does no harm. */
export async function dropPicture(client: SlackClient, before: SlackPicture | null, now: SlackPicture | null) {
  if (before === null || before.file === now?.file) return;
  await client.removeFile(before.file).catch(() => {});
}
