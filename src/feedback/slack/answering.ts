import { z } from 'zod';
import { slackKey } from '../../alert/channels/slack-key.ts';
import { escapeSlack } from '../../alert/escape-slack.ts';
import type { Judged } from '../verdict.ts';
import { plainAnswer } from './command/answer.ts';
import type { Asking, Ground } from './command/asking.ts';
import { runCommand } from './command/run.ts';
import { pressHome, publishHome } from './home/press-home.ts';
import { blockActions, type SlashCommand, slackEvent, slashCommand } from './payload.ts';
import { nameOf, takePress } from './press.ts';
import { respond } from './respond.ts';
import { showBrief } from './show-brief.ts';

export type AnsweringOptions = Ground & {
  /** The configured address of the Slack API; null: Slack's own. */
  readonly apiUrl: string | null;
  /** The pipeline's clock; null before anything was read. */
  readonly now: () => Promise<Date | null>;
  /** The wall's clock. */
  readonly wallNow: () => Date;
  /** What follows from a verdict; its end is not waited for. */
  readonly judged: (judged: Judged, now: number) => Promise<unknown>;
  /** What failed after the one who asked was acknowledged. */
  readonly onFault: (error: unknown) => void;
};

export class PayloadError extends Error {
  override name = 'PayloadError';
}

/** Takes what people do at Slack, whichever way it comes. */
export type Answering = {
  /** Resolves when it is stored; what follows from it is told by the outbox. @throws PayloadError */
  press(payload: unknown): Promise<void>;
  /** Begins to answer `/outcry …`, which Slack wants acknowledged within three seconds. @throws PayloadError */
  command(payload: unknown): void;
  /** Begins what an event asks for; what Slack is to be answered. @throws PayloadError */
  event(payload: unknown): { readonly challenge?: string };
  /** Resolves when everything that was begun has been answered. */
  idle(): Promise<void>;
};

/** Answers that are worked on at once; whoever comes beyond is asked to come again. */
const MOST_AT_ONCE = 20;

export function createAnswering(options: AnsweringOptions): Answering {
  const { db, client, now, wallNow, mayMute, judged: follow, onFault } = options;
  const running = new Set<Promise<void>>();

  function begin(work: Promise<unknown>): void {
    const ended = work
      .then(() => {}, onFault)
      .finally(() => {
        running.delete(ended);
      });
    running.add(ended);
  }

  async function answerCommand(asked: SlashCommand, isBusy: boolean): Promise<void> {
    const wall = wallNow();
    const asking: Asking = {
      ...options,
      user: { id: asked.user_id, name: nameOf({ id: asked.user_id, username: asked.user_name ?? undefined }) },
      channel: {
        id: asked.channel_id,
        key: slackKey({ id: asked.channel_id, name: asked.channel_name ?? null }, options.configuredChannel),
      },
      now: ((await now()) ?? wall).getTime(),
      wall,
    };
    const answer = isBusy
      ? plainAnswer('Too much is asked at once: try again in a moment.')
      : await runCommand(asked.text, asking).catch((error: unknown) => {
          onFault(error);
          return plainAnswer('That failed on our side; the log says why. Try again in a moment.');
        });
    await respond(answer, {
      client,
      user: asked.user_id,
      channel: asked.channel_id,
      responseUrl: asked.response_url ?? null,
      apiUrl: options.apiUrl,
    });
  }

  async function showHome(user: string): Promise<void> {
    const wall = wallNow();
    await publishHome(user, options, { now: ((await now()) ?? wall).getTime(), wall });
  }

  return {
    async press(payload) {
      // Other interactions (shortcuts, views) are nothing we ask for.
      if (z.object({ type: z.literal('block_actions') }).safeParse(payload).success === false) return;
      const read = readAs(blockActions, payload);
      const wall = wallNow();
      const at = (await now()) ?? wall;
      if (await pressHome(read, options, { now: at.getTime(), wall })) {
        begin(publishHome(read.user.id, options, { now: at.getTime(), wall }));
        return;
      }
      const { said, judged, brief } = await takePress(read, { db, now: at.getTime(), wall, mayMute });
      const channel = read.channel?.id;
      if (judged !== null) follow(judged, at.getTime()).catch(onFault);
      if (brief !== null) begin(showBrief(options, brief, read, at));
      if (said !== null && channel !== undefined)
        begin(client.whisper({ channel, user: read.user.id, text: escapeSlack(said) }));
    },
    command(payload) {
      begin(answerCommand(readAs(slashCommand, payload), running.size >= MOST_AT_ONCE));
    },
    event(payload) {
      const read = readAs(slackEvent, payload);
      if (read.type === 'url_verification') return { challenge: read.challenge };
      const { type, user, tab } = read.event;
      if (type === 'app_home_opened' && tab === 'home' && user != null) begin(showHome(user));
      return {};
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function readAs<Read>(schema: z.ZodType<Read>, payload: unknown): Read {
  const read = schema.safeParse(payload);
  if (!read.success) throw new PayloadError(z.prettifyError(read.error).replaceAll('✖ ', ''));
  return read.data;
}
