import { MINUTE } from '../count/time.ts';
import { wholeShares } from './whole-shares.ts';

/** Another product's outage episode (notify or above) that is open at the time asked about. */
export type UpstreamView = {
  product: string;
  name: string;
  episode: string;
  onset: number;
  reporters: number;
  ratio: number;
  told: boolean;
  /** The catalogue does not say that we depend on it; only our posts can make it the cause. */
  isUndeclared?: boolean;
};

export type Blame = {
  readonly onset: number;
  readonly reporters: number;
  /** Reporters whose posts name a product as the cause, and those posts. */
  readonly blames: Readonly<Record<string, number>>;
  readonly proofs: Readonly<Record<string, readonly string[]>>;
  /** Reporters whose posts tell of another product's failing too, without calling it the cause. */
  readonly beside?: Readonly<Record<string, number>>;
};

/** A product's part of the evidence; `product` null: the one that fails itself. */
export type CauseShare = { readonly product: string | null; readonly share: number; readonly posts: readonly string[] };

export type Attribution = {
  readonly upstream: { product: string; share: number; posts: string[] };
  /** The upstream's open episode when this one is an echo of it, else null. */
  readonly groupedUnder: string | null;
};

/** An echo may be noticed before its cause is: the upstream's onset may be this much later. */
const ONSET_SLACK = 5 * MINUTE;
/** Worth of a co-surge, in posts. */
const CO_SURGE_POSTS = 4;
/** A post that names no cause speaks against one by this part; one that tells of both fails for both. */
const SILENT_POST = 0.25;
const BESIDE_POST = 0.5;
const LEAST_SHARE = 0.3;
const LEAST_BLAMING = 2;
const ECHO_SHARE = 0.5;
/** Far smaller than its upstream's episode: an echo even where posts name no cause. */
const ECHO_VOLUME = 0.25;
/** Without a declared dependency this part of its reporters must name the other, which must be twice as large. */
const LEAST_NAMING = 0.15;
const TIMES_LARGER = 2;
const POSTS_SHOWN = 5;
const CAUSES_SHOWN = 5;

type Weight = { readonly product: string; readonly weight: number; readonly upstream: UpstreamView | undefined };

/**
 * The product that the evidence points at as the cause, its share of the evidence (0..1), and the posts that prove it;
 * null when nothing points elsewhere. Evidence is what posts blame, and an upstream of ours that fails since no later
 * than we do; the share is of both, with posts that name no cause weighing a quarter.
 * @param grouped the episode it is an echo of so far: it stays one until that is over, the evidence turns from it, or it
 * outgrows it
 */
export function attribute(
  blame: Blame,
  upstreams: readonly UpstreamView[],
  grouped: string | null = null,
): Attribution | null {
  const { weights, total } = weigh(blame, upstreams);
  let best: Weight | null = null;
  for (const one of weights) {
    if (one.upstream === undefined && blamingOf(blame, one.product) < LEAST_BLAMING) continue;
    const earlier =
      best !== null &&
      one.weight === best.weight &&
      (one.upstream?.onset ?? Infinity) < (best.upstream?.onset ?? Infinity);
    if (best === null || one.weight > best.weight || earlier) best = one;
  }
  if (best === null) return null;
  const { product, upstream } = best;
  const share = total === 0 ? 0 : best.weight / total;
  const weak = upstream !== undefined && isWeakEcho(blame, upstream);
  if (share < LEAST_SHARE && !weak) return null;
  const stays = upstream !== undefined && upstream.episode === grouped && blame.reporters <= upstream.reporters;
  const echo = upstream !== undefined && (share >= ECHO_SHARE || weak || stays);
  return {
    upstream: { product, share: Math.round(share * 100) / 100, posts: proofsOf(blame, product) },
    groupedUnder: echo ? upstream.episode : null,
  };
}

/**
 * The whole evidence by cause, largest first, the failing product itself (null) last: shares in hundredths that add up to
 * 1, with the posts that prove them. Empty when nothing points elsewhere. At most five causes; what is beyond them counts
 * for the product itself.
 */
