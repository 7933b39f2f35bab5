import type { Decision } from '../../alert/episode.ts';
import type { Tools } from '../../app.ts';
import { judgePost } from '../../classify/judge.ts';
import { detectLanguage } from '../../classify/language.ts';
import { SIGNAL_FLOOR } from '../../count/signal.ts';
import { emptyState, isAwake, type ProductState } from '../../detect/advance.ts';
import { foldTogether, type Member, ofOpenOutages } from '../../detect/fold-together.ts';
import type { GapHappening, Happening } from '../../detect/happening.ts';
import { DEFAULT_SETTINGS } from '../../detect/settings.ts';
import { foldOrder, inFoldOrder } from '../../detect/upstreams.ts';
import { placeOf } from '../../match/place.ts';
import { type Plan, type PlannedMention, planItems, type Roots } from '../../match/plan.ts';
import { type Owned, ownerKey, spellRemovals } from '../../match/removals.ts';
import type { Unplaced } from '../../match/unplaced.ts';
import type { Post } from '../../sources/item.ts';
import type { SourceBatch } from '../../sources/source.ts';
import { inOrder, type PageMark } from '../../status/in-order.ts';
import { type Kept, newsOf } from '../../status/news.ts';
import type { Poll } from '../../status/poll-line.ts';
import { readFeedWithKind } from '../../status/read-feed.ts';
import { createVolumeReader } from './volumes.ts';

type ProductFold = {
  readonly id: string;
  readonly state: ProductState;
  pending: Happening[];
  /** How many of the known gaps it has folded. */
  gapsTo: number;
};

export interface Engine {
  /** Takes a batch of the recording; returns what is decided by its end, in order. */
  take(batch: SourceBatch): Decision[];
}

/**
 * The pipeline without database and queue: the same matcher, classifier and fold over the same rows, held in memory.
 * What is decided depends on the recording alone, not on how it is cut into batches.
 */
