import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { ChannelSetting } from '../src/alert/channel-setting.ts';
import type { Decision, EpisodeKind } from '../src/alert/episode.ts';
import { VERDICTS } from '../src/correlate/ledger/row.ts';
import { ACTS, type ActDetail } from '../src/feedback/act.ts';
import { INCIDENT_CHANGES } from '../src/status/incident-changes.ts';
import type { Reading } from '../src/status/official.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** How far a source has been read; moves in the transaction that stores the work it covers. */
export const cursors = pgTable('cursors', {
  source: text('source').primaryKey(),
  /** What the source needs to go on from here; its own shape. */
  cursor: jsonb('cursor').notNull(),
  /** Pipeline time up to which everything of this source is stored. */
  position: at('position').notNull(),
});

/** Sensor health, one row per source; written by the ingest worker every few seconds. */
export const sources = pgTable('sources', {
  source: text('source').primaryKey(),
  network: text('network').notNull(),
  state: text('state', { enum: ['reading', 'connecting', 'unreadable', 'ended'] }).notNull(),
  reason: text('reason'),
  since: at('since').notNull(),
  nextTryAt: at('next_try_at'),
  lastEventAt: at('last_event_at'),
  updatedAt: at('updated_at').notNull(),
  events: bigint('events', { mode: 'number' }).notNull().default(0),
  matched: bigint('matched', { mode: 'number' }).notNull().default(0),
  dropped: bigint('dropped', { mode: 'number' }).notNull().default(0),
  eventsPerSecond: real('events_per_second').notNull().default(0),
});

/** Stretches in which a network was not read: unknown, never quiet. */
export const gaps = pgTable(
  'gaps',
  {
    /** The order in which gaps became known; the fold remembers how far it has got. */
    id: bigserial('id', { mode: 'number' }).notNull(),
    network: text('network').notNull(),
    from: at('from').notNull(),
    to: at('to').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.network, table.from] }),
    // Charts ask for the gaps of a stretch, the fold for those it has not seen.
    index('gaps_to').on(table.to),
    index('gaps_id').on(table.id),
  ],
);

/** What is to be searched for, or was: what was said of a product in a stretch that was not read, or before it was tracked. */
export const backfills = pgTable(
  'backfills',
  {
    network: text('network').notNull(),
    product: text('product').notNull(),
    reason: text('reason', { enum: ['gap', 'tracked'] }).notNull(),
    from: at('from').notNull(),
    to: at('to').notNull(),
    doneAt: at('done_at'),
    /** Posts that named the product. */
    found: integer('found').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.network, table.product, table.reason, table.from] }),
    // The ingest worker asks for the next one.
    index('backfills_open').on(table.reason, table.to).where(sql`done_at is null`),
  ],
);

export const posts = pgTable(
  'posts',
  {
    uri: text('uri').primaryKey(),
    network: text('network').notNull(),
    author: text('author').notNull(),
    kind: text('kind', { enum: ['post', 'reply', 'quote'] }).notNull(),
    text: text('text').notNull(),
    langs: text('langs').array().notNull(),
    parent: text('parent'),
    quoted: text('quoted'),
    url: text('url'),
    bot: boolean('bot').notNull(),
    observedAt: at('observed_at').notNull(),
    createdAt: at('created_at'),
    editedAt: at('edited_at'),
  },
  // Retention deletes by age.
  (table) => [index('posts_observed').on(table.observedAt)],
);

export const mentions = pgTable(
  'mentions',
  {
    product: text('product').notNull(),
    uri: text('uri').notNull(),
    observedAt: at('observed_at').notNull(),
    network: text('network').notNull(),
    author: text('author').notNull(),
    confidence: real('confidence').notNull(),
    why: text('why').notNull(),
    alias: text('alias').notNull(),
    component: text('component'),
    spans: jsonb('spans').$type<Array<[number, number]>>().notNull(),
    official: boolean('official').notNull(),
    textKey: text('text_key').notNull(),
    /** The page it links and what its text is made of: what tells that posts spread together (match/link-key, match/sketch). */
    link: text('link').notNull().default(''),
    sketch: text('sketch').notNull().default(''),
    /** Null until the classify worker has judged it. */
    label: text('label', { enum: ['report', 'question', 'relay', 'recovery', 'past', 'complaint', 'other'] }),
    signal: real('signal'),
    symptom: text('symptom', { enum: ['unavailable', 'errors', 'slow', 'login', 'feature'] }),
    reasons: jsonb('reasons').$type<string[]>(),
    blames: text('blames'),
    lang: text('lang'),
    /** Found by search, later than it was said: it belongs to history and to what is normal, and alarms nobody. */
    backfilled: boolean('backfilled').notNull().default(false),
    /** The detect worker has folded it into the product's state. */
    counted: boolean('counted').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.product, table.uri] }),
    // The pages and the API ask for one product's mentions by time.
    index('mentions_product_observed').on(table.product, table.observedAt),
    // The classify sweep and the horizon look for what is not judged yet.
    index('mentions_unjudged').on(table.observedAt).where(sql`label is null`),
    // The detect worker looks for what is judged and not folded yet.
    index('mentions_uncounted').on(table.product, table.observedAt).where(sql`not counted`),
    // Deletes and edits find all mentions of a post.
    index('mentions_uri').on(table.uri),
    // When an account goes, all that its author said goes.
    index('mentions_author').on(table.author),
  ],
);

