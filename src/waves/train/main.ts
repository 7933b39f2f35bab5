import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../classify/train/random.ts';
import { packageRoot } from '../../root.ts';
import { drawCascade, drawWave } from './cascades.ts';
import { conform } from './conform.ts';
import { drawBy } from './draw.ts';
import { fitQuantile, type Row } from './fit.ts';
import { samplesOf } from './samples.ts';

const SEED = 1506_02594;
/** Of all sizes and kernels, with late joins, nights and unnoticed roots. */
const CASCADES = 10_000;
/** Smooth ones of 100 shares and more, near the published kernel, a third to learn from. */
const WAVES = 9_000;
const LEARNT_OF = 3;
/** By as many of each kind, never learnt from, the interval is set; the last kind is drawn as broadly as CASCADES. */
const BROAD = 4_000;
const BROAD_WEIGHT = 0.8;
const LEAST = 100;
/** Blurred edges hold less than sharp ones: four fifths by these. */
const HOLDS = 0.78;
const PAGE = 120;

const draw = drawBy(randomFrom(SEED));
const cascades = Array.from({ length: CASCADES }, () => samplesOf(drawCascade(draw), draw)).flat();
const waves = Array.from({ length: WAVES }, () => drawWave(draw)).map((wave, index) => ({
  isBranching: wave.reproductionAt !== null,
  isLearnt: index % LEARNT_OF === 0,
  samples: samplesOf(wave, draw),
}));
const broad = Array.from({ length: BROAD }, () => drawCascade(draw)).filter(({ delays }) => delays.length >= LEAST);
const learnt = [...cascades, ...waves.filter(({ isLearnt }) => isLearnt).flatMap(({ samples }) => samples)];
const held = (isBranching: boolean) =>
  waves.filter((wave) => !wave.isLearnt && wave.isBranching === isBranching).flatMap(({ samples }) => samples);
const kinds = [
  { samples: held(false), weight: 1 },
  { samples: held(true), weight: 1 },
  { samples: broad.flatMap((one) => samplesOf(one, draw)), weight: BROAD_WEIGHT },
];
const set = kinds.reduce((sum, { samples }) => sum + samples.length, 0);
console.log(`${learnt.length} sights of cascades to learn from, ${set} to set the interval by`);

const growths = learnt.map(({ signs, growth: value }): Row => ({ signs, value }));
const [low, mid, high] = [0.1, 0.5, 0.9].map((part) => fitQuantile(growths, part));
const reproduction = fitQuantile(
  learnt.flatMap(({ signs, reproduction: value }) => (value === null ? [] : { signs, value })),
  0.5,
);
const times = learnt.flatMap(({ signs, until }): Row[] => (until === null ? [] : [{ signs, value: until }]));
const [early, likely, late] = [0.1, 0.5, 0.9].map((part) => rounded(fitQuantile(times, part)));
const weights = { low: rounded(low!), mid: rounded(mid!), high: rounded(high!), reproduction: rounded(reproduction) };
const stretch = conform(kinds, weights, HOLDS);
const stretched = { stretchLow: rounded(stretch.low), stretchHigh: rounded(stretch.high) };
const until = { early: early!, likely: likely!, late: late! };

const path = join(packageRoot(), 'src', 'waves', 'weights.ts');
writeFileSync(
  path,
  `/**
 * What the signs of a cascade weigh in the quantiles of its growth (logarithm of final shares over shares so far) and in
 * the logarithm of its reproduction number, each age of the grid after the other; and the logarithms of how much the
 * arms of the interval are stretched, each count of shares so far after the other for each age; and in the quantiles of
 * the logarithm of the time until nine tenths of the final shares are there, over the age. Learnt from drawn cascades by
 * \`npm run train:waves\`; made anew when the signs change.
 */
type Name = 'low' | 'mid' | 'high' | 'reproduction' | 'stretchLow' | 'stretchHigh' | 'early' | 'likely' | 'late';
export const WEIGHTS: Readonly<Record<Name, readonly number[]>> = {
${Object.entries({ ...weights, ...stretched, ...until })
  .map(([name, values]) => `  ${name}: ${list(values)},\n`)
  .join('')}};
`,
);
console.log(`wrote ${path}`);

function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Math.round(value * 10_000) / 10_000 + 0);
}

/** An array as the formatter would have it: on one line, or filled up to the width of the page. */
function list(values: readonly number[]): string {
  const plain = `[${values.join(', ')}]`;
  if (plain.length < 80) return plain;
  const lines = [''];
  for (const value of values) {
    const longer = `${lines.at(-1)} ${value},`;
    if (longer.length > PAGE - 3) lines.push(` ${value},`);
    else lines[lines.length - 1] = longer;
  }
  return `[\n${lines.map((line) => `   ${line}\n`).join('')}  ]`;
}
