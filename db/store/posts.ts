import { setImmediate as turn } from 'node:timers/promises';
import type { Mention } from '../../src/match/mention.ts';
import type { Plan, PlannedMention } from '../../src/match/plan.ts';
import type { Post } from '../../src/sources/item.ts';
import type { Database } from '../open.ts';
import { type InsertedMention, insertPosts, type PostToInsert } from './insert-posts.ts';
import type { JudgedMention } from './labels.ts';
import type { JudgedMinute } from './series.ts';
import { storable } from './storable.ts';

/** What a post says of each of its mentions; pure. */
export type Judge = (post: Post, mentions: readonly Mention[]) => readonly JudgedMention[];

export type StoredPosts = {
  /** Posts with new mentions that wait for their labels. */
  readonly uris: readonly string[];
  /**
   * Where posts were judged: the new mentions that were stored with their labels, and what that changes in the series, to
   * be counted at the end of the transaction (countJudged).
   */
  readonly labelled?: { readonly judged: readonly JudgedMention[]; readonly minutes: readonly JudgedMinute[] };
};

/** While the database stores so many posts, the rows of the next are made. */
const PART = 250;

type Named = { readonly post: Post; readonly planned: PlannedMention[] };
type Labelled = { readonly post: Post; readonly official: boolean; readonly label: JudgedMention };

/**
 * Stores posts and their mentions; with their labels where `judge` is given: what is never updated costs half. Posts that
 * are there already, of which a new mention was found, wait for the classify worker, which sees all their mentions.
 */
export async function storePosts(
  tx: Database,
  plan: Pick<Plan, 'posts' | 'mentions'>,
  { backfilled, judge }: { readonly backfilled: boolean; readonly judge: Judge | null },
): Promise<StoredPosts> {
  const named = byAddress(plan);
  const labels = new Map<string, Labelled>();
  const inserting: Array<Promise<InsertedMention[]>> = [];
  for (let from = 0; from < named.length; from += PART) {
    const part = named.slice(from, from + PART).map((one) => withLabels(one, judge, labels));
    const begun = insertPosts(tx, part, backfilled);
    // What is looked at later must not end the process when it fails.
    begun.catch(() => {});
    inserting.push(begun);
    await turn();
  }
  const stored = (await allOf(inserting)).flat();
  const judged = stored.flatMap(({ product, uri, labelled }) =>
    labelled ? (labels.get(keyOf(product, uri)) ?? []) : [],
  );
  return {
    uris: [...new Set(stored.flatMap(({ uri, labelled }) => (labelled ? [] : [uri])))],
    ...(judge !== null && { labelled: { judged: judged.map(({ label }) => label), minutes: minutesOf(judged) } }),
  };
}

const keyOf = (product: string, uri: string): string => `${product} ${uri}`;

/** What failed first says why; what came behind it says only that the transaction is over. */
async function allOf<Result>(begun: ReadonlyArray<Promise<Result>>): Promise<Result[]> {
  const ended = await Promise.allSettled(begun);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** Each post once, as it was first said, with every product that it names. */
function byAddress({ posts: given, mentions: planned }: Pick<Plan, 'posts' | 'mentions'>): Named[] {
  const named = new Map<string, Named>();
  for (const post of given) {
    const uri = storable(post.uri);
    if (!named.has(uri)) named.set(uri, { post, planned: [] });
  }
  for (const one of planned) {
    const known = named.get(storable(one.post.uri))?.planned;
    if (known?.some(({ mention }) => mention.product === one.mention.product) === false) known.push(one);
  }
  return [...named.values()];
}

/** A post with its labels, which are noted in `labels` by product and address. */
function withLabels({ post, planned }: Named, judge: Judge | null, labels: Map<string, Labelled>): PostToInsert {
  if (judge === null) return { post, said: planned.map((one) => ({ planned: one, label: null })) };
  const judged = judge(
    post,
    planned.map(({ mention }) => mention),
  );
  const said = planned.map((one) => {
    const label = judged.find(({ product }) => product === one.mention.product) ?? null;
    if (label !== null) labels.set(keyOf(label.product, label.uri), { post, official: one.official, label });
    return { planned: one, label };
  });
  return { post, said };
}

function minutesOf(judged: readonly Labelled[]): JudgedMinute[] {
  const minutes = new Map<string, { product: string; network: string; minute: number; others: number }>();
  for (const { post, official, label } of judged) {
    const { network, observedAt } = post;
    const minute = Math.floor(Math.trunc(observedAt) / 60_000);
    const key = `${label.product} ${network} ${minute}`;
    const known = minutes.get(key) ?? { product: label.product, network, minute, others: 0 };
    // As it is stored: a signal is a real.
    if (Math.fround(label.judgement.signal) < 0.5 && !official) known.others += 1;
    minutes.set(key, known);
  }
  return [...minutes.values()];
}