/** What a source calls the posts it read, where that is not their address: by it the network says later what is deleted. */
export const localIds = pgTable(
  'local_ids',
  {
    source: text('source').notNull(),
    id: text('id').notNull(),
    uri: text('uri').notNull(),
    at: at('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.id] }),
    // Whoever follows a post asks for its id.
    index('local_ids_uri').on(table.uri),
    // Looked over page by page, newest first.
    index('local_ids_at').on(table.source, table.at, table.id),
  ],
);

/** Reposts and quotes of posts we know, one row per product of the root. */
export const shares = pgTable(
  'shares',
  {
    product: text('product').notNull(),
    uri: text('uri').notNull(),
    subject: text('subject').notNull(),
    author: text('author').notNull(),
    network: text('network').notNull(),
    via: text('via', { enum: ['repost', 'quote'] }).notNull(),
    observedAt: at('observed_at').notNull(),
    /** When its root became known, where that was later. */
    placedAt: at('placed_at'),
    counted: boolean('counted').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.product, table.uri] }),
    // The waves page and the forecast ask for one root's shares by time.
    index('shares_subject').on(table.subject, table.observedAt),
    // The waves page looks for what moves now, whatever its product.
    index('shares_observed').on(table.observedAt),
    index('shares_uncounted').on(table.product, table.observedAt).where(sql`not counted`),
    // Deletions find shares by their own address, removals by their author.
    index('shares_uri').on(table.uri),
    index('shares_author').on(table.author),
  ],
);

/** Reposts and quotes of posts never read, of which a quote names a product: kept until it is known what they are about. */
export const unplacedShares = pgTable(
  'unplaced_shares',
  {
    uri: text('uri').primaryKey(),
    subject: text('subject').notNull(),
    author: text('author').notNull(),
    network: text('network').notNull(),
    via: text('via', { enum: ['repost', 'quote'] }).notNull(),
    observedAt: at('observed_at').notNull(),
    /** The product that a quote names first. */
    names: text('names'),
  },
  (table) => [
    // Ingest looks for what is kept of the posts that a batch shares.
    index('unplaced_shares_subject').on(table.subject),
  ],
);

/** Totals told by a network (Mastodon), one row per product of the root and reading. */
export const engagements = pgTable(
  'engagements',
  {
    product: text('product').notNull(),
    subject: text('subject').notNull(),
    network: text('network').notNull(),
    reposts: integer('reposts').notNull(),
    observedAt: at('observed_at').notNull(),
    counted: boolean('counted').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.product, table.subject, table.observedAt] }),
    index('engagements_uncounted').on(table.product, table.observedAt).where(sql`not counted`),
  ],
);

/** Deletions of posts that had mentions, so that the fold can take them back. */
export const deletions = pgTable(
  'deletions',
  {
    product: text('product').notNull(),
    uri: text('uri').notNull(),
    observedAt: at('observed_at').notNull(),
    counted: boolean('counted').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.product, table.uri] }),
    index('deletions_uncounted').on(table.product, table.observedAt).where(sql`not counted`),
  ],
);

/** Per product, minute and network; recomputed from mentions, so writing it twice changes nothing. */
export const series = pgTable(
  'series',
  {
    product: text('product').notNull(),
    minute: at('minute').notNull(),
    network: text('network').notNull(),
    mentions: integer('mentions').notNull(),
    /** Distinct authors with a signal of at least one half in this minute. */
    reporters: integer('reporters').notNull(),
    /** Mentions without a signal as they were judged: a later deletion takes none of them back. */
    others: integer('others').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.product, table.minute, table.network] }),
    // Every second the newest minutes are asked whether open pages have something new to show.
    index('series_minute').on(table.minute),
  ],
);

