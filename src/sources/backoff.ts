import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Milliseconds until try number `attempt` (from 0): doubles from 1 s to 60 s, half of it by chance, so that many readers do not return at once. */
export function backoffMs(attempt: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (0.5 + random() / 2));
}

/** Waits, or less where the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
