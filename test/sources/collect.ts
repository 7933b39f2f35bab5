import type { StreamItem } from '../../src/sources/item.ts';
import type { Source } from '../../src/sources/source.ts';

export type Collected = {
  readonly items: StreamItem[];
  /** Of the last batch. */
  readonly cursor: unknown;
  readonly position: number | null;
  readonly dropped: Record<string, number>;
  readonly events: number;
};

/** Reads a source until there is enough, or to its end, then aborts. */
export async function collect(
  source: Source,
  cursor: unknown,
  isEnough: (so: Collected) => boolean = () => false,
): Promise<Collected> {
  const abort = new AbortController();
  let so: Collected = { items: [], cursor, position: null, dropped: {}, events: 0 };
  for await (const batch of source.read(cursor, abort.signal)) {
    const dropped = { ...so.dropped };
    for (const [reason, count] of Object.entries(batch.dropped)) dropped[reason] = (dropped[reason] ?? 0) + count;
    so = {
      items: [...so.items, ...batch.items],
      cursor: JSON.parse(JSON.stringify(batch.cursor)),
      position: batch.position,
      dropped,
      events: so.events + batch.events,
    };
    if (isEnough(so)) abort.abort();
  }
  return so;
}

export const urisOf = (items: readonly StreamItem[]): string[] =>
  items.flatMap((item) => (item.type === 'post' ? [item.uri] : []));

/** Resolves once the condition holds; asks at every turn of the event loop that has a timer due. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
