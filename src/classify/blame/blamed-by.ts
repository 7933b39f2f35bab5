import { type Reading, UNKNOWN_NAME } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { type Evidence, evidenceOf, isBare, isCleared, isClearedEverywhere, type Post, STRENGTH } from './evidence.ts';
import { readRoles } from './roles.ts';

const NOBODY = -1;
/** Names looked at as causes: a post that lists more tells nobody's fault. */
const MOST_NAMES = 24;
/** What is said outright; the others prove something only where the named one is told to fail, or stands bare ("must be AWS"). */
const SAID: ReadonlySet<Evidence> = new Set(['becauseOf', 'takes', 'culprit', 'itsIncident']);
const BARE_SAID: ReadonlySet<Evidence> = new Set(['because', 'hedge', 'again']);

/** Place of the product blamed; not `isSaid`: only where the post tells of its failing too. */
export type Blamed = { readonly place: number; readonly isSaid: boolean };

/**
 * Place of the product that the author names as the cause of the target's trouble, or null. Words of cause, of taking along,
 * of what follows, guesses ("turns out", "must be"), incidents and "again", in twelve languages, each from where such a
 * word stands to the name; a name that is cleared ("not Cloudflare", "unlike", "works fine") or only asked about is none.
 */
export function blamedBy(reading: Reading, target: number): Blamed | null {
  if (!namesSeveral(reading)) return null;
  const roles = readRoles(reading);
  const blamed = strongest({ reading, roles, target });
  if (blamed === null || isClearedEverywhere({ reading, roles, target })) return null;
  const back = strongest({ reading, roles, target: blamed.name }, target);
  if (back !== null && back.strength >= blamed.strength) return null;
  return { place: blamed.name, isSaid: blamed.isSaid };
}

type Naming = { readonly name: number; readonly strength: number; readonly isSaid: boolean };

/** The name most strongly told as the cause of the target's trouble; `only`: of this one name. */
function strongest(post: Post, only = NOBODY): Naming | null {
  const { kind, word, count } = post.reading;
  let best: Naming | null = null;
  let names = 0;
  for (let at = 0; at < count && names < MOST_NAMES; at += 1) {
    if (kind[at] !== KIND.mask) continue;
    names += 1;
    const name = word[at]!;
    if (name === post.target || name === UNKNOWN_NAME || (only !== NOBODY && name !== only)) continue;
    if (isCleared(post, at)) continue;
    const evidence = evidenceOf(post, at);
    if (evidence === null || STRENGTH[evidence] <= (best?.strength ?? 0)) continue;
    best = {
      name,
      strength: STRENGTH[evidence],
      isSaid: SAID.has(evidence) || (BARE_SAID.has(evidence) && isBare(post, at)),
    };
  }
  return best;
}

function namesSeveral({ count, kind, word }: Reading): boolean {
  let first = NOBODY;
  for (let at = 0; at < count; at += 1) {
    if (kind[at] !== KIND.mask || word[at] === UNKNOWN_NAME) continue;
    if (first === NOBODY) first = word[at]!;
    else if (word[at] !== first) return true;
  }
  return false;
}
