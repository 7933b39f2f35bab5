import { once } from 'node:events';
import { type EpisodeChange, episodeChange } from '../alert/episode.ts';

/** Writes lines to stdout, waiting where the reader is slower than we are. */
export async function writeLines(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}

const KEYS = Object.keys(episodeChange.shape) as ReadonlyArray<keyof EpisodeChange>;

/** A change as its contract line, keys in the contract's order whatever order the database gave them back in. */
export function changeLine(change: EpisodeChange): string {
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, ordered(change[key])])));
}

const NESTED = {
  official: ['state', 'incident', 'leadMinutes'],
  upstream: ['product', 'share', 'posts'],
  wave: ['root', 'reposts', 'reach', 'forecast'],
  incident: ['id', 'title', 'status', 'impact', 'url'],
  forecast: ['low', 'mid', 'high'],
} as const;
const PLACE = new Map<string, number>(
  Object.values(NESTED).flatMap((keys) => keys.map((key, place) => [key, place] as const)),
);

/** jsonb keeps no order of keys; known ones come back to theirs, others (symptoms) stand by count, then name. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a, left], [b, right]) => {
    const known = (PLACE.get(a) ?? -1) - (PLACE.get(b) ?? -1);
    if (known !== 0) return known;
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return right - left;
    return a < b ? -1 : a > b ? 1 : 0;
  });
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
}
