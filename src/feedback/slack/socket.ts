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
};

const envelope = z.object({
  body: z.unknown(),
  ack: z.custom<(answer?: object) => Promise<void>>((value) => typeof value === 'function'),
});

/** Keeps a socket to Slack open until the signal aborts; Slack needs no way in. */
export async function openSocket(
  { appToken, apiUrl, answering, onFault }: SocketOptions,
  signal: AbortSignal,
): Promise<void> {
  const client = new SocketModeClient({
    appToken,
    clientOptions: apiUrl === null ? {} : { slackApiUrl: apiUrl },
    logger: SILENT,
  });
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
  client.on('error', (error: unknown) => onFault(error, 'the socket to Slack is in trouble; it opens again by itself'));
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  // A token that is wrong throws here, and a restart would not mend it: said once, and the rest goes on without buttons.
  client
    .start()
    .catch((error: unknown) => onFault(error, 'no socket to Slack: buttons go unheard; check SLACK_APP_TOKEN'));
  await ended;
  await client.disconnect().catch(() => {});
  await answering.idle();
}
