import type { StreamItem } from './item.ts';
import type { SourceBatch } from './source.ts';

export type InboxOptions = { readonly batchMs: number; readonly maxBatch: number; readonly capacity: number };

type Entry<Cursor> = { readonly item: StreamItem; readonly cursor: Cursor; readonly position: number };

const ASLEEP = (): void => undefined;

/** Between a socket that pushes and a reader that pulls: collects events, hands them on as batches, and is bounded. */
export class Inbox<Cursor> {
  readonly #options: InboxOptions;
  #entries: Entry<Cursor>[] = [];
  #cursor: Cursor;
  #position: number | null = null;
  #events = 0;
  #dropped: Record<string, number> = {};
  /** When the oldest event not handed on came in; null while there is none. */
  #since: number | null = null;
  #wake: () => void = ASLEEP;
  #fault: { readonly error: unknown } | null = null;

  constructor(start: Cursor, options: InboxOptions) {
    this.#cursor = start;
    this.#options = options;
  }

  /** The resume point after everything put in. */
  get cursor(): Cursor {
    return this.#cursor;
  }

  /** When full, the feeder must stop feeding until the inbox is roomy again. */
  get isFull(): boolean {
    return this.#entries.length >= this.#options.capacity;
  }

  get isRoomy(): boolean {
    return this.#entries.length <= this.#options.capacity / 2;
  }

  /** One event of the wire: the items it gave (often none) and how far it takes us. */
  put(items: readonly StreamItem[], cursor: Cursor, position: number): void {
    const before = this.#cursor;
    const positionBefore = this.#position ?? position;
    this.#cursor = cursor;
    this.#position = position;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]!;
      // Only with its last item is the event done.
      const isLast = at === items.length - 1;
      this.#entries.push(isLast ? { item, cursor, position } : { item, cursor: before, position: positionBefore });
    }
    this.#count();
  }

  /** Nothing came, and that is known up to here. */
  reach(cursor: Cursor, position: number): void {
    this.#cursor = cursor;
    this.#position = position;
    if (this.#since !== null) return;
    this.#since = performance.now();
    this.#rouse();
  }

  /** One bad or unwanted event, by what was wrong with it. */
  drop(reason: string): void {
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + 1;
    this.#count();
  }

  /** Ends the reading with a fault of ours; the network's faults do not come here. */
  fail(error: unknown): void {
    this.#fault = { error };
    this.#rouse();
  }

  /** The next batch: full, or what came within batchMs of its first event. Null once the signal aborts. */
  async take(signal: AbortSignal): Promise<SourceBatch | null> {
    const onAbort = (): void => this.#rouse();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      for (;;) {
        if (this.#fault) throw this.#fault.error;
        if (signal.aborted) return null;
        const waitMs = this.#since === null ? null : this.#since + this.#options.batchMs - performance.now();
        if (waitMs !== null && (waitMs <= 0 || this.#entries.length >= this.#options.maxBatch)) return this.#cut();
        await this.#woken(waitMs);
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  #count(): void {
    this.#events += 1;
    if (this.#since === null) {
      this.#since = performance.now();
      this.#rouse();
    } else if (this.#entries.length >= this.#options.maxBatch) {
      this.#rouse();
    }
  }

  /** Once is enough: of what comes until the reader looks again each event would wake it. */
  #rouse(): void {
    const wake = this.#wake;
    this.#wake = ASLEEP;
    wake();
  }

  #woken(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? null : setTimeout(resolve, ms);
      this.#wake = () => {
        if (timer) clearTimeout(timer);
        resolve();
      };
    });
  }

  #cut(): SourceBatch {
    const part = this.#entries.slice(0, this.#options.maxBatch);
    this.#entries = this.#entries.slice(part.length);
    const end = this.#entries.length > 0 ? part.at(-1)! : { cursor: this.#cursor, position: this.#position };
    const batch: SourceBatch = {
      items: part.map(({ item }) => item),
      cursor: end.cursor,
      position: end.position,
      events: this.#events,
      dropped: this.#dropped,
    };
    this.#events = 0;
    this.#dropped = {};
    // What is left over is due at once.
    this.#since = this.#entries.length > 0 ? Number.NEGATIVE_INFINITY : null;
    return batch;
  }
}
