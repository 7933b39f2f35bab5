import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '../../../src/sources/file/lines.ts';
import { readItems } from '../../../src/sources/file/read-items.ts';
import { type OrderedBatch, type OrderedOptions, readOrdered } from '../../../src/sources/file/read-ordered.ts';
import { itemArbitrary, lineOf } from '../item-arbitrary.ts';

const START = Date.UTC(2026, 0, 3);
const line = (number: number): string =>
  lineOf({ type: 'delete', network: 'bluesky', uri: `at://${number}/é`, observedAt: START + number * 1000 });

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(input: string | AsyncIterable<Buffer>, strict = false) {
  const bad: Array<[number, string]> = [];
  const items: Array<[number, number]> = [];
  for await (const some of readItems(input, { strict, onBad: (at, reason) => bad.push([at, reason]) })) {
    for (const one of some) items.push([one.line, one.offset]);
  }
  return { bad, items };
}

async function batchesOf(input: AsyncIterable<Buffer>, options: OrderedOptions = {}): Promise<OrderedBatch[]> {
  const batches: OrderedBatch[] = [];
  for await (const batch of readOrdered(input, options)) batches.push(batch);
  return batches;
}

describe('readItems', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outcry-read-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads the same lines however the bytes are cut, with BOM, CRLF, blank lines and no last line end', async () => {
    const text = `\ufeff${line(1)}\r\n\r\n  \n${line(2)}\nnot json\n${line(3)}`;
    const bytes = Buffer.concat([
      Buffer.from(text),
      Buffer.from('\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from(`"}\n${line(4)}`),
    ]);
    const whole = await read(chunked(bytes, bytes.length));
    expect(whole.items.map(([at]) => at)).toEqual([1, 4, 6, 8]);
    expect(whole.bad.map(([at]) => at)).toEqual([5, 7]);
    expect(whole.bad[0]?.[1]).toMatch(/^not JSON: /);
    const acting = await read(chunked(Buffer.from('\x1b[31mred\x07{}\n'), 100));
    expect(acting.bad[0]?.[1]).not.toMatch(/\p{Cc}/u);
    expect(whole.bad[1]?.[1]).toBe('not UTF-8: expected text in UTF-8');
    for (const [at, offset] of whole.items) {
      const found = bytes.subarray(offset).toString().replace('\ufeff', '').split(/\r?\n/)[0];
      expect(found).toBe(line([1, 4, 6, 8].indexOf(at) + 1));
    }
    for (let size = 1; size < 40; size += 1) expect(await read(chunked(bytes, size))).toEqual(whole);
  });

  it('refuses a line beyond 1 MiB and goes on with the next', async () => {
    const bytes = Buffer.from(`${line(1)}\n"${'x'.repeat(MAX_LINE_BYTES)}"\n${line(2)}\n`);
    for (const size of [1000, 65_536, bytes.length]) {
      const { items, bad } = await read(chunked(bytes, size));
      expect(items.map(([at]) => at)).toEqual([1, 3]);
      expect(bad).toEqual([
        [2, `too long: expected a line of at most ${MAX_LINE_BYTES} bytes, got ${MAX_LINE_BYTES + 2}`],
      ]);
    }
  });

  it('stops at the first bad line when strict, naming its number', async () => {
    const bytes = Buffer.from(`${line(1)}\n{"type":"like"}\n`);
    await expect(read(chunked(bytes, 50), true)).rejects.toMatchObject({
      name: 'InputError',
      line: 2,
      message: 'line 2: type: expected post, repost, engagement, edit, delete, removal or gap, got "like"',
    });
  });

  it('reads a file, packed or not, and names what it cannot read', async () => {
    const text = `${line(1)}\n${line(2)}\n`;
    const plain = join(folder, 'plain.ndjson');
    const packed = join(folder, 'packed.ndjson.gz');
    const damaged = join(folder, 'damaged.gz');
    writeFileSync(plain, text);
    writeFileSync(packed, gzipSync(text));
    const broken = gzipSync(text.repeat(50));
    broken.fill(0xff, 20, 30);
    writeFileSync(damaged, broken);
    expect(await read(packed)).toEqual(await read(plain));
    expect((await read(plain)).items).toHaveLength(2);
    await expect(read(damaged)).rejects.toThrow(`cannot read ${damaged}: the gzip data is damaged`);
    await expect(read(join(folder, 'none'))).rejects.toThrow('there is no such file');
    await expect(read(folder)).rejects.toThrow('it is a folder');
    writeFileSync(plain, '');
    expect((await read(plain)).items).toEqual([]);
  });
});

describe('readOrdered', () => {
  it('started again after any batch, hands on exactly what followed the first time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(itemArbitrary, { maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 50, max: 2000 }),
        fc.nat(),
        async (items, maxBatch, size, cut) => {
          const bytes = Buffer.from(
            items.map((item, at) => `${lineOf(item)}\n${at % 5 === 0 ? 'bad\n' : ''}`).join(''),
          );
          const batches = await batchesOf(chunked(bytes, size), { maxBatch });
          if (batches.length === 0) return;
          const at = cut % batches.length;
          const cursor = JSON.parse(JSON.stringify(batches[at]!.cursor));
          const rest = await batchesOf(chunked(bytes, size + 13), { maxBatch, cursor });
          const itemsOf = (some: readonly OrderedBatch[]) => some.flatMap((batch) => batch.items);
          expect(itemsOf(rest)).toEqual(itemsOf(batches.slice(at + 1)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts lines and bad ones by field, and tells how far it got', async () => {
    const bytes = Buffer.from(`${line(1)}\n{}\n${line(90)}\nx\n[]\n`);
    const batches = await batchesOf(chunked(bytes, 10_000));
    expect(batches.reduce((sum, batch) => sum + batch.lines, 0)).toBe(5);
    expect(batches.at(0)?.dropped).toEqual({ type: 1, 'not JSON': 1, line: 1 });
    expect(batches.at(-1)?.position).toBe(START + 90_000);
  });

  it('stopped in the middle, hands on nothing that its cursor does not stand after', async () => {
    const abort = new AbortController();
    async function* stopping(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${line(1)}\n${line(2)}\n{"half`);
      abort.abort();
    }
    const bad: number[] = [];
    const batches = await batchesOf(stopping(), { signal: abort.signal, onBad: (at) => bad.push(at) });
    expect(batches).toEqual([]);
    expect(bad).toEqual([]);
  });

  it('says so when the input is shorter than what was read of it', async () => {
    const bytes = Buffer.from(`${Array.from({ length: 2000 }, (_, at) => line(at)).join('\n')}\n`);
    const batches = await batchesOf(chunked(bytes, 4000), { maxBatch: 10 });
    const { cursor } = batches.at(-1)!;
    await expect(batchesOf(chunked(bytes.subarray(0, 100), 50), { cursor })).rejects.toThrow('shorter than');
  });
});
