import { scoreOf, type Tally } from './tally.ts';

export { record, say, table } from '../shared/report.ts';

const cell = (value: number) => value.toFixed(3);

/** A row of a table of scores. */
export function scoreRow(name: string, tally: Tally, ...more: string[]): string[] {
  const { n, precision, recall, f1 } = scoreOf(tally);
  return [name, String(n), cell(precision), cell(recall), cell(f1), ...more];
}

export const SCORE_HEAD = ['', 'n', 'precision', 'recall', 'F1'];
