import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { HOUR, MINUTE } from '../../src/count/time.ts';
import type { Cascade } from './cascades.ts';
import type { Kind } from './tables.ts';

const EACH = 400;
const LEAST = 100;
const MOST = 20_000;
const OVER = 7 * 24 * HOUR;

/** How a cascade of this set goes on: its kernel, what each share brings, its nights, and who joins late. */
type Shape = {
  readonly head: number;
  readonly tail: number;
  readonly reproduction: number;
  /** Hours until attention has worn off. */
  readonly lasting: number;
  readonly unevenness: number;
  readonly first: number;
  /** Part of the shares that a night swallows, and the hour of the day at which the root was posted. */
  readonly night: number;
  readonly hour: number;
  /** When somebody with many followers joins, ms; and how many times the shares so far that brings. */
  readonly joins: { readonly at: number; readonly brings: number } | null;
};

/**
 * Cascades of 100 reposts and more on which nothing was ever chosen: seeds of their own, and kernels, lengths, nights and late
 * joins beyond what the forecast has learnt from or was set by.
 */
export function heldOutKinds(): Kind[] {
  const random = createRandom('held out, 2026-11');
  const kind = (name: string, more: (drawn: Random) => Partial<Shape>): Kind => [
    `held out: ${name}`,
    Array.from({ length: EACH }, () => draw(random, more)),
  ];
  return [
    kind('other kernels', () => ({ night: 0, joins: null })),
    kind('nights', () => ({ joins: null })),
    kind('late joins', ({ next }) => ({
      night: 0,
      joins: { at: 10 * 72 ** next() * MINUTE, brings: 0.2 + 0.8 * next() },
    })),
  ];
}

function draw(random: Random, more: (random: Random) => Partial<Shape>): Cascade {
  const { next } = random;
  for (;;) {
    const shape: Shape = {
      head: 100 * 9 ** next(),
      tail: 0.12 + 0.6 * next(),
      reproduction: 0.1 + 0.85 * next(),
      lasting: 1 * 100 ** next() * HOUR,
      unevenness: 2 * next(),
      first: 10 * 60 ** next(),
      night: 0.3 + 0.5 * next(),
      hour: 24 * next(),
      joins: null,
      ...more(random),
    };
    const cascade = branch(random, shape).filter((delay) => !sleeps(random, shape, delay));
    if (cascade.length >= LEAST && cascade.length < MOST) return cascade;
  }
}

function branch(random: Random, { head, tail, reproduction, lasting, unevenness, first, joins }: Shape): number[] {
  const delays: number[] = [];
  const bring = (from: number, mean: number) => {
    for (let more = random.poisson(mean); more > 0 && delays.length < MOST; more -= 1) {
      const mass = random.next() * (1 + 1 / tail);
      const seconds = mass < 1 ? head * mass : head * (1 - (mass - 1) * tail) ** (-1 / tail);
      if (from + 1000 * seconds < OVER) delays.push(Math.round(from + 1000 * seconds));
    }
  };
  const follow = (from: number) => {
    for (let index = from; index < delays.length; index += 1) {
      const mark = Math.exp(unevenness * random.normal() - unevenness ** 2 / 2);
      bring(delays[index]!, reproduction * mark * Math.exp(-delays[index]! / lasting));
    }
  };
  bring(0, first);
  follow(0);
  if (joins !== null) {
    const before = delays.length;
    bring(joins.at, joins.brings * delays.filter((delay) => delay < joins.at).length);
    follow(before);
  }
  return delays.sort((a, b) => a - b);
}

function sleeps(random: Random, { night, hour }: Shape, delay: number): boolean {
  return random.chance((night * (1 + Math.cos((2 * Math.PI * (hour + delay / HOUR)) / 24))) / 2);
}
