/** Table values that are no folded unit. */
export const DROP = 0;
export const SLOW = 0xffff;

export const SPACE = 0x20;
/** Invisible characters, and marks that scripts do without; Indic vowel signs are letters and stay. */
const DROPPED = new RegExp(
  [
    '\\p{Cf}|[\\u0300-\\u036f]|[\\u1ab0-\\u1aff]|[\\u1dc0-\\u1dff]|[\\u20d0-\\u20ff]|[\\ufe20-\\ufe2f]',
    '[\\ufe00-\\ufe0f]|[\\u0591-\\u05bd]|\\u05bf|[\\u05c1-\\u05c7]',
    '\\u0640|[\\u064b-\\u065f]|\\u0670|[\\u06d6-\\u06ed]|\\u093c|\\u3099|\\u309a',
  ].join('|'),
  'gu',
);

/** Letters that Unicode does not decompose but people write for one another. */
const SAME: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  '…': '.',
  ゛: '',
  ゜: '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};

function foldCharacter(character: string): string {
  const same = SAME[character];
  if (same !== undefined) return same;
  const folded = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(DROPPED, '');
  let out = '';
  for (const part of folded) out += /\s/u.test(part) ? ' ' : (SAME[part] ?? part);
  // Symbols that decompose into several signs say nothing by them; only letters and digits are worth the slow way.
  return out.length > 1 && !/[\p{L}\p{N}]/u.test(out) ? out.slice(0, 1) : out;
}

const isJamo = (unit: number): boolean =>
  (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xa960 && unit <= 0xa97f) || (unit >= 0xd7b0 && unit <= 0xd7ff);
const isOwnFold = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0xd800 && unit <= 0xf8ff) ||
  (unit >= 0x3130 && unit <= 0x318f) ||
  (unit >= 0xffa0 && unit <= 0xffdc);

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (let unit = 0; unit < 0x1_0000; unit++) {
    if (unit < SPACE || (unit >= 0x7f && unit < 0xa0)) table[unit] = SPACE;
    else if (isJamo(unit) || unit === 0xd835 || unit === 0xd83c || unit === SLOW) table[unit] = SLOW;
    else if (isOwnFold(unit)) table[unit] = unit;
    else {
      const folded = foldCharacter(String.fromCharCode(unit));
      table[unit] = folded.length === 0 ? DROP : folded.length === 1 ? folded.charCodeAt(0) : SLOW;
    }
  }
  return table;
}

/** Folded unit of every UTF-16 unit; DROP: leaves nothing; SLOW: needs its neighbours or becomes several. */
export const FOLD: Uint16Array = buildTable();

/** A text folded for matching, each unit with the stretch of the original it came from; only the first `length` count. */
export type Folded = {
  length: number;
  readonly units: Uint16Array;
  /** Start and end of the original stretch of each unit, UTF-16 offsets. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Memory of its own for offsets, used where folding moved a unit. */
  readonly moved: { readonly starts: Uint32Array; readonly ends: Uint32Array };
};

/** Room for `capacity` folded units; `foldInto` may fill it again and again. */
export function makeFolded(capacity: number): Folded {
  const moved = { starts: new Uint32Array(capacity), ends: new Uint32Array(capacity) };
  return { length: 0, units: new Uint16Array(capacity), ...moved, moved };
}

/** Longest text whose offsets may be shared; see `foldInto`. */
const SHARED = 8_192;
const UNMOVED = { starts: new Uint32Array(SHARED), ends: new Uint32Array(SHARED) };
for (let at = 0; at < SHARED; at++) {
  UNMOVED.starts[at] = at;
  UNMOVED.ends[at] = at + 1;
}

let lent = makeFolded(2_048);
/** So far ahead readers look, where they must not find what an earlier text left. */
const LOOKED_AHEAD = 8;

/**
 * Folds case, accents, compatibility forms (full width, mathematical letters, ligatures) and runs of white space, and
 * removes zero-width, bidi and combining characters, of at most the first `limit` UTF-16 units. Never throws; lone
 * surrogates stay as they are. O(length). What it returns holds until the next text is folded: memory set aside for each
 * would cost more than the folding.
 */
export function foldText(text: string, limit = text.length): Folded {
  const most = Math.min(text.length, limit) * 2 + 32;
  if (lent.units.length < most) lent = makeFolded(most);
  foldInto(lent, text, limit);
  lent.length = Math.min(lent.length, most);
  lent.units.fill(0, lent.length, lent.length + LOOKED_AHEAD);
  return lent;
}

