import { FOLD } from './fold.ts';

/** What a folded character is to the tokeniser. */
export const SIGN = { none: 0, latin: 1, digit: 2, run: 3, mark: 4, emoji: 5, pair: 6, dropped: 7 } as const;

const MARKS = '?!.,;:%$€£"()\n。、…—–@#*';
const EMOJI = '✅⚠❌☠';
/** First and last of the scripts whose characters make runs; those with spaces end at the space. */
const RUNS: ReadonlyArray<readonly [number, number]> = [
  [0xc0, 0x2ff],
  [0x370, 0x1fff],
  [0x3005, 0x3005],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
  [0xff66, 0xff9f],
];

function build(): Uint8Array {
  const signs = new Uint8Array(0x1_0000);
  for (const [from, to] of RUNS) signs.fill(SIGN.run, from, to + 1);
  signs.fill(SIGN.latin, 0x61, 0x7b);
  signs[0x5f] = SIGN.latin;
  signs.fill(SIGN.digit, 0x30, 0x3a);
  for (const mark of MARKS) signs[mark.charCodeAt(0)] = SIGN.mark;
  for (const picture of EMOJI) signs[picture.charCodeAt(0)] = SIGN.emoji;
  signs.fill(SIGN.pair, 0xd83c, 0xd83f);
  signs[1] = SIGN.dropped;
  return signs;
}

/** Sign of every folded code unit. */
export const SIGNS: Uint8Array = build();
/** Sign of every code unit as written: folding and sign in one look. */
export const RAW_SIGNS: Uint8Array = Uint8Array.from(FOLD, (code) => SIGNS[code]!);
