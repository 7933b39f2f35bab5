import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, type TempFolder, tempFolder } from '../setup/recordings.ts';
import { linesOf, runCli } from '../setup/run-cli.ts';

type Row = {
  outcome: string;
  product: string;
  leadMinutes: number | null;
  episode: { id: string; verdict: string | null; toldAt: string | null } | null;
  announced: { title: string; announcedAt: string; announcedAfter: string | null } | null;
};

/** What a command line of its own says of a recording that another has replayed: rows are all they share. */
describe('a recording from its replay to the scorecard', { timeout: 240_000 }, () => {
  let folder: TempFolder;
  let database: string;
  beforeAll(async () => {
    folder = await tempFolder();
    const { posts, status } = await record('ledger', folder.path);
    database = join(folder.path, 'rows');
    const { code, stderr } = await runCli(['replay', '--posts', posts, '--status', status, '--database', database]);
    expect(code, stderr).toBe(0);
  }, 170_000);
  afterAll(() => folder[Symbol.asyncDispose]());

  const until = ['--until', '2026-03-10T15:00:00Z', '--days', '1', '--database'];
  const ask = async (...args: string[]) => {
    const { code, stdout, stderr } = await runCli(['scorecard', ...until, database, ...args]);
    expect(code, stderr).toBe(0);
    return stdout;
  };
  const ledger = async () => linesOf(await ask('--ledger', '--json')).map((line) => JSON.parse(line) as Row);
  const outcomes = (rows: readonly Row[]) => rows.map(({ product, outcome }) => `${product} ${outcome}`).sort();
  const of = (rows: readonly Row[], outcome: string) => rows.filter((row) => row.outcome === outcome);

  it('holds leads, negative leads, what was never acknowledged and what nobody reported', async () => {
    const rows = await ledger();
    expect(outcomes(rows)).toEqual([
      'claude never-announced',
      'claude outcry-first',
      'claude page-first',
      'notion never-announced',
      'notion page-only',
    ]);
    const [ahead] = of(rows, 'outcry-first');
    const [behind] = of(rows, 'page-first');
    // Truth: announced 17 minutes after the onset, and 8 before it; the page is read every five minutes.
    expect(ahead?.leadMinutes).toBeGreaterThan(11);
    expect(ahead?.leadMinutes).toBeLessThan(22);
    expect(behind?.leadMinutes).toBeLessThan(-3);
    expect(behind?.leadMinutes).toBeGreaterThan(-13);
    for (const { announced } of [ahead, behind].filter((row) => row !== undefined)) {
      const read = [announced?.announcedAfter, announced?.announcedAt].map((time) => Date.parse(time ?? ''));
      expect(read[1]! - read[0]!).toBeLessThanOrEqual(305_000);
    }
    expect(of(rows, 'page-only')[0]).toMatchObject({
      episode: null,
      leadMinutes: null,
      announced: { title: 'Delays in exports' },
    });
  });

  it('counts our own false alarms once a person calls them so, and leaves them out of what pages are held against', async () => {
    const before = JSON.parse(await ask('--json')).all;
    expect(before).toMatchObject({ told: 4, incidents: 3, pageOnly: 1, acknowledged: { yes: 2, no: 2 } });
    expect(before.verdicts).toMatchObject({ none: 4, precision: null });
    expect(before.falseAlarms.notify.low).toBe(0);
    for (const { product, episode } of of(await ledger(), 'never-announced')) {
      const verdict = product === 'claude' ? 'false-alarm' : 'real';
      const given = await runCli(['verdict', episode?.id ?? '', verdict, '--by', 'ana', '--database', database]);
      expect(given.code, given.stderr).toBe(0);
    }
    const after = JSON.parse(await ask('--json')).all;
    expect(after.verdicts).toEqual({ real: 1, expected: 0, falseAlarm: 1, none: 2, precision: 0.5 });
    expect(after).toMatchObject({ told: 4, acknowledged: { yes: 2, no: 1 }, page: { never: 1, first: 1 } });
    expect(after.falseAlarms.notify.low).toBeGreaterThan(0);
    expect(after.falseAlarms.notify.low * after.falseAlarms.productDays).toBeCloseTo(1);
  });
});
