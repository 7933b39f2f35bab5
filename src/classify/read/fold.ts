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

function foldCode(code: number): number {
  if (code === 0xad || (code >= 0x300 && code < 0x370)) return DROPPED;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0xfeff) return DROPPED;
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
