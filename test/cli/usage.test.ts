import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPairs } from '../setup/in-pairs.ts';
import { type TempFolder, tempFolder } from '../setup/recordings.ts';
import { type Ended, linesOf, type RunOptions, runCli } from '../setup/run-cli.ts';

type Case = readonly [name: string, args: readonly string[], told: RegExp, options?: RunOptions];

let folder: TempFolder;
beforeAll(async () => {
  folder = await tempFolder();
  mkdirSync(at('folder'));
  writeFileSync(at('empty'), '');
  writeFileSync(at('cut.gz'), Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3));
  writeFileSync(at('no-cursor.gz'), Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff, 0xff));
  writeFileSync(at('broken.yaml'), 'products:\n  - id: notion\n    nmae: Notion\n');
  writeFileSync(at('not.yaml'), 'products: [\n');
  writeFileSync(at('scenario.yaml'), 'name: x\nseed: -1\n');
});
afterAll(() => folder[Symbol.asyncDispose]());
const at = (name: string) => join(folder.path, name);

async function runAll(cases: readonly Case[]): Promise<Map<string, Ended>> {
  const ended = await inPairs(cases, ([, args, , options]) =>
    runCli(args, { ...options, env: { OUTCRY_DATA: at('data'), ...options?.env } }),
  );
  return new Map(cases.map(([name], index) => [name, ended[index] as Ended]));
}

const COMMANDS = [
  'start',
  'worker',
  'demo',
  'migrate',
  'replay',
  'classify',
  'detect',
  'simulate',
  'episodes',
  'catalog check',
  'feed check',
];

