import { closeSync, openSync, readSync } from 'node:fs';

const HEAD = 12;
const ENTRY = 16;
const WIDE = 12;
const NARROW = 4;

/**
 * The code points that a TrueType font has letters for, by its table `cmap` (formats 12 and 4 of
 * https://learn.microsoft.com/typography/opentype/spec/cmap); only that table is read. Throws where the font has neither.
 */
export function lettersOf(path: string): ReadonlySet<number> {
  const cmap = tableOf(path, 'cmap');
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const of = (format: number) => offsets.find((offset) => cmap.readUInt16BE(offset) === format);
  const wide = of(WIDE);
  if (wide !== undefined) return wideLetters(cmap.subarray(wide));
  const narrow = of(NARROW);
  if (narrow === undefined) throw new Error(`${path} maps letters in no way that is known`);
  return narrowLetters(cmap.subarray(narrow));
}

function tableOf(path: string, name: string): Buffer {
  const file = openSync(path, 'r');
  const read = (from: number, length: number) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, from);
    return bytes;
  };
  try {
    const list = read(HEAD, ENTRY * read(0, HEAD).readUInt16BE(4));
    for (let at = 0; at < list.length; at += ENTRY)
      if (list.toString('latin1', at, at + 4) === name)
        return read(list.readUInt32BE(at + 8), list.readUInt32BE(at + 12));
  } finally {
    closeSync(file);
  }
  throw new Error(`${path} has no table ${name}`);
}

function wideLetters(map: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  for (let group = 0; group < map.readUInt32BE(12); group++) {
    const last = map.readUInt32BE(20 + 12 * group);
    for (let code = map.readUInt32BE(16 + 12 * group); code <= last; code++) letters.add(code);
  }
  return letters;
}

function narrowLetters(map: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  const bytes = map.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const last = Math.min(map.readUInt16BE(14 + at), 0xfffe);
    const first = map.readUInt16BE(16 + bytes + at);
    const delta = map.readUInt16BE(16 + 2 * bytes + at);
    const own = 16 + 3 * bytes + at;
    const list = map.readUInt16BE(own);
    for (let code = first; code <= last; code++) {
      const glyph = list === 0 ? (code + delta) & 0xffff : map.readUInt16BE(own + list + 2 * (code - first));
      if (glyph !== 0) letters.add(code);
    }
  }
  return letters;
}
