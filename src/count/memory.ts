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
  const kept = Object.entries(memory.at).filter(([, at]) => Math.abs(at) >= from);
  memory.at = Object.fromEntries(kept);
  memory.size = kept.length;
}

function keepNewest(memory: Memory, capacity: number): void {
  const newest = Object.entries(memory.at)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, capacity);
  memory.at = Object.fromEntries(newest);
  memory.size = newest.length;
}
