import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import type { Label } from '../classify/label.ts';
import type { Verdict } from '../correlate/ledger/row.ts';
import { EXPECTED_FOR } from './expected-for.ts';

/** A post with the label that a verdict gives it, as the training command reads it: no author, no address. */
export type LabelledPost = {
  readonly text: string;
  readonly lang: string;
  readonly mentions: ReadonlyArray<{ readonly product: string; readonly label: Label }>;
};

export const LEFT_OUT = {
  sure: 'that plainly say it fails, of a false alarm: they say so also where nothing failed',
  copies: 'that repeat the text of another',
  disputed: 'whose text got different labels',
} as const;
export type LeftOut = keyof typeof LEFT_OUT;

export type LabelledPosts = {
  readonly posts: readonly LabelledPost[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
};

/** What the reading is as sure of as this is not called wrong by a false alarm. */
const SURE = 0.9;
const FROM_AN_EPISODE = 300;
const [LAUNCH] = EXPECTED_FOR;

type Counted = {
  readonly product: string;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly label: Label;
  readonly signal: number;
  readonly textKey: string;
};

/**
 * The posts that made outages, as far as they are still kept, with the label that the newest verdict gives them: of a real one what
 * they were judged to say, of a false alarm or an expected launch `other`. An outage expected for maintenance or for something
 * else gives none: people may well have been unable to use it.
 */
export async function labelledPosts(db: Database, product: string | null): Promise<LabelledPosts> {
  const leftOut: Record<LeftOut, number> = { sure: 0, copies: 0, disputed: 0 };
  const byText = new Map<string, { post: LabelledPost; labels: Set<Label> }>();
  for (const counted of await countedPosts(db, product)) {
    const label = labelOf(counted);
    if (label === null) continue;
    if (label === 'other' && counted.signal >= SURE) {
      leftOut.sure += 1;
      continue;
    }
    const key = `${counted.product} ${counted.textKey || counted.text.trim().toLowerCase()}`;
    const known = byText.get(key);
    if (known !== undefined) {
      known.labels.add(label);
      leftOut.copies += 1;
      continue;
    }
    const mentions = [{ product: counted.product, label }];
    byText.set(key, { post: { text: counted.text, lang: counted.lang ?? 'en', mentions }, labels: new Set([label]) });
  }
  const all = [...byText.values()];
  leftOut.disputed = all.filter(({ labels }) => labels.size > 1).length;
  return { posts: all.filter(({ labels }) => labels.size === 1).map(({ post }) => post), leftOut };
}

function labelOf({ verdict, note, label }: Counted): Label | null {
  if (verdict === 'real') return label;
  return verdict === 'false-alarm' || note === LAUNCH ? 'other' : null;
}

/** First-hand posts of judged outages, oldest episode first: not by robots, not by the vendor, not deleted. */
function countedPosts(db: Database, product: string | null): Promise<Counted[]> {
  return queryRows<Counted>(
    db,
    sql`with newest as (
        select distinct on (episode) episode, verdict, note from verdicts order by episode, id desc)
      select e.product, n.verdict, n.note, m.text, m.lang, m.label, m.signal, m.text_key as "textKey"
      from newest n join episodes e on e.id = n.episode
      cross join lateral (
        select p.text, mentions.lang, mentions.label, mentions.signal, mentions.text_key
        from mentions join posts p on p.uri = mentions.uri
        where mentions.product = e.product and mentions.observed_at >= e.onset
          and mentions.observed_at <= coalesce(e.closed_at, e.updated_at)
          and mentions.label in ('report', 'question') and mentions.signal >= 0.5 and not mentions.official and not p.bot
          and length(p.text) between 1 and 10000
          and not exists (select 1 from deletions d where d.product = mentions.product and d.uri = mentions.uri)
        order by mentions.observed_at, mentions.uri limit ${FROM_AN_EPISODE}) m
      where e.kind = 'outage' and (${product}::text is null or e.product = ${product})
      order by e.onset, e.id`,
  );
}
