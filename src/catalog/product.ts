import { z } from 'zod';
import { EPISODE_KINDS, SEVERITIES } from '../alert/episode.ts';
import { answersOf, SEVERAL_ANSWERS } from './feed-answers.ts';

export const productId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and hyphens, such as "claude-code"');
const words = z.array(z.string().trim().min(1).max(80)).max(200).default([]);

/**
 * How often the name means something else: `clear` names never do; the others (`high`: a common word or first name) are
 * weighed by what stands around them.
 */
export const AMBIGUITIES = ['clear', 'some', 'high'] as const;

export const feedEntry = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** Only these components of the feed belong to the product; absent: all. */
  components: z.array(z.string().min(1)).min(1).optional(),
  /** The page says what it knows in two answers, of which `url` is the first: both are read. */
  answers: z.enum(SEVERAL_ANSWERS, { error: `expected one of ${SEVERAL_ANSWERS.join(', ')}` }).optional(),
});

/** Each answer of a page is a feed of its own. */
const feeds = z
  .array(feedEntry)
  .max(8)
  .default([])
  .transform((entries) =>
    entries.flatMap(({ answers, ...entry }) => answersOf(entry.url, answers).map((url) => ({ ...entry, url }))),
  );

/** Kinds of channels; another channel of the Slack workspace is named by its id, "slack:C012AB3CD". */
export const CHANNELS = ['slack', 'slack-webhook', 'discord', 'teams', 'pagerduty', 'webhook', 'console'] as const;
const channelKey = z
  .string()
  .regex(
    new RegExp(`^(?:${CHANNELS.join('|')}|slack:[CG][A-Z0-9]{1,20})$`),
    `expected one of ${CHANNELS.join(', ')}, or slack: and the id of a channel, such as slack:C012AB3CD`,
  );

export const route = z.strictObject({
  channel: channelKey,
  severity: z.enum(SEVERITIES).default('notify'),
  kinds: z
    .array(z.enum(EPISODE_KINDS))
    .min(1)
    .default([...EPISODE_KINDS]),
  /** Slack users and user groups who are mentioned when it pages, and only then. */
  mention: z
    .array(z.string().regex(/^[UWS][A-Z0-9]{1,20}$/, 'expected ids of Slack users or user groups, such as U012AB3CD'))
    .max(20)
    .default([]),
});

/** A route for several products; with neither products nor teams for all of them. */
export const generalRoute = route.extend({
  products: z.array(productId).max(2_000).default([]),
  teams: z.array(z.string().min(1).max(40)).max(200).default([]),
});
export type GeneralRoute = z.output<typeof generalRoute>;

export const product = z.strictObject({
  id: productId,
  name: z.string().min(1).max(80),
  vendor: z.string().min(1).max(80).optional(),
  category: z.string().min(1).max(40).optional(),
  /** Whose it is; general routes may speak of a team. */
  team: z.string().min(1).max(40).optional(),
  ambiguity: z.enum(AMBIGUITIES).default('clear'),
  /** Names people use, in any script; matched whole, case and accents folded. */
  aliases: words,
  /** Aliases that mean this product whatever stands around them ("chatgpt"), even where `ambiguity` is not clear. */
  sure: words,
  handles: words,
  hashtags: words,
  domains: words,
  /** Words that speak for this product when they stand in the same post. */
  context: words,
  /** Words or phrases that speak against it ("monet" for Claude). */
  against: words,
  components: z
    .array(z.strictObject({ name: z.string().min(1).max(80), aliases: words }))
    .max(100)
    .default([]),
  feeds,
  /** Official accounts: their posts are the vendor speaking, never a reporter. */
  accounts: z.strictObject({ bluesky: words, mastodon: words }).prefault({}),
  dependsOn: z.array(productId).max(40).default([]),
  routes: z.array(route).max(20).default([]),
});
export type Product = z.output<typeof product>;

/** The tracked products, by id, in the catalogue's order, and the routes of those that have none of their own. */
export type Catalogue = {
  readonly products: readonly Product[];
  readonly byId: ReadonlyMap<string, Product>;
  readonly routes?: readonly GeneralRoute[];
};
