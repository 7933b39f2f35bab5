/**
 * Remembers the last `capacity` to twice `capacity` keys, for telling repeats after a rewind: as 53 bits of a hash seeded at
 * random, in two tables that never grow. One key in forty thousand million is taken for another by chance.
 */
export class SeenKeys {
  readonly #capacity: number;
  readonly #mask: number;
  readonly #seed = Math.floor(Math.random() * 2 ** 32);
  #young: Float64Array;
  #old: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    const places = 2 ** Math.ceil(Math.log2(capacity * 2));
    this.#mask = places - 1;
    this.#young = new Float64Array(places);
    this.#old = new Float64Array(places);
  }

  /** True the first time that these parts come together. */
  add(parts: readonly string[]): boolean {
    const key = keyOf(parts, this.#seed);
    if (this.#find(this.#old, key) < 0) return false;
    const place = this.#find(this.#young, key);
    if (place < 0) return false;
    this.#young[place] = key;
    this.#size += 1;
    if (this.#size >= this.#capacity) this.#turn();
    return true;
  }

  /** Where a key would go; -1 where it is. */
  #find(table: Float64Array, key: number): number {
    let place = key % (this.#mask + 1);
    for (;;) {
      const there = table[place]!;
      if (there === key) return -1;
      if (there === 0) return place;
      place = (place + 1) & this.#mask;
    }
  }

  #turn(): void {
    const emptied = this.#old;
    this.#old = this.#young;
    this.#young = emptied.fill(0);
    this.#size = 0;
  }
}

/** A hash of 1 to 2^53, by the mixing of MurmurHash3. */
function keyOf(parts: readonly string[], seed: number): number {
  let a = seed ^ 0xdeadbeef;
  let b = seed ^ 0x41c6ce57;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      a = Math.imul(a ^ code, 2_654_435_761);
      b = Math.imul(b ^ code, 1_597_334_677);
    }
    a = Math.imul(a ^ part.length, 2_246_822_507);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0) + 1;
}
