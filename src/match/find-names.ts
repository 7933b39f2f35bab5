import { isWord, sliceUnits, tagEnd } from './boundary.ts';
import type { Folded } from './fold.ts';
import { markLinks, readDomain } from './links.ts';
import type { Matcher, Name } from './matcher.ts';
import { SCANNED, scanText } from './scan.ts';
import { KIND, KINDS } from './scripts.ts';
import { TAG_ENDINGS } from './vocabulary.ts';

/** Beyond this many hits in one post more of them say nothing new. */
export const MAX_HITS = 1_000;

/** A name found in a folded text; offsets are the folded ones. Hits are filled again for each post. */
export type Hit = {
  name: Name;
  start: number;
  end: number;
  /** A link into the product's site: evidence, no mention by itself. */
  isLink: boolean;
  /** Where the name itself ends, before what follows it in its hashtag. */
  nameEnd: number;
  /** What follows the name inside its hashtag ("down" in "#claudedown"). */
  tagEnding: string;
};

/** The hits of one post, leftmost first; only the first `count` hold. */
export type Hits = { count: number; readonly list: Hit[] };
export const makeHits = (): Hits => ({ count: 0, list: [] });

const AT = 0x40;
const HASH = 0x23;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

const found = new Int32Array(MAX_HITS * 2 * SCANNED);

const isWordUnit = (folded: Folded, at: number): boolean =>
  at >= 0 && at < folded.length && (KINDS[folded.units[at]!] !== KIND.none || folded.units[at] === UNDERSCORE);
const isLatin = (folded: Folded, at: number): boolean =>
  at >= 0 && at < folded.length && (KINDS[folded.units[at]!] === KIND.latin || KINDS[folded.units[at]!] === KIND.digit);
const isLower = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
};

/** "claude.md", "foo.claude" and "@claude.example" are no names; "is down.Claude" is one. */
function isInsideIdentifier(text: string, folded: Folded, start: number, end: number): boolean {
  const { units, starts, length } = folded;
  const after = end < length ? units[end]! : 0;
  const before = start > 0 ? units[start - 1]! : 0;
  if (after === DOT && isLatin(folded, end + 1) && isLower(text, starts[end + 1]!)) return true;
  if (before === DOT && isLatin(folded, start - 2) && isLower(text, starts[start]!)) return true;
  if (before !== AT) return after === AT && isLatin(folded, end + 1);
  if (isWordUnit(folded, start - 2)) return true;
  return (after === DOT || after === UNDERSCORE || after === HYPHEN || after === AT) && isWordUnit(folded, end + 1);
}

/** Whether the name really stands at [start, end); sets the end, the link and the tag's ending of `hit`. */
function readHit(hit: Hit, text: string, folded: Folded, links: Uint8Array | null): boolean {
  const { name, start, end } = hit;
  const { units, length } = folded;
  const after = end < length ? units[end]! : 0;
  const before = start > 0 ? units[start - 1]! : 0;
  if (name.kind === 'domain') {
    const read = readDomain(folded, start, end);
    hit.isLink = read === 'link';
    return read !== 'none';
  }
  if (links !== null && links[start] === 1) return false;
  if (name.kind === 'handle') {
    if (isWordUnit(folded, start - 1) || before === DOT) return false;
    return !isLatin(folded, end) && after !== UNDERSCORE;
  }
  if (name.kind === 'tag') {
    if (isLatin(folded, start - 1)) return false;
    const to = tagEnd(units, end, length);
    if (to === end) return true;
    const ending = sliceUnits(units, end, to).replace(/^_+/, '');
    if (ending !== '' && !TAG_ENDINGS.has(ending) && !/^\d{1,4}$/.test(ending)) return false;
    hit.tagEnding = ending;
    if (ending !== '') hit.end = to;
    return true;
  }
  if (before === HASH && after === UNDERSCORE) return false;
  if (isInsideIdentifier(text, folded, start, end)) return false;
  return isWord(units, length, start, end, name.ambiguity === 'clear' && !name.isMisspelt);
}

/** Whether `a` stands before `b`: further left, or as far left and longer. */
const isBefore = (a: Hit, b: Hit): boolean => a.start < b.start || (a.start === b.start && a.end > b.end);

/**
 * Every name of the text that stands as a word, handle, tag or domain of its own; of overlapping ones the leftmost and
 * then longest, and of one stretch the first of each product. At most 1,000. Folds the first `limit` UTF-16 units of the
 * text; `folded` holds them where there are hits.
 */
export function findNames(into: Hits, matcher: Matcher, text: string, limit: number, folded: Folded): void {
  const numbers = scanText(matcher.names, text, limit, folded, found);
  into.count = 0;
  if (numbers === 0) return;
  const links = markLinks(folded);
  const { list } = into;
  let count = 0;
  for (let at = 0; at < numbers && count < MAX_HITS; at += SCANNED) {
    const names = matcher.entries[found[at]!]!;
    for (let of = 0; of < names.length && count < MAX_HITS; of++) {
      let hit = list[count];
      if (hit === undefined) {
        hit = { name: names[of]!, start: 0, end: 0, nameEnd: 0, isLink: false, tagEnding: '' };
        list.push(hit);
      }
      hit.name = names[of]!;
      hit.start = found[at + 1]!;
      hit.end = found[at + 2]!;
      hit.nameEnd = hit.end;
      hit.isLink = false;
      hit.tagEnding = '';
      if (!readHit(hit, text, folded, links)) continue;
      // Occurrences come by their ends; only those that overlap move.
      let place = count++;
      for (; place > 0 && isBefore(hit, list[place - 1]!); place--) list[place] = list[place - 1]!;
      list[place] = hit;
    }
  }
  into.count = keepOutermost(list, count);
}

function keepOutermost(list: Hit[], count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const hit = list[at]!;
    if (kept > 0) {
      const last = list[kept - 1]!;
      const isSame = hit.start === last.start && hit.end === last.end;
      if (hit.start < last.end && !(isSame && !isKept(list, kept, hit))) continue;
    }
    list[at] = list[kept]!;
    list[kept++] = hit;
  }
  return kept;
}

/** Whether the stretch is already kept for the product; equal stretches stand at the kept ones' end. */
function isKept(list: readonly Hit[], kept: number, hit: Hit): boolean {
  for (let at = kept - 1; at >= 0 && list[at]!.start === hit.start; at--) {
    if (list[at]!.name.product === hit.name.product) return true;
  }
  return false;
}
