import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { seed } from '../fixtures/seed.ts';
import { type TempFolder, tempFolder } from '../setup/recordings.ts';
import { linesOf, runCli } from '../setup/run-cli.ts';

let folder: TempFolder;
let database: string;
beforeAll(async () => {
  folder = await tempFolder();
  database = join(folder.path, 'rows');
  await using open = await openDatabase({ folder: database });
  await seed(open.db);
}, 60_000);
afterAll(() => folder[Symbol.asyncDispose]());

const at = ['--until', '2026-01-03T14:24:20Z', '--days', '30'];
const ask = (...args: string[]) => runCli(['scorecard', '--database', database, ...at, ...args]);

describe('outcry scorecard', { timeout: 240_000 }, () => {
  it('sums up, with a line for each vendor', async () => {
    const { code, stdout } = await ask();
    expect(code).toBe(0);
    expect(stdout).toMatch(/last 30 days, counted since 2025-12-31 14:00 UTC: \d+ product-days, 2 outages told/);
    expect(stdout).toMatch(/false alarms {2}set to 1 in 300 product-days/);
    expect(stdout).toMatch(/^Anthropic +1 /m);
  });

  it('lists the ledger, as lines, as JSON and as CSV', async () => {
    expect((await ask('--ledger', '--product', 'claude')).stdout).toMatch(
      /2026-01-03 14:0\d {2}claude .*: claude-outage-/,
    );
    const rows = linesOf((await ask('--ledger', '--json')).stdout).map((line) => JSON.parse(line));
    expect(rows.map(({ product }) => product)).toContain('notion');
    const csv = (await ask('--ledger', '--csv')).stdout.split('\r\n');
    expect(csv[0]).toMatch(/^at,product,kind,outcome,lead_minutes/);
    expect(csv).toHaveLength(rows.length + 2);
    expect(csv.at(-1)).toBe('');
  });

  it('gives the scorecard as JSON and as CSV', async () => {
    expect(JSON.parse((await ask('--json')).stdout)).toMatchObject({
      at: '2026-01-03T14:24:20.000Z',
      all: { told: 2 },
    });
    expect((await ask('--csv')).stdout).toMatch(/^scope,name,products,told,.*\r\nall,all,,2,/);
  });

  it.each([
    [['--product', 'nothing'], '--product: the catalogue has no product "nothing"'],
    [['--days', '0'], '--days: expected a whole number'],
    [['--json', '--csv'], '--json and --csv exclude each other'],
    [['--until', 'noon'], '--until: expected a time'],
  ])('refuses %j', async (args, complaint) => {
    const { code, stderr } = await ask(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });
});
