import { z } from 'zod';
import { productId } from '../../catalog/product.ts';
import { duration, field, languages, name, names, networks, shape, share } from './scenario-values.ts';

export const FEED_FORMATS = ['statuspage', 'incident-io', 'atom', 'rss'] as const;

/** A vendor's page and how often we poll it. */
const feed = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  every: duration.refine((ms) => ms >= 10_000, 'expected at least "10s"').default(3 * 60_000),
  /** `incident-io` is their Statuspage-compatible summary: components and a state, no incidents. */
  format: z.enum(FEED_FORMATS).default('statuspage'),
});

export const simulatedProduct = z.strictObject({
  id: productId,
  name,
  field,
  /** The name as people write it, each as likely; absent: the name, in lower case, as a hashtag. */
  writtenAs: names.min(1).optional(),
  components: names.default([]),
  /** English words for what people do with it: "meeting notes". */
  topics: names.min(1).default(['work', 'side projects', 'a small club', 'homework', 'the family calendar']),
  /** Mean mentions an hour, over a whole day. */
  perHour: z.number().min(0).max(100_000),
  shape: shape.default('global'),
  /** Share of mentions at rest that report trouble: single users, their own fault or not. */
  trouble: share.default(0.01),
  /** Share at rest that complains of quality, price or limits. */
  complaints: share.default(0.14),
  /** Variance of mentions in five minutes over their mean; 1 is Poisson. */
  dispersion: z.number().min(1).max(20).default(1.5),
  /** Mean reposts of a post at rest. */
  reposts: z.number().min(0).max(50).default(0.1),
  languages: languages.default({ en: 12, es: 1, pt: 1, de: 1, fr: 1, ja: 2 }),
  networks: networks.default({ bluesky: 9, mastodon: 1 }),
  feed: feed.optional(),
});

export type SimulatedProduct = z.output<typeof simulatedProduct>;
