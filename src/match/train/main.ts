import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../catalog/load.ts';
import { packageRoot } from '../../root.ts';
import { SIGNS } from '../evidence.ts';
import { buildMatcher } from '../matcher.ts';
import { COLUMNS } from '../weighing.ts';
import { crossValidate, fitWeights, withoutChosen } from './fit.ts';
import { readRows, type Sample, samplesOf } from './samples.ts';

const RIDGE = 4;

const folder = join(packageRoot(), 'src', 'match');
const rows = ['homonyms.dev.tsv', 'homonyms.train.tsv'].flatMap((file) => readRows(join(folder, 'corpus', file)));
const samples = samplesOf(buildMatcher(loadCatalogue()), rows);
const names = [...new Set(samples.map(({ row }) => row.product))];
const byPost = (_: Sample, at: number): number => (at * 7919) >>> 3;
const byName = ({ row }: Sample): number => names.indexOf(row.product);

console.log(`${samples.length} ambiguous mentions of ${names.length} products in ${rows.length} posts`);
for (const [held, share] of [
  ['post', crossValidate(samples, RIDGE, byPost)],
  ['name', crossValidate(samples, RIDGE, byName)],
  ["post, without the catalogue's words", crossValidate(samples.map(withoutChosen), RIDGE, byPost)],
] as const) {
  console.log(`right, held out by ${held}: ${share.toFixed(4)}`);
}
const weights = fitWeights(samples, RIDGE);
const columns = (sign: number): number[] =>
  [...weights.subarray(sign * COLUMNS, (sign + 1) * COLUMNS)].map((one) => Math.round(one * 100) / 100);
const lines = SIGNS.map((sign, at) => `  ${sign}: [${columns(at).join(', ')}],`);
const path = join(folder, 'weights.ts');
writeFileSync(
  path,
  `import type { Sign } from './evidence.ts';

/**
 * What each kind of evidence adds to the log-odds that an ambiguous name is meant. Learnt from corpus/homonyms.*.tsv by
 * \`npm run train:names\` (logistic regression, ridge ${RIDGE}); made anew when the evidence changes. The first
 * column is for any name, the others for names that may also be: a countable noun, a mass noun, a plural, a verb, an
 * adjective, a first name, a letter, a sign.
 */
export const WEIGHTS: Readonly<Partial<Record<Sign, readonly number[]>>> = {
${lines.join('\n')}
};
`,
);
console.log(`wrote ${path}`);
