import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EpisodeChange, episodeChange } from '../../src/alert/episode.ts';
import { createRandom } from '../../src/cli/simulate/random.ts';
import { inPairs } from '../setup/in-pairs.ts';
import { type Recording, record, type TempFolder, tempFolder } from '../setup/recordings.ts';
import { type Ended, linesOf, type RunOptions, runCli, startCli } from '../setup/run-cli.ts';

let folder: TempFolder;
let recording: Recording;
let lines: string[];
let undisturbed: Ended;
const at = (name: string) => join(folder.path, name);

function replay(posts: string, more: readonly string[] = [], options: RunOptions = {}): Promise<Ended> {
  return runCli(['replay', '--posts', posts, '--status', recording.status, ...more], {
    ...options,
    env: { OUTCRY_DATA: at('data') },
  });
}

function written(name: string, content: readonly string[] | Uint8Array): string {
  writeFileSync(at(name), content instanceof Uint8Array ? content : `${content.join('\n')}\n`);
  return at(name);
}

beforeAll(async () => {
  folder = await tempFolder();
  recording = await record('late-page', folder.path);
  lines = linesOf(readFileSync(recording.posts, 'utf8'));
  undisturbed = await replay(recording.posts);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Moves lines about as far as 30 s of their time let them, as networks do. */
function shuffled(given: readonly string[]): string[] {
  const random = createRandom('shuffle');
  return given
    .map((line) => {
      const { observedAt, to } = JSON.parse(line) as { observedAt?: string; to?: string };
      return { line, at: Date.parse(observedAt ?? to ?? '') + random.next() * 29_000 };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

describe('outcry replay', { timeout: 240_000 }, () => {
  it('prints changes in the shape and the key order of the contract, in order of time', () => {
    expect(undisturbed.code).toBe(0);
    const printed = linesOf(undisturbed.stdout);
    expect(printed.length).toBeGreaterThan(3);
    const changes = printed.map((line): EpisodeChange => episodeChange.parse(JSON.parse(line)));
    for (const line of printed) expect(Object.keys(JSON.parse(line))).toEqual(Object.keys(episodeChange.shape));
    const times = changes.map((change) => change.at);
    expect(times).toEqual(times.toSorted());
    expect(undisturbed.stderr).toMatch(/^[\d,]+ items in .* changes of episodes$/m);
  });

  it('gives the same bytes again, from gzip, from stdin, and from gzip on stdin', async () => {
    const packed = gzipSync(readFileSync(recording.posts));
    const runs = await inPairs(
      [
        () => replay(recording.posts),
        () => replay(written('posts.ndjson.gz', packed)),
        () => replay('-', [], { input: lines.join('\n') }),
        () => replay('-', [], { input: packed }),
      ],
      (run) => run(),
    );
    for (const { code, stdout } of runs) expect({ code, stdout }).toEqual({ code: 0, stdout: undisturbed.stdout });
  });

  it('gives the same episodes when lines stand up to 30 s out of order, or twice, or between bad ones', async () => {
    const disturbed = shuffled(lines);
    expect(disturbed).not.toEqual(lines);
    const repeated = lines.flatMap((line, index) => (index % 3 === 0 ? [line, line] : [line]));
    const bad = ['{"type":"post"}', 'no json', '', '{"type":"sing","network":"bluesky"}', '[]', '\u0000', '"x"'];
    const mixed = lines.flatMap((line, index) => (index % 100 === 50 ? [bad[(index / 50) % 7] ?? '', line] : [line]));
    const endless = [...lines.slice(0, 500), 'x'.repeat(3_000_000), ...lines.slice(500)];
    const [reordered, doubled, survived, long] = await inPairs(
      [written('shuffled', disturbed), written('repeated', repeated), written('bad', mixed), written('long', endless)],
      (posts) => replay(posts),
    );
    expect(reordered?.stdout).toBe(undisturbed.stdout);
    expect(doubled?.stdout).toBe(undisturbed.stdout);
    expect(survived?.stdout).toBe(undisturbed.stdout);
    expect(long?.stdout).toBe(undisturbed.stdout);
    expect(long?.stderr).toMatch(/line 501: /);
  });

  it('names each bad line by its number and what was wrong, counts them, and loses nothing else', async () => {
    const posts = written('three-bad', [...lines.slice(0, 10), 'no json', ...lines.slice(10), '{"type":"post"}', '7']);
    const status = written('status-bad', [...linesOf(readFileSync(recording.status, 'utf8')), '{"at":"never"}']);
    const { code, stdout, stderr } = await runCli(['replay', '--posts', posts, '--status', status]);
    expect(code).toBe(0);
    expect(stdout).toBe(undisturbed.stdout);
    expect(stderr).toContain(`${posts}: line 11: not JSON`);
    expect(stderr).toMatch(new RegExp(`${posts}: line ${lines.length + 2}: network: `));
    expect(stderr).toContain(`${posts}: line ${lines.length + 3}: `);
    expect(stderr).toMatch(new RegExp(`${status}: line \\d+: at: `));
    expect(stderr).toContain('4 bad lines skipped');
  });

  it('stops at the first bad line when it is strict, with exit code 1 and the line by number', async () => {
    const posts = written('strict', [...lines.slice(0, 20), '{"type":"post"}', 'no json']);
    const { code, stderr } = await replay(posts, ['--strict']);
    expect(code).toBe(1);
    expect(stderr).toContain('line 21: ');
    expect(stderr).not.toContain('line 22: ');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says nothing and ends well on an empty stream', async () => {
    const { code, stdout } = await replay('-', [], { input: '' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('ends quietly when its reader has had enough', async () => {
    const running = startCli(['replay', '--posts', recording.posts, '--status', recording.status]);
    running.child.stdout?.destroy();
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/EPIPE|^\s+at /m) });
  });
});

describe('outcry replay --database', { timeout: 240_000 }, () => {
  const into = (name: string) => [
    'replay',
    ...['--posts', recording.posts, '--status', recording.status, '--database', at(name)],
  ];

  it('killed with -9 wherever it was, and started again, ends with the output of an undisturbed run', async () => {
    expect(await runCli(into('kept'))).toMatchObject({ code: 0, stdout: undisturbed.stdout });
    const cuts: boolean[] = [];
    // As soon as its folder is there, and ever later on the way; a quick machine may be done before the later ones.
    for (const laterMs of [0, 400, 900, 1600, 2500]) {
      const running = startCli(into('killed'));
      const gone = new Promise((resolve) => running.child.once('exit', resolve));
      while (!existsSync(at('killed')) && running.child.exitCode === null) await sleep(10);
      await Promise.race([sleep(laterMs), gone]);
      running.child.kill('SIGKILL');
      await running.ended;
      cuts.push(running.child.signalCode === 'SIGKILL');
    }
    expect(cuts[0]).toBe(true);
    expect(await runCli(into('killed'))).toMatchObject({ code: 0, stdout: undisturbed.stdout });
    expect(await runCli(into('killed'))).toMatchObject({ code: 0, stdout: undisturbed.stdout });
  });
});
