import { bulletinOptions } from '../../../alert/brief/load-brief.ts';
import { escapeSlack, slackLink } from '../../../alert/escape-slack.ts';
import { quotable, visibleLine, webAddress } from '../../../alert/inert.ts';
import { loadBulletin } from '../../../alert/load-bulletin.ts';
import { buildMessage } from '../../../alert/message/build.ts';
import { datedTime, duration, list, minutesBetween, name, people } from '../../../alert/message/words.ts';
import type { Product } from '../../../catalog/product.ts';
import { type EpisodeRow, episodesOf } from '../../../history/episodes.ts';
import { DAY_MS } from '../../../history/moment.ts';
import { pastOutages } from '../../../history/past-outages.ts';
import { type ProductNow, productsNow } from '../../../history/products.ts';
import { plural } from '../../../plural.ts';
import { mutedProducts } from '../../muted.ts';
import { verdictsOf } from '../../verdict.ts';
import { type Answer, answer, heading } from './answer.ts';
import type { Asking } from './asking.ts';
import { mutedLines } from './status.ts';

const MOST_PAST = 10;
const PAST_DAYS = 90;

const PAGE_WORDS: Readonly<Record<string, string>> = {
  operational: 'all operational',
  degraded: 'degraded',
  partial_outage: 'partial outage',
  major_outage: 'major outage',
  maintenance: 'maintenance',
  unknown: 'not readable',
};

/** How a product stands now, in words and as its chart. */
export async function productAnswer(asking: Asking, product: Product): Promise<Answer> {
  const { db, now } = asking;
  const one = { products: [product], byId: new Map([[product.id, product]]) };
  const [standing] = await productsNow(db, one, now);
  const open = standing?.open.filter(({ severity }) => severity !== 'watch') ?? [];
  const told = await Promise.all(open.slice(0, 3).map((episode) => messageLines(asking, episode)));
  const muted = (await mutedProducts(db, now)).filter((mute) => mute.product === product.id);
  const lines = [
    ...told.flat(),
    ...(open.length === 0 ? [calmLine(product, standing)] : []),
    ...(standing === undefined ? [] : [usualLine(standing)]),
    // What is told of an open episode says it already.
    ...(standing === undefined || open.length > 0 ? [] : [pageLine(standing, now)]),
    ...mutedLines(asking, muted, now),
    ...linkLine(asking, product),
  ];
  // Words come without their picture where it cannot be drawn.
  const picture = await asking.drawProduct(product.id, now).catch(() => null);
  return answer(lines, picture);
}

async function messageLines({ db, catalogue, publicUrl, now }: Asking, { id }: EpisodeRow): Promise<string[]> {
  const bulletin = await loadBulletin(db, id, bulletinOptions(catalogue, publicUrl), new Date(now));
  if (bulletin === null) return [];
  const { sign, headline, lines, mix } = buildMessage(bulletin);
  return [
    `*${sign} ${escapeSlack(headline)}*`,
    ...lines.map(({ text }) => escapeSlack(text)),
    ...(mix === null ? [] : [escapeSlack(mix)]),
  ];
}

function calmLine({ name: product }: Product, standing: ProductNow | undefined): string {
  const watched = (standing?.open.length ?? 0) > 0;
  return heading(
    `${watched ? '🟡' : '🟢'} ${name(product)}: ${watched ? 'a little more than usual, watched and not told' : 'nothing unusual'}`,
  );
}

function usualLine({ reportersLastHour, mentionsLastHour, expectedPerHour }: ProductNow): string {
  const usual =
    expectedPerHour === null ? 'what is normal is not known yet' : `normally ${Number(expectedPerHour.toFixed(1))}`;
  return escapeSlack(
    `${people(reportersLastHour)} reported trouble in the last hour (${usual}) · ${plural(mentionsLastHour, 'mention')}`,
  );
}

function pageLine({ official }: ProductNow, now: number): string {
  if (official.state === null) return 'Vendor page: none known';
  const read = official.readAt === null ? '' : `, read ${duration(minutesBetween(official.readAt, now))} ago`;
  const why = official.reason === null ? '' : ` (${visibleLine(official.reason, 120)})`;
  return escapeSlack(`Vendor page: ${PAGE_WORDS[official.state] ?? 'not readable'}${why}${read}`);
}

function linkLine({ publicUrl }: Asking, { id }: Product): string[] {
  const url = webAddress(publicUrl === null ? null : `${publicUrl}/p/${encodeURIComponent(id)}`);
  return url === null ? [] : [slackLink(url, 'more on the dashboard')];
}

/** What happened to a product, newest first, and what its outages are usually like. */
export async function historyAnswer(asking: Asking, product: Product): Promise<Answer> {
  const { db, now } = asking;
  const { episodes } = await episodesOf(db, {
    product: product.id,
    severities: ['notify', 'page'],
    from: now - PAST_DAYS * DAY_MS,
    limit: MOST_PAST,
  });
  const past = await pastOutages(db, product.id, now, PAST_DAYS);
  const lines = [heading(`${name(product.name)} · the last ${PAST_DAYS} days`)];
  if (episodes.length === 0) return answer([...lines, 'Nothing of it was told.', ...linkLine(asking, product)]);
  const { median, longest } = past.duration;
  const usual = [
    plural(past.count, 'outage'),
    median === null ? '' : `usually ${duration(median)}, the longest ${duration(longest ?? median)}`,
    past.symptoms.length === 0
      ? ''
      : `mostly ${list(
          past.symptoms.slice(0, 2).map((one) => one.name),
          2,
        )}`,
  ].filter((part) => part !== '');
  for (const episode of episodes) lines.push(await pastLine(asking, episode));
  return answer([lines[0]!, escapeSlack(usual.join(' · ')), ...lines.slice(1), ...linkLine(asking, product)]);
}

async function pastLine({ db, publicUrl }: Asking, episode: EpisodeRow): Promise<string> {
  const { kind, onset, closedAt, endedAt, severity, latest, leadMinutes } = episode;
  const [verdict] = await verdictsOf(db, episode.id, 1);
  const { reporters, wave, official } = latest.change;
  const size = kind === 'wave' ? plural(wave?.reposts ?? 0, 'share') : people(reporters);
  const lasted = endedAt === null ? 'open' : duration(minutesBetween(onset, endedAt));
  const lead =
    leadMinutes === null ? '' : `${duration(leadMinutes)} ${leadMinutes >= 0 ? 'ahead of' : 'behind'} the page`;
  const title = official.incident === null ? '' : `"${quotable(official.incident.title, 80)}"`;
  const judged = verdict === undefined ? '' : verdict.verdict.replace('-', ' ');
  const parts = [datedTime(onset), `${kind}, ${severity}`, lasted, size, lead, title, judged].filter(
    (part) => part !== '',
  );
  const sign = closedAt === null ? '🔴' : kind === 'wave' ? '🌊' : '▪';
  const url = webAddress(publicUrl === null ? null : `${publicUrl}/e/${encodeURIComponent(episode.id)}`);
  return `${sign} ${escapeSlack(parts.join(' · '))}${url === null ? '' : ` · ${slackLink(url, 'open')}`}`;
}
