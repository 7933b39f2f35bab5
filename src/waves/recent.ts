/** Entries by key, the oldest forgotten first. Plain data, survives JSON. Keys begin with a letter, so that they keep their order. */
export type Recent<T> = { count: number; entries: Record<string, T> };

export function emptyRecent<T>(): Recent<T> {
  return { count: 0, entries: {} };
}

/** Sets an entry and makes it the newest; at twice the capacity the oldest half is forgotten. */
export function putRecent<T>(recent: Recent<T>, key: string, value: T, capacity: number): void {
  const { entries } = recent;
  if (entries[key] === undefined) recent.count += 1;
  else delete entries[key];
  entries[key] = value;
  if (recent.count <= 2 * capacity) return;
  const oldest = Object.keys(entries).slice(0, capacity);
  for (const one of oldest) delete entries[one];
  recent.count -= oldest.length;
}
