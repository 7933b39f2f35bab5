/** Remembers the last `capacity` to twice `capacity` keys, for telling repeats after a rewind. */
export class Seen {
  readonly #capacity: number;
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** True the first time a key comes. */
  add(key: string): boolean {
    if (this.#young.has(key) || this.#old.has(key)) return false;
    this.#young.add(key);
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    return true;
  }
}