/** As `foldText`, into memory that is there: at most the first `limit` UTF-16 units, and as many as there is room for. */
export function foldInto(into: Folded, text: string, limit: number): void {
  const { units } = into;
  const to = Math.min(limit, text.length);
  // In most posts every unit folds into one, and nothing moves.
  const plain = to <= SHARED && to <= units.length ? foldPlain(units, text, to) : 0;
  setUnmoved(into, plain);
  if (plain < to || to > SHARED) foldRest(into, text, plain, to);
}

/** Makes `length` units, each folded from one of a text of at most 8,192, all there is. */
export function setUnmoved(into: Folded, length: number): void {
  into.length = length;
  into.starts = UNMOVED.starts;
  into.ends = UNMOVED.ends;
}

/** Folds units as long as each becomes one; returns how many. */
function foldPlain(units: Uint16Array, text: string, to: number): number {
  const table = FOLD;
  let previous = SLOW;
  for (let at = 0; at < to; at++) {
    const folded = table[text.charCodeAt(at)]!;
    // No unit is less than a space, so that only two spaces make twice one.
    if (folded === DROP || folded === SLOW || previous + folded === 2 * SPACE) return at;
    units[at] = folded;
    previous = folded;
  }
  return to;
}

function foldRest(into: Folded, text: string, from: number, to: number): void {
  const { units, moved } = into;
  const { starts, ends } = moved;
  const room = units.length;
  for (let at = 0; at < from; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  into.starts = starts;
  into.ends = ends;
  const table = FOLD;
  let length = from;
  let previous = from === 0 ? 0 : units[from - 1]!;
  for (let at = from; at < to && length < room; at++) {
    const unit = text.charCodeAt(at);
    const folded = table[unit]!;
    if (folded === DROP) {
      // An accent written apart belongs to the letter before it.
      if (unit >= 0x300 && unit <= 0x36f && length > 0 && ends[length - 1] === at) ends[length - 1] = at + 1;
    } else if (folded === SLOW) {
      into.length = length;
      at = (isJamo(unit) ? foldJamo(into, text, at, to) : foldExpanded(into, text, at)) - 1;
      length = into.length;
      previous = length === 0 ? 0 : units[length - 1]!;
    } else if (folded !== SPACE || previous !== SPACE) {
      previous = folded;
      units[length] = folded;
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
  }
  into.length = length;
}

function push(into: Folded, unit: number, start: number, end: number): void {
  const { length } = into;
  if (length === into.units.length || (unit === SPACE && length > 0 && into.units[length - 1] === SPACE)) return;
  into.units[length] = unit;
  into.starts[length] = start;
  into.ends[length] = end;
  into.length++;
}

function foldJamo(into: Folded, text: string, from: number, to: number): number {
  let end = from;
  while (end < to && isJamo(text.charCodeAt(end))) end++;
  let at = from;
  for (const syllable of text.slice(from, end).normalize('NFC')) {
    const width = syllable.normalize('NFD').length;
    push(into, syllable.charCodeAt(0), at, Math.min(end, at + width));
    at += width;
  }
  return end;
}

/** What the few thousand characters that need the slow way become, as they are met. */
const EXPANDED = new Map<number, string>();

function foldExpanded(into: Folded, text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  let folded = EXPANDED.get(point);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point));
    EXPANDED.set(point, folded);
  }
  const end = at + (point > 0xffff ? 2 : 1);
  for (let part = 0; part < folded.length; part++) push(into, folded.charCodeAt(part), at, end);
  return end;
}

const LONGEST_PHRASE = 200;
const scratch = makeFolded(18 * LONGEST_PHRASE);

/** ASCII without the signs that fold into others and without spaces to join. */
const PLAIN_PHRASE = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** The folded form of an alias or phrase, trimmed. */
export function foldPhrase(phrase: string): string {
  if (PLAIN_PHRASE.test(phrase)) return phrase.toLowerCase();
  const folded = phrase.length <= LONGEST_PHRASE ? scratch : makeFolded(phrase.length * 2 + 32);
  foldInto(folded, phrase, phrase.length);
  const { units, length } = folded;
  let out = '';
  for (let at = 0; at < length; at++) out += String.fromCharCode(units[at]!);
  return out.trim();
}
