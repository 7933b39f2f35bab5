import { loadCatalogue } from '../../src/catalog/load.ts';
import { readCorpus } from '../../src/classify/train/corpus.ts';
import { expandCorpus } from '../../src/classify/train/expand.ts';
import { randomFrom } from '../../src/classify/train/random.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';

type Said = { readonly text: string; readonly lang: string };
/** What people say: posts that name a product, posts that name none, and those that report the same product's outage. */
export type Texts = {
  readonly named: readonly Said[];
  readonly others: readonly Said[];
  readonly outages: readonly Said[][];
};

export type FrameOptions = {
  readonly count: number;
  readonly startUs: number;
  /** Events a second of the stream's own time. */
  readonly rate: number;
  readonly seed?: number;
  /** Now and then all who name a product report the outage of one. */
  readonly hasSurges?: boolean;
  /** Every event is a post that names a product. */
  readonly onlyNamed?: boolean;
};

/** What events are about, of a hundred: as on the network. */
const MIX = { like: 70, repost: 15, post: 8, follow: 3.5, block: 0.8, remove: 2.4, account: 0.3 } as const;
/** One event in a hundred is a post that names a product. */
const NAMED = 1 / MIX.post;
/** So many products fail, each for a quarter of the time from one surge to the next. */
const SURGES = 10;
const BETWEEN_SURGES = 10_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The project's own posts, sorted by whether the bundled catalogue finds a product in them. */
export function readTexts(): Texts {
  const matcher = buildMatcher(loadCatalogue());
  const named: Said[] = [];
  const others: Said[] = [];
  const reports = new Map<string, Said[]>();
  for (const { text, lang, origin, labels } of expandCorpus(readCorpus())) {
    if (origin !== 'written') continue;
    const [found, ...more] = matchPost(matcher, { text, langs: [lang] });
    (found === undefined ? others : named).push({ text, lang });
    if (found === undefined || more.length > 0 || labels[0] !== 'report') continue;
    reports.set(found.product, [...(reports.get(found.product) ?? []), { text, lang }]);
  }
  const outages = [...reports.values()].sort((a, b) => b.length - a.length).slice(0, SURGES);
  return { named, others, outages };
}

/** Frames of the first wire in the mix and the sizes of the network; every key is new. */
export function* makeFrames(
  texts: Texts,
  { count, startUs, rate, seed = 7, hasSurges = false, onlyNamed = false }: FrameOptions,
): Generator<string> {
  const random = randomFrom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const letters = (length: number): string => {
    let text = '';
    for (let at = 0; at < length; at += 1) text += LETTERS[Math.floor(random() * 32)];
    return text;
  };
  const did = (): string => `did:plc:${letters(24)}`;
  const cid = (): string => `bafyrei${letters(52)}`;
  const subject = () => ({ cid: cid(), uri: `at://${did()}/app.bsky.feed.post/3m${letters(11)}` });
  for (let number = 0; number < count; number += 1) {
    const timeUs = startUs + Math.round((number * 1e6) / rate);
    const createdAt = new Date(timeUs / 1000).toISOString();
    const commit = (operation: string, collection: string, record: object | null) =>
      JSON.stringify({
        did: did(),
        time_us: timeUs,
        kind: 'commit',
        commit: {
          rev: `3m${letters(11)}`,
          operation,
          collection,
          rkey: `3m${letters(11)}`,
          ...(record === null ? {} : { record: { $type: collection, ...record }, cid: cid() }),
        },
      });
    let kind = onlyNamed ? MIX.like + MIX.repost : random() * 100;
    // biome-ignore lint/suspicious/noAssignInExpressions: counts down through the mix
    const is = (share: number): boolean => (kind -= share) < 0;
    if (is(MIX.like)) {
      const via = random() < 0.3 ? { via: subject() } : {};
      yield commit('create', 'app.bsky.feed.like', { createdAt, subject: subject(), ...via });
    } else if (is(MIX.repost)) yield commit('create', 'app.bsky.feed.repost', { createdAt, subject: subject() });
    else if (is(MIX.post)) {
      const isSurge = hasSurges && number % BETWEEN_SURGES < BETWEEN_SURGES / 4;
      const outage = texts.outages[Math.floor(number / BETWEEN_SURGES) % SURGES] ?? [];
      const { text, lang } = pick(onlyNamed || random() < NAMED ? (isSurge ? outage : texts.named) : texts.others);
      const reply = random() < 0.45 ? { reply: { parent: subject(), root: subject() } } : {};
      const embed = random() < 0.15 ? { embed: { $type: 'app.bsky.embed.record', record: subject() } } : {};
      yield commit('create', 'app.bsky.feed.post', { createdAt, langs: [lang], text, ...reply, ...embed });
    } else if (is(MIX.follow)) yield commit('create', 'app.bsky.graph.follow', { createdAt, subject: did() });
    else if (is(MIX.block)) yield commit('create', 'app.bsky.graph.block', { createdAt, subject: did() });
    else if (is(MIX.remove)) yield commit('delete', pick(['app.bsky.feed.like', 'app.bsky.feed.post']), null);
    else {
      const who = did();
      const account = { active: true, did: who, seq: number, time: createdAt };
      yield JSON.stringify({ did: who, time_us: timeUs, kind: 'account', account });
    }
  }
}