export function causesOf(blame: Blame, upstreams: readonly UpstreamView[]): CauseShare[] {
  const { weights, total } = weigh(blame, upstreams);
  const named = weights.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || order(a, b));
  const shown = named.slice(0, CAUSES_SHOWN);
  if (shown.length === 0 || total === 0) return [];
  const itself = Math.max(0, total - shown.reduce((sum, { weight }) => sum + weight, 0));
  const shares = wholeShares([...shown.map(({ weight }) => weight), itself]);
  return [...shown.map(({ product }) => product), null].map((product, index) => ({
    product,
    share: shares[index]!,
    posts: product === null ? [] : proofsOf(blame, product),
  }));
}

/**
 * Open episodes of other products that may be the cause although no dependency on them is declared: posts name them, they
 * began no later, and are twice as large. One that is itself an echo is none.
 */
export function undeclaredCauses(
  blame: Blame,
  others: ReadonlyArray<UpstreamView & { readonly groupedUnder: string | null }>,
): UpstreamView[] {
  return others
    .filter(({ product, reporters, groupedUnder }) => {
      return groupedUnder === null && namingOf(blame, product) > 0 && reporters >= TIMES_LARGER * blame.reporters;
    })
    .map((other) => ({ ...other, isUndeclared: true }));
}

/**
 * The largest part of the evidence that the posts alone give one other product, 0..1: enough to keep a page back long
 * before it is enough to name a cause.
 */
export function blamedShare(blame: Pick<Blame, 'reporters' | 'blames'>): number {
  const named = Object.values(blame.blames).reduce((sum, count) => sum + count, 0);
  const evidence = named + SILENT_POST * Math.max(0, blame.reporters - named);
  return evidence === 0 ? 0 : Math.max(0, ...Object.values(blame.blames)) / evidence;
}

/** Evidence by product, in the order of names, and all there is of it: what is left speaks for the failing product itself. */
function weigh(blame: Blame, upstreams: readonly UpstreamView[]): { weights: Weight[]; total: number } {
  const surging = upstreams.filter(({ onset }) => onset <= blame.onset + ONSET_SLACK);
  const products = new Set([...Object.keys(blame.blames), ...surging.map(({ product }) => product)]);
  const size = surging.reduce((sum, { reporters }) => sum + reporters, 0);
  const weights = [...products].sort().map((product): Weight => {
    const upstream = surging.find((view) => view.product === product);
    const coSurge = upstream === undefined ? 0 : (priorOf(blame, upstream) * upstream.reporters) / Math.max(1, size);
    const named = blamingOf(blame, product) + (upstream === undefined ? 0 : BESIDE_POST * besideOf(blame, product));
    return { product, weight: named + CO_SURGE_POSTS * coSurge, upstream };
  });
  const blaming = Object.values(blame.blames).reduce((sum, count) => sum + count, 0);
  const beside = surging.reduce((sum, { product }) => sum + besideOf(blame, product), 0);
  const speaking = blaming + BESIDE_POST * beside;
  const silent = SILENT_POST * Math.max(0, blame.reporters - blaming - BESIDE_POST * beside);
  return { weights, total: speaking + silent + (surging.length === 0 ? 0 : CO_SURGE_POSTS) };
}

/** How likely an upstream that fails is the cause before a post says so: larger and earlier speak for it. */
function priorOf(blame: Blame, { reporters, onset, isUndeclared }: UpstreamView): number {
  const larger = reporters >= TIMES_LARGER * blame.reporters ? 0.2 : 0;
  const first = onset < blame.onset ? 0.1 : 0;
  return (isUndeclared === true ? 0.25 : 0.5) + larger + first;
}

function isWeakEcho(blame: Blame, upstream: UpstreamView): boolean {
  if (blame.reporters > ECHO_VOLUME * upstream.reporters) return false;
  return upstream.isUndeclared !== true || namingOf(blame, upstream.product) >= LEAST_NAMING * blame.reporters;
}

function namingOf(blame: Blame, product: string): number {
  return blamingOf(blame, product) + BESIDE_POST * besideOf(blame, product);
}

function blamingOf({ blames }: Blame, product: string): number {
  return Object.hasOwn(blames, product) ? blames[product]! : 0;
}

function besideOf({ beside = {} }: Blame, product: string): number {
  return Object.hasOwn(beside, product) ? beside[product]! : 0;
}

function proofsOf({ proofs }: Blame, product: string): string[] {
  return (Object.hasOwn(proofs, product) ? proofs[product]! : []).slice(0, POSTS_SHOWN);
}

function order(a: Weight, b: Weight): number {
  return a.product < b.product ? -1 : 1;
}
