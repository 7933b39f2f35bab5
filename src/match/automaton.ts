import { DROP, FOLD, SLOW } from './fold.ts';

/** Classes of units that end up in no pattern, need skipping, or need the slow way. */
const CLASS_DROP = 0xffff;
export const CLASS_SLOW = 0xfffe;

/** Shallow states, where nearly every step lands, have a dense row; deeper ones and wide scripts are hashed. */
const DENSE_STATES = 0x1_0000;
/**
 * The state inside a word of Latin letters or digits: no name begins there, so that most steps stay in this one row. Only
 * the root leads past it.
 */
const INSIDE = 1;
/** States that are there without patterns: the root and the inside of a word. */
const FIRST = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Aho-Corasick (1975) over folded units in typed arrays. States are numbered breadth first, so that failure links point
 * to smaller numbers. The first `dense` states are a complete automaton over the narrow (ASCII) classes. Patterns that begin
 * with a Latin letter or a digit are found where no other stands before them, all others everywhere.
 */
export type Automaton = {
  /** Class of every raw UTF-16 unit: 0 in no pattern. */
  readonly classes: Uint16Array;
  readonly width: number;
  readonly dense: number;
  /** The rows of the dense states: where each class leads, negative where a pattern ends; see `rowOf`. */
  readonly next: Int32Array;
  readonly fail: Int32Array;
  /** Pattern number + 1 that ends in the state, else 0; and the nearest shorter state that ends one. */
  readonly out: Int32Array;
  readonly link: Int32Array;
  readonly edges: Edges;
  readonly lengths: Uint16Array;
};

/** Set in what a step leads to, else the place of a state's row, where the state or one it links to ends a pattern. */
const ENDING = 1 << 31;
export const rowOf = (step: number): number => step & ~ENDING;

type Edges = {
  readonly mask: number;
  readonly states: Int32Array;
  readonly classes: Uint16Array;
  readonly targets: Int32Array;
};