/** What a network carried in a minute as a multiple of what is usual; a minute without a row was usual, or is not known. */
export const volumes = pgTable(
  'volumes',
  {
    network: text('network').notNull(),
    minute: at('minute').notNull(),
    factor: doublePrecision('factor').notNull(),
  },
  // The fold of every product asks for the minutes it passes.
  (table) => [primaryKey({ columns: [table.minute, table.network] })],
);

/** The fold of one network's volume: what it usually carries, and how far it has got. */
export const volumeStates = pgTable('volume_states', {
  network: text('network').primaryKey(),
  position: at('position').notNull(),
  /** Version of the state's shape; another version is rebuilt from rows. */
  version: integer('version').notNull(),
  state: jsonb('state').notNull(),
});

/** What was normal, per product and hour: reporters a minute, and the dispersion of their counts. */
export const baselines = pgTable(
  'baselines',
  {
    product: text('product').notNull(),
    hour: at('hour').notNull(),
    mean: real('mean').notNull(),
    dispersion: real('dispersion').notNull(),
  },
  (table) => [primaryKey({ columns: [table.product, table.hour] })],
);

export const feeds = pgTable('feeds', {
  url: text('url').primaryKey(),
  /** Format the last readable answer had. */
  kind: text('kind'),
  state: text('state', {
    enum: ['operational', 'degraded', 'partial_outage', 'major_outage', 'maintenance', 'unknown'],
  }).notNull(),
  reason: text('reason'),
  checkedAt: at('checked_at'),
  readAt: at('read_at'),
  nextTryAt: at('next_try_at'),
  failures: integer('failures').notNull().default(0),
  /** The vendor's own time of the newest page read: an older copy is not believed. */
  pageAt: at('page_at'),
  /** While this has not passed somebody asks the server of this feed; of a server's feeds the first carries it. */
  claimedUntil: at('claimed_until'),
  etag: text('etag'),
  lastModified: text('last_modified'),
});

/** Readings that differ from the one before, as we read them, and now and then that nothing has changed. */
export const readings = pgTable(
  'readings',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    feed: text('feed').notNull(),
    at: at('at').notNull(),
    state: text('state', {
      enum: ['operational', 'degraded', 'partial_outage', 'major_outage', 'maintenance', 'unknown'],
    }).notNull(),
    /** Null: read again, and it said the same as before. */
    reading: jsonb('reading').$type<Reading>(),
  },
  (table) => [
    // The pages and the API ask for a feed's readings of a stretch.
    index('readings_feed_at').on(table.feed, table.at),
    // The fold asks for those behind the last that it took.
    index('readings_feed_id').on(table.feed, table.id),
    // The ledger and the pages ask what a feed said when it last said something new.
    index('readings_whole').on(table.feed, table.at).where(sql`reading is not null and state <> 'unknown'`),
  ],
);

