import { findNames, type Hit } from './find-names.ts';
import { findSigns } from './find-signs.ts';
import { foldText } from './fold.ts';
import type { KnownProduct, Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';
import { mayName } from './scan.ts';
import { readWriting } from './surroundings.ts';
import { BASE, type Evidence, type Post, weighHit, weighPost } from './weigh.ts';

export type PostText = { readonly text: string; readonly langs?: readonly string[]; readonly author?: string };

/** Below this it is likelier that something else is meant; such mentions are not returned. */
export const LEAST_CONFIDENCE = 0.5;
const MAX_LENGTH = 100_000;
/** Hits of one product that are weighed one by one; the rest share their fate. */
const MAX_WEIGHED = 24;
const NONE: readonly Mention[] = [];

type Candidate = {
  readonly product: KnownProduct;
  readonly hits: readonly Hit[];
  /** Of `hits`, those that nothing over the name itself denies. */
  readonly standing: readonly Hit[];
  readonly best: { readonly hit: Hit; readonly evidence: readonly Evidence[]; readonly sum: number };
};

/**
 * The products a text names, in the catalogue's order, each with its confidence (0.5..0.99), the reason in words and
 * every place. A product is meant when its name is clear, or when capitals, neighbours, links, handles, other products
 * or words of failure outweigh what speaks against it. Reads the first 100,000 UTF-16 units; never throws; deterministic.
 */
export function matchPost(matcher: Matcher, post: PostText): Mention[] {
  const text = post.text.length > MAX_LENGTH ? post.text.slice(0, MAX_LENGTH) : post.text;
  if (!mayName(matcher.names, text)) return [...NONE];
  const folded = foldText(text);
  const hits = findNames(matcher, text, folded);
  if (hits.every((hit) => hit.isLink)) return [];
  const read: Post = { text, folded, signs: findSigns(matcher, folded), writing: readWriting(text, folded) };

  const candidates = [...groupByProduct(hits)]
    .sort(([a], [b]) => a - b)
    .map(([index, own]) => weigh(matcher, matcher.products[index]!, own, read, post.author))
    .filter((candidate) => candidate !== null);
  const certain = candidates.filter(({ best }) => best.sum >= 0.7);
  return candidates.flatMap((candidate) => decide(candidate, certain, read));
}

function groupByProduct(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.name.product);
    if (group === undefined) groups.set(hit.name.product, [hit]);
    else group.push(hit);
  }
  return groups;
}

const baseOf = (hit: Hit): number => {
  const base = BASE[hit.name.ambiguity];
  return hit.name.kind === 'tag' && hit.name.ambiguity !== 'clear' ? base + (hit.name.listed ? 0.35 : 0.15) : base;
};

const total = (hit: Hit, evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, baseOf(hit));

function weigh(
  matcher: Matcher,
  product: KnownProduct,
  hits: readonly Hit[],
  post: Post,
  author: string | undefined,
): Candidate | null {
  const overall = weighPost(matcher, product, hits, post);
  if (author !== undefined && product.accounts.has(author.toLowerCase())) {
    overall.push({ weight: 0.4, words: 'its own account' });
  }
  const named = hits.filter((hit) => !hit.isLink);
  if (new Set(named.map((hit) => hit.name.kind)).size > 1) {
    overall.push({ weight: 0.3, words: 'named in several ways' });
  }
  const standing: Hit[] = [];
  let best: Candidate['best'] | null = null;
  for (const [order, hit] of named.entries()) {
    if (order >= MAX_WEIGHED) {
      standing.push(hit);
      continue;
    }
    const around = weighHit(matcher, product, hit, post);
    if (around === null) continue;
    standing.push(hit);
    const evidence = [...around, ...overall];
    const sum = total(hit, evidence);
    if (best === null || sum > best.sum) best = { hit, evidence, sum };
  }
  return best === null ? null : { product, hits: named, standing, best };
}

/** Another product of the post that is surely meant, closest relation first. */
function companion(candidate: Candidate, certain: readonly Candidate[]): Evidence | null {
  const { product, best } = candidate;
  if (best.hit.name.ambiguity === 'clear') return null;
  const others = certain.filter((other) => other.product.id !== product.id).slice(0, 20);
  const related = others.find(
    ({ product: other }) =>
      (other.category !== undefined && other.category === product.category) ||
      other.dependsOn.has(product.id) ||
      product.dependsOn.has(other.id),
  );
  const other = related ?? others[0];
  if (other === undefined) return null;
  // Common words and first names stand beside products often enough; it takes more than company.
  const weight = (related === undefined ? 0.2 : 0.3) - (best.hit.name.ambiguity === 'high' ? 0.1 : 0);
  return { weight, words: `${other.product.name} in the same post` };
}

function decide(candidate: Candidate, certain: readonly Candidate[], post: Post): Mention[] {
  const { product, best, standing } = candidate;
  const with_ = companion(candidate, certain);
  const evidence = with_ === null ? best.evidence : [...best.evidence, with_];
  const confidence = Math.round(Math.min(0.99, Math.max(0, total(best.hit, evidence))) * 100) / 100;
  if (confidence < LEAST_CONFIDENCE) return [];
  const component = standing.find((hit) => hit.name.component !== null)?.name.component ?? null;
  const { starts, ends } = post.folded;
  return [
    {
      product: product.id,
      confidence,
      why: explain(best.hit, evidence),
      alias: best.hit.name.alias,
      component,
      spans: standing.map((hit) => [starts[hit.start]!, ends[hit.end - 1]!] as const),
    },
  ];
}

const KIND_WORDS = { alias: 'alias', tag: 'hashtag', handle: 'handle', domain: 'domain' } as const;

function explain(hit: Hit, evidence: readonly Evidence[]): string {
  const name = `${KIND_WORDS[hit.name.kind]} '${hit.name.alias}'`;
  const strongest = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const positive = strongest.filter(({ weight }) => weight > 0).slice(0, 3);
  const against = strongest.filter(({ weight }) => weight < 0).slice(0, 2);
  const reasons = positive.map(({ words }) => words).join('; ');
  const doubts = against.map(({ words }) => words).join('; ');
  const stands = hit.name.ambiguity === 'clear' ? `${name}, which means nothing else` : name;
  return `${stands}${reasons === '' ? '' : ` with ${reasons}`}${doubts === '' ? '' : `, despite ${doubts}`}`;
}
