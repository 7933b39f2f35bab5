import { z } from 'zod';
import type { Database } from '../../../db/open.ts';
import type { SlackClient } from '../../alert/channels/slack-client.ts';
import { escapeSlack } from '../../alert/escape-slack.ts';
import { blockActions } from './payload.ts';
import { takePress } from './press.ts';

export type AnsweringOptions = {
  readonly db: Database;
  /** A client of the bot; ends with the signal it was opened for. */
  readonly client: SlackClient;
  /** The pipeline's clock; null before anything was read. */
  readonly now: () => Promise<Date | null>;
  /** The wall's clock. */
  readonly wallNow: () => Date;
  /** Who may mute and change settings, by Slack's id; empty: everybody in the channel. */
  readonly mayMute: readonly string[];
  /** Offers another setting after an outage that was none; its end is not waited for. */
  readonly offer: (episode: string, now: number) => Promise<unknown>;
  /** What failed after the one who pressed was answered. */
  readonly onFault: (error: unknown) => void;
};

export class PayloadError extends Error {
  override name = 'PayloadError';
}

/** Takes what people press at Slack, whichever way it comes. */
export type Answering = {
  /** Resolves when it is stored; what follows from it is told by the outbox. @throws PayloadError */
  press(payload: unknown): Promise<void>;
};

export function createAnswering({ db, client, now, wallNow, mayMute, offer, onFault }: AnsweringOptions): Answering {
  return {
    async press(payload) {
      // Other interactions (shortcuts, views) are nothing we ask for.
      if (z.object({ type: z.literal('block_actions') }).safeParse(payload).success === false) return;
      const read = blockActions.safeParse(payload);
      if (!read.success) throw new PayloadError(z.prettifyError(read.error).replaceAll('✖ ', ''));
      const wall = wallNow();
      const at = (await now()) ?? wall;
      const { said, wrong } = await takePress(read.data, { db, now: at.getTime(), wall, mayMute });
      const channel = read.data.channel?.id;
      // Folding what is stored anew takes its time; nobody waits for it.
      if (wrong !== null) offer(wrong, at.getTime()).catch(onFault);
      if (said !== null && channel !== undefined)
        client.whisper({ channel, user: read.data.user.id, text: escapeSlack(said) }).catch(onFault);
    },
  };
}
