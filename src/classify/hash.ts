const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of a text, or of [from, to) of it, 32 bits. */
export function hashText(text: string, seed: number, from = 0, to = text.length): number {
  let hash = BASIS ^ seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return finish(hash);
}

/** Writes the hashes of the beginnings of 1, 2, … units of [from, to) of a text, each as `hashText` gives it. */
export function hashBeginnings(text: string, seed: number, from: number, to: number, into: Uint32Array): void {
  let hash = BASIS ^ seed;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    into[i - from] = finish(hash);
  }
}

/** Two hashes made one; order matters. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35));
}

function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 16)) >>> 0;
}
