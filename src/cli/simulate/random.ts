/** Seeded random numbers: the same seed gives the same numbers on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Uniform integer in [0, below). */
  readonly int: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** A key of the record, drawn by its weight; weights need not add up to 1 but one must be above 0. */
  readonly weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => K;
  readonly normal: () => number;
  readonly exponential: (mean: number) => number;
  readonly poisson: (mean: number) => number;
  /** Counts of that mean with variance dispersion × mean (NB1; dispersion 1 is Poisson). */
  readonly negativeBinomial: (mean: number, dispersion: number) => number;
  /** An independent stream of its own: drawing from one never moves another. */
  readonly fork: (name: string) => Random;
};

function hash(text: string, start: number): number {
  let value = start >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** sfc32 (Doty-Humphrey, PractRand): 128 bits of state, passes BigCrush, four additions a number. */
export function createRandom(seed: string): Random {
  let a = hash(seed, 0x811c9dc5);
  let b = hash(seed, 0x9e3779b9);
  let c = hash(seed, 0x7f4a7c15);
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }
  for (let i = 0; i < 12; i++) next();

  const int = (below: number): number => Math.floor(next() * below);

  function pick<T>(list: readonly T[]): T {
    const value = list[int(list.length)];
    if (value === undefined) throw new RangeError('cannot pick from an empty list');
    return value;
  }

  function weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = entriesOf(weights);
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    const last = entries.at(-1);
    if (last === undefined) throw new RangeError('cannot draw by weight from nothing');
    return last[0];
  }

  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  }

  /** Marsaglia and Tsang 2000; a shape below 1 is lifted by one and scaled back. */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count++;
    return count;
  }

  function negativeBinomial(mean: number, dispersion: number): number {
    if (mean <= 0) return 0;
    if (dispersion <= 1.0001) return poisson(mean);
    return poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1));
  }

  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    normal,
    exponential: (mean) => -mean * Math.log(1 - next()),
    poisson,
    negativeBinomial,
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}

/** Object.entries knows keys only as strings; these records are closed, so their keys are K. */
function entriesOf<K extends string>(record: Readonly<Partial<Record<K, number>>>): [K, number][] {
  return Object.entries(record) as [K, number][];
}
