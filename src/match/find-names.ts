import { isWord, sliceUnits, tagEnd } from './boundary.ts';
import type { Folded } from './fold.ts';
import { markLinks, readDomain } from './links.ts';
import type { Matcher, Name } from './matcher.ts';
import { MAX_HITS, scanFolded } from './scan.ts';
import { KIND, KINDS } from './scripts.ts';
import { TAG_ENDINGS } from './vocabulary.ts';

/** A name found in a folded text; offsets are the folded ones. */
export type Hit = {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** A link into the product's site: evidence, no mention by itself. */
  readonly isLink: boolean;
  /** What follows the name inside its hashtag ("down" in "#claudedown"). */
  readonly tagEnding: string;
};

const AT = 0x40;
const HASH = 0x23;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

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
  const { units, starts } = folded;
  const after = units[end];
  if (after === DOT && isLatin(folded, end + 1) && isLower(text, starts[end + 1]!)) return true;
  if (units[start - 1] === DOT && isLatin(folded, start - 2) && isLower(text, starts[start]!)) return true;
  if (units[start - 1] !== AT) return after === AT && isLatin(folded, end + 1);
  if (isWordUnit(folded, start - 2)) return true;
  return (after === DOT || after === UNDERSCORE || after === HYPHEN || after === AT) && isWordUnit(folded, end + 1);
}

function readHit(
  text: string,
  folded: Folded,
  links: Uint8Array | null,
  name: Name,
  start: number,
  end: number,
): Hit | null {
  const { units, length } = folded;
  const hit = { name, start, end, isLink: false, tagEnding: '' };
  if (name.kind === 'domain') {
    const read = readDomain(folded, start, end);
    return read === 'none' ? null : { ...hit, isLink: read === 'link' };
  }
  if (links !== null && links[start] === 1) return null;
  if (name.kind === 'handle') {
    if (isWordUnit(folded, start - 1) || units[start - 1] === DOT) return null;
    return isLatin(folded, end) || units[end] === UNDERSCORE ? null : hit;
  }
  if (name.kind === 'tag') {
    if (isLatin(folded, start - 1)) return null;
    const ending = sliceUnits(units, end, tagEnd(units, end, length)).replace(/^_+/, '');
    if (ending !== '' && !TAG_ENDINGS.has(ending) && !/^\d{1,4}$/.test(ending)) return null;
    return { ...hit, end: end + (ending === '' ? 0 : tagEnd(units, end, length) - end), tagEnding: ending };
  }
  if (units[start - 1] === HASH && units[end] === UNDERSCORE) return null;
  if (isInsideIdentifier(text, folded, start, end)) return null;
  return isWord(units, length, start, end, name.ambiguity === 'clear') ? hit : null;
}

/** Every name of the text that stands as a word, handle, tag or domain of its own; of overlapping ones the leftmost and then longest. */
export function findNames(matcher: Matcher, text: string, folded: Folded): Hit[] {
  const links = markLinks(folded);
  const found: Hit[] = [];
  let seen = 0;
  scanFolded(matcher.names, folded, (pattern, start, end) => {
    for (const name of matcher.entries[pattern]!) {
      const hit = readHit(text, folded, links, name, start, end);
      if (hit !== null) found.push(hit);
    }
    seen++;
    return seen < MAX_HITS * 4 && found.length < MAX_HITS;
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let last: Hit | null = null;
  for (const hit of found) {
    const isFree = last === null || hit.start >= last.end;
    const isSame = last !== null && hit.start === last.start && hit.end === last.end;
    if (!isFree && !isSame) continue;
    if (isSame && isKept(kept, hit)) continue;
    kept.push(hit);
    last = hit;
  }
  return kept;
}

/** Whether the stretch is already kept for the product; equal stretches stand at the list's end. */
function isKept(kept: readonly Hit[], hit: Hit): boolean {
  for (let at = kept.length - 1; at >= 0 && kept[at]!.start === hit.start; at--) {
    if (kept[at]!.name.product === hit.name.product) return true;
  }
  return false;
}
