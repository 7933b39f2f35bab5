import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../../../db/open.ts';
import { deliveries } from '../../../../db/schema.ts';
import { bulletinOptions } from '../../../alert/brief/load-brief.ts';
import { escapeSlack, slackLink } from '../../../alert/escape-slack.ts';
import { webAddress } from '../../../alert/inert.ts';
import { loadBulletin } from '../../../alert/load-bulletin.ts';
import { buildMessage } from '../../../alert/message/build.ts';
import { clockTime, name } from '../../../alert/message/words.ts';
import { QUIET_HOURS } from '../../../alert/quiet-hours.ts';
import { HELD } from '../../../alert/release.ts';
import { type EpisodeRow, episodesOf } from '../../../history/episodes.ts';
import { sourcesNow } from '../../../history/sensors.ts';
import { plural } from '../../../plural.ts';
import { type Muted, mutedProducts } from '../../muted.ts';
import { type Answer, answer, heading } from './answer.ts';
import type { Asking, Ground } from './asking.ts';
import { settingLines } from './settings.ts';
import { subscriptionLines } from './subscriptions.ts';

/** Episodes that one answer tells by their headlines. */
const MOST_SHOWN = 15;

/** What is open now, one line each, most severe and oldest first; an echo is told by its epicentre. */
export type OpenNow = {
  readonly shown: ReadonlyArray<{ readonly episode: EpisodeRow; readonly line: string }>;
  /** Open ones beyond those that are shown, echoes, and those that are kept and not told. */
  readonly more: number;
  readonly echoes: number;
  readonly watched: number;
};

export async function statusAnswer(asking: Asking): Promise<Answer> {
  const { db, now, channel } = asking;
  const lines = [
    heading(`Status · ${clockTime(now, now)}`),
    ...openLines(await openNow(asking, now)),
    '',
    ...(await sensorLines(asking)),
    ...mutedLines(asking, await mutedProducts(db, now), now),
    '',
    heading('This channel'),
    ...(await subscriptionLines(asking)),
    ...(await settingLines(asking)),
    ...(await heldLines(db, channel.key)),
  ];
  return answer(lines);
}

export async function openNow({ db, catalogue, publicUrl }: Ground, now: number): Promise<OpenNow> {
  const { episodes } = await episodesOf(db, { state: 'open', limit: 500 });
  const told = episodes.filter(({ severity }) => severity !== 'watch');
  const own = told.filter(({ groupedUnder }) => groupedUnder === null).sort(worstFirst);
  const shown: Array<{ episode: EpisodeRow; line: string }> = [];
  for (const episode of own.slice(0, MOST_SHOWN)) {
    const line = await headlineOf({ db, catalogue, publicUrl }, episode.id, now);
    if (line !== null) shown.push({ episode, line });
  }
  return {
    shown,
    more: own.length - shown.length,
    echoes: told.length - own.length,
    watched: episodes.length - told.length,
  };
}

/** The first line of an episode's message with the way to it, escaped; null where nothing of it was worth telling. */
async function headlineOf(
  { db, catalogue, publicUrl }: Pick<Ground, 'db' | 'catalogue' | 'publicUrl'>,
  episode: string,
  now: number,
): Promise<string | null> {
  const bulletin = await loadBulletin(db, episode, bulletinOptions(catalogue, publicUrl), new Date(now));
  if (bulletin === null) return null;
  const { sign, headline, link } = buildMessage(bulletin);
  const url = webAddress(link);
  return `${sign} ${escapeSlack(headline)}${url === null ? '' : ` · ${slackLink(url, 'open')}`}`;
}

function worstFirst(a: EpisodeRow, b: EpisodeRow): number {
  return Number(b.severity === 'page') - Number(a.severity === 'page') || a.onset - b.onset;
}

function openLines(open: OpenNow): string[] {
  const rest = openRest(open);
  const calm = open.shown.length === 0 ? ['🟢 Nothing that is told is open.'] : [];
  return [...calm, ...open.shown.map(({ line }) => line), ...(rest === null ? [] : [rest])];
}

/** What is open beside what is shown, escaped; null: nothing. */
export function openRest({ more, echoes, watched }: OpenNow): string | null {
  const rest = [
    more > 0 ? `${more} more are open` : '',
    echoes > 0 ? `${plural(echoes, 'echo', 'echoes')} of these` : '',
    watched > 0 ? `${watched} watched, not told` : '',
  ].filter((part) => part !== '');
  return rest.length === 0 ? null : escapeSlack(rest.join(' · '));
}

/** Whether our own eyes are open: calm means nothing where nobody reads. */
export async function sensorLines({ db, now, wall }: Pick<Asking, 'db' | 'now' | 'wall'>): Promise<string[]> {
  const sources = await sourcesNow(db, now, wall.getTime());
  if (sources.length === 0) return ['⚠ No source was ever read.'];
  const blind = sources.filter(({ state }) => state === 'connecting' || state === 'unreadable');
  const reading = plural(sources.length - blind.length, 'source');
  if (blind.length === 0) return [escapeSlack(`Reading ${reading}, none is missing.`)];
  const names = blind
    .slice(0, 5)
    .map(({ source, reason }) => `${name(source)}${reason === null ? '' : ` (${name(reason, 80)})`}`);
  return [escapeSlack(`⚠ Not reading ${names.join(', ')}; reading ${reading}.`)];
}

export function mutedLines({ catalogue }: Pick<Ground, 'catalogue'>, muted: readonly Muted[], now: number): string[] {
  return muted
    .slice(0, 20)
    .map((one) => escapeSlack(`🔇 ${mutedWords(catalogue.byId.get(one.product)?.name ?? one.product, one, now)}`));
}

/** "Notion is muted until 16:00 UTC by ada". */
export function mutedWords(product: string, { until, by }: Muted, now: number): string {
  const end = until === null ? 'until it is taken back' : `until ${clockTime(until, now)}`;
  return `${name(product)} is muted ${end}${by === null ? '' : ` by ${name(by, 40)}`}`;
}

async function heldLines(db: Database, channel: string): Promise<string[]> {
  const [held] = await db
    .select({ count: sql<number>`count(distinct episode)::int` })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.channel, channel),
        eq(deliveries.state, 'pending'),
        inArray(deliveries.error, [HELD, QUIET_HOURS]),
      ),
    );
  const count = held?.count ?? 0;
  return count === 0 ? [] : [`🔕 ${plural(count, 'episode waits', 'episodes wait')} to be told here.`];
}
