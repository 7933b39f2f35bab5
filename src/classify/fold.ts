const SIZE = 0x600;
const table = new Uint16Array(SIZE);
for (let code = 0; code < SIZE; code++) {
  const lower = String.fromCharCode(code).toLowerCase().normalize('NFD');
  table[code] = lower.charCodeAt(0);
}
const SPECIAL: ReadonlyArray<readonly [string, string]> = [
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
];
for (const [from, to] of SPECIAL) {
  table[from.charCodeAt(0)] = to.charCodeAt(0);
  table[from.toUpperCase().charCodeAt(0)] = to.charCodeAt(0);
}
table['ß'.charCodeAt(0)] = 's'.charCodeAt(0);
table['s'.toUpperCase().charCodeAt(0)] = 's'.charCodeAt(0);
table['i'.toUpperCase().charCodeAt(0)] = 'i'.charCodeAt(0);
// Combining marks, soft hyphen: a space would cut the word, so they become U+0001, which the tokeniser drops inside words.
for (let code = 0x300; code < 0x370; code++) table[code] = 1;
table[0xad] = 1;

const LONGEST = 4096;

function foldCode(code: number): number {
  if (code < SIZE) return table[code]!;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27;
  if (code >= 0xff01 && code <= 0xff5e) return table[code - 0xfee0]!;
  if (code >= 0xe000 && code <= 0xf8ff) return 0x20;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff) return 1;
  return code;
}

/**
 * Folds case, Latin accents and full-width forms, keeping the length, so that offsets in the original hold.
 * Private-use characters become spaces: they are kept for masks. Reads at most 4,096 code units from `start`.
 */
export function foldCodes(text: string, start: number, end: number): Uint16Array {
  const length = Math.min(end - start, LONGEST);
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = foldCode(text.charCodeAt(start + i));
  return codes;
}

/** A short text folded; what is invisible is dropped. */
export function fold(text: string): string {
  return String.fromCharCode(...foldCodes(text, 0, text.length)).replaceAll('\u0001', '');
}
