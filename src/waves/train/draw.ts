/** Numbers drawn by a generator in [0, 1). */
export type Draw = {
  /** Uniform in [from, to), on a plain or a logarithmic scale. */
  readonly between: (from: number, to: number) => number;
  readonly around: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly int: (below: number) => number;
  readonly normal: () => number;
  readonly poisson: (mean: number) => number;
  /** Seconds until a share by a kernel that is level for `head` seconds and then falls with exponent 1 + tail. */
  readonly kernel: (head: number, tail: number) => number;
};

/** Distributions over a seeded generator of numbers in [0, 1). */
export function drawBy(next: () => number): Draw {
  const between = (from: number, to: number): number => from + (to - from) * next();
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  function poisson(mean: number): number {
    if (mean > 100) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count += 1;
    return count;
  }

  function kernel(head: number, tail: number): number {
    const mass = next() * (1 + 1 / tail);
    return mass < 1 ? head * mass : head * (1 - (mass - 1) * tail) ** (-1 / tail);
  }

  return {
    between,
    around: (from, to) => from * (to / from) ** next(),
    chance: (probability) => next() < probability,
    int: (below) => Math.floor(next() * below),
    normal,
    poisson,
    kernel,
  };
}
