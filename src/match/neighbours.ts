import { E } from './evidence.ts';
import type { Hit } from './find-names.ts';
import { CLASS, languageBit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { KIND, KINDS } from './scripts.ts';
import { SENSE } from './senses.ts';
import { isUpperUnit, tokenAt } from './tokens.ts';
import type { Weighing } from './weighing.ts';

const ENGLISH = languageBit('en');
/** Words between a verb of moving and its "to". */
const TRANSFER_REACH = 4;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const S = 0x73;

/** Whether nothing of the sentence stands before `start`. */
export function isFirst(units: Uint16Array, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (units[at] === SPACE || units[at] === 0x22 || units[at] === APOSTROPHE)) at--;
  return (
    at < 0 || (KINDS[units[at]!] === KIND.none && units[at] !== 0x2c && units[at] !== 0x28 && units[at] !== HYPHEN)
  );
}

/** Adds what the word before a name says. */
export function gatherBefore(into: Weighing, hit: Hit, { folded, tokens }: Reading): void {
  const { units } = folded;
  const { start } = hit;
  const { senses } = hit.name;
  const before = start > 0 ? units[start - 1]! : 0;
  if (before === HYPHEN && start > 1 && KINDS[units[start - 2]!] !== KIND.none) {
    into.add(E.hyphenBefore);
    return;
  }
  if (start > 0 && isMarkup(before)) into.add(E.markup);
  const at = tokenAt(tokens, start) - 1;
  if (at < 0 || before !== SPACE || tokens.ends[at] !== start - 1) {
    if (isFirst(units, start)) into.add(E.begins);
    return;
  }
  const word = tokens.classes[at]!;
  const isLower = tokens.capitals[at] === 0;
  const further = at > 0 && tokens.ends[at - 1] === tokens.starts[at]! - 1 ? tokens.classes[at - 1]! : 0;
  if ((word & (CLASS.preposition | CLASS.to)) !== 0 && (further & CLASS.use) !== 0) into.add(E.usedWith);
  if (word === 0) {
    if (KINDS[units[tokens.starts[at]!]!] !== KIND.digit) into.add(isLower ? E.wordBefore : E.nameBefore);
  } else if ((word & CLASS.kin) !== 0 && (senses & SENSE.person) !== 0) into.add(E.kin);
  else if ((word & CLASS.to) !== 0) {
    into.add(isTransfer(tokens, at) ? E.motion : E.toVerb);
  } else if ((word & CLASS.software) !== 0) into.add(E.softwareBefore);
  else if ((word & CLASS.motion) !== 0) into.add(E.motion);
  else if ((word & CLASS.preposition) !== 0 && (word & (CLASS.definite | CLASS.indefinite)) === 0) {
    into.add(E.preposition);
    if ((senses & SENSE.count) !== 0) into.add(E.placedLower);
  } else if ((word & (CLASS.indefinite | CLASS.definite)) !== 0) {
    addArticle(into, word, hit, tokens.language);
    if ((further & (CLASS.preposition | CLASS.to)) !== 0) into.add(E.placedThere);
  } else if ((word & CLASS.demonstrative) !== 0) into.add(E.demonstrative);
  else if ((word & CLASS.possessive) !== 0) into.add(E.owner);
  else if ((word & CLASS.quantity) !== 0) into.add(E.quantity);
  else if ((word & CLASS.degree) !== 0) into.add(E.degree);
  else if ((word & CLASS.ask) !== 0 || ((word & (CLASS.be | CLASS.auxiliary)) !== 0 && startsQuestion(tokens, at))) {
    into.add(E.asked);
  } else if ((word & CLASS.pronoun) !== 0) into.add(E.subject);
  else if ((word & (CLASS.auxiliary | CLASS.be)) !== 0) into.add(E.helped);
  else if ((word & CLASS.use) !== 0) into.add(E.used);
  else if ((word & CLASS.joining) !== 0) into.add(E.joined);
  else if ((word & CLASS.world) !== 0) into.add(E.worldBefore);
  else if ((word & CLASS.time) !== 0) into.add(E.timeBefore);
  else if ((word & CLASS.particle) !== 0) into.add(E.particleBefore);
  else if ((word & CLASS.kin) !== 0) into.add(E.wordBefore);
}

/** "The", or in other languages an article that products take there. */
function addArticle(into: Weighing, word: number, { name }: Hit, language: number): void {
  if ((word & CLASS.indefinite) !== 0) into.add(E.indefinite);
  else if (language <= ENGLISH) into.add(E.definite);
  else into.add((name.tongues & language) !== 0 ? E.definiteOwn : E.definiteForeign);
}

/** "Moved to", "uploaded the lease to": what stands before "to" at `at` says that something goes there. */
function isTransfer(tokens: Reading['tokens'], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - TRANSFER_REACH; before--) {
    if ((tokens.classes[before]! & CLASS.motion) !== 0) return true;
  }
  return false;
}

/** "Is slack …", "why does slack …": the verb before the name is the first or second word. */
function startsQuestion(tokens: Reading['tokens'], at: number): boolean {
  return at === 0 || (tokens.classes[at - 1]! & (CLASS.ask | CLASS.joining)) !== 0 || tokens.capitals[at] === 1;
}

