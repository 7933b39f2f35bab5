import { MINUTE } from '../../count/time.ts';
import type { OrderedBatch } from '../file/read-ordered.ts';
import { itemTime } from '../item.ts';

const SLICE_SECONDS = 0.25;
/** However fast it is played, no more of the stream's time flows at once: what begins and ends within it is never told. */
const MOST_AT_ONCE = 10 * MINUTE;

export interface Pace {
  /** Cuts a batch into stretches of time short enough to flow. */
  slices(batch: OrderedBatch): Iterable<OrderedBatch>;
  /** Resolves when the stream's time `until` has come. */
  wait(until: number | null, signal: AbortSignal): Promise<void>;
}

/** Plays a stream at `speed` seconds of its time in a second of ours; 0: as fast as it can; null: all at once. */
export function createPace(speed: number | null, from: number | null): Pace {
  if (speed === null) return { slices: (batch) => [batch], wait: async () => {} };
  const stepMs = speed === 0 ? MOST_AT_ONCE : Math.min(MOST_AT_ONCE, Math.max(1000, speed * SLICE_SECONDS * 1000));
  let began: { readonly at: number; readonly stream: number } | null = null;
  let reached = from;

  function* slices(batch: OrderedBatch): Generator<OrderedBatch> {
    const { items, position } = batch;
    let handed = 0;
    let time = reached ?? (items[0] === undefined ? position : itemTime(items[0].item));
    while (time !== null && position !== null && time + stepMs < position) {
      time += stepMs;
      let end = handed;
      while (end < items.length && (items[end]?.late || itemTime(items[end]!.item) < time)) end++;
      const left = items.length - end;
      const cursor = { ...batch.cursor, handedOn: batch.cursor.handedOn - left };
      yield { ...batch, items: items.slice(handed, end), cursor, position: time, lines: 0, dropped: {} };
      handed = end;
      reached = time;
    }
    yield { ...batch, items: items.slice(handed) };
    reached = position ?? reached;
  }

  async function wait(until: number | null, signal: AbortSignal): Promise<void> {
    if (until === null || speed === 0 || speed === null) return;
    began ??= { at: performance.now(), stream: until };
    const due = began.at + (until - began.stream) / speed;
    const left = due - performance.now();
    if (left <= 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, left);
      signal.addEventListener('abort', done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
    });
  }

  return { slices, wait };
}
