/** Table values that are no folded unit. */
export const DROP = 0;
export const SLOW = 0xffff;

const SPACE = 0x20;
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

/** A text folded for matching, each unit with the stretch of the original it came from. */
export type Folded = {
  readonly length: number;
  readonly units: Uint16Array;
  /** Start and end of the original stretch of each unit, UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/**
 * Folds case, accents, compatibility forms (full width, mathematical letters, ligatures) and runs of white space, and
 * removes zero-width, bidi and combining characters. Never throws; lone surrogates stay as they are. O(length).
 */
export function foldText(text: string): Folded {
  let units = new Uint16Array(text.length + 16);
  let starts = new Uint32Array(text.length + 16);
  let ends = new Uint32Array(text.length + 16);
  let length = 0;

  const push = (unit: number, start: number, end: number): void => {
    if (unit === SPACE && length > 0 && units[length - 1] === SPACE) return;
    if (length === units.length) {
      const [olderUnits, olderStarts, olderEnds] = [units, starts, ends];
      units = new Uint16Array(length * 2);
      starts = new Uint32Array(length * 2);
      ends = new Uint32Array(length * 2);
      units.set(olderUnits);
      starts.set(olderStarts);
      ends.set(olderEnds);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length++;
  };

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const folded = FOLD[unit]!;
    if (folded === DROP) {
      // An accent written apart belongs to the letter before it.
      if (unit >= 0x300 && unit <= 0x36f && length > 0 && ends[length - 1] === at) ends[length - 1] = at + 1;
      at++;
    } else if (folded !== SLOW) {
      push(folded, at, at + 1);
      at++;
    } else if (isJamo(unit)) at = pushJamo(text, at, push);
    else at = pushExpanded(text, at, push);
  }
  return { length, units, starts, ends };
}

type Push = (unit: number, start: number, end: number) => void;

function pushJamo(text: string, from: number, push: Push): number {
  let end = from;
  while (end < text.length && isJamo(text.charCodeAt(end))) end++;
  let at = from;
  for (const syllable of text.slice(from, end).normalize('NFC')) {
    const width = syllable.normalize('NFD').length;
    push(syllable.charCodeAt(0), at, Math.min(end, at + width));
    at += width;
  }
  return end;
}

/** What the few thousand characters that need the slow way become, as they are met. */
const EXPANDED = new Map<number, string>();

function pushExpanded(text: string, at: number, push: Push): number {
  const point = text.codePointAt(at) ?? 0;
  let folded = EXPANDED.get(point);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point));
    EXPANDED.set(point, folded);
  }
  const end = at + (point > 0xffff ? 2 : 1);
  for (let part = 0; part < folded.length; part++) push(folded.charCodeAt(part), at, end);
  return end;
}

/** The folded form of an alias or phrase, trimmed. */
export function foldPhrase(phrase: string): string {
  const { units, length } = foldText(phrase);
  let out = '';
  for (let at = 0; at < length; at++) out += String.fromCharCode(units[at]!);
  return out.trim();
}
