import { sliceUnits } from './boundary.ts';
import type { Folded } from './fold.ts';

const SPACE = 0x20;
const SLASH = 0x2f;
const DOT = 0x2e;
const HYPHEN = 0x2d;
/** Hosts under a product's own domain that are the product; others may be anybody's page there. */
const OWN_HOSTS = new Set([
  '',
  'www',
  'app',
  'api',
  'web',
  'm',
  'chat',
  'console',
  'login',
  'accounts',
  'open',
  'platform',
]);

const isHostUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === DOT || unit === HYPHEN;
const isUrlUnit = (unit: number): boolean =>
  unit > SPACE && unit < 0x7f && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e;

/** Marks with 1 every unit of a folded text that belongs to a link with a path. Linear. */
export function markLinks({ units, length }: Folded): Uint8Array | null {
  let mask: Uint8Array | null = null;
  for (let at = 0; at < length; at++) {
    if (units[at] !== SLASH) continue;
    let start = at;
    while (start > 0 && at - start < 260 && isHostUnit(units[start - 1]!)) start--;
    const isScheme = units[at - 1] === 0x3a && units[at + 1] === SLASH;
    let dot = start + 1;
    while (dot < at - 1 && units[dot] !== DOT) dot++;
    if (!isScheme && dot >= at - 1) continue;
    mask ??= new Uint8Array(length);
    let end = at;
    while (end < length && isUrlUnit(units[end]!)) end++;
    mask.fill(1, isScheme ? at : start, end);
    at = end;
  }
  return mask;
}

/** What a domain at [start, end) is: the product itself, a link that leads there, or nothing of the sort. */
export function readDomain({ units, length }: Folded, start: number, end: number): 'name' | 'link' | 'none' {
  const after = units[end] ?? SPACE;
  if (end < length && (after === HYPHEN || (isHostUnit(after) && after !== DOT))) return 'none';
  if (after === DOT && end + 1 < length && isHostUnit(units[end + 1]!)) return 'none';
  let from = start;
  while (from > 0 && start - from < 64 && isHostUnit(units[from - 1]!)) from--;
  if (from < start && units[start - 1] !== DOT) return 'none';
  const before = from > 0 ? units[from - 1] : SPACE;
  // "someone@notion.so" is a mailbox; "@notion.so" a handle.
  if (before === 0x40 && from > 1 && isHostUnit(units[from - 2]!)) return 'none';
  const host = sliceUnits(units, from, Math.max(from, start - 1));
  if (host.includes('status') || sliceUnits(units, start, end).includes('status')) return 'name';
  const isPath = (after === SLASH || after === 0x3f || after === 0x23) && isUrlUnit(units[end + 1] ?? SPACE);
  return !isPath && OWN_HOSTS.has(host) ? 'name' : 'link';
}
