import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followedSource } from '../../../src/sources/follow/source.ts';
import { type Collected, collect, until, urisOf } from '../collect.ts';

const START = Date.UTC(2026, 0, 3);
const uri = (number: number): string => `at://did:plc:a/app.bsky.feed.post/${number}`;
const line = (number: number): string => {
  const observedAt = new Date(START + number * 1000).toISOString();
  return `${JSON.stringify({ type: 'post', network: 'bluesky', uri: uri(number), author: 'did:plc:a', observedAt, text: `post ${number} ${'x'.repeat(200)}` })}\n`;
};
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const linesOf = (from: number, to: number): string => numbers(from, to).map(line).join('');

describe('followedSource', () => {
  let folder: string;
  let path: string;
  let bad: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outcry-follow-'));
    path = join(folder, 'posts.ndjson');
    bad = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = () =>
    followedSource({
      path,
      name: 'followed',
      clock: () => Date.now(),
      lookMs: 5,
      onBad: (at, reason) => bad.push(`${at} ${reason}`),
    });
  const upTo = (count: number) => (so: Collected) => urisOf(so.items).length >= count;

  it('reads to the end and then what is written, also a line that comes in two halves', async () => {
    writeFileSync(path, linesOf(1, 3));
    const source = open();
    let reached = 0;
    const reading = collect(source, null, (so) => {
      reached = so.items.length;
      return reached >= 5;
    });
    await until(() => reached === 3);
    expect(source.health(Date.now())).toMatchObject({ state: 'reading', reason: null });
    appendFileSync(path, line(4).slice(0, 50));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reached).toBe(3);
    appendFileSync(path, line(4).slice(50) + line(5));
    const read = await reading;
    expect(urisOf(read.items)).toEqual(numbers(1, 5).map(uri));
    expect(read.position).toBe(START + 5000);
    expect(bad).toEqual([]);
  });

  it('goes on from its cursor after a restart, line numbers and all', async () => {
    writeFileSync(path, linesOf(1, 3));
    const first = await collect(open(), null, upTo(3));
    appendFileSync(path, `nonsense\n${line(4)}`);
    const second = await collect(open(), first.cursor, upTo(1));
    expect(urisOf(second.items)).toEqual([uri(4)]);
    expect(bad).toEqual([expect.stringMatching(/^4 not JSON/)]);
  });

  it('reads a file that is moved away to its end before the one that takes its place', async () => {
    writeFileSync(path, linesOf(1, 3));
    let reached = 0;
    const reading = collect(open(), null, (so) => {
      reached = so.items.length;
      return reached >= 6;
    });
    await until(() => reached === 3);
    renameSync(path, `${path}.1`);
    appendFileSync(`${path}.1`, line(4));
    writeFileSync(path, linesOf(5, 5));
    appendFileSync(path, line(6));
    expect(urisOf((await reading).items)).toEqual(numbers(1, 6).map(uri));
  });

  it('says so when a file that is moved away ends in the middle of a line', async () => {
    writeFileSync(path, line(1) + line(2).slice(0, 40));
    let reached = 0;
    const reading = collect(open(), null, (so) => {
      reached = so.items.length;
      return reached >= 2;
    });
    await until(() => reached === 1);
    renameSync(path, `${path}.1`);
    writeFileSync(path, line(3));
    const read = await reading;
    expect(urisOf(read.items)).toEqual([uri(1), uri(3)]);
    expect(bad).toEqual(['2 cut short: the input ends in the middle of this line']);
    expect(read.dropped).toEqual({ 'cut short': 1 });
  });

  it('reads an emptied file from its beginning, also when it has grown past where reading stood', async () => {
    writeFileSync(path, linesOf(1, 3));
    let reached = 0;
    const reading = collect(open(), null, (so) => {
      reached = so.items.length;
      return reached >= 14;
    });
    await until(() => reached === 3);
    truncateSync(path, 0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    appendFileSync(path, line(4));
    await until(() => reached === 4);
    writeFileSync(path, linesOf(5, 14));
    expect(urisOf((await reading).items)).toEqual(numbers(1, 14).map(uri));
  });

  it('loses nothing of a file that is emptied and written anew before it is looked at again', async () => {
    writeFileSync(path, linesOf(1, 3));
    const rewrites = new Map([
      [3, linesOf(4, 7)],
      [7, linesOf(8, 12)],
    ]);
    const reading = collect(open(), null, (so) => {
      // Within the hand-over of a batch: the reader has had no moment to find the end of the file.
      const anew = rewrites.get(so.items.length);
      if (anew !== undefined) writeFileSync(path, anew);
      return so.items.length >= 12;
    });
    expect(urisOf((await reading).items)).toEqual(numbers(1, 12).map(uri));
  });

  it('finds what was written before the file was moved away while nobody read', async () => {
    writeFileSync(path, linesOf(1, 3));
    const first = await collect(open(), null, upTo(3));
    appendFileSync(path, line(4));
    renameSync(path, `${path}.1`);
    writeFileSync(path, line(5));
    const second = await collect(open(), first.cursor, upTo(2));
    expect(urisOf(second.items)).toEqual([uri(4), uri(5)]);
    expect(second.items.some(({ type }) => type === 'gap')).toBe(false);
  });

  it('tells a gap where the file it was reading is gone, from what it read last to what it reads next', async () => {
    writeFileSync(path, linesOf(1, 3));
    const first = await collect(open(), null, upTo(3));
    writeFileSync(path, line(9));
    const second = await collect(open(), first.cursor, upTo(1));
    expect(second.items).toEqual([
      { type: 'gap', network: 'bluesky', from: START + 3000, to: START + 9000 },
      expect.objectContaining({ uri: uri(9) }),
    ]);
  });

  it('says that there is no file, and that a packed one cannot be followed', async () => {
    const source = open();
    await expect(collect(source, null, () => true)).rejects.toThrow('there is no such file');
    expect(source.health(Date.now()).state).toBe('unreadable');
    writeFileSync(path, gzipSync(line(1)));
    await expect(collect(open(), null, () => true)).rejects.toThrow('it is packed');
  });
});
