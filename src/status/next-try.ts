const LONGEST_MS = 300_000;
/** So many failures in a row are asked again as usual: pages stumble, most of all while their product does. */
const STUMBLES = 2;

/**
 * Milliseconds until a feed is asked again: the interval, doubled with each failure in a row after the second up to five minutes,
 * moved by up to a tenth either way (the same for the same feed, so that feeds spread and tests repeat), and never
 * before the server's Retry-After.
 */
export function nextTryMs(
  feed: string,
  options: { readonly intervalMs: number; readonly failures: number; readonly retryAfterMs: number | null },
): number {
  const doubled = options.intervalMs * 2 ** Math.min(20, Math.max(0, options.failures - STUMBLES));
  const waitMs = Math.min(doubled, Math.max(LONGEST_MS, options.intervalMs));
  const moved = Math.min(waitMs * (0.9 + 0.2 * fraction(feed)), Math.max(LONGEST_MS, options.intervalMs));
  return Math.round(Math.max(moved, options.retryAfterMs ?? 0));
}

/** FNV-1a, as a fraction 0..1. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
