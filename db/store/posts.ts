import { setImmediate as turn } from 'node:timers/promises';
import type { Plan, PlannedMention } from '../../src/match/plan.ts';
import type { Post } from '../../src/sources/item.ts';
import type { Database } from '../open.ts';
import { mentions, posts } from '../schema.ts';
import { insertMany } from './insert-many.ts';
import type { JudgedMention, PostToJudge } from './labels.ts';
import type { JudgedMinute } from './series.ts';
import { storable } from './storable.ts';

/** What a post says of each of its mentions; pure. */
export type Judge = (post: PostToJudge) => JudgedMention[];

export type StoredPosts = {
  /** Posts with new mentions that wait for their labels. */
  readonly uris: readonly string[];
  /**
   * Where posts were judged: the new mentions that were stored with their labels, and what that changes in the series, to
   * be counted at the end of the transaction (countJudged).
   */
  readonly labelled?: { readonly judged: readonly JudgedMention[]; readonly minutes: readonly JudgedMinute[] };
};

/** While the database stores so many posts, the next are judged. */
const PART = 250;
/** Between so many the database is handed what it waits for. */
const TURN = 25;

type Named = { readonly uri: string; readonly post: Post; readonly planned: PlannedMention[] };
type Inserting = ReturnType<typeof insertMany>;
type Labelled = { readonly planned: PlannedMention; readonly label: JudgedMention };

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
  const labelled = new Map<string, Labelled>();
  const begun: Inserting[] = [];
  const begin = (inserting: Inserting): Inserting => {
    begun.push(inserting);
    // What is looked at later must not end the process when it fails.
    inserting.catch(() => {});
    return inserting;
  };
  const add = (part: readonly Named[]) => begin(insertMany(tx, posts, part.map(postRow), [posts.uri]));
  const size = judge === null ? Math.max(1, named.length) : PART;
  const storing: Inserting[] = [];
  try {
    // Posts one part ahead, so that the database has something to do while the rows of mentions are made.
    let [adding, ahead] = [add(named.slice(0, size)), add(named.slice(size, 2 * size))];
    for (let from = 0; from < named.length; from += size) {
      const part = named.slice(from, from + size);
      const labels = judge === null ? null : await judgeAll(judge, part);
      const isNew = new Set((await adding).map(({ uri }) => uri));
      const rows = part.flatMap(({ uri, planned }) =>
        planned.map((one) => {
          const key = keyOf(one.mention.product, uri);
          const label = isNew.has(uri) ? labels?.get(key) : undefined;
          if (label !== undefined) labelled.set(key, { planned: one, label });
          return mentionRow(one, label, backfilled);
        }),
      );
      storing.push(begin(insertMany(tx, mentions, rows, [mentions.product, mentions.uri])));
      [adding, ahead] = [ahead, add(named.slice(from + 2 * size, from + 3 * size))];
    }
    await Promise.all(storing);
  } catch (error) {
    throw (await firstFailure(begun)) ?? error;
  }
  const stored = (await Promise.all(storing)).flat();
  const found = stored.map(({ product = '', uri = '' }) => ({ uri, known: labelled.get(keyOf(product, uri)) }));
  const judged = found.flatMap(({ known }) => known ?? []);
  return {
    uris: [...new Set(found.flatMap(({ uri, known }) => (known === undefined ? [uri] : [])))],
    ...(judge !== null && { labelled: { judged: judged.map(({ label }) => label), minutes: minutesOf(judged) } }),
  };
}

const keyOf = (product: string, uri: string): string => `${product} ${uri}`;

/** What failed first says why; what came behind it says only that the transaction is over. */
async function firstFailure(begun: readonly Inserting[]): Promise<unknown> {
  const ended = await Promise.allSettled(begun);
  return ended.find((one) => one.status === 'rejected')?.reason;
}

/** Each post once, as it was first said, with every product that it names. */
function byAddress({ posts: given, mentions: planned }: Pick<Plan, 'posts' | 'mentions'>): Named[] {
  const named = new Map<string, Named>();
  for (const post of given) {
    const uri = storable(post.uri);
    if (!named.has(uri)) named.set(uri, { uri, post, planned: [] });
  }
  for (const one of planned) {
    const known = named.get(storable(one.post.uri))?.planned;
    if (known?.some(({ mention }) => mention.product === one.mention.product) === false) known.push(one);
  }
  return [...named.values()];
}

/** By what the database would give back: storable text, mentions by product. */
async function judgeAll(judge: Judge, part: readonly Named[]): Promise<ReadonlyMap<string, JudgedMention>> {
  const labels = new Map<string, JudgedMention>();
  for (const [index, { uri, post, planned }] of part.entries()) {
    if (index % TURN === 0) await turn();
    const found = planned.map(({ mention }) => mention).sort((a, b) => (a.product < b.product ? -1 : 1));
    const { langs, kind, bot } = post;
    for (const one of judge({ uri, text: storable(post.text), langs, kind, bot, mentions: found }))
      labels.set(keyOf(one.product, uri), one);
  }
  return labels;
}

// Written out: objects that are put together of others take several times as long to become a document.
function postRow({ post }: Named) {
  return {
    uri: post.uri,
    network: post.network,
    author: post.author,
    kind: post.kind,
    text: post.text,
    langs: [...post.langs],
    parent: post.parent,
    quoted: post.quoted,
    url: post.url,
    bot: post.bot,
    observedAt: new Date(post.observedAt),
    createdAt: post.createdAt === null ? null : new Date(post.createdAt),
  };
}

function mentionRow(planned: PlannedMention, judged: JudgedMention | undefined, backfilled: boolean) {
  const { post, mention } = planned;
  const judgement = judged?.judgement;
  return {
    product: mention.product,
    uri: post.uri,
    observedAt: new Date(post.observedAt),
    network: post.network,
    author: post.author,
    confidence: mention.confidence,
    why: mention.why,
    alias: mention.alias,
    component: mention.component,
    spans: mention.spans.map(([start, end]): [number, number] => [start, end]),
    official: planned.official,
    textKey: planned.textKey,
    link: planned.link,
    sketch: planned.sketch,
    label: judgement?.label ?? null,
    signal: judgement?.signal ?? null,
    symptom: judgement?.symptom ?? null,
    reasons: judgement === undefined ? null : [...judgement.reasons],
    blames: judgement?.blames ?? null,
    lang: judged?.lang ?? null,
    backfilled,
  };
}

function minutesOf(judged: readonly Labelled[]): JudgedMinute[] {
  const minutes = new Map<string, { product: string; network: string; minute: number; others: number }>();
  for (const { planned, label } of judged) {
    const { network, observedAt } = planned.post;
    const minute = Math.floor(Math.trunc(observedAt) / 60_000);
    const key = `${label.product} ${network} ${minute}`;
    const known = minutes.get(key) ?? { product: label.product, network, minute, others: 0 };
    // As it is stored: a signal is a real.
    if (Math.fround(label.judgement.signal) < 0.5 && !planned.official) known.others += 1;
    minutes.set(key, known);
  }
  return [...minutes.values()];
}
