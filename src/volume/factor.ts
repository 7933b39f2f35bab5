/** Mentions of one product in a window: usual ones, and those that were read; products of one `voice` speak together. */
export type Said = { readonly voice: number; readonly expected: number; readonly counted: number };

/** The part of the volume that must agree on a rise or a fall. */
const AGREE = 0.6;
/** Mentions that each voice is thought to have had as usual. */
const PRIOR = 1;
/** Nearer to 1 than this is how days differ. */
const LEAST_RISE = 4 / 3;
const MOST = 8;
const LEAST = 1 / 4;
/** One product says at most so many times what the rise of all would have it say, and half a mention. */
const MOST_OF_RISE = 1.5;
const ROUNDS = 12;

/**
 * How much a network carries, as a multiple of what is usual: the rise or fall that at least three fifths of it reach, 1
 * where they do not. A weighted quantile of the voices' ratios, shrunk to 1; no voice weighs more than all others together,
 * so that whatever becomes of one product is no rise or fall of the network. Where many products rise while others do not,
 * as when a cloud fails under them, each counts for little more than what all have risen by, which settles near 1.
 * @returns 1, or 0.25..0.75, or 4/3..8
 */
export function factorOf(said: readonly Said[]): number {
  let rise = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = Math.min(MOST, agreed(ratiosOf(said, MOST_OF_RISE * rise).reverse()));
    if (next <= 1.01 * rise) break;
    rise = next;
  }
  if (rise >= LEAST_RISE) return rise;
  const fall = agreed(ratiosOf(said, MOST));
  return fall <= 1 / LEAST_RISE ? Math.max(LEAST, fall) : 1;
}

type Ratio = { ratio: number; weight: number };

/** The voices' ratios, smallest first. */
function ratiosOf(said: readonly Said[], most: number): Ratio[] {
  const voices: Array<{ expected: number; counted: number }> = [];
  let total = 0;
  for (const { voice, expected, counted } of said) {
    const own = voices[voice] ?? { expected: 0, counted: 0 };
    own.expected += expected;
    own.counted += Math.min(counted, most * expected + 0.5);
    voices[voice] = own;
    total += expected;
  }
  return voices
    .flatMap(({ expected, counted }) =>
      expected > 0
        ? [{ ratio: (counted + PRIOR) / (expected + PRIOR), weight: Math.min(expected, total - expected) }]
        : [],
    )
    .sort((a, b) => a.ratio - b.ratio);
}

/** The ratio that those up to it, in the order given, reach with three fifths of the weight. */
function agreed(ratios: readonly Ratio[]): number {
  const needed = AGREE * ratios.reduce((sum, { weight }) => sum + weight, 0);
  let agreeing = 0;
  for (const { ratio, weight } of ratios) {
    agreeing += weight;
    if (agreeing > 0 && agreeing >= needed) return ratio;
  }
  return 1;
}
