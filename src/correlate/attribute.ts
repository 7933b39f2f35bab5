import { MINUTE } from '../count/time.ts';

/** An upstream's outage episode (notify or above) that is open at the time asked about. */
export type UpstreamView = {
  product: string;
  name: string;
  episode: string;
  onset: number;
  reporters: number;
  ratio: number;
  told: boolean;
};

export type Blame = {
  readonly onset: number;
  readonly reporters: number;
  /** Reporters whose posts name a product as the cause, and those posts. */
  readonly blames: Readonly<Record<string, number>>;
  readonly proofs: Readonly<Record<string, readonly string[]>>;
};

export type Attribution = {
  readonly upstream: { product: string; share: number; posts: string[] };
  /** The upstream's open episode when this one is an echo of it, else null. */
  readonly groupedUnder: string | null;
};

/** An echo may be noticed before its cause is: the upstream's onset may be this much later. */
const ONSET_SLACK = 5 * MINUTE;
/** Worth of a co-surge, in posts. */
const CO_SURGE_POSTS = 4;
/** A post that names no cause speaks against one by this part. */
const SILENT_POST = 0.25;
const LEAST_SHARE = 0.3;
const LEAST_BLAMING = 2;
const ECHO_SHARE = 0.5;
/** Far smaller than its upstream's episode: an echo even where posts name no cause. */
const ECHO_VOLUME = 0.25;
const POSTS_SHOWN = 5;

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
  const surging = upstreams.filter((upstream) => upstream.onset <= blame.onset + ONSET_SLACK);
  const candidates = new Set([...Object.keys(blame.blames), ...surging.map(({ product }) => product)]);
  let best: { product: string; share: number; upstream: UpstreamView | undefined } | null = null;
  for (const product of [...candidates].sort()) {
    const upstream = surging.find((view) => view.product === product);
    const blaming = Object.hasOwn(blame.blames, product) ? blame.blames[product]! : 0;
    if (upstream === undefined && blaming < LEAST_BLAMING) continue;
    const share = shareOf(blame, blaming, upstream);
    const earlier =
      best !== null && share === best.share && (upstream?.onset ?? Infinity) < (best.upstream?.onset ?? Infinity);
    if (best === null || share > best.share || earlier) best = { product, share, upstream };
  }
  if (best === null) return null;
  const { product, share, upstream } = best;
  const weak = upstream !== undefined && blame.reporters <= ECHO_VOLUME * upstream.reporters;
  if (share < LEAST_SHARE && !weak) return null;
  const stays = upstream !== undefined && upstream.episode === grouped && blame.reporters <= upstream.reporters;
  const echo = upstream !== undefined && (share >= ECHO_SHARE || weak || stays);
  return {
    upstream: {
      product,
      share: Math.round(share * 100) / 100,
      posts: (blame.proofs[product] ?? []).slice(0, POSTS_SHOWN),
    },
    groupedUnder: echo ? upstream.episode : null,
  };
}

/**
 * The largest part of the evidence that the posts alone give one other product, 0..1: enough to keep a page back long
 * before it is enough to name a cause.
 */
export function blamedShare(blame: Pick<Blame, 'reporters' | 'blames'>): number {
  return Math.max(0, ...Object.values(blame.blames).map((blaming) => shareOf(blame, blaming, undefined)));
}

function shareOf(
  blame: Pick<Blame, 'reporters' | 'blames'> & { readonly onset?: number },
  blaming: number,
  upstream: UpstreamView | undefined,
): number {
  const named = Object.values(blame.blames).reduce((sum, count) => sum + count, 0);
  const evidence = named + SILENT_POST * Math.max(0, blame.reporters - named);
  if (upstream === undefined) return evidence === 0 ? 0 : blaming / evidence;
  const larger = upstream.reporters >= 2 * blame.reporters ? 0.2 : 0;
  const first = blame.onset !== undefined && upstream.onset < blame.onset ? 0.1 : 0;
  const prior = 0.5 + larger + first;
  return (blaming + CO_SURGE_POSTS * prior) / (evidence + CO_SURGE_POSTS);
}
