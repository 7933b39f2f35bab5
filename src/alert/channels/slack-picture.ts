import type { Bulletin } from '../channel.ts';
import { visibleLine } from '../inert.ts';
import { ALT_TEXT } from './slack-blocks.ts';
import type { SlackClient } from './slack-client.ts';
import type { SlackPicture } from './slack-reference.ts';

/** What a message shows, and what is still being drawn for it. */
export type Drawn = { readonly picture: SlackPicture | null; readonly late: Promise<SlackPicture | null> | null };

/**
 * The chart of the episode as a file of the workspace: the one that stands where nothing has changed since, else a new
 * one. A message with an older picture, or without, is better than none: so where it cannot be had within `longestMs`.
 */
export async function pictureFor(
  client: SlackClient,
  bulletin: Bulletin,
  standing: SlackPicture | null,
  longestMs: number,
): Promise<Drawn> {
  if (standing?.number === bulletin.number) return { picture: standing, late: null };
  const drawn = draw(client, bulletin).catch(() => standing);
  const inTime = await within(
    drawn.then((picture) => ({ picture, late: null })),
    longestMs,
  );
  return inTime ?? { picture: standing, late: drawn };
}

/** What a promise resolves to; null where that takes longer. */
export async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise, tooLate]);
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