const slot = (state: number, cls: number, mask: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(cls + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

function findEdge(edges: Edges, state: number, cls: number): number {
  for (let at = slot(state, cls, edges.mask); ; at = (at + 1) & edges.mask) {
    const target = edges.targets[at]!;
    if (target === 0 || (edges.states[at] === state && edges.classes[at] === cls)) return target;
  }
}

/** The step from the state of `row` with one more unit of class `cls`. Amortised O(1). */
export function step(automaton: Automaton, row: number, cls: number): number {
  if (cls === 0) return 0;
  const { width, dense, next, fail, edges } = automaton;
  for (let from = row / width; ; from = fail[from]!) {
    if (cls < width && from < dense) return next[from * width + cls]!;
    const target = findEdge(edges, from, cls);
    if (target !== 0 || from === 0) return target;
  }
}

function assignClasses(patterns: readonly string[]): { classes: Uint16Array; width: number; byUnit: Uint16Array } {
  const used = new Set<number>([0x20, ...Array.from(LETTERS, (letter) => letter.charCodeAt(0))]);
  for (const pattern of patterns) for (let at = 0; at < pattern.length; at++) used.add(pattern.charCodeAt(at));
  const ordered = [...used].sort((a, b) => a - b);
  const byUnit = new Uint16Array(0x1_0000);
  for (const [index, unit] of ordered.entries()) byUnit[unit] = index + 1;
  const classes = new Uint16Array(0x1_0000);
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const folded = FOLD[unit]!;
    classes[unit] = folded === DROP ? CLASS_DROP : folded === SLOW ? CLASS_SLOW : byUnit[folded]!;
  }
  return { classes, width: ordered.filter((unit) => unit < 0x80).length + 1, byUnit };
}

/**
 * Builds the automaton of distinct, folded, non-empty patterns; pattern numbers are their places in the list. A state is a
 * stretch of the patterns in order, those that begin alike, so that going through them by length numbers the states breadth
 * first and needs no tree.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const { classes, width, byUnit } = assignClasses(patterns);
  const isLetter = new Uint8Array(width);
  for (const letter of LETTERS) isLetter[byUnit[letter.charCodeAt(0)]!] = 1;

  const { size, order, froms, tos, depths } = countStates(patterns);
  const dense = Math.min(size, DENSE_STATES);
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const edges = {
    mask: capacity - 1,
    states: new Int32Array(capacity),
    classes: new Uint16Array(capacity),
    targets: new Int32Array(capacity),
  };
  const automaton: Automaton = {
    classes,
    width,
    dense,
    edges,
    next: new Int32Array(dense * width),
    fail: new Int32Array(size),
    out: new Int32Array(size),
    link: new Int32Array(size),
    lengths: Uint16Array.from(patterns, (pattern) => pattern.length),
  };
  const { fail, out, link, next } = automaton;
  let made = FIRST;
  for (let state = 0; state < made; state++) {
    const depth = depths[state]!;
    const to = tos[state]!;
    let from = froms[state]!;
    if (out[state] !== 0) from++;
    if (state < dense) fillRow(next, width, isLetter, state, fail[state]!);
    while (from < to) {
      const first = order[from]!;
      const cls = byUnit[patterns[first]!.charCodeAt(depth)]!;
      const child = made++;
      from = tos[child]!;
      const shorter =
        state !== 0 ? rowOf(step(automaton, fail[state]! * width, cls)) / width : isLetter[cls] === 1 ? INSIDE : 0;
      fail[child] = shorter;
      if (patterns[first]!.length === depth + 1) out[child] = first + 1;
      link[child] = out[shorter] !== 0 ? shorter : link[shorter]!;
      const target = (child * width) | (out[child] !== 0 || link[child] !== 0 ? ENDING : 0);
      let at = slot(state, cls, edges.mask);
      while (edges.targets[at] !== 0) at = (at + 1) & edges.mask;
      edges.states[at] = state;
      edges.classes[at] = cls;
      edges.targets[at] = target;
      if (state < dense && cls < width) next[state * width + cls] = target;
    }
  }
  return automaton;
}

/** A state's row before its own children are set. */
function fillRow(next: Int32Array, width: number, isLetter: Uint8Array, state: number, shorter: number): void {
  if (state > 0) next.copyWithin(state * width, shorter * width, (shorter + 1) * width);
  if (state > INSIDE) return;
  for (let cls = 1; cls < width; cls++) if (isLetter[cls] === 1) next[state * width + cls] = INSIDE * width;
}

type States = { size: number; order: Int32Array; froms: Int32Array; tos: Int32Array; depths: Uint16Array };

/** Orders the patterns by what they begin with, and gives the stretch and the depth of each state, breadth first. */
function countStates(patterns: readonly string[]): States {
  let room = FIRST;
  for (const pattern of patterns) room += pattern.length;
  const order = Int32Array.from(patterns, (_, number) => number);
  const froms = new Int32Array(room);
  const tos = new Int32Array(room);
  const depths = new Uint16Array(room);
  const buckets = new Map<number, number[]>();
  tos[0] = order.length;
  let size = FIRST;
  for (let state = 0; state < size; state++) {
    const depth = depths[state]!;
    const to = tos[state]!;
    let from = froms[state]!;
    if (to - from > 1) groupByUnit(order, from, to, depth, patterns, buckets);
    if (from < to && patterns[order[from]!]!.length === depth) from++;
    while (from < to) {
      const unit = patterns[order[from]!]!.charCodeAt(depth);
      froms[size] = from++;
      while (from < to && patterns[order[from]!]!.charCodeAt(depth) === unit) from++;
      tos[size] = from;
      depths[size] = depth + 1;
      size++;
    }
  }
  return { size, order, froms, tos, depths };
}

/** Brings the patterns of a stretch together that have the same unit at `depth`, one that ends there first. */
function groupByUnit(
  order: Int32Array,
  start: number,
  end: number,
  depth: number,
  patterns: readonly string[],
  buckets: Map<number, number[]>,
): void {
  buckets.clear();
  let at = start;
  for (let from = start; from < end; from++) {
    const number = order[from]!;
    const pattern = patterns[number]!;
    if (pattern.length === depth) {
      order[at++] = number;
      continue;
    }
    const unit = pattern.charCodeAt(depth);
    const bucket = buckets.get(unit);
    if (bucket === undefined) buckets.set(unit, [number]);
    else bucket.push(number);
  }
  for (const bucket of buckets.values()) for (const number of bucket) order[at++] = number;
}
