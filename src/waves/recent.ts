/**
 * Entries by key, the oldest forgotten first. Plain data; `turn` says when each was put, since a database may keep the keys
 * of an object in another order.
 */
export type Recent<T> = { turn: number; entries: Record<string, { turn: number; value: T }> };

export function emptyRecent<T>(): Recent<T> {
  return { turn: 0, entries: {} };
}

export function recentOf<T>(recent: Recent<T>, key: string): T | undefined {
  return recent.entries[key]?.value;
}

/** Sets an entry and makes it the newest. After every `capacity` puts the newest `capacity` are kept. */
export function putRecent<T>(recent: Recent<T>, key: string, value: T, capacity: number): void {
  recent.turn += 1;
  recent.entries[key] = { turn: recent.turn, value };
  if (recent.turn % capacity !== 0) return;
  const newest = Object.entries(recent.entries).sort(([, a], [, b]) => b.turn - a.turn);
  recent.entries = Object.fromEntries(newest.slice(0, capacity));
}
