import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../classify/train/random.ts';
import { packageRoot } from '../../root.ts';
import { drawCascade } from './cascades.ts';
import { conform } from './conform.ts';
import { drawBy } from './draw.ts';
import { fitQuantile, type Row } from './fit.ts';
import { samplesOf } from './samples.ts';

const SEED = 1506_02594;
const CASCADES = 10_000;
/** Every fourth cascade is not learnt from: the interval is stretched until it holds what became of those. */
const HELD_OUT = 4;
/** Small cascades are learnt from too, but the interval is meant for waves. */
const WAVE = 60;
/** Smooth cascades are surer than the mix with late joins, nights and unnoticed roots, of which this part is to be held. */
const HOLDS = 0.75;
const PAGE = 120;

const draw = drawBy(randomFrom(SEED));
const samples = Array.from({ length: CASCADES }, () => samplesOf(drawCascade(draw), draw));
const learnt = samples.filter((_, index) => index % HELD_OUT !== 0).flat();
const held = samples.filter((_, index) => index % HELD_OUT === 0).flat();
console.log(`${CASCADES} cascades drawn, ${learnt.length} sights of them to learn from, ${held.length} held out`);

const growth = (list: typeof learnt): Row[] => list.map(({ signs, growth: value }) => ({ signs, value }));
const [low, mid, high] = [0.1, 0.5, 0.9].map((part) => fitQuantile(growth(learnt), part));
const reproduction = fitQuantile(
  learnt.flatMap(({ signs, reproduction: value }) => (value === null ? [] : { signs, value })),
  0.5,
);
const weights = { low: rounded(low!), mid: rounded(mid!), high: rounded(high!), reproduction: rounded(reproduction) };
const stretch = rounded(conform(growth(held.filter(({ final }) => final >= WAVE)), weights, HOLDS));
console.log(`the interval is stretched by ${stretch.join(', ')}`);

const path = join(packageRoot(), 'src', 'waves', 'weights.ts');
writeFileSync(
  path,
  `/**
 * What the signs of a cascade weigh in the quantiles of its growth (logarithm of final shares over shares so far) and in
 * the logarithm of its reproduction number, and by how much the interval is stretched, each age of the grid after the
 * other. Learnt from drawn cascades by \`npm run train:waves\`; made anew when the signs change.
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
