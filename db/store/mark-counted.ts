import { inArray, sql } from 'drizzle-orm';
import type { Happening } from '../../src/detect/happening.ts';
import type { Database } from '../open.ts';
import { verdicts } from '../schema.ts';

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
  await tx.execute(sql`delete from mentions using ${given(rows)}
    where mentions.product = given.product and mentions.uri = given.uri`);
  await tx.execute(sql`delete from shares using ${given(rows)}
    where shares.product = given.product and shares.uri = given.uri`);
  await tx.execute(sql`delete from posts using ${given(rows)} where posts.uri = given.uri
    and not exists (select 1 from mentions where mentions.uri = posts.uri)`);
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
