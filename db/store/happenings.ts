import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, min, sql } from 'drizzle-orm';

import { SIGNAL_FLOOR } from '../../src/count/signal.ts';
import type { Happening } from '../../src/detect/happening.ts';
import { placeOf } from '../../src/match/place.ts';
import type { Reading } from '../../src/status/official.ts';
import type { Database } from '../open.ts';
import { deletions, engagements, gaps, mentions, posts, readings, shares } from '../schema.ts';

/** Rows folded at one go; more wait for the next run, which follows at once. */
export const FOLD_LIMIT = 5000;

/** Other products that the same post reports as failing: all mentions of a post are judged at once. */
const beside = sql<string[] | null>`case when ${mentions.signal} >= ${SIGNAL_FLOOR} then (
  select jsonb_agg(other.product order by other.product collate "C") from mentions other
  where other.uri = ${mentions.uri} and other.product <> ${mentions.product} and other.signal >= ${SIGNAL_FLOOR}) end`;

export type Pending = {
  readonly happenings: readonly Happening[];
  readonly readingsTo: number;
  readonly gapsTo: number;
  /** There was more than one go takes: fold up to the last of these happenings only. */
  readonly cut: boolean;
};

/** What is judged or needs no judging, not folded yet, and no later than `to`. */
export async function pendingHappenings(
  tx: Database,
  product: string,
  options: { feeds: readonly string[]; readingsTo: number; gapsTo: number; to: Date },
): Promise<Pending> {
  const { to } = options;
  const named = await tx
    .select({ mention: mentions, postKind: posts.kind, bot: posts.bot, text: posts.text, beside })
    .from(mentions)
    .innerJoin(posts, eq(posts.uri, mentions.uri))
    .where(
      and(
        eq(mentions.product, product),
        sql`not ${mentions.counted}`,
        isNotNull(mentions.label),
        lte(mentions.observedAt, to),
      ),
    )
    .orderBy(asc(mentions.observedAt), asc(mentions.uri))
    .limit(FOLD_LIMIT);
  const cut = named.length === FOLD_LIMIT;
  // Everything else up to the same time, so that the order of the fold does not depend on the cut.
  const until = cut ? (named.at(-1)?.mention.observedAt ?? to) : to;
  const open = (table: typeof shares | typeof engagements | typeof deletions) =>
    and(eq(table.product, product), sql`not ${table.counted}`, lte(table.observedAt, until));
  const shared = await tx
    .select()
    .from(shares)
    .where(
      and(open(shares), sql`coalesce(${shares.placedAt}, ${shares.observedAt}) <= ${until.toISOString()}::timestamptz`),
    );
  const engaged = await tx.select().from(engagements).where(open(engagements));
  const deleted = await tx.select().from(deletions).where(open(deletions));
  const read = await newReadings(tx, options.feeds, options.readingsTo, until);
  const missed = await newGaps(tx, options.gapsTo, until);

  const happenings: Happening[] = [];
  for (const { mention, postKind, bot, text, beside: others } of named) {
    if (mention.label === null) continue;
    const place = (mention.signal ?? 0) >= SIGNAL_FLOOR ? placeOf(text) : null;
    happenings.push({
      kind: 'mention',
      at: mention.observedAt.getTime(),
      uri: mention.uri,
      author: mention.author,
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
    });
  }
  for (const { uri, author, network, subject, via, observedAt, placedAt } of shared) {
    const at = (placedAt ?? observedAt).getTime();
    const late = placedAt !== null && { sharedAt: observedAt.getTime() };
    happenings.push({ kind: 'share', at, uri, author, network, subject, via, ...late });
  }
  for (const { network, subject, reposts, observedAt } of engaged) {
    happenings.push({ kind: 'engagement', at: observedAt.getTime(), network, subject, reposts });
  }
  for (const { uri, observedAt } of deleted) happenings.push({ kind: 'delete', at: observedAt.getTime(), uri });
  for (const { at, reading } of await wholeReadings(tx, read)) happenings.push({ kind: 'official', at, reading });
  for (const { network, from, to: end } of missed) {
    happenings.push({ kind: 'gap', at: end.getTime(), network, from: from.getTime(), to: end.getTime() });
  }
  return {
    happenings,
    readingsTo: read.at(-1)?.id ?? options.readingsTo,
    gapsTo: missed.at(-1)?.id ?? options.gapsTo,
    cut,
  };
}

