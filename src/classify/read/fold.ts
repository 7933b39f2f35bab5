const DROPPED = 1;
const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
};

/** Combining marks, and what is invisible: joiners, marks of direction, fillers. First and last of each stretch. */
const INVISIBLE = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
] as const;

function foldCode(code: number): number {
  if (INVISIBLE.some(([first, last]) => code >= first && code <= last)) return DROPPED;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return 0x27;
  // Full-width forms of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (code >= 0xe000 && code <= 0xf8ff) return 0x20;
  if (code >= 0x600) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return (SPECIAL[lower] ?? lower.normalize('NFD')).charCodeAt(0);
}

/**
 * Folded code of every UTF-16 code unit: case, Latin accents and full-width forms. One code for each, so that offsets
 * hold. Combining marks and what is invisible become U+0001, which the tokeniser drops inside words.
 */
export const FOLD: Uint16Array = Uint16Array.from({ length: 0x1_0000 }, (_, code) => foldCode(code));

/** A text folded; what is invisible is dropped. */
export function fold(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code !== DROPPED) out += String.fromCharCode(code);
  }
  return out;
}
