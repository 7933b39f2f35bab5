import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInput } from '../../../src/sources/file/open-input.ts';
import { readItems } from '../../../src/sources/file/read-items.ts';
import { readPolls } from '../../../src/status/read-polls.ts';

const REAL = readFileSync(new URL('../../fixtures/packed/deletes.ndjson.zst', import.meta.url));
const MIB = 2 ** 20;

/** A frame as the format has it (RFC 8878): blocks as they are, or one byte over and over. */
function zstdFrame(blocks: readonly Buffer[], options: { window?: number; dictionary?: number } = {}): Buffer {
  const { window = 0x58, dictionary = 0 } = options;
  const parts = blocks.map((block, at) => {
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | (at === blocks.length - 1 ? 1 : 0), 0, 3);
    return Buffer.concat([head, block]);
  });
  const id = dictionary > 0 ? [dictionary] : [];
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, id.length, window, ...id]), ...parts]);
}

function zstdBomb(bytes: number): Buffer {
  const block = Buffer.alloc(4);
  block.writeUIntLE((131_072 << 3) | (1 << 1), 0, 3);
  const blocks = Array.from({ length: Math.ceil(bytes / 131_072) }, () => block);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]), ...blocks]);
}

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpacked(bytes: Buffer, size = 65_536): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of openInput(chunked(bytes, size), 0)) parts.push(part);
  return Buffer.concat(parts);
}

async function read(input: string | AsyncIterable<Buffer>, strict = false) {
  const bad: Array<[number, string]> = [];
  let items = 0;
  for await (const some of readItems(input, { strict, onBad: (at, reason) => bad.push([at, reason]) })) {
    items += some.length;
  }
  return { bad, items };
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const observedAt = new Date(Date.UTC(2026, 0, 3) + at * 1000).toISOString();
    return `${JSON.stringify({ type: 'delete', network: 'bluesky', uri: `at://${Math.sin(at)}`, observedAt })}\n`;
  }).join('');

describe('openInput', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outcry-unpack-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('unpacks what zstd packed, however the bytes are cut, with frames behind one another and frames to skip', async () => {
    const skipped = Buffer.concat([Buffer.from([0x53, 0x2a, 0x4d, 0x18, 5, 0, 0, 0]), Buffer.from('aside')]);
    const tiny = zstdFrame([Buffer.from('{}\n')]);
    const bytes = Buffer.concat([skipped, REAL, tiny, zstdFrame([Buffer.from('[]'), Buffer.from('\n')]), REAL]);
    const whole = await unpacked(bytes);
    expect(whole.toString().split('\n')).toHaveLength(200 + 2 + 200 + 1);
    expect(whole.toString().startsWith('{"type":"delete","network":"bluesky","uri":"at://1/x"')).toBe(true);
    for (const size of [1, 2, 3, 7, 1000]) expect((await unpacked(bytes, size)).equals(whole)).toBe(true);
  });

  it('reads gzip in several parts, with the zeros that tapes and disks leave behind it', async () => {
    const part = gzipSync('{}\n'.repeat(30_000));
    expect(await unpacked(Buffer.concat([part, part, Buffer.alloc(50_000)]), 5000)).toHaveLength(180_000);
  });

  it('goes on from any offset of packed data, as of plain', async () => {
    const text = lines(500);
    const whole = await unpacked(REAL);
    for (const [bytes, plain] of [
      [gzipSync(text), Buffer.from(text)],
      [REAL, whole],
    ] as const) {
      const parts: Buffer[] = [];
      for await (const part of openInput(chunked(bytes, 100), 1234)) parts.push(part);
      expect(Buffer.concat(parts).equals(plain.subarray(1234))).toBe(true);
    }
  });

  it('tells how far the file itself has been read, not what it unpacks to', async () => {
    const path = join(folder, 'told.gz');
    const bytes = gzipSync(lines(2000));
    writeFileSync(path, bytes);
    let told = 0;
    const onRead = (read: number) => {
      told = read;
    };
    for await (const _ of openInput(path, 0, { onRead }));
    expect(told).toBe(bytes.length);
  });

  it.each([
    ['gzip', () => gzipSync(Buffer.alloc(400 * MIB))],
    ['zstd', () => zstdBomb(400 * MIB)],
  ])('gives up %s that unpacks to far more than it is, and never holds it', async (_, bomb) => {
    const bytes = bomb();
    const before = process.memoryUsage().rss;
    let peak = 0;
    const reading = (async () => {
      for await (const _part of openInput(chunked(bytes, bytes.length), 0)) {
        peak = Math.max(peak, process.memoryUsage().rss);
      }
    })();
    await expect(reading).rejects.toMatchObject({
      kind: 'bound',
      message: 'cannot read the input: it unpacks to more than 250 times its size',
    });
    expect(peak - before).toBeLessThan(150 * MIB);
  });

  it('refuses zstd that wants more memory than is given, a dictionary, or is damaged, and says which', async () => {
    const damaged = Buffer.from(REAL);
    damaged.fill(0xff, 20, 60);
    const cases: ReadonlyArray<readonly [Buffer, string]> = [
      [zstdFrame([Buffer.from('x')], { window: 0xa8 }), 'it needs 2048 MiB at once, at most 128 are taken'],
      [zstdFrame([Buffer.from('x')], { dictionary: 7 }), 'it needs a dictionary'],
      [Buffer.concat([REAL, Buffer.from('plain text')]), 'a frame is followed by something else'],
      [damaged, 'cannot read the input: the zstd data cannot be unpacked'],
    ];
    for (const [bytes, message] of cases) {
      await expect(unpacked(bytes)).rejects.toMatchObject({ kind: 'file', message: expect.stringContaining(message) });
    }
  });
});