const SAYS = CLASS.be | CLASS.auxiliary | CLASS.act;
const DETERMINER =
  CLASS.indefinite | CLASS.definite | CLASS.demonstrative | CLASS.possessive | CLASS.quantity | CLASS.degree;

/** Whether the name stands without an article, as no countable noun does. */
function isBare(tokens: Reading['tokens'], start: number, units: Uint16Array): boolean {
  const at = tokenAt(tokens, start) - 1;
  if (at < 0 || tokens.ends[at] !== start - 1 || units[start - 1] !== SPACE) return true;
  const word = tokens.classes[at]!;
  return word !== 0 && (word & DETERMINER) === 0;
}

/** "Eats", "is": no plural has such a verb. */
const endsInS = (units: Uint16Array, start: number, end: number): boolean =>
  end - start >= 2 && units[end - 1] === S && units[end - 2] !== S && units[end - 2] !== APOSTROPHE;

const isMarkup = (unit: number): boolean =>
  unit === 0x3d ||
  unit === 0x3c ||
  unit === 0x3e ||
  unit === 0x2f ||
  unit === 0x5c ||
  unit === 0x2b ||
  unit === 0x2a ||
  unit === 0x5f ||
  unit === 0x26 ||
  unit === 0x25 ||
  unit === 0x7c;

/** Adds what the word after a name says. */
export function gatherAfter(into: Weighing, hit: Hit, { text, folded, tokens }: Reading): void {
  const { units, length, starts } = folded;
  const { end } = hit;
  const { senses } = hit.name;
  const after = end < length ? units[end]! : 0;
  if (after === HYPHEN && end + 1 < length && KINDS[units[end + 1]!] !== KIND.none) {
    into.add(isUpperUnit(text.charCodeAt(starts[end + 1]!)) ? E.capitalHyphen : E.hyphenAfter);
    return;
  }
  if (end < length && isMarkup(after)) into.add(E.markup);
  let at = tokenAt(tokens, end);
  let from = end;
  if (after === APOSTROPHE && at < tokens.count && tokens.starts[at]! < end) {
    into.add(tokens.ends[at]! === end + 2 && units[end + 1] === 0x73 ? E.possessive : E.suffix);
    from = tokens.ends[at]!;
    at++;
  }
  if (at >= tokens.count || from >= length || units[from] !== SPACE || tokens.starts[at] !== from + 1) {
    into.add(from < length && units[from] === 0x3f ? E.question : E.ends);
    return;
  }
  const word = tokens.classes[at]!;
  const isUpper = tokens.capitals[at] === 1;
  const isSubject = (word & SAYS) !== 0 && (senses & SENSE.count) !== 0;
  if (tokens.language <= ENGLISH && endsInS(units, tokens.starts[at]!, tokens.ends[at]!)) {
    if ((senses & SENSE.plural) !== 0) into.add(E.singular);
    else if (word === 0) into.add(E.verbAfter);
  }
  if (isSubject && isBare(tokens, hit.start, folded.units)) into.add(E.bareSubject);
  if ((word & CLASS.deed) !== 0 && (senses & SENSE.person) !== 0) into.add(E.deed);
  else if (isUpper && !tokens.isCapitalised && (word & ~(CLASS.kin | CLASS.world | CLASS.deed)) === 0) {
    into.add((senses & SENSE.person) !== 0 ? E.surname : E.nameAfter);
  } else if (word === 0) into.add((senses & SENSE.adjective) !== 0 ? E.wordAfterAdjective : E.wordAfter);
  else if ((word & CLASS.object) !== 0 && (senses & SENSE.verb) !== 0) into.add(E.object);
  else if ((word & CLASS.be) !== 0)
    into.add((senses & SENSE.plural) !== 0 && units[tokens.ends[at]! - 1] !== S ? E.pluralIs : E.is);
  else if ((word & CLASS.auxiliary) !== 0) into.add(E.helps);
  else if ((word & CLASS.software) !== 0) into.add(E.softwareAfter);
  else if ((word & CLASS.act) !== 0) into.add(E.acts);
  else if ((word & CLASS.companion) !== 0) into.add(E.companion);
  else if ((word & CLASS.particle) !== 0) into.add((senses & SENSE.verb) !== 0 ? E.particle : E.prepositionAfter);
  else if ((word & CLASS.time) !== 0) into.add(E.timeAfter);
  else if ((word & (CLASS.definite | CLASS.indefinite | CLASS.possessive | CLASS.demonstrative)) !== 0) {
    into.add(E.object);
  } else if ((word & CLASS.joining) !== 0) into.add(E.joinedAfter);
  else if ((word & CLASS.preposition) !== 0) into.add(E.prepositionAfter);
  else if ((word & CLASS.degree) !== 0) into.add(E.degreeAfter);
  else if ((word & CLASS.pronoun) !== 0) into.add(E.pronounAfter);
  else if ((word & CLASS.world) !== 0) into.add(E.worldAfter);
}