describe('--help', { timeout: 240_000 }, () => {
  it('of each command names its options and gives an example', async () => {
    const helps = await inPairs(COMMANDS, (command) => runCli([...command.split(' '), '--help']));
    for (const [index, { code, stdout, stderr }] of helps.entries()) {
      expect({ command: COMMANDS[index], code, stderr }).toEqual({ command: COMMANDS[index], code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: outcry ${COMMANDS[index]}`);
      expect(stdout).toMatch(/Example:\n {2}.*(outcry|npm run)/);
    }
  });

  it('lists every command', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command.split(' ')[0]}`);
  });
});

describe('a command line that cannot mean what it says', { timeout: 240_000 }, () => {
  const cases: readonly Case[] = [
    ['no such command', ['sing'], /unknown command 'sing'/],
    ['no command at all', [], /Usage: outcry/],
    ['start with an argument', ['start', 'now'], /too many arguments/],
    ['worker without a name', ['worker'], /missing required argument 'names'/],
    ['worker of another name', ['worker', 'paint'], /'paint' is invalid.*ingest/],
    ['worker on the embedded database', ['worker', 'ingest'], /worker needs DATABASE_URL/],
    ['demo at no speed', ['demo', '--speed', 'fast'], /'--speed <factor>'.*expected a number/],
    ['migrate with an option it has not', ['migrate', '--now'], /unknown option '--now'/],
    ['replay of nothing', ['replay'], /required option '--posts <file>'/],
    ['classify for no product', ['classify', '--product', 'nosuch'], /no product "nosuch"/],
    ['detect of nothing', ['detect'], /required option '--counts <file>'/],
    ['detect with no interval', ['detect', '--counts', '-', '--interval', 'often'], /expected a duration/],
    ['simulate nothing', ['simulate', '--out', 'x'], /expected either --scenario with a file or --fleet/],
    ['a fleet of many', ['simulate', '--fleet', 'many', '--out', 'x'], /expected a whole number from 1 to/],
    [
      'a fleet too large to draw',
      ['simulate', '--fleet', '2000', '--days', '30', '--out', 'x'],
      /about [\d,]+ posts, more than 3,000,000: fewer products or days/,
    ],
    ['simulate to nowhere', ['simulate', '--scenario', 'a.yaml'], /required option '--out <folder>'/],
    ['episodes of another kind', ['episodes', '--kind', 'flood'], /outage, wave/],
    ['episodes without a number', ['episodes', '--limit', 'all'], /--limit: expected a whole number/],
    ['feed check of no address', ['feed', 'check', 'ftp://a.example'], /is no address; expected one such as https/],
    [
      'feed check with a password',
      ['feed', 'check', 'http://user:hunter2@a.example/'],
      /^(?!.*hunter2).*leave name and password out of "http:\/\/…@a\.example/s,
    ],
    [
      'feed check of no page, with a password',
      ['feed', 'check', 'user:hunter2@a.example'],
      /^(?!.*hunter2).*is no address/s,
    ],
    [
      'scorecard until a time without zone',
      ['scorecard', '--until', '2026-01-03T14:00'],
      /--until: expected a time with its zone/,
    ],
    ['catalog without check', ['catalog', 'mend'], /unknown command 'mend'/],
  ];

  it('ends with 2, says why in a line, and prints nothing to stdout', async () => {
    const ended = await runAll(cases);
    for (const [name, , told] of cases) {
      const { code, stdout, stderr } = ended.get(name) as Ended;
      expect({ name, code, stdout }).toEqual({ name, code: 2, stdout: '' });
      expect(stderr).toMatch(told);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe('what a command cannot use', { timeout: 240_000 }, () => {
  it('is named in one clear line, with exit code 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const port = String((taken.address() as AddressInfo).port);
    const held = at('held');
    mkdirSync(held);
    writeFileSync(at('.held.lock'), `${process.pid}\n`);
    const cases: readonly Case[] = [
      ['replay of no file', ['replay', '--posts', at('none')], /cannot read .*none: there is no such file/],
      ['replay of a folder', ['replay', '--posts', at('folder')], /cannot read .*folder: it is a folder/],
      ['replay of damaged gzip', ['replay', '--posts', at('no-cursor.gz')], /cannot read .*gzip data is damaged/],
      [
        'replay of gzip cut short',
        ['replay', '--posts', at('cut.gz')],
        /cut\.gz: line 1: cut short: the gzip data ends/,
      ],
      ['status of no file', ['replay', '--posts', at('empty'), '--status', at('none')], /cannot read .*none/],
      ['status of a folder', ['replay', '--posts', at('empty'), '--status', at('folder')], /folder: it is a folder/],
      ['catalogue of no file', ['replay', '--posts', at('empty'), '--catalog', at('none')], /none/],
      ['catalogue of a folder', ['catalog', 'check', at('folder')], /folder/],
      ['catalogue with a mistake', ['catalog', 'check', at('broken.yaml')], /broken\.yaml:3.*nmae/],
      ['catalogue that is no YAML', ['catalog', 'check', at('not.yaml')], /not\.yaml:\d/],
      ['counts of no file', ['detect', '--counts', at('none')], /there is no file .*none|none: there is no such file/],
      ['counts of a folder', ['detect', '--counts', at('folder')], /folder.*it is a folder|it is a folder.*folder/],
      [
        'replay of bad lines alone',
        ['replay', '--posts', at('not.yaml')],
        /not\.yaml: no line of it could be used \(\d+ bad lines?\)/,
      ],
      [
        'polls of bad lines alone',
        ['replay', '--posts', at('empty'), '--status', at('not.yaml')],
        /not\.yaml: no line of it could be used/,
      ],
      [
        'counts without a usable column',
        ['detect', '--counts', at('scenario.yaml')],
        /scenario\.yaml: no line of it could be used \(\d+ bad lines?\)/,
      ],
      ['a strict replay of a bad line', ['replay', '--strict', '--posts', at('not.yaml')], /not\.yaml: line 1: /],
      [
        'simulate into what is no folder',
        ['simulate', '--fleet', '2', '--days', '1', '--out', '/dev/null'],
        /cannot write to \/dev\/null: it is no folder$/m,
      ],
      ['scenario of no file', ['simulate', '--scenario', at('none'), '--out', at('out')], /none/],
      ['scenario of a folder', ['simulate', '--scenario', at('folder'), '--out', at('out')], /folder/],
      [
        'scenario with mistakes',
        ['simulate', '--scenario', at('scenario.yaml'), '--out', at('out')],
        /scenario\.yaml:2: seed/,
      ],
      ['a database in use', ['episodes', '--database', held], new RegExp(`in use by process ${process.pid}`)],
      [
        'a database that is not there',
        ['episodes', '--database', 'postgres://nobody@127.0.0.1:1/x'],
        /could not be opened/,
      ],
      ['a variable that is not usable', ['episodes'], /OUTCRY_PORT: /, { env: { OUTCRY_PORT: 'eighty' } }],
      [
        'a port that is taken',
        ['start'],
        new RegExp(`port ${port} is in use`),
        { env: { OUTCRY_PORT: port, OUTCRY_BLUESKY_HOSTS: 'off', OUTCRY_LOG_LEVEL: 'silent' } },
      ],
    ];
    const ended = await runAll(cases);
    taken.close();
    for (const [name, , told] of cases) {
      const { code, stderr } = ended.get(name) as Ended;
      expect({ name, code, stderr }).toEqual({ name, code: 1, stderr: expect.stringMatching(told) });
      expect(stderr).not.toMatch(/^\s+at |node:internal|\[object/m);
      expect(linesOf(stderr).length).toBeLessThanOrEqual(4);
    }
  });

  it.skipIf(process.getuid?.() === 0)('is named when it may not be read (skipped for root, who may)', async () => {
    writeFileSync(at('secret'), 'x');
    chmodSync(at('secret'), 0);
    const { code, stderr } = await runCli(['replay', '--posts', at('secret')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('permission denied') });
  });
});
