import { existsSync, readFileSync } from 'node:fs';
import { candidateAt, readCandidates } from '../candidates.ts';
import { SIGNS } from '../evidence.ts';
import type { Matcher } from '../matcher.ts';
import { COLUMNS } from '../weighing.ts';

/** A post of the homonym corpus: whether it means the product. */
export type Row = { readonly meant: boolean; readonly product: string; readonly text: string };
/** `inputs` are places in the table of weights: the kind of evidence, and the column. */
export type Sample = { readonly row: Row; readonly inputs: readonly number[] };

/** Rows `yes|no<TAB>product<TAB>text` of a file, none when it is absent. */
export function readRows(file: string): Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 3)
    .map(([meant, product, text]) => ({ meant: meant === 'yes', product: product!, text: text! }));
}

/** Ambiguous mentions as the matcher sees them; rows of clear names, and without a name of the product, teach nothing. */
export function samplesOf(matcher: Matcher, rows: readonly Row[]): Sample[] {
  return rows.flatMap((row) => {
    const found = readCandidates(matcher, { text: row.text });
    for (let at = 0; at < found; at++) {
      const { product, weighing, isClear, best } = candidateAt(at);
      if (product.id !== row.product) continue;
      if (isClear) return [];
      const signs = [...weighing.kinds.subarray(0, weighing.count)];
      return [{ row, inputs: signs.flatMap((sign) => inputsOf(sign, best.name.senses)) }];
    }
    return [];
  });
}

/** The places that a sign of a name with these senses takes in the table. */
function inputsOf(sign: number, senses: number): number[] {
  const inputs = [sign * COLUMNS];
  for (let column = 1; column < COLUMNS; column++)
    if ((senses >> (column - 1)) & 1) inputs.push(sign * COLUMNS + column);
  return inputs;
}

/** The kind of evidence that a place in the table of weights is about. */
export const signOf = (input: number) => SIGNS[Math.floor(input / COLUMNS)]!;
