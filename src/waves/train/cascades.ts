import { HOUR, MINUTE } from '../../count/time.ts';
import type { Draw } from './draw.ts';

/** A cascade drawn to learn from. */
export type Drawn = {
  /** When the shares came, ms after the root, in order. */
  readonly delays: readonly number[];
  /** Shares that one made at an age (ms) brings on average; null where the kind has no such number. */
  readonly reproductionAt: ((age: number) => number) | null;
};
type Kind = { readonly delays: number[]; readonly reproductionAt: Drawn['reproductionAt'] };

const LEAST = 15;
const MOST = 8_000;
/** Fewest shares of what the interval is meant for. */
const WAVE = 100;
const LONGEST = 10 * 24 * HOUR;
/** Constants that Zhao et al. (KDD 2015) published for reposts; most kernels lie near them. */
const PUBLISHED = { head: 300, tail: 0.2314843 };

/** A cascade of 15 to 8,000 shares, of a shape drawn at random. */
export function drawCascade(draw: Draw): Drawn {
  for (;;) {
    const { delays, reproductionAt } = drawKind(draw);
    if (delays.length >= MOST) continue;
    const seen = distort(draw, delays, reproductionAt);
    if (seen.delays.length >= LEAST) return seen;
  }
}

function drawKind(draw: Draw): Kind {
  const kind = draw.between(0, 1);
  if (kind < 0.5) return branch(draw, drawBranching(draw));
  return kind < 0.95 ? follow(draw, drawKernel(draw), draw.around(20, MOST), draw.between(0.05, 0.9)) : attention(draw);
}

/**
 * A wave as the models of the literature have it, read from its first share on: of 100 to 8,000 shares, a kernel near the
 * published one, no nights and no late joins; as often branching as drawn to a size. What the interval is set by.
 */
export function drawWave(draw: Draw): Drawn {
  const isBranching = draw.chance(0.5);
  for (;;) {
    const { head } = PUBLISHED;
    const { delays, reproductionAt } = isBranching
      ? branch(draw, {
          head,
          tail: PUBLISHED.tail + draw.between(-0.05, 0.15),
          first: draw.around(15, 300),
          unevenness: draw.between(0.5, 1.5),
          reproduction: draw.between(0.2, 0.9),
          lasting: draw.around(2, 72) * HOUR,
          joins: 0,
        })
      : follow(draw, { head, tail: draw.between(0.15, 0.5) }, draw.around(WAVE, MOST), draw.between(0.2, 0.8));
    if (delays.length < WAVE || delays.length >= MOST) continue;
    return { delays: delays.map(Math.round).sort((a, b) => a - b), reproductionAt };
  }
}

type Kernel = { readonly head: number; readonly tail: number };

function drawKernel(draw: Draw): Kernel {
  if (draw.chance(0.6)) return { head: PUBLISHED.head, tail: PUBLISHED.tail + draw.between(-0.05, 0.15) };
  return { head: draw.around(120, 720), tail: draw.between(0.15, 0.65) };
}

type Branching = Kernel & {
  /** How unlike sharers are: deviation of the logarithm of what each brings. */
  readonly unevenness: number;
  /** Shares that the root brings. */
  readonly first: number;
  /** Shares that one share brings, and the age in ms at which attention has worn off. */
  readonly reproduction: number;
  readonly lasting: number;
  /** Accounts with many followers that join late. */
  readonly joins: number;
};

function drawBranching(draw: Draw): Branching {
  return {
    ...drawKernel(draw),
    ...drawReproduction(draw),
    unevenness: draw.between(0.2, 1.8),
    first: draw.around(5, 300),
    joins: draw.chance(0.08) ? 1 + draw.int(3) : 0,
  };
}

/** Every share brings a Poisson number of others, some far more than others, less the older the root is. */
function branch(draw: Draw, { head, tail, unevenness, first, reproduction, lasting, joins }: Branching): Kind {
  const delays: number[] = [];
  const bring = (from: number, mean: number) => {
    for (let more = draw.poisson(mean); more > 0 && delays.length < MOST; more -= 1) {
      const delay = from + 1000 * draw.kernel(head, tail);
      if (delay < LONGEST) delays.push(delay);
    }
  };
  bring(0, first);
  for (let left = joins; left > 0; left -= 1) {
    const at = draw.around(10, 24 * 60) * MINUTE;
    delays.push(at);
    bring(at, delays.length * draw.between(0.1, 0.8));
  }
  for (let index = 0; index < delays.length; index += 1) {
    const mark = Math.exp(unevenness * draw.normal() - unevenness ** 2 / 2);
    bring(delays[index]!, reproduction * mark * Math.exp(-delays[index]! / lasting));
  }
  return { delays, reproductionAt: (age) => reproduction * Math.exp(-age / lasting) };
}

/** Above one only for a while. */
function drawReproduction(draw: Draw): Pick<Branching, 'reproduction' | 'lasting'> {
  if (draw.chance(0.1)) return { reproduction: draw.between(0.9, 1.8), lasting: draw.around(1, 6) * HOUR };
  const lasting = draw.chance(0.15) ? Number.POSITIVE_INFINITY : draw.around(2, 72) * HOUR;
  return { reproduction: draw.between(0.1, 0.9), lasting };
}

/** Of a given size: each share follows the root or any share before it. */
function follow(draw: Draw, { head, tail }: Kernel, size: number, followed: number): Kind {
  const over = draw.around(3, 150) * HOUR;
  const delays: number[] = [];
  for (let tries = 0; delays.length < size && tries < 4 * size; tries += 1) {
    const from = delays.length > 0 && draw.chance(followed) ? delays[draw.int(delays.length)]! : 0;
    const delay = from + 1000 * draw.kernel(head, tail);
    if (delay < over) delays.push(delay);
  }
  return { delays, reproductionAt: null };
}

/** News: attention rises and falls once, whoever passed it on. */
function attention(draw: Draw): Kind {
  const size = draw.around(20, MOST);
  const median = draw.around(8, 480) * MINUTE;
  const spread = draw.between(0.8, 2.2);
  const delays = Array.from({ length: Math.round(size) }, () => median * Math.exp(spread * draw.normal()));
  return { delays: delays.filter((delay) => delay < LONGEST), reproductionAt: null };
}

/** Day and night; a root that lay unnoticed at first; one that is older than our reading. */
function distort(draw: Draw, delays: readonly number[], reproductionAt: Drawn['reproductionAt']): Drawn {
  const depth = draw.chance(0.4) ? draw.between(0.2, 0.8) : 0;
  const phase = draw.between(0, 2 * Math.PI);
  const asleep = (age: number) => (depth * (1 + Math.sin(phase + (2 * Math.PI * age) / (24 * HOUR)))) / 2;
  const unnoticed = draw.chance(0.05) ? draw.around(5, 600) * MINUTE : 0;
  const missed = draw.chance(0.05) ? draw.around(5, 600) * MINUTE : 0;
  const seen = delays.filter((delay) => delay >= missed && (depth === 0 || !draw.chance(asleep(delay))));
  const shift = missed > 0 ? -Math.min(...seen) : unnoticed;
  return {
    delays: seen.map((delay) => Math.round(delay + shift)).sort((a, b) => a - b),
    // Whoever sleeps passes nothing on; over the kernel's length that is about the mean of a day.
    reproductionAt: reproductionAt && ((age) => reproductionAt(age - shift) * (1 - depth / 2)),
  };
}
