import { readFileSync } from 'node:fs';
import { drawCascade } from '../../src/cli/simulate/cascade.ts';
import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { HOUR } from '../../src/count/time.ts';

/** When the reposts of one post came, ms after it, in order. */
export type Cascade = readonly number[];

const SIMULATED = 400;

/** Real cascades: a line each of `[seconds since the root, followers]`, the root first. */
export function readCascades(path: string): Cascade[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { events }: { events: Array<[number, number]> } = JSON.parse(line);
    return events.slice(1).map(([seconds]) => Math.round(seconds * 1000));
  });
}

/** Self-exciting cascades of 100 to 5,000 reposts, of many reproduction numbers, tails and lengths. */
export function simulateCascades(): Cascade[] {
  const random = createRandom('cascades');
  return Array.from({ length: SIMULATED }, () => simulateCascade(random, Math.round(100 * 50 ** random.next())));
}

/** A self-exciting cascade of that many reposts. */
export function simulateCascade(random: Random, size: number): Cascade {
  return drawCascade(random, {
    size,
    reproduction: 0.3 + 0.5 * random.next(),
    tail: 0.15 + 0.45 * random.next(),
    over: (6 + 66 * random.next()) * HOUR,
  });
}

const MOST = 20_000;
const HEAD = 300;
const OVER = 7 * 24 * HOUR;

/** A branching cascade, and how many further shares one share brings on average when the root is so old (ms). */
export type Branching = { readonly cascade: Cascade; readonly reproductionAt: (age: number) => number };

/**
 * Branching cascades: root and shares bring Poisson numbers of others, some far more than others (log-normal), less the
 * older the root is. Not drawn to a size; those under 100 are drawn again.
 */
export function branchCascades(): Branching[] {
  const random = createRandom('branches');
  return Array.from({ length: SIMULATED }, () => {
    for (;;) {
      const drawn = branch(random);
      if (drawn.cascade.length >= 100) return drawn;
    }
  });
}

function branch(random: Random): Branching {
  const first = 20 * 15 ** random.next();
  const reproduction = 0.3 + 0.6 * random.next();
  const lasting = 3 * 16 ** random.next() * HOUR;
  const tail = 0.2 + 0.2 * random.next();
  const delays: number[] = [];
  const bring = (from: number, mean: number) => {
    for (let more = random.poisson(mean); more > 0 && delays.length < MOST; more -= 1) {
      const delay = from + kernelDelay(random, tail);
      if (delay < OVER) delays.push(Math.round(delay));
    }
  };
  const reproductionAt = (age: number) => reproduction * Math.exp(-age / lasting);
  bring(0, first);
  for (let index = 0; index < delays.length; index += 1) {
    const mark = Math.exp(1.2 * random.normal() - 0.72);
    bring(delays[index]!, mark * reproductionAt(delays[index]!));
  }
  return { cascade: delays.sort((a, b) => a - b), reproductionAt };
}

/** Constant for five minutes, then a power law: inverse of its distribution. */
function kernelDelay(random: Random, tail: number): number {
  const mass = random.next() * (1 + 1 / tail);
  return 1000 * (mass < 1 ? HEAD * mass : HEAD * (1 - (mass - 1) * tail) ** (-1 / tail));
}
