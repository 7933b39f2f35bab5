import { mix } from '../hash.ts';
import { bitOf } from '../read/meanings.ts';
import type { Reading } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { type Features, push, TOLD, toldTokens } from './feature-list.ts';
import { isNamed, MOST_PLACES } from './places.ts';
import { SEED } from './seed.ts';

const THING = bitOf('thing');
const NEAR_HASH = Uint32Array.from({ length: 1024 }, (_, index) => mix(mix(index >>> 5, index & 31), SEED.cueNear));
const single = (seed: number): Uint32Array => Uint32Array.from({ length: 32 }, (_, bit) => mix(bit, seed));
const CUE_HASH = single(SEED.cue);
const ATTACHED_HASH = single(SEED.attachedCue);
const OTHER_HASH = single(SEED.otherCue);
/** Which clause met a place last: spares a set for each. */
const turnOf = new Int32Array(1024);
let turn = 0;

function forget(): number {
  turnOf.fill(0);
  return 0;
}

/** Meanings by their place beside the product or a word for it ("the site"): what is said of it, in any language. */
export function cuePlaces(reading: Reading, from: number, to: number, target: number, into: Features): number {
  const { kind, cues } = reading;
  turn = turn >= 0x7ffffff0 ? forget() : turn + 1;
  let places = 0;
  for (let at = from; at < to && places < MOST_PLACES; at++) {
    const named = isNamed(reading, at, target);
    if (!named && (cues[at]! & THING) === 0) continue;
    places++;
    const last = Math.min(to, at + 7);
    for (let i = Math.max(from, at - 5); i < last; i++) {
      if (cues[i] === 0 || (i !== at && kind[i] === KIND.mask)) continue;
      const away = i < at ? at - i : i - at;
      const place = (i < at ? 8 : 0) + (away === 0 ? 0 : away < 2 ? 1 : away < 4 ? 2 : 3) + (named ? 0 : 16);
      for (let bits = cues[i]!; bits !== 0; bits &= bits - 1) {
        const index = ((31 - Math.clz32(bits & -bits)) << 5) | place;
        if (turnOf[index] === turn) continue;
        turnOf[index] = turn;
        push(into, NEAR_HASH[index]!, 0.4, toldTokens(Math.min(i, at), Math.max(i, at) + 1));
      }
    }
  }
  return places;
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Meanings by whether clauses of the product, those that belong to it, or others hold them. */
export function cueFeatures(own: number, attached: number, other: number, into: Features): void {
  for (let bits = own; bits !== 0; bits &= bits - 1) {
    const a = lowest(bits);
    push(into, CUE_HASH[a]!, 0.5, TOLD.cue | a);
  }
  for (let bits = attached; bits !== 0; bits &= bits - 1) {
    push(into, ATTACHED_HASH[lowest(bits)]!, 0.35, TOLD.cue | lowest(bits));
  }
  for (let bits = other; bits !== 0; bits &= bits - 1) push(into, OTHER_HASH[lowest(bits)]!, 0.2, 0);
}