/** What vendors announced: the newest version of each incident, with our own first sight of it. */
export const incidents = pgTable(
  'incidents',
  {
    feed: text('feed').notNull(),
    id: text('id').notNull(),
    title: text('title').notNull(),
    status: text('status', {
      enum: ['scheduled', 'investigating', 'identified', 'monitoring', 'resolved', 'postmortem'],
    }).notNull(),
    impact: text('impact', { enum: ['none', 'minor', 'major', 'critical', 'maintenance'] }).notNull(),
    components: text('components').array().notNull(),
    url: text('url'),
    text: text('text').notNull(),
    startedAt: at('started_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    resolvedAt: at('resolved_at'),
    scheduledUntil: at('scheduled_until'),
    firstSeenAt: at('first_seen_at').notNull(),
    lastSeenAt: at('last_seen_at').notNull(),
    /** When a page that lists all that is open no longer had it, without having called it over. */
    goneAt: at('gone_at'),
  },
  (table) => [primaryKey({ columns: [table.feed, table.id] }), index('incidents_started').on(table.startedAt)],
);

/**
 * Every version of each incident as we read it, the first included; written by the database whenever a row of `incidents`
 * appears or says something else, so that no later word can take the place of an earlier one.
 */
export const incidentVersions = pgTable(
  'incident_versions',
  {
    feed: text('feed').notNull(),
    id: text('id').notNull(),
    /** When we read it. All other times are the vendor's. */
    readAt: at('read_at').notNull(),
    /** Of the first version: when the page was last read before, without it; null: never. */
    unreadSince: at('unread_since'),
    title: text('title').notNull(),
    status: text('status', {
      enum: ['scheduled', 'investigating', 'identified', 'monitoring', 'resolved', 'postmortem'],
    }).notNull(),
    impact: text('impact', { enum: ['none', 'minor', 'major', 'critical', 'maintenance'] }).notNull(),
    components: text('components').array().notNull(),
    text: text('text').notNull(),
    startedAt: at('started_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    resolvedAt: at('resolved_at'),
    scheduledUntil: at('scheduled_until'),
  },
  (table) => [
    primaryKey({ columns: [table.feed, table.id, table.readAt] }),
    // The ledger asks for what a feed said in a stretch.
    index('incident_versions_read').on(table.feed, table.readAt),
    // Episodes name the incident alone.
    index('incident_versions_id').on(table.id),
  ],
);

/** What people answered; of several on one episode the newest counts. */
export const verdicts = pgTable(
  'verdicts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    episode: text('episode').notNull(),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    /** Who said so, as the channel names people; null: not known. */
    by: text('by'),
    /** Why, in their own words. */
    note: text('note'),
    at: at('at').notNull(),
    /** Folded into its product. */
    counted: boolean('counted').notNull().default(false),
  },
  (table) => [
    index('verdicts_episode').on(table.episode, table.id),
    // The fold asks for what it has not taken.
    index('verdicts_uncounted').on(table.at).where(sql`not counted`),
  ],
);

/** What people did by hand with an episode or a product, in order; verdicts too, so that the thread tells them. */
export const acts = pgTable(
  'acts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** Null: done to the product. */
    episode: text('episode'),
    product: text('product').notNull(),
    act: text('act', { enum: ACTS }).notNull(),
    /** Who, as the channel names people; null: not known. */
    by: text('by'),
    at: at('at').notNull(),
    /** Of a snooze or mute; null: until it is taken back. */
    until: at('until'),
    detail: jsonb('detail').$type<ActDetail>(),
  },
  (table) => [
    index('acts_episode').on(table.episode, table.id),
    // Telling asks whether a product is muted.
    index('acts_product').on(table.product, table.id),
  ],
);

/** What people set for a product; a product without a row is as the program comes. */
export const productSettings = pgTable('product_settings', {
  product: text('product').primaryKey(),
  /** False alarms that are put up with, as a multiple of the usual rates. */
  falseAlarmFactor: real('false_alarm_factor').notNull(),
  by: text('by'),
  at: at('at').notNull(),
});

/** Requests from outside that were taken, by their signature: the same one again is refused. */
export const takenRequests = pgTable(
  'taken_requests',
  {
    signature: text('signature').primaryKey(),
    at: at('at').notNull(),
  },
  (table) => [index('taken_requests_at').on(table.at)],
);

/** What became of each incident from reading to reading, by name; `incident_versions` holds the words and the vendor's times. */
export const incidentChanges = pgTable(
  'incident_changes',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    feed: text('feed').notNull(),
    incident: text('incident').notNull(),
    /** When we read it. */
    at: at('at').notNull(),
    change: text('change', { enum: INCIDENT_CHANGES }).notNull(),
    detail: text('detail'),
  },
  (table) => [
    index('incident_changes_incident').on(table.feed, table.incident),
    // Retention deletes by age.
    index('incident_changes_at').on(table.at),
  ],
);

/** The fold of one product: all that detection remembers, and how far it has got. */
export const productStates = pgTable('product_states', {
  product: text('product').primaryKey(),
  position: at('position').notNull(),
  /** The newest reading and gap folded, by their ids. */
  readingsTo: bigint('readings_to', { mode: 'number' }).notNull().default(0),
  gapsTo: bigint('gaps_to', { mode: 'number' }).notNull().default(0),
  /** Time alone can change something (an episode is open): the clock wakes it every minute. */
  awake: boolean('awake').notNull().default(false),
  /** Version of the state's shape; another version is rebuilt from rows. */
  version: integer('version').notNull(),
  state: jsonb('state').notNull(),
});

