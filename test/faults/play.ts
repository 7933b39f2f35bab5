import { setTimeout as sleep } from 'node:timers/promises';
import type { WireEvent } from '../stand-ins/jetstream.ts';
import type { Planned } from './stream.ts';

const STEP_MS = 100;

/** Hands the stream's events on as their time comes, a tenth of a second at once; ends with the stream. */
export async function play(
  planned: readonly Planned[],
  startMs: number,
  send: (events: readonly WireEvent[], atMs: number) => void,
): Promise<void> {
  const begun = Date.now();
  let next = 0;
  while (next < planned.length) {
    const passed = Date.now() - begun;
    const due: WireEvent[] = [];
    for (; next < planned.length && planned[next]!.atMs <= passed; next += 1) {
      const { atMs, event } = planned[next]!;
      due.push(event((startMs + atMs) * 1000));
    }
    if (due.length > 0) send(due, passed);
    await sleep(STEP_MS);
  }
}
