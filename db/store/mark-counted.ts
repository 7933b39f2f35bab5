import { inArray, sql } from 'drizzle-orm';
import type { Happening } from '../../src/detect/happening.ts';
import { type Database, queryRows } from '../open.ts';
import { verdicts } from '../schema.ts';
import { lockSeries } from './series.ts';

export type Folded = { readonly product: string; readonly happenings: readonly Happening[] };

/** Marks what has been folded, in the transaction that stores the states it was folded into. */
export async function markCounted(tx: Database, folded: readonly Folded[]): Promise<void> {
  const uris = (kind: Happening['kind']) =>
    folded.flatMap(({ product, happenings }) =>
      happenings.flatMap((one) => (one.kind === kind && 'uri' in one ? [{ product, uri: one.uri }] : [])),
    );
  const deleted = uris('delete');
  await mark(tx, 'mentions', uris('mention'));
  await mark(tx, 'shares', uris('share'));
  await mark(tx, 'deletions', deleted);
  await removeDeleted(tx, deleted);
  await markEngagements(tx, folded);
  await markVerdicts(tx, folded);
}

type Named = { readonly product: string; readonly uri: string };

async function mark(tx: Database, table: 'mentions' | 'shares' | 'deletions', rows: readonly Named[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`update ${sql.identifier(table)} as stored set counted = true from ${given(rows)}
    where stored.product = given.product and stored.uri = given.uri`);
}

function given(rows: readonly Named[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given(product text, uri text)`;
}

/** What an author deleted leaves the product at once, and the database with the last product that named it. */
async function removeDeleted(tx: Database, rows: readonly Named[]): Promise<void> {
  if (rows.length === 0) return;
  const minutes = await minutesOf(tx, rows);
  await tx.execute(sql`delete from mentions using ${given(rows)}
    where mentions.product = given.product and mentions.uri = given.uri`);
  await tx.execute(sql`delete from shares using ${given(rows)}
    where shares.product = given.product and shares.uri = given.uri`);
  await tx.execute(sql`delete from posts using ${given(rows)} where posts.uri = given.uri
    and not exists (select 1 from mentions where mentions.uri = posts.uri)`);
  await tx.execute(sql`delete from local_ids using ${given(rows)} where local_ids.uri = given.uri
    and not exists (select 1 from posts where posts.uri = local_ids.uri)`);
  await recount(tx, minutes);
}

type Minute = { readonly product: string; readonly network: string; readonly minute: number };

/** The minutes in which these were counted, held until the transaction ends: whoever counts them meanwhile would count the old rows. */
async function minutesOf(tx: Database, rows: readonly Named[]): Promise<Minute[]> {
  await lockSeries(
    tx,
    rows.map(({ product }) => product),
  );
  return queryRows<Minute>(
    tx,
    sql`select distinct mentions.product, network, floor(extract(epoch from observed_at) / 60)::int as minute
      from mentions join ${given(rows)} using (product, uri)`,
  );
}

/** Charts show what is left. What was counted for the volume of the network stays (countJudged says why). */
async function recount(tx: Database, minutes: readonly Minute[]): Promise<void> {
  if (minutes.length === 0) return;
  await tx.execute(sql`
    with touched as (
      select product, network, to_timestamp(minute * 60.0) as minute
      from jsonb_to_recordset(${JSON.stringify(minutes)}::text::jsonb) as given(product text, network text, minute int)
    ), counted as (
      select touched.product, touched.network, touched.minute, count(mentions.uri) as mentions,
        count(distinct mentions.author) filter (where mentions.signal >= 0.5 and not mentions.official) as reporters
      from touched left join mentions on mentions.product = touched.product and mentions.network = touched.network
        and mentions.observed_at >= touched.minute and mentions.observed_at < touched.minute + interval '1 minute'
      group by 1, 2, 3
    )
    update series set mentions = counted.mentions, reporters = counted.reporters from counted
    where series.product = counted.product and series.network = counted.network and series.minute = counted.minute`);
}

async function markEngagements(tx: Database, folded: readonly Folded[]): Promise<void> {
  const rows = folded.flatMap(({ product, happenings }) =>
    happenings.flatMap((one) =>
      one.kind === 'engagement' ? [{ product, subject: one.subject, at: new Date(one.at).toISOString() }] : [],
    ),
  );
  if (rows.length === 0) return;
  await tx.execute(sql`update engagements set counted = true
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given(product text, subject text, at timestamptz)
    where engagements.product = given.product and engagements.subject = given.subject
      and engagements.observed_at = given.at`);
}

async function markVerdicts(tx: Database, folded: readonly Folded[]): Promise<void> {
  const ids = folded.flatMap(({ happenings }) => happenings.flatMap((one) => (one.kind === 'verdict' ? [one.id] : [])));
  if (ids.length > 0) await tx.update(verdicts).set({ counted: true }).where(inArray(verdicts.id, ids));
}
