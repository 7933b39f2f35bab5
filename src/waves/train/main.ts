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
/** Of all sizes, with late joins, nights and unnoticed roots. */
const CASCADES = 10_000;
/** Smooth ones of 100 shares and more, a third to learn from; by the others the interval is set. */
const WAVES = 9_000;
const LEARNT_OF = 3;
const HOLDS = 0.8;
const PAGE = 120;

const draw = drawBy(randomFrom(SEED));
const cascades = Array.from({ length: CASCADES }, () => samplesOf(drawCascade(draw), draw)).flat();
const waves = Array.from({ length: WAVES }, () => samplesOf(drawWave(draw), draw));
const isLearnt = (_: unknown, index: number) => index % LEARNT_OF === 0;
const learnt = [...cascades, ...waves.filter(isLearnt).flat()];
const held = waves.filter((wave, index) => !isLearnt(wave, index)).flat();
console.log(`${learnt.length} sights of cascades to learn from, ${held.length} of waves to set the interval by`);

const growths = learnt.map(({ signs, growth: value }): Row => ({ signs, value }));
const [low, mid, high] = [0.1, 0.5, 0.9].map((part) => fitQuantile(growths, part));
const reproduction = fitQuantile(
  learnt.flatMap(({ signs, reproduction: value }) => (value === null ? [] : { signs, value })),
  0.5,
);
const weights = { low: rounded(low!), mid: rounded(mid!), high: rounded(high!), reproduction: rounded(reproduction) };
const stretch = rounded(conform(held, weights, HOLDS));

const path = join(packageRoot(), 'src', 'waves', 'weights.ts');
writeFileSync(
  path,
  `/**
 * What the signs of a cascade weigh in the quantiles of its growth (logarithm of final shares over shares so far) and in
 * the logarithm of its reproduction number, each age of the grid after the other; and the logarithm of how much the
 * interval is stretched, each count of shares so far after the other for each age. Learnt from drawn cascades by \`npm run train:waves\`; made anew when the signs change.
 */
export const WEIGHTS: Readonly<Record<'low' | 'mid' | 'high' | 'reproduction' | 'stretch', readonly number[]>> = {
${Object.entries({ ...weights, stretch })
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
