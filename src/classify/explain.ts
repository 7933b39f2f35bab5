import { CUE_WORDS, CUES } from './cues.ts';
import { type Features, TOLD } from './features/feature-list.ts';
import { phraseOf } from './features/shape-features.ts';
import type { Weighing } from './model.ts';
import { signedSquare } from './quantise.ts';
import type { Reading } from './read/reading.ts';
import { SCORES, STRIDE } from './read/word-table.ts';

/** Features that add less are not told. */
const LEAST = 0.05;
/** Strongest features kept; some of them say the same. */
const KEPT = 10;
const LONGEST = 60;

/** The strongest features that speak for the label, strongest first: how much each adds, and what it stands for. */
const added = new Float64Array(KEPT);
const meant = new Int32Array(KEPT);
let kept = 0;

/** Sorts of reasons: a phrase of ours, a quotation that cannot hold another, any other quotation. */
const FIXED = 0;
const PLAIN = 1;
const ODD = 2;
const sorts = new Uint8Array(KEPT);
/** Sort of what `tell` told last. */
let sortTold = FIXED;

/**
 * What weighed most for `label` against `rival`, strongest first, at most `limit`: words as the author wrote them, or
 * the meaning that they have.
 */
export function reasonsFor(
  weighing: Weighing,
  reading: Reading,
  features: Features,
  label: number,
  rival: number,
  limit = 3,
): string[] {
  kept = 0;
  keepWords(weighing, features, label, rival);
  keepHashed(weighing, features, label, rival);
  const reasons: string[] = [];
  for (let turn = 0; turn < kept && reasons.length < limit; turn++) {
    if (isMeant(turn)) continue;
    sortTold = FIXED;
    const reason = tell(reading, meant[turn]!);
    if (reason === '' || isTold(reasons, reason, sortTold)) continue;
    sorts[reasons.length] = sortTold;
    reasons.push(reason);
  }
  return reasons;
}

/** Whether one of the stronger features stands for the same. */
function isMeant(turn: number): boolean {
  for (let at = 0; at < turn; at++) if (meant[at] === meant[turn]) return true;
  return false;
}

/** Whether a reason holds this one, of a sort, or is held by it. */
function isTold(reasons: readonly string[], reason: string, sort: number): boolean {
  for (let i = 0; i < reasons.length; i++) {
    const told = reasons[i]!;
    const isHeld =
      told.length < reason.length ? holds(reason, sort, told, sorts[i]!) : holds(told, sorts[i]!, reason, sort);
    if (isHeld) return true;
  }
  return false;
}

/** Whether the longer of two reasons holds the other; the marks about a plain one stand within odd ones only. */
function holds(long: string, longSort: number, short: string, shortSort: number): boolean {
  if (long.length === short.length) return long === short;
  return (shortSort !== PLAIN || longSort === ODD) && long.includes(short);
}

function keepWords({ words: table }: Weighing, features: Features, label: number, rival: number): void {
  const { words, word, wordAt, wordValue } = features;
  const { scores } = table;
  for (let i = 0; i < words; i++) {
    const at = word[i]! * SCORES;
    const weight = (scores[at + label]! - scores[at + rival]!) * wordValue[i]!;
    if (weight > LEAST) keep(weight, TOLD.words | (wordAt[i]! << 12) | (wordAt[i]! + 1));
  }
}

function keepHashed({ units }: Weighing, features: Features, label: number, rival: number): void {
  const { count, value, told, weights } = features;
  const unit = units[label]!;
  const rivalUnit = units[rival]!;
  for (let i = 0; i < count; i++) {
    const at = i * STRIDE;
    const own = signedSquare(weights[at + label]!) * unit;
    const weight = (own - signedSquare(weights[at + rival]!) * rivalUnit) * value[i]!;
    if (weight > LEAST && told[i] !== 0) keep(weight, told[i]!);
  }
}

/** Keeps a feature in its place among the strongest; of those that add the same the first stands first. */
function keep(weight: number, meaning: number): void {
  let at = kept;
  if (kept < KEPT) kept++;
  else if (weight <= added[--at]!) return;
  for (; at > 0 && added[at - 1]! < weight; at--) {
    added[at] = added[at - 1]!;
    meant[at] = meant[at - 1]!;
  }
  added[at] = weight;
  meant[at] = meaning;
}

const KINDS = 3 << 24;

function tell(reading: Reading, told: number): string {
  const kind = told & KINDS;
  if (kind === TOLD.cue) return CUE_WORDS[CUES[told & 31]!];
  if (kind === TOLD.phrase) return phraseOf(told);
  const { from, to } = reading;
  const first = (told >>> 12) & 0xfff;
  const last = (told & 0xfff) - 1;
  return quote(reading, from[first]!, to[last]!);
}

/** What a code unit is in a quotation: unknown, shown as it stands, or shown and worth a quotation. */
const SHOWN = 1;
const TELLS = 2;
const UNITS = new Uint8Array(0x1_0000);
UNITS.fill(SHOWN, 0x20, 0x7f);
UNITS.fill(0, 0x5f, 0x60);
UNITS.fill(SHOWN, 0x3001, 0x3003);
for (const [first, last] of ['09', 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ', 'ぁゖ', 'ァヺ', 'ーー', '一鿿', '가힣', '??', '!!']) {
  UNITS.fill(TELLS, first!.charCodeAt(0), last!.charCodeAt(0) + 1);
}

/** Words of the author, made harmless to look at: no line breaks, nothing invisible. */
function quote({ text, start, units }: Reading, from: number, to: number): string {
  sortTold = ODD;
  if (to - from > LONGEST) return quoteAny(`${text.slice(start + from, start + from + LONGEST)}…`);
  let tells = 0;
  let before = 0x20;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const sort = UNITS[unit]!;
    if (sort === 0 || (unit === 0x20 && before === 0x20)) return quoteAny(text.slice(start + from, start + to));
    tells |= sort;
    before = unit;
  }
  if (before === 0x20) return quoteAny(text.slice(start + from, start + to));
  if ((tells & TELLS) === 0) return '';
  sortTold = PLAIN;
  return `“${text.slice(start + from, start + to)}”`;
}

function quoteAny(words: string): string {
  if (/^[\w '.,!?-]+$/.test(words)) return /\w/.test(words) || /[?!]/.test(words) ? `“${words}”` : '';
  const shown = words
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  return /[\p{L}\p{N}?!]/u.test(shown) ? `“${shown}”` : '';
}
