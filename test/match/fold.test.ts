import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldInto, foldText, makeFolded } from '../../src/match/fold.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('ﷺ', 'ﬃ', 'a', ' ', ':', '/', '\u1100'), maxLength: 60 }),
);

it('folds every text alike, whatever was folded before it', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const alone = makeFolded(text.length * 2 + 32);
      foldInto(alone, text, text.length);
      foldText(`${before} see: https://example.com/a/page`);
      const { length, units } = foldText(text);
      expect([...units.subarray(0, length)]).toEqual([...alone.units.subarray(0, alone.length)]);
      expect([...units.subarray(length, length + 8)].every((unit) => unit === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
