/**
 * The address by which two spellings of one feed compare equal: host in lower case, no default port, user, fragment or
 * trailing slash, and Statuspage's `/api/v2`, `/api/v2/summary` as `/api/v2/summary.json`. Text that is no address
 * stays as it is.
 */
export function canonicalFeed(address: string): string {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  const whole = path.replace(/\/api\/v2(?:\/summary(?:\.json)?)?$/i, '/api/v2/summary.json');
  return `${url.protocol}//${url.host}${whole}${url.search}`;
}
