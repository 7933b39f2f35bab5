import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../src/match/automaton.ts';
import { foldPhrase, foldText } from '../../src/match/fold.ts';
import { firstName, SCANNED, scanFolded } from '../../src/match/scan.ts';

const alphabet = fc.constantFrom('a', 'b', 'c', ' ', 'é', 'ノ', '클', '#', 'Ｂ');
const word = fc.string({ unit: alphabet, minLength: 1, maxLength: 6 });

const isLetter = (text: string, at: number): boolean => /[a-z]/.test(text.charAt(at));

function hitsOf(patterns: readonly string[], text: string): string[] {
  const found = new Int32Array(3_000);
  const numbers = scanFolded(buildAutomaton(patterns), foldText(text), found, 0);
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
          expect(hitsOf(patterns, text)).toEqual(expected.sort());
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
      const numbers = scanFolded(automaton, foldText(text), found, 0);
      expect([...found.subarray(0, numbers)].filter((_, at) => at % SCANNED === 0)).toContain(index);
      expect(firstName(automaton, text, text.length)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('firstName', () => {
  const automaton = buildAutomaton(['claude', 'google cloud', 'x', '#notion', 'ノ']);

  it.each([
    ['claude', true],
    ['is CLAUDE down', true],
    ['Cláude', true],
    ['cla\u200bude', true],
    ['google   cloud', true],
    ['#NotionDown', true],
    ['ﾉ', true],
    ['𝐱', true],
    ['claudett', true],
    ['claudesque people', false],
    ['preclaude', false],
    ['oxen', false],
    ['google clouds are grey', true],
    ['google', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(firstName(automaton, text, text.length) >= 0).toBe(expected);
  });
});
