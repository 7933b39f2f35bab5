import { and, asc, eq, gt, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { SIGNAL_FLOOR } from '../../src/count/signal.ts';
import type { GapHappening, Happening, VerdictHappening } from '../../src/detect/happening.ts';
import { placeOf } from '../../src/match/place.ts';
import { authorHash } from '../../src/rights/author.ts';
import type { Database } from '../open.ts';
import { deletions, engagements, episodes, gaps, mentions, posts, shares, verdicts } from '../schema.ts';
import { authorKey } from './authors.ts';
import { newReadings, type ReadingsWanted } from './unfolded-readings.ts';
import { upToFirstLater } from './up-to-first-later.ts';

/** Mentions folded at one go; more wait for the next, which follows at once. */
export const FOLD_LIMIT = 5000;

/** One product's fold and how far it has come. */
export type Unfolded = ReadingsWanted & { readonly product: string; readonly gapsTo: number };

export type Pending = {
  readonly happenings: readonly Happening[];
  readonly readingsTo: number;
  readonly gapsTo: number;
};

/** Other products that the same post reports as failing: all mentions of a post are judged at once. */
const beside = sql<string[] | null>`case when ${mentions.signal} >= ${SIGNAL_FLOOR} then (
  select jsonb_agg(other.product order by other.product collate "C") from mentions other
  where other.uri = ${mentions.uri} and other.product <> ${mentions.product} and other.signal >= ${SIGNAL_FLOOR}) end`;

/**
 * For each fold what is judged or needs no judging, not folded yet, and no later than `to`. Where there is more than one go
 * takes, all are cut at one time, `until`, so that the order of the fold does not depend on the cut.
 */
export function pendingHappenings(tx: Database, folds: readonly Unfolded[], to: Date): Promise<Page> {
  return happeningsOf(tx, folds, to, (table) => sql`not ${table.counted}`);
}

/** The same of what was folded already too, after a time. */
export function storedHappenings(tx: Database, folds: readonly Unfolded[], after: Date, to: Date): Promise<Page> {
  return happeningsOf(tx, folds, to, (table) => gt('observedAt' in table ? table.observedAt : table.at, after));
}

type Page = { readonly pending: readonly Pending[]; readonly until: Date };
type Counted = typeof mentions | typeof shares | typeof engagements | typeof deletions | typeof verdicts;

async function happeningsOf(
  tx: Database,
  folds: readonly Unfolded[],
  to: Date,
  wanted: (table: Counted) => SQL,
): Promise<Page> {
  const products = folds.map(({ product }) => product);
  // What detection remembers of people leads nowhere without this installation's key.
  const key = await authorKey(tx);
  const named = await tx
    .select({ mention: mentions, postKind: posts.kind, bot: posts.bot, text: posts.text, beside })
    .from(mentions)
    .innerJoin(posts, sql`${posts.uri} = ${mentions.uri}`)
    .where(
      and(
        inArray(mentions.product, products),
        wanted(mentions),
        isNotNull(mentions.label),
        lte(mentions.observedAt, to),
      ),
    )
    .orderBy(asc(mentions.observedAt), asc(mentions.uri))
    .limit(FOLD_LIMIT);
  const until = named.length === FOLD_LIMIT ? (named.at(-1)?.mention.observedAt ?? to) : to;
  const byProduct = new Map<string, Happening[]>(products.map((product) => [product, []]));
  const add = (product: string, happening: Happening) => byProduct.get(product)?.push(happening);

  for (const { mention, postKind, bot, text, beside: others } of named) {
    if (mention.label === null) continue;
    const place = (mention.signal ?? 0) >= SIGNAL_FLOOR ? placeOf(text) : null;
    add(mention.product, {
      kind: 'mention',
      at: mention.observedAt.getTime(),
      uri: mention.uri,
      author: authorHash(key, mention.network, mention.author),
      network: mention.network,
      postKind,
      bot,
      official: mention.official,
      label: mention.label,
      signal: mention.signal ?? 0,
      symptom: mention.symptom,
      blames: mention.blames,
      ...(others === null ? {} : { beside: others }),
      ...(place === null ? {} : { place }),
      component: mention.component,
      lang: mention.lang,
      textKey: mention.textKey,
      link: mention.link,
      sketch: mention.sketch,
      ...(mention.backfilled && { backfilled: true }),
    });
  }
  const open = (table: typeof shares | typeof engagements | typeof deletions) =>
    and(inArray(table.product, products), wanted(table), lte(table.observedAt, until));
  const placed = sql`coalesce(${shares.placedAt}, ${shares.observedAt}) <= ${until.toISOString()}::timestamptz`;
  for (const row of await tx
    .select()
    .from(shares)
    .where(and(open(shares), placed))) {
    const { product, uri, network, subject, via, observedAt, placedAt } = row;
    const author = authorHash(key, network, row.author);
    const at = (placedAt ?? observedAt).getTime();
    const late = placedAt !== null && { sharedAt: observedAt.getTime() };
    add(product, { kind: 'share', at, uri, author, network, subject, via, ...late });
  }
  for (const row of await tx.select().from(engagements).where(open(engagements))) {
    const { product, network, subject, reposts, observedAt } = row;
    add(product, { kind: 'engagement', at: observedAt.getTime(), network, subject, reposts });
  }
  for (const { product, uri, observedAt } of await tx.select().from(deletions).where(open(deletions))) {
    add(product, { kind: 'delete', at: observedAt.getTime(), uri });
  }
  for (const { product, ...given } of await verdictsGiven(tx, products, until, wanted(verdicts))) add(product, given);
  const read = await newReadings(tx, folds, until);
  const missed = await newGaps(tx, folds, until);
  const pending = folds.map(({ product }, index): Pending => {
    const { readings, readingsTo } = read[index]!;
    const { gaps: unread, gapsTo } = missed[index]!;
    const official = readings.map(({ at, reading }): Happening => ({ kind: 'official', at, reading }));
    return { happenings: [...(byProduct.get(product) ?? []), ...official, ...unread], readingsTo, gapsTo };
  });
  return { pending, until };
}

async function verdictsGiven(
  tx: Database,
  products: readonly string[],
  until: Date,
  wanted: SQL,
): Promise<Array<VerdictHappening & { readonly product: string }>> {
  const { id, episode, verdict, at } = verdicts;
  const rows = await tx
    .select({ id, episode, verdict, at, product: episodes.product })
    .from(verdicts)
    .innerJoin(episodes, eq(episodes.id, episode))
    .where(and(inArray(episodes.product, products as string[]), wanted, lte(at, until)));
  return rows.map((row) => ({ ...row, kind: 'verdict', at: row.at.getTime() }));
}

/** For each fold the gaps behind the last it took. */
async function newGaps(
  tx: Database,
  folds: readonly Unfolded[],
  until: Date,
): Promise<Array<{ readonly gaps: readonly GapHappening[]; readonly gapsTo: number }>> {
  const rows = await tx
    .select()
    .from(gaps)
    .where(gt(gaps.id, Math.min(...folds.map(({ gapsTo }) => gapsTo))))
    .orderBy(asc(gaps.id));
  return folds.map(({ gapsTo }) => {
    const own = upToFirstLater(
      rows.filter(({ id }) => id > gapsTo),
      (gap) => gap.to,
      until,
    );
    return {
      gaps: own.map(({ network, from, to }) => ({
        kind: 'gap',
        at: to.getTime(),
        network,
        from: from.getTime(),
        to: to.getTime(),
      })),
      gapsTo: own.at(-1)?.id ?? gapsTo,
    };
  });
}
