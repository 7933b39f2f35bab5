/** Bits by hash, for reading only. `seen` holds a bit for each hash that may be there: most are not, and it is small. */
export type BitTable = {
  readonly mask: number;
  readonly seen: Int32Array;
  readonly keys: Int32Array;
  readonly bits: Int32Array;
};

/** A table of 32-bit hashes; at most half of the slots are taken, bits of 0 mark a free one. Entries of 0 are only seen. */
export function newBitTable(entries: Iterable<readonly [number, number]>): BitTable {
  const list = [...entries];
  const size = Math.max(32, 1 << (33 - Math.clz32(list.length)));
  const mask = size - 1;
  const table = { mask, seen: new Int32Array(size / 8), keys: new Int32Array(size), bits: new Int32Array(size) };
  for (const [entry, bits] of list) {
    const hash = entry | 0;
    let slot = hash & mask;
    while (table.bits[slot] !== 0) slot = (slot + 1) & mask;
    table.keys[slot] = hash;
    table.bits[slot] = bits;
    const bit = seenBit(table, hash);
    table.seen[bit >>> 5] = table.seen[bit >>> 5]! | (1 << (bit & 31));
  }
  return table;
}

const seenBit = ({ mask }: Pick<BitTable, 'mask'>, hash: number): number => hash & (mask * 4 + 3);

/** Whether the table may hold a hash: it says so of few others. */
export function mayHold(table: BitTable, hash: number): boolean {
  const bit = seenBit(table, hash);
  return ((table.seen[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
}

/** The bits of a hash, 0 for none. */
export function bitsAt(table: BitTable, hash: number): number {
  if (!mayHold(table, hash)) return 0;
  const { mask, keys, bits } = table;
  const key = hash | 0;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === key || bits[slot] === 0) return bits[slot]!;
  }
}
