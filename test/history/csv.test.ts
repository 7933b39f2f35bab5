import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/history/csv.ts';

const cell = (value: string | number | boolean | null) => toCsv(['a'], [{ a: value }]).slice(3, -2);

describe('CSV', () => {
  it.each<[string | number | boolean | null, string]>([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['"quoted"', '"""quoted"""'],
    ['two\nlines', '"two\nlines"'],
    [-8.5, '-8.5'],
    [true, 'true'],
    [null, ''],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['\t=HYPERLINK("http://evil.example")', '"\'\t=HYPERLINK(""http://evil.example"")"'],
    ['\u00a0＝1', "'\u00a0＝1"],
    ['a=1', 'a=1'],
  ])('writes %j as %j', (value, text) => {
    expect(cell(value)).toBe(text);
  });

  it('keeps its columns in order and its lines apart', () => {
    expect(toCsv(['b', 'a'], [{ a: 1, b: 'x' }])).toBe('b,a\r\nx,1\r\n');
    expect(toCsv(['b', 'a'], [])).toBe('b,a\r\n');
  });

  it('never begins a formula, and gives back every text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a', '１', '＝') }),
        (text) => {
          const written = cell(text);
          const isQuoted = written.startsWith('"');
          const bare = isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written;
          expect(bare).not.toMatch(/^\s*[=+\-@＝]/);
          expect(bare.replace(/^'/, '')).toBe(text);
        },
      ),
    );
  });
});
