import { desc, eq } from 'drizzle-orm';
import type { Database } from '../../../db/open.ts';
import { incidents } from '../../../db/schema.ts';
import { episodeRow } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { outageAround } from '../../history/outage-around.ts';
import { waveProgress } from '../../history/wave-progress.ts';
import { waveQuotes } from '../../history/wave-quotes.ts';
import type { Bulletin } from '../channel.ts';
import type { BriefEvidence } from './evidence.ts';

/** What beside its decisions is stored that a statement about an episode may rest on. */
export async function loadEvidence(
  db: Database,
  { decision, now }: Pick<Bulletin, 'decision' | 'now'>,
): Promise<BriefEvidence> {
  const { change } = decision;
  const from = Date.parse(change.onset);
  const to = change.change === 'close' ? Date.parse(change.at) : now;
  const unread = [...new Set((await gapsIn(db, { from, to })).map(({ network }) => network))].sort();
  const vendor = await announcement(db, change.official.incident?.id ?? null);
  const { product, wave } = change;
  if (wave === null) return { vendor, outage: null, wave: null, quotes: null, unread };
  const episode = await episodeRow(db, change.episode);
  const progress = episode === null ? undefined : (await waveProgress(db, [episode])).get(episode.id);
  return {
    vendor,
    outage: await trouble(db, product, { from, to }),
    wave: progress ?? null,
    quotes: wave.about === undefined ? await waveQuotes(db, product, wave.root, progress?.at ?? to) : null,
    unread,
  };
}

async function announcement(db: Database, id: string | null): Promise<BriefEvidence['vendor']> {
  if (id === null) return null;
  const [row] = await db
    .select()
    .from(incidents)
    .where(eq(incidents.id, id))
    .orderBy(desc(incidents.lastSeenAt))
    .limit(1);
  if (row === undefined) return null;
  const { title, text, status, url } = row;
  return {
    title,
    text,
    status,
    url,
    startedAt: row.startedAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    resolvedAt: row.resolvedAt?.getTime() ?? null,
    seenAt: row.lastSeenAt.getTime(),
    goneAt: row.goneAt?.getTime() ?? null,
  };
}

/** The outage of the product in that time, as it stands. */
async function trouble(
  db: Database,
  product: string,
  range: { readonly from: number; readonly to: number },
): Promise<BriefEvidence['outage']> {
  const row = await outageAround(db, product, range);
  if (row === null) return null;
  const { onset, closedAt, latest, present } = row;
  const { reporters, symptoms } = present ?? latest.change;
  const { networks } = present ?? latest.details;
  return { onset, closedAt, reportedUntil: latest.details.reportedUntil ?? null, reporters, symptoms, networks };
}