describe('input that is cut short', () => {
  const text = lines(3000);

  it('is named with the number of the line it ends in, and all before it is handed on', async () => {
    const half = Buffer.from(text).subarray(0, -20);
    expect(await read(chunked(half, 1000))).toEqual({
      items: 2999,
      bad: [[3000, 'cut short: the input ends in the middle of this line']],
    });
    await expect(read(chunked(half, 1000), true)).rejects.toThrow('line 3000: cut short');
  });

  it('is no fault where only the last line end is missing', async () => {
    expect(await read(chunked(Buffer.from(text).subarray(0, -1), 1000))).toEqual({ items: 3000, bad: [] });
  });

  it.each([
    ['gzip', gzipSync(text), 0.6],
    [
      'zstd',
      Buffer.concat([
        REAL,
        zstdFrame([Buffer.from(text.slice(0, 100_000)), Buffer.from(text.slice(100_000, 200_000))]),
      ]),
      0.6,
    ],
  ])('is named where %s ends in the middle, and what could be unpacked is read', async (kind, packed, part) => {
    const bytes = packed.subarray(0, Math.floor(packed.length * part));
    const { items, bad } = await read(chunked(bytes, 4096));
    expect(items).toBeGreaterThan(800);
    expect(bad).toEqual([[items + 1, `cut short: the ${kind} data ends in the middle`]]);
    await expect(read(chunked(bytes, 4096), true)).rejects.toThrow(`cut short: the ${kind} data ends in the middle`);
  });

  it('is named in the status stream too', async () => {
    const poll = JSON.stringify({ at: '2026-01-03T03:00:00.000Z', feed: 'https://a.example', http: 200, body: '' });
    const bad: Array<[number, string]> = [];
    const reader = readPolls(chunked(Buffer.from(`${poll}\n${poll.slice(0, 30)}`), 10), {
      onBad: (line, reason) => bad.push([line, reason]),
    });
    expect(await reader.before(Number.POSITIVE_INFINITY)).toHaveLength(1);
    expect(bad).toEqual([[2, 'cut short: the input ends in the middle of this line']]);
  });
});
