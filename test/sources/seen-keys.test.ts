import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenKeys } from '../../src/sources/seen-keys.ts';

describe('SeenKeys', () => {
  it('tells repeats among the last keys as a set of all would, however its tables turn', () => {
    const part = fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'é');
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 60 }), (keys) => {
        const seen = new SeenKeys(64);
        const all = new Set<string>();
        for (const parts of keys) {
          const key = JSON.stringify(parts);
          expect(seen.add(parts)).toBe(!all.has(key));
          all.add(key);
        }
      }),
    );
  });

  it('forgets what lies twice its capacity back and remembers what lies less than that back', () => {
    const seen = new SeenKeys(100);
    for (let number = 0; number < 1000; number += 1) expect(seen.add([String(number)])).toBe(true);
    for (let number = 900; number < 1000; number += 1) expect(seen.add([String(number)])).toBe(false);
    expect(seen.add(['0'])).toBe(true);
  });

  it('holds a hundred thousand keys without taking one for another', () => {
    const seen = new SeenKeys(100_000);
    let fresh = 0;
    for (let number = 0; number < 100_000; number += 1) if (seen.add([`did:${number}`, `${number * 7}`])) fresh += 1;
    expect(fresh).toBe(100_000);
  });
});
