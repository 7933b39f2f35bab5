import { closeness, REACH } from './closeness.ts';
import { E } from './evidence.ts';
import type { Hit } from './find-names.ts';
import { signFrom } from './find-signs.ts';
import { CLASS, languageBit } from './lexicon.ts';
import { type KnownProduct, SIGN } from './matcher.ts';
import { gatherAfter, gatherBefore, isFirst } from './neighbours.ts';
import type { Reading } from './reading.ts';
import { KIND, KINDS } from './scripts.ts';
import { SENSE } from './senses.ts';
import { isUpperUnit, tokenAt } from './tokens.ts';
import type { Weighing } from './weighing.ts';

const SPACE = 0x20;
const GERMAN = languageBit('de');
/** How far from a name, in folded units, a phrase against it counts. */
const AGAINST_REACH = 80;
/** Signs read for the context of one product. */
const MAX_CONTEXT = 200;

/** Adds what the post as a whole says of a product, whichever hit it is about. `hits` are the product's. */
export function gatherPost(into: Weighing, product: KnownProduct, hits: readonly Hit[], reading: Reading): void {
  const { signs, tokens } = reading;
  let contexts = 0;
  if (product.context.size > 0) {
    const limit = Math.min(signs.count, MAX_CONTEXT);
    let last = -1;
    for (let at = 0; at < limit; at++) {
      const phrase = signs.phrases[at]!;
      if ((signs.bits[at]! & SIGN.context) === 0 || phrase === last || !product.context.has(phrase)) continue;
      if (isAcross(signs.starts[at]!, signs.ends[at]!, hits)) continue;
      last = phrase;
      contexts++;
      if (contexts === 1) into.add(E.context, phrase);
      if (contexts === 2) into.add(E.contexts);
    }
  }
  if (tokens.technical > 0) into.add(E.technical);
  if (tokens.technical > 2) into.add(E.technicals);
  if (tokens.worldly > 0) into.add(E.worldly);
  if (tokens.worldly > 1) into.add(E.worldlies);
  if (tokens.count <= 4) into.add(E.short);
}

/** A phrase that a name stands in speaks for that name alone, see `gatherPhrase`. */
function isAcross(start: number, end: number, hits: readonly Hit[]): boolean {
  for (let at = 0; at < hits.length && at < 16; at++) {
    if (start < hits[at]!.end && end > hits[at]!.start) return true;
  }
  return false;
}

/** Adds what stands around one hit and how it is written. */
export function gatherHit(into: Weighing, product: KnownProduct, hit: Hit, reading: Reading): void {
  into.add(E.base);
  if (hit.name.ambiguity === 'high') into.add(E.high);
  gatherAgainst(into, product, hit, reading);
  gatherPhrase(into, product, hit, reading);
  if (hit.name.kind === 'tag') {
    into.add(hit.name.listed ? E.tagListed : E.tag);
    if (hit.tagEnding !== '') into.add(E.tagEnding);
    return;
  }
  gatherFailure(into, hit, reading);
  gatherForm(into, hit, reading);
  if (KINDS[reading.folded.units[hit.start]!] !== KIND.latin) return;
  gatherNear(into, hit, reading);
  if (reading.tokens.human > 0) into.add((hit.name.senses & SENSE.person) !== 0 ? E.humanPerson : E.human);
  gatherBefore(into, hit, reading);
  gatherAfter(into, hit, reading);
}

function gatherAgainst(into: Weighing, product: KnownProduct, hit: Hit, { signs }: Reading): void {
  if (product.against.size === 0) return;
  let last = -1;
  let isAgain = false;
  for (let at = signFrom(signs, hit.start - AGAINST_REACH); at < signs.count; at++) {
    const end = signs.ends[at]!;
    const start = signs.starts[at]!;
    if (start > hit.end + AGAINST_REACH) {
      if (end > hit.end + 2 * AGAINST_REACH) break;
      continue;
    }
    const phrase = signs.phrases[at]!;
    if ((signs.bits[at]! & SIGN.against) === 0 || !product.against.has(phrase)) continue;
    if (start < hit.end && end > hit.start) {
      into.add(E.overlap, phrase);
      return;
    }
    if (phrase === last) continue;
    if (last < 0) into.add(E.against, phrase);
    else if (!isAgain) {
      into.add(E.againsts);
      isAgain = true;
    }
    last = phrase;
  }
}

