import { expect, vi } from 'vitest';
import { createApp } from '../../../src/api/app.ts';
import { openSocket } from '../../../src/feedback/slack/socket.ts';
import type { answeringGround } from './ground.ts';

export const WAYS = ['Socket Mode', 'signed requests'] as const;
export const SECRET = 's3cret';

/** Listens in one of the two ways; what ends it. */
export async function listen(
  way: (typeof WAYS)[number],
  { slack, answering, ground, faults }: Awaited<ReturnType<typeof answeringGround>>,
): Promise<() => Promise<void>> {
  if (way === 'signed requests') {
    const app = await createApp({
      db: ground.open.db,
      catalogue: { products: [], byId: new Map() },
      version: '0',
      mode: 'embedded',
      startedAt: 0,
      publicUrl: null,
      now: () => ground.clock,
      wallNow: Date.now,
      onChange: () => () => {},
      slack: { signingSecret: SECRET, answering },
    });
    slack.endpoint = { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/slack`, secret: SECRET };
    return () => app.close();
  }
  const stop = new AbortController();
  const onFault = (error: unknown) => faults.push(error);
  const ended = openSocket({ appToken: slack.appToken, apiUrl: slack.apiUrl, answering, onFault }, stop.signal);
  await vi.waitFor(() => expect(slack.socket.open.size).toBe(1), 10_000);
  return async () => {
    stop.abort();
    await ended;
  };
}
