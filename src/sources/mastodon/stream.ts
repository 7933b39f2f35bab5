import { createStreamingAPIClient } from 'masto';
import type { Intake } from './intake.ts';
import { watchedSocket } from './socket.ts';

export type StreamOptions = {
  readonly url: string;
  readonly token: string;
  readonly watchdogMs: number;
  readonly onOpen: () => void;
  /** False gives the stream up. */
  readonly onEvent: () => boolean;
  readonly signal: AbortSignal;
};

/** Reads the public stream to its end. @returns why it ended, in words; never rejects for the network's sake. */
export async function readStream(intake: Intake, options: StreamOptions): Promise<string> {
  const { url, token, watchdogMs, onOpen, onEvent, signal } = options;
  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const onAbort = (): void => end('stopped');
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  const implementation = watchedSocket({
    watchdogMs,
    onBad: (reason) => intake.drop(reason),
    onEnd: (reason) => end(reason),
  });
  const client = createStreamingAPIClient({ streamingApiUrl: url, accessToken: token, implementation, retry: false });

  async function consume(): Promise<string> {
    await client.prepare();
    onOpen();
    for await (const { event, payload } of client.public.subscribe()) {
      if (event === 'update') intake.status(payload, 'live');
      else if (event === 'status.update') intake.update(payload);
      else if (event === 'delete') intake.remove(payload);
      if (!onEvent()) return 'more came than could be handed on';
    }
    return 'streaming ended';
  }
  // Closing the client makes its subscription fail: by then the reason is known.
  const consumed = consume().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  try {
    return await Promise.race([ended, consumed]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    client.close();
  }
}
