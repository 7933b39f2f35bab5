/** Two independent 32-bit multiplicative hashes over UTF-16 code units (murmur-style mixing). */
function mix(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/** No underscore, so that no key is `__proto__`; a letter first, so that none is an index. */
const DIGITS = Uint8Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.', (digit) =>
  digit.charCodeAt(0),
);

/** A short key for a text of any length: 53 bits in nine characters, safe as a property name. Not for secrets. */
export function shortKey(text: string): string {
  const [high, low] = mix(text);
  return String.fromCharCode(
    DIGITS[low & 31]!,
    DIGITS[(low >>> 5) & 63]!,
    DIGITS[(low >>> 11) & 63]!,
    DIGITS[(low >>> 17) & 63]!,
    DIGITS[(low >>> 23) & 63]!,
    DIGITS[high & 63]!,
    DIGITS[(high >>> 6) & 63]!,
    DIGITS[(high >>> 12) & 63]!,
    DIGITS[(high >>> 18) & 63]!,
  );
}

/** Eight hexadecimal digits that stand for a text in an identifier. */
export function hexKey(text: string): string {
  return mix(text)[1].toString(16).padStart(8, '0');
}
