import type { Hit } from './find-names.ts';
import { type Signs, signsNear } from './find-signs.ts';
import type { Folded } from './fold.ts';
import { type KnownProduct, type Matcher, SIGN } from './matcher.ts';
import { KIND, KINDS } from './scripts.ts';
import { beginsSentence, closeness, isUpper, type Writing, wordAfter, wordBefore } from './surroundings.ts';
import { ARTICLES, NOUN_COMPANIONS } from './vocabulary.ts';

/** A sign for (positive) or against (negative) the product being meant, with its reason in words. */
export type Evidence = { readonly weight: number; readonly words: string };

/** What a name is worth by itself, by how often it means something else. */
export const BASE = { clear: 0.9, some: 0.42, high: 0.25 } as const;

export type Post = {
  readonly text: string;
  readonly folded: Folded;
  readonly signs: Signs;
  readonly writing: Writing;
};

/** The evidence in a post for one product as a whole, whichever hit it is about. */
export function weighPost(matcher: Matcher, product: KnownProduct, hits: readonly Hit[], post: Post): Evidence[] {
  const evidence: Evidence[] = [];
  const context = contextOf(product, hits, post.signs);
  if (context.length > 0) {
    const words = context.slice(0, 3).map((phrase) => `'${matcher.phrases[phrase]}'`);
    evidence.push({ weight: Math.min(0.5, 0.2 + 0.1 * context.length), words: `${words.join(', ')} nearby` });
  }
  const link = hits.find((hit) => hit.isLink);
  if (link !== undefined) evidence.push({ weight: 0.45, words: `a link to ${link.name.alias}` });
  if (post.signs.software > 0) {
    evidence.push({ weight: Math.min(0.25, 0.1 + 0.05 * post.signs.software), words: 'words of software' });
  }
  return evidence;
}

const isMultiple = (hit: Hit): boolean => hit.name.alias.includes(' ');

/** The phrases that speak for the product, those inside its own names left out ("code" in "Claude Code"). */
function contextOf(product: KnownProduct, hits: readonly Hit[], signs: Signs): number[] {
  const found = new Set<number>();
  for (const { phrase, start, end } of signs.all) {
    if (!product.context.has(phrase) || found.has(phrase)) continue;
    if (!hits.slice(0, 24).some((hit) => start >= hit.start && end <= hit.end)) found.add(phrase);
  }
  return [...found];
}

/** The evidence around one hit; null when a phrase over the name itself says that something else is meant. */
export function weighHit(matcher: Matcher, product: KnownProduct, hit: Hit, post: Post): Evidence[] | null {
  const { text, folded, signs } = post;
  const evidence: Evidence[] = [];
  const isAmbiguous = hit.name.ambiguity !== 'clear';
  let isDenied = false;
  for (const sign of signsNear(signs, hit.start, hit.end, 80)) {
    if (!product.against.has(sign.phrase)) continue;
    const overlaps = sign.start < hit.end && sign.end > hit.start;
    if (overlaps && (sign.end - sign.start > hit.end - hit.start || isAmbiguous)) return null;
    if (overlaps || isDenied) continue;
    isDenied = true;
    evidence.push({ weight: isAmbiguous ? -0.45 : -0.2, words: `'${matcher.phrases[sign.phrase]}' against it` });
  }
  if (hit.name.kind !== 'alias') return hit.tagEnding === '' ? evidence : [...evidence, tagEvidence(hit)];
  const failure = failureBeside(matcher, hit, post);
  if (failure !== null) evidence.push(failure);
  else if (signs.hasFailure) evidence.push({ weight: 0.05, words: 'words of failure in the post' });
  if (!isAmbiguous) return evidence;

  const form = readForm(text, folded, hit, post.writing);
  if (form === null) return null;
  evidence.push(...form);
  return evidence;
}

const tagEvidence = (hit: Hit): Evidence => ({ weight: 0.45, words: `'${hit.tagEnding}' in the hashtag` });

/** Words of failure in the same sentence, strongest first: beside the name, or a few other words away. */
function failureBeside(matcher: Matcher, hit: Hit, { text, folded, signs }: Post): Evidence | null {
  let near: Evidence | null = null;
  for (const sign of signsNear(signs, hit.start, hit.end, 48)) {
    if ((sign.bits & SIGN.failure) === 0 || (sign.start < hit.end && sign.end > hit.start)) continue;
    const follows = sign.start >= hit.end;
    const gap = follows ? ([hit.end, sign.start] as const) : ([sign.end, hit.start] as const);
    const close = closeness(text, folded, gap[0], gap[1]);
    const words = `'${matcher.phrases[sign.phrase]}'`;
    if (close === 'beside') return { weight: 0.35, words: `${words} right beside it` };
    if (close === 'near')
      near ??= { weight: isUpper(text, folded.starts[hit.start]!) ? 0.15 : 0.07, words: `${words} near it` };
  }
  return near;
}

/** How an ambiguous name is written and what stands directly around it; null: another word or somebody's name. */
function readForm(text: string, folded: Folded, hit: Hit, writing: Writing): Evidence[] | null {
  const evidence: Evidence[] = [];
  if (KINDS[folded.units[hit.start]!] !== KIND.latin) return evidence;
  if (writing.isForeign && hit.end - hit.start > 1)
    evidence.push({ weight: 0.3, words: 'a Latin name in other script' });
  const before = wordBefore(folded, hit.start);
  const after = wordAfter(folded, hit.end);
  if (before.between === '-' && before.word !== '') return null;
  // One letter inside markup, sums or paths ("src=x") is nobody's name.
  if (hit.end - hit.start === 1 && /[=<>/\\+*_&%|]/.test(before.between + after.between)) return null;
  if (after.between === '-' && after.word !== '') evidence.push({ weight: -0.3, words: 'part of a compound' });
  if (isUpper(text, folded.starts[hit.start]!)) {
    const isName = hit.name.ambiguity === 'some';
    if (!writing.isCapitalised && !beginsSentence(text, folded, hit.start)) {
      evidence.push({ weight: isName ? 0.2 : 0.08, words: 'a capital inside the sentence' });
    }
    return evidence;
  }
  if (isMultiple(hit)) return evidence;
  if (ARTICLES.has(before.word)) evidence.push({ weight: -0.2, words: `'${before.word}' before it` });
  if (after.between === ' ' && NOUN_COMPANIONS.has(after.word)) {
    evidence.push({ weight: -0.3, words: `'${after.word}' after it` });
  }
  return evidence;
}
