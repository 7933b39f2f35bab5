/** Counts of a yes/no decision against the truth. */
export type Tally = { hit: number; miss: number; wrong: number; quiet: number };

export const newTally = (): Tally => ({ hit: 0, miss: 0, wrong: 0, quiet: 0 });

export function count(into: Tally, truth: boolean, said: boolean): void {
  if (truth && said) into.hit++;
  else if (truth) into.miss++;
  else if (said) into.wrong++;
  else into.quiet++;
}

export type Score = { n: number; precision: number; recall: number; f1: number; accuracy: number };

/** Precision, recall, F1 and accuracy, 0..1; 0 where nothing was said or true. */
export function scoreOf({ hit, miss, wrong, quiet }: Tally): Score {
  const n = hit + miss + wrong + quiet;
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + miss);
  return {
    n,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    accuracy: (hit + quiet) / Math.max(1, n),
  };
}

/** A tally for each key, made when first asked for. */
export function tallies(): { of: (key: string) => Tally; all: () => Array<[string, Tally]> } {
  const found = new Map<string, Tally>();
  return {
    of(key) {
      const known = found.get(key) ?? newTally();
      found.set(key, known);
      return known;
    },
    all: () => [...found].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Expected calibration error over ten bins (Guo et al. 2017), 0..1. */
export function calibrationError(judged: ReadonlyArray<{ p: number; truth: boolean }>): number {
  const bins = Array.from({ length: 10 }, () => ({ p: 0, y: 0 }));
  for (const { p, truth } of judged) {
    const bin = bins[Math.min(9, Math.floor(p * 10))]!;
    bin.p += p;
    bin.y += truth ? 1 : 0;
  }
  return bins.reduce((sum, { p, y }) => sum + Math.abs(p - y), 0) / Math.max(1, judged.length);
}
