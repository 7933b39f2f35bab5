import { DROP, FOLD, SLOW } from './fold.ts';

/** Classes of units that end up in no pattern, need skipping, or need the slow way. */
export const CLASS_DROP = 0xffff;
export const CLASS_SLOW = 0xfffe;

/** Shallow states, where nearly every step lands, have a dense row; deeper ones and wide scripts are hashed. */
const DENSE_STATES = 0x1_0000;

/**
 * Aho-Corasick (1975) over folded units in typed arrays. States are numbered breadth first, so that failure links point
 * to smaller numbers. The first `dense` states are a complete automaton over the narrow (ASCII) classes.
 */
export type Automaton = {
  /** Class of every raw UTF-16 unit: 0 in no pattern. */
  readonly classes: Uint16Array;
  readonly width: number;
  readonly dense: number;
  readonly next: Int32Array;
  readonly fail: Int32Array;
  /** Pattern number + 1 that ends in the state, else 0; and the nearest shorter state that ends one. */
  readonly out: Int32Array;
  readonly link: Int32Array;
  /** 1 where the state or one it links to ends a pattern. */
  readonly ending: Uint8Array;
  /** 1 where the last unit was a space: more spaces leave the state as it is. */
  readonly spaced: Uint8Array;
  readonly space: number;
  readonly edges: Edges;
  readonly lengths: Uint16Array;
};

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

/** The state after one more unit of class `cls`. Amortised O(1). */
export function step(automaton: Automaton, state: number, cls: number): number {
  if (cls === 0) return 0;
  if (cls === automaton.space && automaton.spaced[state] === 1) return state;
  for (let from = state; ; from = automaton.fail[from]!) {
    if (cls < automaton.width && from < automaton.dense) return automaton.next[from * automaton.width + cls]!;
    const target = findEdge(automaton.edges, from, cls);
    if (target !== 0 || from === 0) return target;
  }
}

function assignClasses(patterns: readonly string[]): { classes: Uint16Array; width: number; byUnit: Uint16Array } {
  const used = new Set<number>([0x20]);
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

/** Builds the automaton of distinct, folded, non-empty patterns; pattern numbers are their places in the list. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const { classes, width, byUnit } = assignClasses(patterns);
  const children: Array<Map<number, number>> = [new Map()];
  const ends: number[] = [0];
  for (const [number, pattern] of patterns.entries()) {
    let node = 0;
    for (let at = 0; at < pattern.length; at++) {
      const cls = byUnit[pattern.charCodeAt(at)]!;
      let child = children[node]!.get(cls);
      if (child === undefined) {
        child = children.push(new Map()) - 1;
        ends.push(0);
        children[node]!.set(cls, child);
      }
      node = child;
    }
    ends[node] = number + 1;
  }
  return compile({ children, ends, classes, width, space: byUnit[0x20]!, patterns });
}

type Trie = {
  children: ReadonlyArray<ReadonlyMap<number, number>>;
  ends: readonly number[];
  classes: Uint16Array;
  width: number;
  space: number;
  patterns: readonly string[];
};

function compile({ children, ends, classes, width, space, patterns }: Trie): Automaton {
  const size = children.length;
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const edges = {
    mask: capacity - 1,
    states: new Int32Array(capacity),
    classes: new Uint16Array(capacity),
    targets: new Int32Array(capacity),
  };
  const dense = Math.min(size, DENSE_STATES);
  const automaton: Automaton = {
    classes,
    width,
    dense,
    space,
    edges,
    next: new Int32Array(dense * width),
    fail: new Int32Array(size),
    out: new Int32Array(size),
    link: new Int32Array(size),
    ending: new Uint8Array(size),
    spaced: new Uint8Array(size),
    lengths: Uint16Array.from(patterns, (pattern) => pattern.length),
  };
  const order = [0];
  for (let state = 0; state < order.length; state++) {
    const node = order[state]!;
    const { fail, out, link, ending, spaced, next } = automaton;
    out[state] = ends[node]!;
    const shorter = fail[state]!;
    link[state] = state === 0 ? 0 : out[shorter] ? shorter : link[shorter]!;
    ending[state] = out[state] || link[state] ? 1 : 0;
    if (state < dense) {
      for (let cls = 1; cls < width; cls++) next[state * width + cls] = state === 0 ? 0 : next[shorter * width + cls]!;
      if (spaced[state] === 1) next[state * width + space] = state;
    }
    for (const [cls, childNode] of children[node]!) {
      const child = order.push(childNode) - 1;
      fail[child] = state === 0 ? 0 : step(automaton, shorter, cls);
      spaced[child] = cls === space ? 1 : 0;
      let at = slot(state, cls, edges.mask);
      while (edges.targets[at] !== 0) at = (at + 1) & edges.mask;
      edges.states[at] = state;
      edges.classes[at] = cls;
      edges.targets[at] = child;
      if (state < dense && cls < width) next[state * width + cls] = child;
    }
  }
  return automaton;
}
