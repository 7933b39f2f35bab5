import { hashText } from '../hash.ts';
import type { Row } from './corpus.ts';

/** Rows are near-copies from this share of common shingles on (Jaccard). */
const ALIKE = 0.5;
/** Shingles that stand in more rows than this say nothing. */
const COMMON = 60;

/**
 * A group for each row: near-copies share one (Broder 1997, shingles of three words or, without spaces, four
 * characters, product names masked). Same rows, same groups.
 */
export function groupRows(rows: readonly Row[]): Int32Array {
  const parent = Int32Array.from(rows.keys());
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    for (let next = at; parent[next] !== root; ) {
      const after = parent[next]!;
      parent[next] = root;
      next = after;
    }
    return root;
  };
  const shingles = rows.map((row) => shinglesOf(row.text));
  const holders = new Map<number, number[]>();
  shingles.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const list = holders.get(shingle) ?? [];
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (list.length < COMMON) list.push(index);
      holders.set(shingle, list);
    }
    for (const [other, common] of shared) {
      if (common / (own.size + shingles[other]!.size - common) >= ALIKE) parent[find(index)] = find(other);
    }
  });
  return parent.map((_, index) => find(index));
}

function shinglesOf(text: string): Set<number> {
  const plain = text.replace(/\[\[[^\]]+\]\]/g, ' § ').toLowerCase();
  const dense = /[\u3040-\u9fff]/.test(plain);
  const parts = dense ? [...plain.replace(/\s+/g, '')] : (plain.match(/[\p{L}\p{N}§']+/gu) ?? []);
  const size = dense ? 4 : 3;
  const found = new Set<number>();
  for (let at = 0; at + size <= Math.max(size, parts.length); at++) {
    found.add(hashText(parts.slice(at, at + size).join(' '), 17));
  }
  return found;
}
