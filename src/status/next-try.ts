const LONGEST_MS = 300_000;
/** Pages stumble, most of all while their product does: one that was well is asked again sooner once. */
const SOONER = 1 / 3;
/** So many failures in a row are asked again no later than usual. */
const STUMBLES = 3;

/**
 * Milliseconds until a feed is asked again: the interval, a third of it after a first failure, doubled with each failure in a
 * row after the third up to five minutes, moved by up to a tenth either way (the same for the same feed, so that feeds
 * spread and tests repeat), and never before the server's Retry-After.
 */
export function nextTryMs(
  feed: string,
  options: { readonly intervalMs: number; readonly failures: number; readonly retryAfterMs: number | null },
): number {
  const { intervalMs, failures, retryAfterMs } = options;
  const longest = Math.max(LONGEST_MS, intervalMs);
  const times = failures === 1 ? SOONER : 2 ** Math.min(20, Math.max(0, failures - STUMBLES));
  const waitMs = Math.min(intervalMs * times, longest);
  const moved = Math.min(waitMs * (0.9 + 0.2 * fraction(feed)), longest);
  return Math.round(Math.max(moved, retryAfterMs ?? 0));
}

/** FNV-1a, as a fraction 0..1. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
