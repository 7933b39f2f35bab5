import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { cursors, gaps, sources } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { parseText } from '../../src/sources/file/read-items.ts';
import { parsePollLine } from '../../src/status/poll-line.ts';
import { decisionOf } from '../setup/decisions.ts';
import { type TempFolder, tempFolder } from '../setup/recordings.ts';
import { linesOf, runCli } from '../setup/run-cli.ts';

let folder: TempFolder;
const at = (name: string) => join(folder.path, name);
beforeAll(async () => {
  folder = await tempFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

describe('outcry simulate', { timeout: 240_000 }, () => {
  it('writes posts, polls and the truth, every line of its contract, the same bytes each time', async () => {
    const simulate = (out: string) =>
      runCli(['simulate', '--scenario', 'test/fixtures/scenarios/late-page.yaml', '--out', at(out)]);
    const [first, second] = await Promise.all([simulate('one/deep'), simulate('two')]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.stderr).toMatch(/\d+ posts, 1 episode to be found/);
    expect(first.stdout).toBe('');
    const names = readdirSync(at('two'));
    expect(names).toEqual(expect.arrayContaining(['posts.ndjson', 'status.ndjson', 'truth.json']));
    const read = (name: string) => readFileSync(at(name), 'utf8');
    for (const name of names) expect(read(`two/${name}`)).toBe(read(`one/deep/${name}`));
    const items = linesOf(read('two/posts.ndjson')).map(parseText);
    expect(items.filter((item) => typeof item === 'string')).toEqual([]);
    const polls = linesOf(read('two/status.ndjson')).map(parsePollLine);
    expect(polls.filter(({ ok }) => !ok)).toEqual([]);
    const truth = JSON.parse(read('two/truth.json')) as { episodes: unknown[] };
    expect(truth.episodes).toEqual([expect.objectContaining({ product: 'claude', kind: 'outage' })]);
  });
});

describe('outcry catalog check', { timeout: 240_000 }, () => {
  it('tells what a good catalogue holds', async () => {
    writeFileSync(
      at('good.yaml'),
      'products:\n  - id: our-shop\n    name: Our Shop\n    aliases: [ourshop]\n    dependsOn: [aws]\n',
    );
    const { code, stdout, stderr } = await runCli(['catalog', 'check', at('good.yaml')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/the catalogue is good: \d+ products, \d+ feeds, \d+ dependencies/);
  });

  it('names file, line, field and what was expected of every mistake at once', async () => {
    writeFileSync(
      at('bad.yaml'),
      'products:\n  - id: our-shop\n    nmae: Our Shop\n    name: Our Shop\n  - id: other\n    name: Other\n    feeds: [{ url: 7 }]\n',
    );
    const { code, stderr } = await runCli(['catalog', 'check', at('bad.yaml')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.yaml:3: products\[0\]\.nmae: .*name/);
    expect(stderr).toMatch(/bad\.yaml:7: products\[1\]\.feeds\[0\]\.url: expected /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('outcry episodes', { timeout: 240_000 }, () => {
  it('lists what the database holds, newest first, for people and as contract lines', async () => {
    await using open = await openDatabase({ folder: at('listed') });
    const one = decisionOf({ product: 'claude', at: '2026-02-11T12:00:00.000Z' });
    const two = decisionOf({ product: 'notion', at: '2026-02-11T13:00:00.000Z' });
    for (const decision of [
      one,
      two,
      decisionOf({ product: 'notion', at: '2026-02-11T13:40:00.000Z', change: 'close' }),
    ])
      await storeDecision(open.db, decision);
    await open.close();
    const list = (more: readonly string[]) => runCli(['episodes', '--database', at('listed'), ...more]);
    const people = await list([]);
    expect(people.code).toBe(0);
    const [newest = '', oldest = ''] = linesOf(people.stdout);
    expect(newest).toMatch(/^notion-outage-\S+ +page +closed, lasted \d+ min, 12 people, official: ahead$/);
    expect(oldest).toMatch(/^claude-outage-\S+ +page +open, 12 people/);
    const open1 = await list(['--json', '--state', 'open']);
    expect(linesOf(open1.stdout).map((line) => JSON.parse(line))).toEqual([one.change]);
    const none = await list(['--product', 'slack']);
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: 'no episodes\n' });
  });
});

describe('outcry migrate', { timeout: 240_000 }, () => {
  it('makes the database ready, and again without harm', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, stderr } = await runCli(['migrate'], { env: { OUTCRY_DATA: at('fresh') } });
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'the database (pglite) is up to date\n' });
    }
  });
});

describe('outcry sources', { timeout: 240_000 }, () => {
  it('says how each source does, and what was not read', async () => {
    const database = await openDatabase({ folder: at('sources') });
    const now = Date.now();
    const row = {
      source: 'bluesky',
      network: 'bluesky',
      state: 'reading',
      eventsPerSecond: 412.5,
      events: 9000,
    } as const;
    const times = { since: new Date(now), updatedAt: new Date(now + 60_000), lastEventAt: new Date(now - 2000) };
    await database.db.insert(sources).values({ ...row, ...times });
    const position = new Date(now - 62_000);
    await database.db.insert(cursors).values({ source: 'bluesky', cursor: {}, position });
    const gap = {
      network: 'bluesky',
      from: new Date(now - 3_600_000),
      to: new Date(now - 3_000_000),
      reason: 'not read',
    };
    await database.db.insert(gaps).values(gap);
    await database.close();
    const { stdout, code } = await runCli(['sources', '--database', at('sources')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^bluesky +reading · 413\/s · 1 min behind · last event \d+ s ago · 9,?000 events, /);
    expect(stdout).toContain('1 gap in 24 h, 10 min not read');
    const { stdout: json } = await runCli(['sources', '--json', '--database', at('sources')]);
    expect(JSON.parse(json)).toMatchObject({ source: 'bluesky', lagMs: 60_000, gaps: [{ reason: 'not read' }] });
  });
});
