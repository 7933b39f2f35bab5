import { desc, inArray } from 'drizzle-orm';
import type { Database } from '../../../db/open.ts';
import { incidents } from '../../../db/schema.ts';
import { episodeRow } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { outageAround } from '../../history/outage-around.ts';
import { waveProgress } from '../../history/wave-progress.ts';
import { waveQuotes } from '../../history/wave-quotes.ts';
import type { Bulletin } from '../channel.ts';
import { closedByOf } from '../closed-by.ts';
import type { Announced, BriefEvidence } from './evidence.ts';

/** What beside its decisions is stored that a statement about an episode may rest on. */
export async function loadEvidence(
  db: Database,
  { decision, now }: Pick<Bulletin, 'decision' | 'now'>,
): Promise<BriefEvidence> {
  const { change, details } = decision;
  const from = Date.parse(change.onset);
  const to = change.change === 'close' ? Date.parse(change.at) : now;
  const unread = [...new Set((await gapsIn(db, { from, to })).map(({ network }) => network))].sort();
  const told = [change.official.incident, ...(details.beside ?? [])].flatMap((incident) => incident?.id ?? []);
  const announced = await announcements(db, told);
  const { product, wave } = change;
  if (wave === null) return { announced, outage: null, wave: null, quotes: null, unread };
  const episode = await episodeRow(db, change.episode);
  const progress = episode === null ? undefined : (await waveProgress(db, [episode])).get(episode.id);
  return {
    announced,
    outage: await trouble(db, product, { from, to }),
    wave: progress ?? null,
    quotes: wave.about === undefined ? await waveQuotes(db, product, wave.root, progress?.at ?? to) : null,
    unread,
  };
}

/** As last read, in the order of `ids`; an incident that stands on two pages as the one read last has it. */
async function announcements(db: Database, ids: readonly string[]): Promise<Announced[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(incidents)
    .where(inArray(incidents.id, [...ids]))
    .orderBy(desc(incidents.lastSeenAt));
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return [];
    const { title, text, status, impact, url } = row;
    return [
      {
        title,
        text,
        status,
        impact,
        url,
        startedAt: row.startedAt.getTime(),
        updatedAt: row.updatedAt.getTime(),
        resolvedAt: row.resolvedAt?.getTime() ?? null,
        seenAt: row.lastSeenAt.getTime(),
        goneAt: row.goneAt?.getTime() ?? null,
      },
    ];
  });
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
  const { reportedUntil = null } = latest.details;
  return { onset, closedAt, reportedUntil, closedBy: closedByOf(latest), reporters, symptoms, networks };
}