/**
 * Readings behind the one with the id `after`, in the order of their ids, up to the first that is later than `until`: one
 * behind it that is earlier waits too, or remembering its id would pass over the other.
 */
async function newReadings(
  tx: Database,
  urls: readonly string[],
  after: number,
  until: Date,
): Promise<Array<ReadRow & { readonly id: number }>> {
  if (urls.length === 0) return [];
  const unfolded = and(inArray(readings.feed, [...urls]), gt(readings.id, after));
  const [ahead] = await tx
    .select({ id: min(readings.id) })
    .from(readings)
    .where(and(unfolded, gt(readings.at, until)));
  return tx
    .select({ id: readings.id, feed: readings.feed, at: readings.at, reading: readings.reading })
    .from(readings)
    .where(and(unfolded, lte(readings.at, until), below(readings.id, ahead?.id)))
    .orderBy(asc(readings.id));
}

/** As newReadings, for gaps. */
async function newGaps(tx: Database, after: number, until: Date): Promise<Array<typeof gaps.$inferSelect>> {
  const unfolded = gt(gaps.id, after);
  const [ahead] = await tx
    .select({ id: min(gaps.id) })
    .from(gaps)
    .where(and(unfolded, gt(gaps.to, until)));
  return tx
    .select()
    .from(gaps)
    .where(and(unfolded, lte(gaps.to, until), below(gaps.id, ahead?.id)))
    .orderBy(asc(gaps.id));
}

function below(column: typeof readings.id | typeof gaps.id, id: number | null | undefined) {
  return id == null ? undefined : lt(column, id);
}

type ReadRow = { readonly id: number; readonly feed: string; readonly at: Date; readonly reading: Reading | null };

/** A row without a reading says that the one before it still holds. */
async function wholeReadings(tx: Database, rows: readonly ReadRow[]): Promise<Array<{ at: number; reading: Reading }>> {
  const known = new Map<string, Reading>();
  const whole: Array<{ at: number; reading: Reading }> = [];
  for (const row of [...rows].sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id)) {
    const reading = row.reading ?? known.get(row.feed) ?? (await readingBefore(tx, row));
    if (reading === null) continue;
    known.set(row.feed, reading);
    whole.push({ at: row.at.getTime(), reading: { ...reading, at: row.at.getTime() } });
  }
  return whole;
}

async function readingBefore(tx: Database, row: ReadRow): Promise<Reading | null> {
  const [found] = await tx
    .select({ reading: readings.reading })
    .from(readings)
    .where(and(eq(readings.feed, row.feed), isNotNull(readings.reading), lte(readings.at, row.at)))
    .orderBy(desc(readings.at), desc(readings.id))
    .limit(1);
  return found?.reading ?? null;
}

/** Marks what has been folded, in the transaction that stores the state it was folded into. */
export async function markCounted(tx: Database, product: string, happenings: readonly Happening[]): Promise<void> {
  const uris = (kind: Happening['kind']) =>
    happenings.flatMap((one) => (one.kind === kind && 'uri' in one ? [one.uri] : []));
  const mark = async (table: string, list: readonly string[]) => {
    if (list.length === 0) return;
    await tx.execute(sql`update ${sql.identifier(table)} set counted = true where product = ${product}
      and uri in (select jsonb_array_elements_text(${JSON.stringify(list)}::text::jsonb))`);
  };
  await mark('mentions', uris('mention'));
  await mark('shares', uris('share'));
  await mark('deletions', uris('delete'));
  await removeDeleted(tx, product, uris('delete'));
  for (const one of happenings) {
    if (one.kind !== 'engagement') continue;
    await tx
      .update(engagements)
      .set({ counted: true })
      .where(
        and(
          eq(engagements.product, product),
          eq(engagements.subject, one.subject),
          eq(engagements.observedAt, new Date(one.at)),
        ),
      );
  }
}

/** What an author deleted leaves the product at once, and the database with the last product that named it. */
async function removeDeleted(tx: Database, product: string, uris: readonly string[]): Promise<void> {
  if (uris.length === 0) return;
  const list = sql`(select jsonb_array_elements_text(${JSON.stringify(uris)}::text::jsonb))`;
  await tx.execute(sql`delete from mentions where product = ${product} and uri in ${list}`);
  await tx.execute(sql`delete from posts where uri in ${list}
    and not exists (select 1 from mentions where mentions.uri = posts.uri)`);
}
