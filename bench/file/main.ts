import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { openInput } from '../../src/sources/file/open-input.ts';
import { readItems } from '../../src/sources/file/read-items.ts';
import { readLines } from '../../src/sources/file/read-lines.ts';
import { quantile } from '../shared/figures.ts';
import { record, say, table } from '../shared/report.ts';

/** How fast a recording is read: split into lines, and parsed, against reading the file and nothing else. */

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '1000000' }, record: { type: 'boolean', default: false } },
});
const ROUNDS = 5;
const MB = 1e6;
const CHUNK_BYTES = 262_144;

const folder = mkdtempSync(join(tmpdir(), 'outcry-bench-file-'));
const plain = join(folder, 'posts.ndjson');
const gzip = `${plain}.gz`;
const zstd = `${plain}.zst`;
await pipeline(Readable.from(recording(Number(values.posts))), createWriteStream(plain));
await pipeline(createReadStream(plain), createGzip({ level: 6 }), createWriteStream(gzip));
const hasZstd = spawnSync('zstd', ['-q', '-3', plain, '-o', zstd]).status === 0;
const size = statSync(plain).size;

const ways: ReadonlyArray<readonly [string, () => AsyncIterable<unknown>]> = [
  ['bare read (createReadStream, chunks of 256 KiB)', () => createReadStream(plain, { highWaterMark: CHUNK_BYTES })],
  ['split into lines and handed on', () => readLines(plain)],
  ['parsed and checked too', () => readItems(plain)],
  ['gzip, unpacked', () => openInput(gzip, 0)],
  ['gzip, split into lines', () => readLines(gzip)],
  ...(hasZstd
    ? ([
        ['zstd, unpacked', () => openInput(zstd, 0)],
        ['zstd, split into lines', () => readLines(zstd)],
      ] as const)
    : []),
];
const rates = ways.map((): number[] => []);
const before = process.memoryUsage().rss;
let peak = before;
// In turns, so that a busy minute of the machine falls on all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [at, [, open]] of ways.entries()) {
    const began = performance.now();
    for await (const _ of open()) peak = Math.max(peak, process.memoryUsage.rss());
    rates[at]!.push(size / MB / ((performance.now() - began) / 1000));
  }
}
rmSync(folder, { recursive: true });

const medians = rates.map((rate) => quantile(rate, 0.5));
say(
  `${Number(values.posts).toLocaleString('en')} lines, ${Math.round(size / MB)} MB (seven posts to three reposts), file in the cache; median of ${ROUNDS} rounds`,
);
say('taken in turns. MB are of what was packed, on one core. Asked: 200 MB/s split and handed on.');
say(`Load of the machine meanwhile: ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores.`);
say();
table(
  ['', 'MB/s', 'lines/s', 'of the bare read'],
  ways.map(([name], at) => [
    name,
    medians[at]!.toFixed(0),
    at === 0 ? '-' : `${Math.round((medians[at]! * MB * Number(values.posts)) / size / 1000)} k`,
    at === 0 ? '1' : (medians[at]! / medians[0]!).toFixed(2),
  ]),
);
say(`Memory rose by at most ${Math.round((peak - before) / 2 ** 20)} MiB.`);
if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Recordings (npm run bench:file)');
process.exitCode = medians[1]! >= 200 ? 0 : 1;

/** A recording as long as asked, in pieces; no two posts are alike. */
function* recording(posts: number): Generator<string> {
  const start = Date.UTC(2026, 0, 3);
  let piece = '';
  for (let at = 0; at < posts; at += 1) {
    const observedAt = new Date(start + at * 60).toISOString();
    const author = `did:plc:${((at * 2_654_435_761) >>> 0).toString(36).padStart(24, 'a')}`;
    const key = (at * 7919).toString(36).padStart(13, '3');
    const shared = { network: 'bluesky', author, observedAt };
    piece += `${JSON.stringify(
      at % 10 < 7
        ? {
            type: 'post',
            ...shared,
            uri: `at://${author}/app.bsky.feed.post/${key}`,
            createdAt: observedAt,
            text: textOf(at),
            langs: ['en'],
            kind: 'post',
            parent: null,
            quoted: null,
            url: null,
            bot: false,
          }
        : {
            type: 'repost',
            ...shared,
            uri: `at://${author}/app.bsky.feed.repost/${key}`,
            subject: `at://${author}/app.bsky.feed.post/${(at % 1000).toString(36)}`,
          },
    )}\n`;
    if (piece.length < MB) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function textOf(at: number): string {
  const words = Array.from({ length: 8 + (at % 30) }, (_, word) => ((at * 31 + word * 977) % 4096).toString(36));
  return at % 20 === 0 ? `${words.join(' ')} これは日本語の文です` : words.join(' ');
}
