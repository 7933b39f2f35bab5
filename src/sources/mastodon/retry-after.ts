/** Longer than a day no instance is taken at its word: then it is asked once more. */
const LONGEST_MS = 86_400_000;

/** When `Retry-After` (seconds, or an HTTP date) allows the next request, ms since 1970; null where it says neither. */
export function retryAt(header: string | null, now: number): number | null {
  const said = header?.trim() ?? '';
  const at = /^\d{1,9}$/.test(said) ? now + Number(said) * 1000 : httpDate(said);
  return at === null ? null : Math.min(Math.max(at, now), now + LONGEST_MS);
}

function httpDate(text: string): number | null {
  const at = /^[A-Z][a-z]{2,8}, .{10,30} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
