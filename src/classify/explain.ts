import { CUE_WORDS, CUES } from './cues.ts';
import { type Features, MOST, MOST_WORDS, phraseOf, TOLD } from './features.ts';
import type { Weighing } from './model.ts';
import type { Reading } from './reading.ts';
import { bucketOf } from './score.ts';
import { STRIDE } from './word-table.ts';

/** Features that add less are not told. */
const LEAST = 0.05;
/** Strongest features kept; some of them say the same. */
const KEPT = 10;
const LONGEST = 60;

/** Features that speak for the label: how much each adds, and what it stands for. */
const added = new Float64Array(MOST_WORDS + MOST);
const meant = new Int32Array(MOST_WORDS + MOST);

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
  const found = weigh(weighing, features, label, rival);
  const reasons: string[] = [];
  for (let turn = 0; turn < KEPT && reasons.length < limit; turn++) {
    const at = strongest(found);
    if (at < 0) break;
    added[at] = 0;
    const reason = tell(reading, meant[at]!);
    if (reason !== '' && !isTold(reasons, reason)) reasons.push(reason);
  }
  return reasons;
}

/** Whether a reason holds this one or is held by it. */
function isTold(reasons: readonly string[], reason: string): boolean {
  for (let i = 0; i < reasons.length; i++) {
    const told = reasons[i]!;
    if (told.length < reason.length ? reason.includes(told) : told.includes(reason)) return true;
  }
  return false;
}

/** Fills `added` and `meant`; returns how many features speak for the label. */
function weigh(weighing: Weighing, features: Features, label: number, rival: number): number {
  const { words, word, wordAt, wordValue, count, hash, value, told } = features;
  const { scores } = weighing.words;
  const { weights } = weighing;
  let found = 0;
  for (let i = 0; i < words; i++) {
    const at = word[i]! * STRIDE;
    const weight = (scores[at + label]! - scores[at + rival]!) * wordValue[i]!;
    if (weight <= LEAST) continue;
    added[found] = weight;
    meant[found++] = TOLD.words | (wordAt[i]! << 12) | (wordAt[i]! + 1);
  }
  for (let i = 0; i < count; i++) {
    const meaning = told[i]!;
    if (meaning === 0) continue;
    const at = bucketOf(hash[i]!);
    const weight = (weights[at + label]! - weights[at + rival]!) * value[i]!;
    if (weight <= LEAST) continue;
    added[found] = weight;
    meant[found++] = meaning;
  }
  return found;
}

/** Index of the first of those that add most, or -1 when none is left. */
function strongest(found: number): number {
  let most = 0;
  let at = -1;
  for (let i = 0; i < found; i++) {
    if (added[i]! <= most) continue;
    most = added[i]!;
    at = i;
  }
  return at;
}

const KINDS = 3 << 24;

function tell(reading: Reading, told: number): string {
  const kind = told & KINDS;
  if (kind === TOLD.cue) return CUE_WORDS[CUES[told & 31]!];
  if (kind === TOLD.phrase) return phraseOf(told);
  const { text, start, from, to } = reading;
  const first = (told >>> 12) & 0xfff;
  const last = (told & 0xfff) - 1;
  return quote(text.slice(start + from[first]!, start + to[last]!));
}

/** What a code unit is in a quotation: unknown, shown as it stands, or shown and worth a quotation. */
const SHOWN = 1;
const TELLS = 2;
const UNITS = new Uint8Array(0x1_0000);
UNITS.fill(SHOWN, 0x20, 0x7f);
UNITS.fill(0, 0x5f, 0x60);
for (const [first, last] of ['09', 'AZ', 'az', 'ÀÖ', 'Øö', 'øɏ', 'ぁゖ', 'ァヺ', '一鿿', '가힣', '??', '!!']) {
  UNITS.fill(TELLS, first!.charCodeAt(0), last!.charCodeAt(0) + 1);
}

/** Words of the author, made harmless to look at: no line breaks, nothing invisible. */
function quote(words: string): string {
  const cut = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  let tells = 0;
  let before = 0x20;
  for (let at = 0; at < cut.length; at++) {
    const unit = cut.charCodeAt(at);
    const sort = UNITS[unit]!;
    if (sort === 0 || (unit === 0x20 && before === 0x20)) return quoteAny(cut);
    tells |= sort;
    before = unit;
  }
  if (before === 0x20) return quoteAny(cut);
  return (tells & TELLS) === 0 ? '' : `“${cut}”`;
}

function quoteAny(words: string): string {
  if (/^[\w '.,!?-]+$/.test(words)) return /\w/.test(words) || /[?!]/.test(words) ? `“${words}”` : '';
  const shown = words
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
  return /[\p{L}\p{N}?!]/u.test(shown) ? `“${shown}”` : '';
}
