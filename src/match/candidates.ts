import { E } from './evidence.ts';
import { findNames, type Hit, MAX_HITS } from './find-names.ts';
import { findSigns } from './find-signs.ts';
import { gatherHit, gatherPost } from './gather.ts';
import type { KnownProduct, Matcher } from './matcher.ts';
import { makeReading, READ_LIMIT, type Reading } from './reading.ts';
import { readTokens } from './tokens.ts';
import { Weighing } from './weighing.ts';

export type PostText = { readonly text: string; readonly langs?: readonly string[]; readonly author?: string };

/** A product that a post may name, with its hits; filled again for each post. */
export type Candidate = {
  product: KnownProduct;
  /** Its hits that are more than a link, leftmost first. */
  readonly hits: Hit[];
  /** The hit that says most. */
  best: Hit;
  /** Its name means nothing else: no evidence was gathered. */
  isClear: boolean;
  /** The phrase that speaks against a clear name, or -1. */
  against: number;
  readonly weighing: Weighing;
  /** The link that led to the product, the other product that speaks for it. */
  link: Hit | null;
  company: KnownProduct | null;
};

/** Hits of one product that are weighed one by one, and products of one post; beyond, nobody writes to tell something. */
const MAX_WEIGHED = 4;
const MAX_AMBIGUOUS = 24;
/** Log-odds at which a product is sure enough to speak for others. */
const CERTAIN = 1;
/** Bits of a hit's number in a key; the product's stands above. */
const HIT_BITS = 10;
const HIT = (1 << HIT_BITS) - 1;

const reading = makeReading();
const keys = new Int32Array(MAX_HITS);
const pool: Candidate[] = [];
const trial = new Weighing();
const overall = new Weighing();
let isRead = false;
let areSignsRead = false;

/** What the last call of `readCandidates` read; holds until the next one. */
export const lastReading = (): Reading => reading;
/** The candidates of the last call. */
export const candidateAt = (at: number): Candidate => pool[at]!;

/** Reads the products a post may name, in the catalogue's order, and what speaks for each; returns how many. */
export function readCandidates(matcher: Matcher, post: PostText): number {
  reading.text = post.text;
  findNames(reading.hits, matcher, post.text, READ_LIMIT, reading.folded);
  const { count, list } = reading.hits;
  if (count === 0) return 0;
  isRead = false;
  areSignsRead = false;
  for (let at = 0; at < count; at++) keys[at] = (list[at]!.name.product << HIT_BITS) | at;
  if (count > 1) sortKeys(count);
  let found = 0;
  let ambiguous = 0;
  for (let at = 0; at < count; ) {
    const index = keys[at]! >> HIT_BITS;
    const candidate = takeCandidate(found, matcher.products[index]!, list[keys[at]! & HIT]!);
    for (; at < count && keys[at]! >> HIT_BITS === index; at++) {
      const hit = list[keys[at]! & HIT]!;
      if (hit.isLink) candidate.link = hit;
      else candidate.hits.push(hit);
    }
    if (candidate.hits.length === 0) continue;
    if (!readClear(candidate, matcher)) {
      if (ambiguous++ >= MAX_AMBIGUOUS) continue;
      weigh(candidate, matcher, post);
    }
    found++;
  }
  if (found > 1) addCompany(found);
  return found;
}

/** Few hits are sorted in place, which calls nothing. */
function sortKeys(count: number): void {
  if (count > 32) {
    keys.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const key = keys[at]!;
    let place = at;
    for (; place > 0 && keys[place - 1]! > key; place--) keys[place] = keys[place - 1]!;
    keys[place] = key;
  }
}

function takeCandidate(at: number, product: KnownProduct, best: Hit): Candidate {
  let candidate = pool[at];
  if (candidate === undefined) {
    const weighing = new Weighing();
    candidate = { product, hits: [], best, isClear: false, against: -1, weighing, link: null, company: null };
    pool.push(candidate);
  }
  candidate.product = product;
  // Setting the length would throw the array's memory away.
  while (candidate.hits.length > 0) candidate.hits.pop();
  candidate.best = best;
  candidate.isClear = false;
  candidate.against = -1;
  candidate.link = null;
  candidate.company = null;
  return candidate;
}

function readSigns(matcher: Matcher): void {
  if (areSignsRead) return;
  areSignsRead = true;
  findSigns(reading.signs, matcher, reading.folded);
}

function readSurroundings(matcher: Matcher, post: PostText): void {
  if (isRead) return;
  isRead = true;
  readSigns(matcher);
  readTokens(reading.tokens, post.text, reading.folded, post.langs);
}

/** Whether one of the hits is of a name that means nothing else. */
function readClear(candidate: Candidate, matcher: Matcher): boolean {
  const { hits, product } = candidate;
  let best: Hit | null = null;
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!;
    if (hit.name.ambiguity === 'clear' && (best === null || hit.name.sureness > best.name.sureness)) best = hit;
  }
  if (best === null) return false;
  candidate.best = best;
  candidate.isClear = true;
  if (product.isContested) {
    readSigns(matcher);
    const { signs } = reading;
    for (let at = 0; at < signs.count && candidate.against < 0; at++) {
      if (product.against.has(signs.phrases[at]!)) candidate.against = signs.phrases[at]!;
    }
  }
  return true;
}

/** Weighs each hit of an ambiguous name and keeps the best. */
function weigh(candidate: Candidate, matcher: Matcher, post: PostText): void {
  readSurroundings(matcher, post);
  const { product, hits, weighing } = candidate;
  const whole = hits.length === 1 ? weighing : overall;
  whole.begin(hits[0]!.name.weights);
  gatherPost(whole, product, hits, reading);
  if (candidate.link !== null) whole.add(E.link);
  if (post.author !== undefined && product.accounts.has(post.author.toLowerCase())) whole.add(E.account);
  if (hits.length > 1) whole.add(isNamedInSeveralWays(hits) ? E.ways : E.again);
  if (hits.length === 1) {
    gatherHit(whole, product, hits[0]!, reading);
    candidate.best = hits[0]!;
    return;
  }
  for (let at = 0; at < hits.length && at < MAX_WEIGHED; at++) {
    trial.resume(overall, hits[at]!.name.weights);
    gatherHit(trial, product, hits[at]!, reading);
    if (at > 0 && trial.sum <= weighing.sum) continue;
    weighing.copy(trial);
    candidate.best = hits[at]!;
  }
}

function isNamedInSeveralWays(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length && at < MAX_WEIGHED; at++) {
    if (hits[at]!.name.kind !== hits[0]!.name.kind) return true;
  }
  return false;
}

/** Lets each ambiguous candidate profit from another product of the post that is surely meant, a related one first. */
function addCompany(found: number): void {
  for (let at = 0; at < found; at++) {
    const candidate = pool[at]!;
    if (candidate.isClear) continue;
    let isRelated = false;
    for (let other = 0; other < found && other < MAX_AMBIGUOUS && !isRelated; other++) {
      if (other === at || !(pool[other]!.isClear || pool[other]!.weighing.sum > CERTAIN)) continue;
      isRelated = areRelated(candidate.product, pool[other]!.product);
      if (candidate.company === null || isRelated) candidate.company = pool[other]!.product;
    }
    if (candidate.company !== null) candidate.weighing.add(isRelated ? E.related : E.other);
  }
}

const areRelated = (a: KnownProduct, b: KnownProduct): boolean =>
  (a.category !== undefined && a.category === b.category) || a.dependsOn.has(b.id) || b.dependsOn.has(a.id);