/** A phrase of the product's own in which the name stands: "on a zoom". */
function gatherPhrase(into: Weighing, product: KnownProduct, hit: Hit, { signs }: Reading): void {
  if (product.context.size === 0) return;
  for (let at = signFrom(signs, hit.end); at < signs.count; at++) {
    const start = signs.starts[at]!;
    if (start > hit.end + AGAINST_REACH) return;
    if (start > hit.start || (signs.bits[at]! & SIGN.context) === 0 || !product.context.has(signs.phrases[at]!))
      continue;
    if (signs.ends[at]! - start === hit.end - hit.start) continue;
    into.add(E.phrase, signs.phrases[at]!);
    return;
  }
}

/** Words of failure in the same sentence, the strongest: beside the name, or a few other words away. */
function gatherFailure(into: Weighing, hit: Hit, { signs, tokens, folded }: Reading): void {
  if (!signs.hasFailure) return;
  let near = -1;
  for (let at = signFrom(signs, hit.start - REACH); at < signs.count; at++) {
    if ((signs.bits[at]! & SIGN.failure) === 0) continue;
    const start = signs.starts[at]!;
    const end = signs.ends[at]!;
    if (start < hit.end && end > hit.start) continue;
    if (start > hit.end + REACH) break;
    const close =
      start >= hit.end ? closeness(tokens, folded, hit.end, start) : closeness(tokens, folded, end, hit.start);
    if (close === 'beside') {
      into.add(E.failureBeside, signs.phrases[at]!);
      return;
    }
    if (close === 'near' && near < 0) near = signs.phrases[at]!;
  }
  if (near >= 0) into.add(E.failureNear, near);
  else into.add(E.failure);
}

function gatherForm(into: Weighing, hit: Hit, { text, folded, tokens }: Reading): void {
  const { senses, tongues } = hit.name;
  const first = KINDS[folded.units[hit.start]!]!;
  if (first !== KIND.latin && first !== KIND.digit) {
    into.add(E.ownScript);
    if (isHonoured(folded.units, hit.end, folded.length)) into.add(E.honorific);
    return;
  }
  if (tokens.isForeign) {
    into.add(E.script);
    // "zoomする" is a verb.
    const after = hit.end < folded.length ? folded.units[hit.end]! : 0;
    if (after === 0x3059 || after === 0x3057) into.add(E.toVerb);
    return;
  }
  if (tokens.language > 1) into.add((tongues & tokens.language) !== 0 ? E.ownTongue : E.foreign);
  if (hit.name.words > 1) into.add(E.several);
  const isUpper = isUpperUnit(text.charCodeAt(folded.starts[hit.start]!));
  if (!isUpper) into.add(tokens.usesCapitals ? E.lower : E.allLower);
  else if (tokens.isCapitalised) into.add(E.headline);
  else if ((senses & SENSE.person) !== 0) into.add(E.capitalPerson);
  else if (tokens.language === GERMAN) into.add(E.capitalNoun);
  else if (isFirst(folded.units, hit.start)) into.add(E.capitalFirst);
  else into.add(E.capital);
}

/** さん, 氏, 様, 씨, 님, 아저씨, or a dot and a family name. */
function isHonoured(units: Uint16Array, end: number, length: number): boolean {
  if (end >= length) return false;
  const at = units[end] === SPACE && end + 1 < length ? end + 1 : end;
  const unit = units[at]!;
  return (
    unit === 0x30fb ||
    unit === 0x6c0f ||
    unit === 0x69d8 ||
    unit === 0xc528 ||
    unit === 0xb2d8 ||
    (unit === 0x3055 && units[at + 1] === 0x3093) ||
    (unit === 0xc544 && units[at + 1] === 0xc800)
  );
}

/** Words of software and of everyday things among the three on either side. */
function gatherNear(into: Weighing, hit: Hit, { tokens }: Reading): void {
  const at = tokenAt(tokens, hit.start);
  let classes = 0;
  for (let near = Math.max(0, at - 3); near < at; near++) classes |= tokens.classes[near]!;
  const after = tokenAt(tokens, hit.end);
  for (let near = after; near < tokens.count && near < after + 3; near++) classes |= tokens.classes[near]!;
  if ((classes & CLASS.software) !== 0) into.add(E.technicalNear);
  if ((classes & CLASS.world) !== 0) into.add(E.worldlyNear);
}
