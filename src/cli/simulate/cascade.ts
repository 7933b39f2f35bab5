import type { Random } from './random.ts';

type Cascade = {
  readonly size: number;
  /** Share of events brought by another event and not by the root, 0 .. below 1. */
  readonly reproduction: number;
  readonly tail: number;
  /** Longest delay in milliseconds. */
  readonly over: number;
};

const HEAD_MS = 300_000;

/**
 * Delays in milliseconds after the root of a self-exciting cascade of exactly `size` events, in order. Memory kernel
 * of Zhao et al., KDD 2015: constant for 300 s, then a power law with exponent 1 + tail, cut at `over`.
 */
export function drawCascade(random: Random, { size, reproduction, tail, over }: Cascade): number[] {
  const delays: number[] = [];
  while (delays.length < size) {
    const parent = delays.length > 0 && random.chance(reproduction) ? random.pick(delays) : 0;
    delays.push(Math.round(parent + drawDelay(random, tail, over - parent)));
  }
  return delays.sort((a, b) => a - b);
}

/** Inverse of the kernel's distribution function, cut at `longest`. */
function drawDelay(random: Random, tail: number, longest: number): number {
  if (longest <= HEAD_MS) return random.next() * Math.max(0, longest);
  const most = (HEAD_MS / tail) * (1 - (longest / HEAD_MS) ** -tail);
  const mass = random.next() * (HEAD_MS + most);
  if (mass <= HEAD_MS) return mass;
  return HEAD_MS * (1 - ((mass - HEAD_MS) * tail) / HEAD_MS) ** (-1 / tail);
}