export const episodes = pgTable(
  'episodes',
  {
    id: text('id').primaryKey(),
    product: text('product').notNull(),
    kind: text('kind', { enum: ['outage', 'wave'] }).notNull(),
    severity: text('severity', { enum: ['watch', 'notify', 'page'] }).notNull(),
    onset: at('onset').notNull(),
    openedAt: at('opened_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    closedAt: at('closed_at'),
    /** Told to somebody at least once. */
    told: boolean('told').notNull(),
    groupedUnder: text('grouped_under'),
    leadMinutes: real('lead_minutes'),
    /** The newest decision, whole. */
    latest: jsonb('latest').$type<Decision>().notNull(),
  },
  (table) => [
    index('episodes_product_opened').on(table.product, table.openedAt),
    // The clock wakes products with an open episode every minute.
    index('episodes_open').on(table.product).where(sql`closed_at is null`),
  ],
);

/** Every decision about an episode, in order. */
export const changes = pgTable(
  'changes',
  {
    /** The order in which decisions were taken. */
    id: bigserial('id', { mode: 'number' }).notNull(),
    episode: text('episode').notNull(),
    number: integer('number').notNull(),
    product: text('product').notNull(),
    at: at('at').notNull(),
    change: text('change', { enum: ['open', 'escalate', 'update', 'close'] }).notNull(),
    decision: jsonb('decision').$type<Decision>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.episode, table.number] }),
    index('changes_at').on(table.at),
    index('changes_id').on(table.id),
  ],
);

/** The outbox: one row per told change and channel; `state` moves only with the attempt to send it. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    episode: text('episode').notNull(),
    number: integer('number').notNull(),
    product: text('product').notNull(),
    channel: text('channel').notNull(),
    /** The newest act of people that it tells; 0: none, -1: a post that it quotes is gone. */
    act: bigint('act', { mode: 'number' }).notNull().default(0),
    state: text('state', { enum: ['pending', 'sent', 'superseded', 'failed'] })
      .notNull()
      .default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: at('next_try_at').notNull(),
    error: text('error'),
    sentAt: at('sent_at'),
  },
  (table) => [
    index('deliveries_pending').on(table.nextTryAt).where(sql`state = 'pending'`),
    index('deliveries_episode').on(table.episode, table.channel),
  ],
);

/** What a channel needs to edit what it said of an episode (Slack: channel and ts). */
export const messages = pgTable(
  'messages',
  {
    episode: text('episode').notNull(),
    channel: text('channel').notNull(),
    reference: jsonb('reference').notNull(),
    /** The number of the newest change that the message and its thread tell. */
    number: integer('number').notNull(),
    /** When it was first told here, by the wall clock. */
    toldAt: at('told_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.episode, table.channel] })],
);

/** New messages that a channel was told within the last hour, or is being told: how much room it has left. */
export const messageSlots = pgTable(
  'message_slots',
  {
    channel: text('channel').notNull(),
    episode: text('episode').notNull(),
    /** By the wall clock. */
    at: at('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.episode] }),
    index('message_slots_at').on(table.channel, table.at),
  ],
);

/** What people have a channel told beside the catalogue's routes; one that ended stays, so that the digest can say so. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** The key by which deliveries know it. */
    channel: text('channel').notNull(),
    /** Null: every product. */
    product: text('product'),
    severity: text('severity', { enum: ['notify', 'page'] }).notNull(),
    kinds: text('kinds').array().$type<EpisodeKind[]>().notNull(),
    by: text('by'),
    at: at('at').notNull(),
    endedBy: text('ended_by'),
    endedAt: at('ended_at'),
  },
  (table) => [
    // Of one product a channel has one; deciding asks for those of a product.
    uniqueIndex('subscriptions_open').on(table.channel, sql`coalesce(product, '')`).where(sql`ended_at is null`),
    index('subscriptions_product').on(table.product).where(sql`ended_at is null`),
  ],
);

/** What people set for a channel, in order; of each setting the newest counts. */
export const channelSettings = pgTable(
  'channel_settings',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    channel: text('channel').notNull(),
    setting: text('setting', { enum: ['quiet', 'digest'] }).notNull(),
    /** Null: switched off. */
    value: jsonb('value').$type<ChannelSetting>(),
    by: text('by'),
    at: at('at').notNull(),
  },
  (table) => [index('channel_settings_channel').on(table.channel, table.setting, table.id)],
);

/** The weekly digests: one row for each channel and week, made when it falls due. */
export const digests = pgTable(
  'digests',
  {
    channel: text('channel').notNull(),
    /** The moment for which it was set; what it tells ends here. */
    dueAt: at('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: at('next_try_at').notNull(),
    sentAt: at('sent_at'),
    /** It is not tried any more, and why. */
    failedAt: at('failed_at'),
    error: text('error'),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.dueAt] }),
    index('digests_waiting').on(table.nextTryAt).where(sql`sent_at is null and failed_at is null`),
  ],
);

/** What the installation keeps to itself: random, made when first needed. */
export const secrets = pgTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** Authors who are not to be read, by their keyed hash: nobody can tell from it who they are. */
export const ignoredAuthors = pgTable('ignored_authors', {
  hash: text('hash').primaryKey(),
  at: at('at').notNull(),
});
