import { EVIDENCE, SIGNS } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** Columns of the table of weights: any name, then one for each bit of `SENSE`. */
export const COLUMNS = 9;
const ROWS = new Map<number, Float64Array>();

/** What each kind of evidence weighs for a name of these senses: the weight for any name and that of each sense it has. */
export function weightsFor(senses: number): Float64Array {
  let row = ROWS.get(senses);
  if (row === undefined) {
    row = Float64Array.from(SIGNS, (sign) =>
      (WEIGHTS[sign] ?? []).reduce(
        (sum, weight, column) => (column === 0 || (senses >> (column - 1)) & 1 ? sum + weight : sum),
        0,
      ),
    );
    ROWS.set(senses, row);
  }
  return row;
}

/** Evidence without words counts, but is no reason. */
const IS_SAID = Uint8Array.from(SIGNS, (sign) => (EVIDENCE[sign] === '' ? 0 : 1));
const LEAST = 0.15;
const HAS_PHRASE = SIGNS.map((sign) => EVIDENCE[sign].startsWith('~'));
const REST = SIGNS.map((sign) => EVIDENCE[sign].replace(/^~/, ''));
const MAX_EVIDENCE = 40;

/** The evidence on one name of one product; filled again and again. */
export class Weighing {
  /** Log-odds that the product is meant. */
  sum = 0;
  count = 0;
  readonly kinds = new Uint8Array(MAX_EVIDENCE);
  /** The phrase that was found, or -1. */
  readonly phrases = new Int32Array(MAX_EVIDENCE);
  private weights: Float64Array = weightsFor(0);

  /** Begins anew for a name, see `weightsFor`. */
  begin(weights: Float64Array): void {
    this.weights = weights;
    this.sum = 0;
    this.count = 0;
  }

  add(kind: number, phrase = -1): void {
    if (this.count === MAX_EVIDENCE) return;
    this.kinds[this.count] = kind;
    this.phrases[this.count] = phrase;
    this.count++;
    this.sum += this.weights[kind]!;
  }

  /** Begins with the evidence of another, for a name that may weigh it differently. */
  resume(other: Weighing, weights: Float64Array): void {
    this.begin(weights);
    for (let at = 0; at < other.count; at++) this.add(other.kinds[at]!, other.phrases[at]!);
  }

  copy(other: Weighing): void {
    this.weights = other.weights;
    this.sum = other.sum;
    this.count = other.count;
    for (let at = 0; at < other.count; at++) {
      this.kinds[at] = other.kinds[at]!;
      this.phrases[at] = other.phrases[at]!;
    }
  }

  /** The strongest reasons, three for it and two against it, in words; `named` gives the words of a phrase. */
  explain(named: (kind: number, phrase: number) => string): string {
    let first = -1;
    let second = -1;
    let third = -1;
    let worst = -1;
    let worse = -1;
    for (let at = 0; at < this.count; at++) {
      if (IS_SAID[this.kinds[at]!] === 0) continue;
      const weight = this.said(at);
      if (weight > LEAST) {
        if (first < 0 || weight > this.said(first)) {
          third = second;
          second = first;
          first = at;
        } else if (second < 0 || weight > this.said(second)) {
          third = second;
          second = at;
        } else if (third < 0 || weight > this.said(third)) third = at;
      } else if (weight < -LEAST) {
        if (worst < 0 || weight < this.said(worst)) {
          worse = worst;
          worst = at;
        } else if (worse < 0 || weight < this.said(worse)) worse = at;
      }
    }
    let reasons = '';
    if (first >= 0) reasons += ` with ${this.words(first, named)}`;
    if (second >= 0) reasons += `; ${this.words(second, named)}`;
    if (third >= 0) reasons += `; ${this.words(third, named)}`;
    if (worst >= 0) reasons += `, despite ${this.words(worst, named)}`;
    if (worse >= 0) reasons += `; ${this.words(worse, named)}`;
    return reasons;
  }

  private said(at: number): number {
    return this.weights[this.kinds[at]!]!;
  }

  private words(at: number, named: (kind: number, phrase: number) => string): string {
    const kind = this.kinds[at]!;
    return HAS_PHRASE[kind]! ? named(kind, this.phrases[at]!) + REST[kind]! : REST[kind]!;
  }
}
