import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/cli/simulate/random.ts';
import { tempFolder } from '../setup/recordings.ts';
import { linesOf, runCli } from '../setup/run-cli.ts';

/** A week of five-minute counts around 20 with a daily shape, and a surge of half an hour on its sixth day. */
function counts(): string[] {
  const random = createRandom('counts');
  return Array.from({ length: 7 * 288 }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 5) + index * 300_000).toISOString().slice(0, 19).replace('T', ' ');
    const usual = 20 + 8 * Math.sin((index / 288) * 2 * Math.PI) + random.next() * 8;
    const surge = index >= 1600 && index < 1606 ? 150 : 0;
    return `${at},${Math.round(usual + surge)}`;
  });
}

const rowsOf = (stdout: string) =>
  linesOf(stdout)
    .slice(1)
    .map((line) => {
      const [stamp = '', value = '', score = '', alert = ''] = line.split(',');
      return { stamp, value, score: Number(score), alert };
    });

describe('outcry detect', { timeout: 240_000 }, () => {
  it('scores every count between 0 and 1, alerts on the surge, and gives the same bytes from a file and from stdin', async () => {
    await using folder = await tempFolder();
    const file = join(folder.path, 'counts.csv');
    const given = ['timestamp,value', ...counts()];
    writeFileSync(file, given.join('\n'));
    const [read, piped] = await Promise.all([
      runCli(['detect', '--counts', file, '--interval', '5m']),
      runCli(['detect', '--counts', '-'], { input: given.join('\r\n') }),
    ]);
    expect({ code: read.code, stderr: read.stderr }).toEqual({ code: 0, stderr: '' });
    expect(piped.stdout).toBe(read.stdout);
    expect(linesOf(read.stdout)[0]).toBe('timestamp,value,anomaly_score,alert');
    const rows = rowsOf(read.stdout);
    expect(rows.map(({ stamp, value }) => `${stamp},${value}`)).toEqual(counts());
    expect(rows.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    expect(rows.every(({ alert }) => alert === '0' || alert === '1')).toBe(true);
    const alerts = rows.flatMap(({ alert }, index) => (alert === '1' ? [index] : []));
    expect(alerts.some((index) => index >= 1600 && index < 1606)).toBe(true);
    expect(alerts.filter((index) => index < 1600 || index > 1620).length).toBeLessThanOrEqual(2);
  });

  it('skips bad rows by number and goes on over gaps', async () => {
    const input = [
      'when,how many',
      '2026-01-05 00:00:00,5',
      '2026-01-05 00:05:00,-1',
      '2026-01-05 00:10:00,many',
      'yesterday,5',
      '2026-01-05 00:10:00,6',
      '',
      '2026-01-05 00:05:00,6',
      '2026-01-09T00:00:00+01:00,7',
      '2026-01-10,8,ignored',
    ].join('\n');
    const { code, stdout, stderr } = await runCli(['detect', '--counts', '-'], { input });
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({ stamp, value }) => `${stamp},${value}`)).toEqual([
      '2026-01-05 00:00:00,5',
      '2026-01-05 00:10:00,6',
      '2026-01-09T00:00:00+01:00,7',
      '2026-01-10,8',
    ]);
    expect(linesOf(stderr)).toEqual([
      'line 3: value: expected a number of at least 0',
      'line 4: value: expected a number of at least 0',
      'line 5: timestamp: expected a date and time such as 2026-01-03 14:00:00',
      'line 8: timestamp: expected a later time than the line before',
      '4 bad lines skipped',
    ]);
  });

  it('gives a header and nothing else for no counts', async () => {
    const { code, stdout } = await runCli(['detect', '--counts', '-'], { input: '' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'timestamp,value,anomaly_score,alert\n' });
  });
});
