import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Command, InvalidArgumentError, Option } from 'commander';
import { countDetector, scoreCount } from '../../detect/counts.ts';
import { plural } from '../../plural.ts';
import { InputError } from '../../sources/file/input-error.ts';
import { openInput } from '../../sources/file/open-input.ts';
import { writeLines } from '../output.ts';

type Row = {
  readonly line: number;
  readonly stamp: string;
  readonly at: number;
  readonly raw: string;
  readonly value: number;
};

export function detectCommand(): Command {
  return new Command('detect')
    .description('Find surges in plain counts: CSV of timestamp,value in; timestamp,value,anomaly_score,alert out.')
    .requiredOption('--counts <file>', 'CSV with a header line; - for stdin')
    .addOption(
      new Option('--interval <duration>', 'length of one count, such as 30s, 5m or 1h')
        .argParser(duration)
        .default(300_000, '5m'),
    )
    .addHelpText('after', '\nExample:\n  outcry detect --counts counts.csv --interval 5m > scores.csv')
    .action(async ({ counts, interval }: { counts: string; interval: number }) => {
      const detector = countDetector(interval);
      let lines = ['timestamp,value,anomaly_score,alert'];
      for await (const row of readRows(counts)) {
        const { anomalyScore, alert } = scoreCount(detector, { timestamp: row.at, value: row.value });
        lines.push(`${row.stamp},${row.raw},${Number(anomalyScore.toFixed(6))},${alert}`);
        if (lines.length < 1000) continue;
        await writeLines(lines);
        lines = [];
      }
      await writeLines(lines);
    });
}

function duration(text: string): number {
  const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const match = /^(\d{1,6})([smhd])$/.exec(text);
  const ms = Number(match?.[1] ?? 0) * (units[match?.[2] ?? ''] ?? 0);
  if (ms < 1000) throw new InvalidArgumentError('expected a duration such as 30s, 5m or 1h');
  return ms;
}

async function* readRows(file: string): AsyncGenerator<Row> {
  const input = Readable.from(openInput(file, 0));
  let number = 0;
  let bad = 0;
  let before = Number.NEGATIVE_INFINITY;
  // readline alone would swallow the error of a file that is not there.
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  failed.catch(() => {});
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) break;
    number += 1;
    const row = parseRow(next.value.replace(/^\uFEFF/, ''), number, before);
    if (typeof row === 'string') {
      if (number === 1 || row === '') continue;
      bad += 1;
      process.stderr.write(`line ${number}: ${row}\n`);
    } else {
      before = row.at;
      yield row;
    }
  }
  if (bad > 0 && before === Number.NEGATIVE_INFINITY) {
    const name = file === '-' ? 'stdin' : file;
    throw new InputError(
      'file',
      `${name}: no line of it could be used (${plural(bad, 'bad line')}); expected timestamp,value`,
    );
  }
  if (bad > 0) process.stderr.write(`${plural(bad, 'bad line')} skipped\n`);
}

/** A row, or what is wrong with it; '' for a blank line. */
function parseRow(text: string, line: number, before: number): Row | string {
  if (text.trim() === '') return '';
  const [stamp = '', raw = ''] = text
    .slice(0, 200)
    .split(',')
    .map((cell) => cell.trim());
  // Without a zone a time is taken for UTC, whatever machine reads it.
  const zoned = /[zZ]|[+-]\d\d:?\d\d$/.test(stamp) ? stamp : `${stamp.replace(' ', 'T')}Z`;
  const at = /^\d{4}-\d\d-\d\d/.test(stamp) ? Date.parse(zoned) : Number.NaN;
  if (Number.isNaN(at)) return 'timestamp: expected a date and time such as 2026-01-03 14:00:00';
  if (at <= before) return 'timestamp: expected a later time than the line before';
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value) || value < 0) return 'value: expected a number of at least 0';
  return { line, stamp, at, raw, value };
}
