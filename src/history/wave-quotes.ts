import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { type Quoted, type WhatQuotesAdd, whatQuotesAdd } from '../classify/themes/what-quotes-add.ts';
import { stamp } from './moment.ts';

/** Quotes of a root up to a moment: how many were counted, and what those add that name the product and are kept. */
export type WaveQuotes = { readonly counted: number; readonly add: WhatQuotesAdd };

/** Of more so many are read, drawn the same way each time: they say as much. */
const MOST_READ = 500;

/** What quotes of a root add by `now`; null where nobody quoted it. Quotes that name no product are counted, never kept. */
export async function waveQuotes(db: Database, product: string, root: string, now: number): Promise<WaveQuotes | null> {
  const [counted] = await queryRows<{ count: number }>(
    db,
    sql`select count(*)::int as count from shares
        where product = ${product} and subject = ${root} and via = 'quote' and observed_at <= ${stamp(now)}`,
  );
  if (counted === undefined || counted.count === 0) return null;
  const quotes = await queryRows<Quoted>(
    db,
    sql`select p.author, p.text, m.label, m.text_key as "textKey"
        from shares s join posts p on p.uri = s.uri join mentions m on m.uri = p.uri and m.product = s.product
        where s.product = ${product} and s.subject = ${root} and s.via = 'quote' and s.observed_at <= ${stamp(now)}
          and not p.bot and not exists (select 1 from deletions d where d.product = s.product and d.uri = p.uri)
        order by md5(p.uri) limit ${MOST_READ}`,
  );
  const [post] = await queryRows<{ text: string }>(db, sql`select text from posts where uri = ${root}`);
  return { counted: counted.count, add: whatQuotesAdd(quotes, post?.text ?? '') };
}
