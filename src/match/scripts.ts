/** What a folded character is to a word boundary. `kana` is katakana; `dense` are scripts written without spaces. */
export const KIND = {
  none: 0,
  latin: 1,
  digit: 2,
  dense: 3,
  kana: 4,
  hangul: 5,
  arabic: 6,
  letter: 7,
} as const;

const RANGES: ReadonlyArray<readonly [number, number, number]> = [
  [0x30, 0x39, KIND.digit],
  [0x61, 0x7a, KIND.latin],
  [0xc0, 0x24f, KIND.latin],
  [0x600, 0x6ff, KIND.arabic],
  [0x750, 0x77f, KIND.arabic],
  [0xe00, 0xeff, KIND.dense],
  [0x1000, 0x109f, KIND.dense],
  [0x1780, 0x17ff, KIND.dense],
  [0x1e00, 0x1eff, KIND.latin],
  [0x3041, 0x309f, KIND.dense],
  [0x30a1, 0x30fe, KIND.kana],
  [0x3400, 0x4dbf, KIND.dense],
  [0x4e00, 0x9fff, KIND.dense],
  [0xac00, 0xd7a3, KIND.hangul],
  [0xf900, 0xfaff, KIND.dense],
];

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  for (let unit = 0x80; unit < 0x3040; unit++) {
    if (/[\p{L}\p{M}]/u.test(String.fromCharCode(unit))) kinds[unit] = KIND.letter;
  }
  for (const [from, to, kind] of RANGES) {
    for (let unit = from; unit <= to; unit++) {
      if (kind === KIND.latin || kind === KIND.arabic) {
        if (unit < 0x80 || kinds[unit] === KIND.letter) kinds[unit] = kind;
      } else kinds[unit] = kind;
    }
  }
  for (const sign of [0x30fb, 0xd7, 0xf7, 0x61f, 0x60c, 0x61b, 0x6d4]) kinds[sign] = KIND.none;
  return kinds;
}

/** Kind of every folded UTF-16 unit. */
export const KINDS: Uint8Array = buildKinds();
