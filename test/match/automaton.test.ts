import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../src/match/automaton.ts';
import { type Folded, foldPhrase, foldText, makeFolded } from '../../src/match/fold.ts';
import { SCANNED, scanFolded, scanText } from '../../src/match/scan.ts';

const alphabet = fc.constantFrom('a', 'b', 'c', ' ', '@', 'é', 'ノ', '클', '#', 'Ｂ', 'ﬀ', '\u200b');
const room = makeFolded(2_000);
const unitsOf = ({ units, starts, ends, length }: Folded): number[][] =>
  [units, starts, ends].map((list) => [...list.subarray(0, length)]);
const word = fc.string({ unit: alphabet, minLength: 1, maxLength: 6 });

const isLetter = (text: string, at: number): boolean => /[a-z]/.test(text.charAt(at));

function hitsOf(patterns: readonly string[], scan: (found: Int32Array) => number): string[] {
  const found = new Int32Array(3_000);
  const numbers = scan(found);
  const read: string[] = [];
  for (let at = 0; at < numbers; at += SCANNED) {
    read.push(`${found[at + 1]}-${found[at + 2]} ${patterns[found[at]!]}`);
  }
  return read.sort();
}

describe('the automaton', () => {
  it('finds exactly what looking for each pattern at each place finds, inside of words left out', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: alphabet, maxLength: 60 }),
        (raw, text) => {
          const patterns = [...new Set(raw.map(foldPhrase).filter((pattern) => pattern !== ''))];
          fc.pre(patterns.length > 0);
          const { units, length } = foldText(text);
          const folded = String.fromCharCode(...units.subarray(0, length));
          const expected: string[] = [];
          for (const pattern of patterns) {
            for (let at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1)) {
              if (isLetter(folded, at) && isLetter(folded, at - 1)) continue;
              expected.push(`${at}-${at + pattern.length} ${pattern}`);
            }
          }
          expected.sort();
          const automaton = buildAutomaton(patterns);
          expect(hitsOf(patterns, (found) => scanFolded(automaton, foldText(text), found))).toEqual(expected);
          expect(hitsOf(patterns, (found) => scanText(automaton, text, 100, room, found))).toEqual(expected);
          if (expected.length > 0) expect(unitsOf(room)).toEqual(unitsOf(foldText(text)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds the same with more states than have a row of their own', () => {
    const patterns = Array.from(
      { length: 20_000 },
      (_, index) => `n${index.toString(36)}x${(index * 7919).toString(36)}`,
    );
    const automaton = buildAutomaton(patterns);
    expect(automaton.fail.length).toBeGreaterThan(automaton.dense);
    for (const index of [0, 77, 9_999, 19_999]) {
      const text = `well, ${patterns[index]} there`;
      const found = new Int32Array(300);
      const numbers = scanFolded(automaton, foldText(text), found);
      expect([...found.subarray(0, numbers)].filter((_, at) => at % SCANNED === 0)).toContain(index);
    }
  });
});

describe('scanText', () => {
  const automaton = buildAutomaton(['claude', 'google cloud', 'x', '#notion', 'ノ']);

  it.each([
    ['claude', 1],
    ['is CLAUDE down', 1],
    ['Cláude', 1],
    ['cla\u200bude', 1],
    ['google \u200b cloud', 1],
    ['#NotionDown', 1],
    ['ﾉ', 1],
    ['𝐱', 1],
    ['ﬀ 𝐱, claude', 2],
    ['preclaude', 0],
    ['oxen', 0],
    ['google clouds are grey', 1],
    ['google', 0],
    ['', 0],
  ])('of %j finds %i', (text, expected) => {
    expect(scanText(automaton, text, text.length, room, new Int32Array(300)) / SCANNED).toBe(expected);
  });
});
