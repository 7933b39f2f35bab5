const RUNS = 5;
const TRIES = 4;
const LEAST_MS = 1;

/**
 * How many times longer `run` takes over an input of four times the size: about 4 for work that is linear, 16 where it is
 * quadratic. Processor time, the best of five runs of each; where that looks like more than linear it is measured again: what
 * else the machine does makes work look worse, never better.
 */
export function growth<Input>(make: (size: number) => Input, run: (input: Input) => void, size: number): number {
  const best = (input: Input) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < RUNS; round++) {
      const began = process.cpuUsage();
      run(input);
      const { user, system } = process.cpuUsage(began);
      least = Math.min(least, (user + system) / 1000);
    }
    return Math.max(least, LEAST_MS);
  };
  const small = make(size);
  const large = make(4 * size);
  run(small);
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= LINEAR; tries++) least = Math.min(least, best(large) / best(small));
  return least;
}

/** Above linear work with its noise, well below quadratic. */
export const LINEAR = 9;
