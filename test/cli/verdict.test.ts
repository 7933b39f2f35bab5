import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { verdictsOf } from '../../src/feedback/verdict.ts';
import { OUTAGE, seed } from '../fixtures/seed.ts';
import { type TempFolder, tempFolder } from '../setup/recordings.ts';
import { runCli } from '../setup/run-cli.ts';

let folder: TempFolder;
let database: string;
beforeAll(async () => {
  folder = await tempFolder();
  database = join(folder.path, 'rows');
  await using open = await openDatabase({ folder: database });
  await seed(open.db);
}, 60_000);
afterAll(() => folder[Symbol.asyncDispose]());
const answer = (...args: string[]) => runCli(['verdict', '--database', database, ...args]);

describe('outcry verdict', { timeout: 240_000 }, () => {
  it('keeps an answer with who gave it and why, and counts in the scorecard', async () => {
    expect((await answer(OUTAGE, 'expected')).stdout).toBe(`${OUTAGE} expected\n`);
    const { code, stdout } = await answer(OUTAGE, 'real', '--by', 'ana', '--note', 'we felt it too');
    expect([code, stdout]).toEqual([0, `${OUTAGE} real (before: expected)\n`]);
    const card = await runCli(['scorecard', '--database', database, '--until', '2026-01-03T14:24:20Z']);
    expect(card.stdout).toContain('1 real, 0 false, 0 expected, 1 without a verdict');
    await using open = await openDatabase({ folder: database });
    expect(await verdictsOf(open.db, OUTAGE)).toMatchObject([
      { verdict: 'real', by: 'ana', note: 'we felt it too' },
      { verdict: 'expected', by: null, note: null },
    ]);
  });

  it.each([
    [[OUTAGE, 'maybe'], 'expected one of real, expected, false-alarm'],
    [['claude-outage-1970-01-01T00:00Z', 'real'], 'there is no episode "claude-outage-1970-01-01T00:00Z"'],
    [[OUTAGE, 'real', '--by', 'x'.repeat(101)], 'expected at most 100 characters'],
    [[OUTAGE], 'missing required argument'],
  ])('refuses %j', async (args, complaint) => {
    const { code, stderr } = await answer(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });
});
