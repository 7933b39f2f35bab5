import type { Message } from '../message/message.ts';
import type { SlackClient } from './slack-client.ts';
import { isRateLimited, slackErrorCode } from './slack-errors.ts';
import { slackRendering } from './slack-message.ts';
import { dropPicture } from './slack-picture.ts';
import type { SlackPicture } from './slack-reference.ts';

/** Slack does not take the message as it is dressed. */
export const REFUSED_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** What is said, and by whom. */
export type Telling = {
  readonly client: SlackClient;
  readonly message: Message;
  readonly picture: SlackPicture | null;
  /** What the message shows until now. */
  readonly standing: SlackPicture | null;
  readonly interactive: boolean;
  /** Whom it is for. */
  readonly mention: readonly string[];
};

/** How much of it Slack is asked to take. */
export type Dress = 'whole' | 'as it stands' | 'without picture' | 'text';

/** A message as the API takes it. */
export function envelope({ message, picture, standing, interactive, mention }: Telling, dress: Dress) {
  const shown = dress === 'whole' ? picture : dress === 'as it stands' ? standing : null;
  const dressing = { picture: shown, interactive, mention };
  const { text, blocks } = slackRendering(message, dressing);
  return { text, blocks: dress === 'text' ? [] : [...blocks], ...mark(message.episode, message.number, 0) };
}

/** Lets a later look-up know our messages again. */
export function mark(episode: string, number: number, act: number) {
  return { metadata: { event_type: 'outcry_episode', event_payload: { episode, number, act } } };
}

/** A message whose picture or blocks Slack does not take is better told with what stands, or without, than not at all. */
export async function asMuchAsTaken<Sent>(
  { client, picture, standing }: Telling,
  send: (dress: Dress) => Promise<Sent>,
): Promise<readonly [Sent, Dress]> {
  const dresses: Dress[] = ['without picture'];
  if (standing !== null && standing.file !== picture?.file) dresses.unshift('as it stands');
  if (picture !== null) dresses.unshift('whole');
  for (const dress of dresses) {
    try {
      return [await send(dress), dress];
    } catch (error) {
      if (REFUSED_BLOCKS.has(slackErrorCode(error) ?? '')) continue;
      // Who limits us has told nothing: the next attempt draws anew.
      if (isRateLimited(error)) await dropPicture(client, picture, standing);
      throw error;
    }
  }
  return [await send('text'), 'text'];
}
