import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { DAY, MINUTE } from '../../src/count/time.ts';
import { advance, advanceTo, emptyState } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { sketchOf } from '../../src/match/sketch.ts';
import { contextOf, postsOf } from '../detect/posts.ts';
import { type Cascade, simulateCascade } from './cascades.ts';
import { START, shareAt } from './judge.ts';

/** Waves opened in so many product-days in which posts were shared as ever. */
export type QuietFigures = { days: number; opened: number; wrong: number };
/** How often posts of a product are shared, and how far they go. */
type Habit = { readonly aDay: number; readonly next: () => Cascade };

/** Below this many shares in the end nothing was a wave. */
const WAVE = 100;
/** More than the largest cascade of an ordinary day by this factor is one, whatever the product. */
const BEYOND = 3;

/** Products whose posts are shared like the real cascades, all of which are small. */
export function realHabit(random: Random, real: readonly Cascade[]): Habit {
  return { aDay: 0.1 * 300 ** random.next(), next: () => random.pick(real) };
}

/** Products with few or many followers: sizes are log-normal about a middle of their own, up to hundreds every day. */
export function drawnHabit(random: Random): Habit {
  const middle = 0.5 * 100 ** random.next();
  const spread = 0.6 + 0.6 * random.next();
  return {
    aDay: 0.1 * 100 ** random.next(),
    next: () => simulateCascade(random, Math.min(5_000, Math.floor(middle * Math.exp(spread * random.normal())))),
  };
}

/** Folds the shares of so many products; every wave is wrong that ends small or is ordinary for its product. */
export function runQuiet(
  name: string,
  products: number,
  days: number,
  habitOf: (random: Random) => Habit,
  happen: Happen = asReposts,
  besides: (random: Random, days: number) => Happening[] = () => [],
): { first: QuietFigures; later: QuietFigures } {
  const all = createRandom(name);
  const first: QuietFigures = { days: 0, opened: 0, wrong: 0 };
  const later: QuietFigures = { days: 0, opened: 0, wrong: 0 };
  const week = Math.min(7, days);
  for (let index = 0; index < products; index += 1) {
    const random = all.fork(`product ${index}`);
    const cascades = drawCascades(random, habitOf(random), days);
    const ordinary = usualPeak(cascades, days);
    first.days += week;
    later.days += days - week;
    for (const { root, at } of openings(cascades, days, happen, besides(random, days))) {
      const final = cascades[root]?.cascade.length ?? 0;
      const figures = at < START + week * DAY ? first : later;
      figures.opened += 1;
      if (final < WAVE || final < BEYOND * ordinary) figures.wrong += 1;
    }
  }
  return { first, later };
}

/** What a cascade is to the fold: a post and its reposts, or posts of others with one link. */
type Happen = (placed: Placed, index: number) => Happening[];
const HOST = 'https://news.example/';
const { other } = postsOf(() => 1, 0);

const asReposts: Happen = ({ at, cascade }, index) => {
  const uri = `${index}`;
  return [other(at, { uri }), ...cascade.map((delay, share) => shareAt(uri, at + delay, share))];
};

export const asLinks: Happen = ({ at, cascade }, index) =>
  [0, ...cascade].map((delay) => other(at + delay, { link: `news.example/${index}` }));

/** Posts of others that all say the same, as sketches have it. */
export const asCopies: Happen = ({ at, cascade }, index) => {
  const name = [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
  const sketch = sketchOf([...'etaoinshrdlu'].map((letter) => `${letter}${name}${letter}`).join(' '));
  return [0, ...cascade].map((delay) => other(at + delay, { sketch, uri: `${index}.${delay}` }));
};

const DAILY_LEAST = 0.3;

/**
 * What else is said of a product, three times a day to three times a minute, more by day: in people's own words, and up to a
 * fifth of it in one sentence that an app writes for them.
 */
export function talk(random: Random, days: number): Happening[] {
  const { next } = random;
  const aMinute = 0.002 * 1500 ** next();
  const byApp = 0.2 * next();
  const sketch = () =>
    Array.from({ length: 8 }, () =>
      Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  const sentence = sketch();
  const said: Happening[] = [];
  for (let at = START; ; ) {
    at += Math.ceil(random.exponential(MINUTE / aMinute));
    if (at >= START + days * DAY) return said;
    const byDay = (1 - Math.cos((2 * Math.PI * (at % DAY)) / DAY)) / 2;
    if (random.chance(DAILY_LEAST + (1 - DAILY_LEAST) * byDay))
      said.push(other(at, { sketch: random.chance(byApp) ? sentence : sketch(), uri: `said ${said.length}` }));
  }
}

type Placed = { readonly at: number; readonly cascade: Cascade };

function drawCascades(random: Random, habit: Habit, days: number): Placed[] {
  const placed: Placed[] = [];
  for (let at = START; ; ) {
    at += Math.ceil(random.exponential(DAY / habit.aDay));
    if (at >= START + days * DAY) return placed;
    placed.push({ at, cascade: habit.next() });
  }
}

/** Middle of the largest cascades of the days that had one. */
function usualPeak(cascades: readonly Placed[], days: number): number {
  const peaks = new Array<number>(days).fill(0);
  for (const { at, cascade } of cascades) {
    const day = Math.floor((at - START) / DAY);
    peaks[day] = Math.max(peaks[day]!, cascade.length);
  }
  const lived = peaks.filter((peak) => peak > 0).sort((a, b) => a - b);
  return lived[Math.floor(lived.length / 2)] ?? 0;
}

function openings(
  cascades: readonly Placed[],
  days: number,
  happen: Happen,
  besides: readonly Happening[],
): Array<{ root: number; at: number }> {
  const context = contextOf('quiet');
  const state = emptyState();
  const to = START + days * DAY;
  const happenings = cascades
    .flatMap((placed, index) => happen(placed, index))
    .concat(besides)
    .filter(({ at }) => at < to)
    .sort(compareHappenings);
  const decisions = happenings.flatMap((one) => advance(state, one, context, Number.NEGATIVE_INFINITY));
  decisions.push(...advanceTo(state, to, context));
  return decisions.flatMap(({ change }) =>
    change.kind === 'wave' && change.change === 'open'
      ? [{ root: Math.floor(Number(change.wave!.root.replace(HOST, ''))), at: Date.parse(change.at) }]
      : [],
  );
}
