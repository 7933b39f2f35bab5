import { setTimeout as wait } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import { SILENT } from '../../alert/channels/slack-client.ts';
import type { Answering } from './answering.ts';

export type SocketOptions = {
  /** App-level token, "xapp-…". */
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly answering: Answering;
  readonly onFault: (error: unknown, what: string) => void;
  /** How long after a socket that could not be opened it is tried again, ms. Default a minute. */
  readonly againMs?: number;
};

const AGAIN_MS = 60_000;

const envelope = z.object({
  body: z.unknown(),
  ack: z.custom<(answer?: object) => Promise<void>>((value) => typeof value === 'function'),
});

/** Keeps a socket to Slack open until the signal aborts; Slack needs no way in. */
export async function openSocket(
  { appToken, apiUrl, answering, onFault, againMs = AGAIN_MS }: SocketOptions,
  signal: AbortSignal,
): Promise<void> {
  const client = new SocketModeClient({
    appToken,
    clientOptions: apiUrl === null ? {} : { slackApiUrl: apiUrl },
    logger: SILENT,
  });
  const open = client.start.bind(client);
  // The client starts itself again when its socket closes, and leaves what fails then to nobody: that would end the process.
  client.start = async () => {
    while (!signal.aborted) {
      try {
        return await open();
      } catch (error) {
        if (signal.aborted) break;
        onFault(error, 'no socket to Slack: buttons and /outcry go unheard; check SLACK_APP_TOKEN');
        await wait(againMs, undefined, { signal }).catch(() => {});
      }
    }
    return { ok: false };
  };
  client.on('interactive', async (event: unknown) => {
    const { body, ack } = envelope.parse(event);
    try {
      await answering.press(body);
      await ack();
    } catch (error) {
      // Not acknowledged: Slack shows the one who pressed that it failed.
      onFault(error, 'what was pressed could not be taken');
    }
  });
  client.on('slash_commands', async (event: unknown) => {
    const { body, ack } = envelope.parse(event);
    try {
      answering.command(body);
      await ack();
    } catch (error) {
      onFault(error, 'what was asked could not be taken');
    }
  });
  client.on('app_home_opened', async (event: unknown) => {
    const { body, ack } = envelope.parse(event);
    try {
      await ack();
      answering.event(body);
    } catch (error) {
      onFault(error, 'what happened at Slack could not be taken');
    }
  });
  client.on('error', (error: unknown) => onFault(error, 'the socket to Slack is in trouble; it opens again by itself'));
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  // Not awaited: without a socket the rest goes on.
  void client.start();
  await ended;
  await client.disconnect().catch(() => {});
  await answering.idle();
}
