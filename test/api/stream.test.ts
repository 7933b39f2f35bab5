import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serve } from '../fixtures/serve.ts';

async function openStream(base: string, signal: AbortSignal) {
  const answer = await fetch(`${base}/api/stream`, { signal });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (wanted: string) => {
    while (!text.includes(wanted)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before "${wanted}": ${text}`);
      text += value;
    }
    return text;
  };
  return { answer, until, reader };
}

it('tells changes, keeps the line alive, bounds its clients and lets go of them when it closes', async () => {
  const served = await serve({ isEmpty: true, maxStreams: 1, heartbeatMs: 20 });
  await served.app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`;
  const stop = new AbortController();
  const stream = await openStream(base, stop.signal);
  expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await stream.until(': connected');
  served.emit({ kind: 'episode', product: 'notion', episode: 'notion-outage-2026-01-03T02:57Z' });
  const text = await stream.until('event: change');
  expect(text).toContain('data: {"kind":"episode","product":"notion","episode":"notion-outage-2026-01-03T02:57Z"}\n\n');
  await stream.until(': still here');

  const refused = await fetch(`${base}/api/stream`);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await refused.json()).toMatchObject({ status: 503 });

  await served.close();
  await expect(stream.until('never said')).rejects.toThrow('the stream ended');
});
