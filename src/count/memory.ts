/** What was seen when: keys with times, bounded; a negative time marks what was taken back. Plain data, survives JSON. */
export type Memory = { size: number; at: Record<string, number> };

export function emptyMemory(): Memory {
  return { size: 0, at: {} };
}

/** When the key was last remembered, or undefined. Keys are short keys, never text from outside. */
export function recall(memory: Memory, key: string): number | undefined {
  return memory.at[key];
}

/** Remembers the key; at twice the capacity the oldest half is forgotten, ties by key. */
export function remember(memory: Memory, key: string, at: number, capacity: number): void {
  if (memory.at[key] === undefined) memory.size += 1;
  memory.at[key] = at;
  if (memory.size > 2 * capacity) keepNewest(memory, capacity);
}

/** Forgets all that is older than `from`. */
export function forgetBefore(memory: Memory, from: number): void {
  keep(memory, (at) => Math.abs(at) >= from);
}

function keep(memory: Memory, isKept: (at: number, key: string) => boolean): void {
  const kept: Memory = { size: 0, at: {} };
  for (const key of Object.keys(memory.at)) {
    const at = memory.at[key]!;
    if (!isKept(at, key)) continue;
    kept.at[key] = at;
    kept.size += 1;
  }
  memory.at = kept.at;
  memory.size = kept.size;
}

function keepNewest(memory: Memory, capacity: number): void {
  const times = Float64Array.from(Object.values(memory.at), Math.abs).sort();
  const oldest = times[times.length - capacity]!;
  const newer = times.length - 1 - times.lastIndexOf(oldest);
  const tied = Object.keys(memory.at)
    .filter((key) => Math.abs(memory.at[key]!) === oldest)
    .sort();
  const left = new Set(tied.slice(capacity - newer));
  keep(memory, (at, key) => Math.abs(at) >= oldest && !left.has(key));
}
