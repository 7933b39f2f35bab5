const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The lower sixteen bits as four hexadecimal digits. */
export function hexOf(value: number): string {
  return BYTES[(value >>> 8) & 0xff]! + BYTES[value & 0xff]!;
}