export function createEngine(tools: Tools): Engine {
  const { catalogue } = tools;
  const roots: Roots = new Map();
  const unplaced: Unplaced = new Map();
  const seen = new Set<string>();
  /** What each author said and shared that was counted, for when the account goes. */
  const owned: Owned = new Map();
  /** Roots of which something was shared, whether they were read or not. */
  const shared = new Set<string>();
  const kept = new Map<string, Kept>();
  const polledAt = new Map<string, number>();
  const marks = new Map<string, PageMark>();
  const gaps: GapHappening[] = [];
  const volumes = createVolumeReader();
  const folds = new Map<string, ProductFold>();
  // Upstreams first: what depends on them looks at what was decided of them.
  const rank = foldOrder(catalogue);
  const rankOf = (id: string) => rank.get(id) ?? 0;
  const due = new Set<string>();
  /** What was decided of outages that are open. */
  let open: Decision[] = [];

  function foldOf(id: string): ProductFold {
    const known = folds.get(id);
    if (known !== undefined) return known;
    const fold: ProductFold = {
      id,
      state: emptyState(),
      pending: [],
      gapsTo: 0,
    };
    folds.set(id, fold);
    return fold;
  }

  function happen(product: string, happening: Happening): void {
    foldOf(product).pending.push(happening);
    due.add(product);
  }

  function own({ network, author, uri }: Pick<Post, 'network' | 'author' | 'uri'>): void {
    const owner = ownerKey(network, author);
    owned.set(owner, (owned.get(owner) ?? new Set()).add(uri));
  }

  function mention(plan: Plan): void {
    const byPost = groupByPost(plan);
    for (const [post, planned] of byPost) {
      const lang = detectLanguage(post.text, post.langs);
      const judgements = judgePost(
        tools.model,
        post,
        planned.map((one) => one.mention),
      );
      const failing = planned
        .filter((_, index) => Math.fround(judgements[index]?.signal ?? 0) >= SIGNAL_FLOOR)
        .map(({ mention: { product } }) => product)
        .sort();
      planned.forEach(({ mention: found, official, textKey, link, sketch }, index) => {
        const judgement = judgements[index];
        const identity = `${found.product} ${post.uri}`;
        if (judgement === undefined || seen.has(identity)) return;
        seen.add(identity);
        own(post);
        const { uri, author, network, kind, bot, observedAt } = post;
        const { label, symptom, blames } = judgement;
        const signal = Math.fround(judgement.signal);
        const place = signal >= SIGNAL_FLOOR ? placeOf(post.text) : null;
        const beside = signal >= SIGNAL_FLOOR ? failing.filter((other) => other !== found.product) : [];
        volumes.count({ product: found.product, network, at: observedAt, signal, official });
        happen(found.product, {
          kind: 'mention',
          at: observedAt,
          uri,
          author,
          network,
          postKind: kind,
          bot,
          official,
          label,
          signal,
          symptom,
          blames,
          ...(beside.length > 0 ? { beside } : {}),
          ...(place === null ? {} : { place }),
          component: found.component,
          lang,
          textKey,
          link,
          sketch,
        });
      });
    }
  }

  function share(plan: Plan): void {
    for (const { product, uri, subject, author, network, via, observedAt, placedAt } of plan.shares) {
      const identity = `${product} ${uri} ${subject}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      // By these two a deletion finds it.
      seen.add(`${product} ${uri}`);
      own({ network, author, uri });
      const late = placedAt !== null && { sharedAt: observedAt };
      shared.add(`${product} ${subject}`);
      happen(product, { kind: 'share', at: placedAt ?? observedAt, uri, author, network, subject, via, ...late });
    }
    for (const { product, subject, network, reposts, observedAt } of plan.engagements) {
      happen(product, { kind: 'engagement', at: observedAt, network, subject, reposts });
    }
  }

  function poll(answer: Poll): void {
    const { at } = answer;
    const feed = tools.feeds.find(answer.feed);
    // As the store does, a poll older than the newest one of its feed changes nothing.
    if (feed === null || at < (polledAt.get(feed) ?? 0)) return;
    polledAt.set(feed, at);
    const last = kept.get(feed) ?? null;
    const result = inOrder(marks.get(feed) ?? { pageAt: null, readAt: null }, readFeedWithKind(feed, answer, at));
    const { reading } = result;
    if (reading.state !== 'unknown')
      marks.set(feed, { pageAt: result.pageAt ?? marks.get(feed)?.pageAt ?? null, readAt: at });
    const news = newsOf(last, reading);
    if (news === 'nothing') return;
    const whole = news === 'changed' || last === null ? reading : { ...last.reading, at };
    kept.set(feed, { reading: whole, notedAt: at });
    for (const product of tools.feeds.productsOf(feed)) happen(product, { kind: 'official', at, reading: whole });
  }

  function run(to: number): Decision[] {
    volumes.fold(to, gaps);
    for (const fold of folds.values()) if (isAwake(fold.state)) due.add(fold.id);
    const members: Member[] = [];
    for (const id of [...due].sort((a, b) => rankOf(a) - rankOf(b))) {
      const fold = foldOf(id);
      const product = catalogue.byId.get(id);
      if (product === undefined) continue;
      const happenings = [...gaps.slice(fold.gapsTo), ...fold.pending].filter(({ at }) => at <= to);
      fold.gapsTo = gaps.length;
      fold.pending = fold.pending.filter(({ at }) => at > to);
      if (fold.pending.length === 0) due.delete(id);
      const context = { product, settings: DEFAULT_SETTINGS, volumes: volumes.view };
      members.push({ state: fold.state, happenings, context });
    }
    if (members.length === 0) return [];
    const decided = foldTogether(members, open, catalogue, to, { kind: 'stream' });
    open = ofOpenOutages([...open, ...decided]);
    return inFoldOrder(decided, rank);
  }

  return {
    take(batch) {
      const plan = planItems(spellRemovals(batch.items, owned), tools, roots, unplaced);
      mention(plan);
      share(plan);
      for (const { uri, observedAt } of plan.deletions) {
        for (const { id } of folds.values())
          if (seen.has(`${id} ${uri}`) || shared.has(`${id} ${uri}`))
            happen(id, { kind: 'delete', at: observedAt, uri });
      }
      for (const { network, from, to } of plan.gaps) gaps.push({ kind: 'gap', at: to, network, from, to });
      for (const one of batch.polls ?? []) poll(one);
      return batch.position === null ? [] : run(batch.position - 1);
    },
  };
}

function groupByPost(plan: Plan): Map<Post, PlannedMention[]> {
  const groups = new Map<Post, PlannedMention[]>();
  for (const planned of plan.mentions) {
    const group = groups.get(planned.post);
    if (group === undefined) groups.set(planned.post, [planned]);
    else group.push(planned);
  }
  return groups;
}
