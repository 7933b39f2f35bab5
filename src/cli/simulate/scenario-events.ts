import { z } from 'zod';
import { productId } from '../../catalog/product.ts';
import { LABELS } from '../../classify/label.ts';
import { IMPACTS } from '../../status/official.ts';
import { duration, languages, NETWORKS, names, networks, offset, share, symptoms } from './scenario-values.ts';
import { burst, gap, late, loss, regrets, rewind, skew } from './stream-events.ts';
import { TALKS } from './writer.ts';

/** `at` of every event counts from the scenario's start. */
const at = duration;

/** What the vendor's page says of an outage. */
export const official = z.strictObject({
  /** `announces` at the times below; `silent` changes nothing; `lying` freshly claims that all is operational. */
  page: z.enum(['announces', 'silent', 'lying']).default('announces'),
  title: z.string().min(1).max(200).optional(),
  impact: z.enum(IMPACTS).exclude(['maintenance', 'none']).default('major'),
  /** First update, from the onset; negative: the page is first. */
  announced: offset.default(10 * 60_000),
  /** Further updates, from the onset; absent: not posted. */
  identified: offset.optional(),
  monitoring: offset.optional(),
  /** From the outage's end; negative: resolved too early. */
  resolved: offset.default(10 * 60_000),
});

/** Another product that fails with this one. */
export const felt = z.strictObject({
  product: productId,
  /** Reporters there for each reporter here. */
  share,
  delay: duration.default(60_000),
  /** Share of those posts that name the upstream. */
  names: share.default(0.5),
  symptoms: symptoms.default({ feature: 1 }),
  components: names.default([]),
});

export const outage = z.strictObject({
  kind: z.literal('outage'),
  product: productId,
  at,
  lasts: duration,
  /** Distinct reporters per minute once the ramp is done. */
  peak: z.number().min(0).max(100_000),
  ramp: duration.default(3 * 60_000),
  /** After the end, reports die away with this time constant. */
  fade: duration.default(3 * 60_000),
  /** Variance of reporters a minute over their mean; 1 is Poisson. */
  dispersion: z.number().min(1).max(20).default(1.3),
  mix: z
    .strictObject({ report: share.default(0.68), question: share.default(0.2), relay: share.default(0.12) })
    .prefault({}),
  /** Posts beside each reporter that report nothing: quips on rivals, complaints. */
  aside: share.default(0.12),
  symptoms: symptoms.default({ unavailable: 5, errors: 3, slow: 1, login: 1 }),
  languages: languages.optional(),
  networks: networks.optional(),
  components: names.default([]),
  recovery: z
    .strictObject({ posts: z.int().min(0).max(100_000).default(0), over: duration.default(20 * 60_000) })
    .prefault({}),
  felt: z.array(felt).max(40).default([]),
  official: official.prefault({}),
});

/** One post being reposted and quoted: a self-exciting cascade of exactly the asked size. */
export const wave = z.strictObject({
  kind: z.literal('wave'),
  product: productId,
  at,
  text: z.string().min(1).max(1000),
  /** What the root says of products, such as `{notion: report, claude: report}`; the wave's own product is a report unless named. */
  says: z.record(productId, z.enum(LABELS)).default({}),
  network: z.enum(NETWORKS).default('bluesky'),
  language: z.string().min(2).max(12).default('en'),
  /** Reposts in the end; on Mastodon they show as polled totals. */
  reposts: z.int().min(0).max(1_000_000),
  quotes: z.int().min(0).max(100_000).default(0),
  /** Nothing of it comes later than this after the root. */
  over: duration,
  /** The root was posted this long before it began to spread, perhaps before the scenario begins. */
  rootAge: duration.default(0),
  /** Share of shares that another share brought, 0 (all from the root) .. below 1. */
  reproduction: z.number().min(0).max(0.99).default(0.6),
  /** Exponent of the memory kernel's tail (Zhao et al., KDD 2015: 0.24); less is longer. */
  tail: z.number().min(0.05).max(5).default(0.24),
});

/** A campaign: mentions rise, the share that reports trouble does not. */
export const launch = z.strictObject({
  kind: z.literal('launch'),
  product: productId,
  at,
  lasts: duration,
  /** Mentions there are times the normal ones. */
  times: z.number().min(1).max(1000),
  ramp: duration.default(10 * 60_000),
  /** Share of those posts that reports trouble; absent: the product's own at rest. */
  trouble: share.optional(),
});

/** Headlines about the product's business: many posts, no outage. */
export const news = z.strictObject({
  kind: z.literal('news'),
  product: productId,
  at,
  lasts: duration,
  posts: z.int().min(1).max(100_000),
});

/** One text posted over and over by few accounts. */
export const flood = z.strictObject({
  kind: z.literal('copy-flood'),
  product: productId,
  at,
  lasts: duration,
  text: z.string().min(1).max(1000),
  posts: z.int().min(1).max(100_000),
  authors: z.int().min(1).max(100_000),
});

/** Posts of one kind, or of given texts: a meme, a storm of complaints, bots, one busy author, a word that is no name. */
export const talk = z.strictObject({
  kind: z.literal('talk'),
  product: productId,
  at,
  lasts: duration,
  posts: z.int().min(1).max(100_000),
  /** Accounts that write them; absent: one for each post. */
  authors: z.int().min(1).max(100_000).optional(),
  /** What they say of the product; `nothing`: something else bears its name. */
  says: z.enum(TALKS).default('other'),
  /** In place of the simulator's own sentences; `{p}` is the product as people write it, `{n}` a small number, `{a|b}` a or b. */
  texts: z.array(z.string().min(1).max(1000)).min(1).max(200).optional(),
  /** Share written by accounts that say that they are bots. */
  bots: share.default(0),
  languages: languages.optional(),
  networks: networks.optional(),
});

/** Everybody is awake: all mentions and all other posts are this many times the usual ones. */
export const rush = z.strictObject({
  kind: z.literal('rush'),
  at,
  lasts: duration,
  times: z.number().min(1).max(100),
  ramp: duration.default(5 * 60_000),
});

/** Announced work on the page; `peak` people a minute say that it does not work. */
export const maintenance = z.strictObject({
  kind: z.literal('maintenance'),
  product: productId,
  at,
  lasts: duration,
  title: z.string().min(1).max(200).default('Scheduled database maintenance'),
  announcedBefore: duration.default(24 * 3_600_000),
  peak: z.number().min(0).max(1000).default(0),
});

/** An incident on the page that nobody speaks of. */
export const notice = z.strictObject({
  kind: z.literal('notice'),
  product: productId,
  at,
  lasts: duration,
  title: z.string().min(1).max(200),
  impact: z.enum(IMPACTS).exclude(['maintenance', 'none']).default('minor'),
});

/** A feed that cannot be read for a while. */
export const unreadable = z.strictObject({
  kind: z.literal('unreadable'),
  product: productId,
  at,
  lasts: duration,
  how: z.enum(['html', 'timeout', 'truncated', 'garbage', 'empty', 'forbidden']).default('html'),
});

export const event = z.discriminatedUnion('kind', [
  outage,
  wave,
  launch,
  news,
  flood,
  talk,
  rush,
  maintenance,
  notice,
  unreadable,
  gap,
  loss,
  burst,
  rewind,
  late,
  skew,
  regrets,
]);
export type ScenarioEvent = z.output<typeof event>;
export type EventOf<K extends ScenarioEvent['kind']> = Extract<ScenarioEvent, { kind: K }>;
export type Official = z.output<typeof official>;
export type Felt = z.output<typeof felt>;
