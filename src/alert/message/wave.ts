import { plural } from '../../plural.ts';
import { COUNTED } from '../../waves/counted.ts';
import { claimLine, quotesLine } from '../brief/claim.ts';
import { holdingStatement } from '../brief/statement.ts';
import type { Bulletin } from '../channel.ts';
import { NO_RECOVERY } from '../closed-by.ts';
import { visibleLine, webAddress } from '../inert.ts';
import { verdictInForce } from '../judged.ts';
import { quote } from './evidence-lines.ts';
import { type Line, line, type Message } from './message.ts';
import { officialLine } from './official-line.ts';
import { CALLED_WORDS } from './outage.ts';
import { type WaveFigures, waveFigures } from './wave-figures.ts';
import { clockTime, count, duration, few, minutesBetween, name, sentence } from './words.ts';

type Wording = Pick<Message, 'sign' | 'headline' | 'lines' | 'mix' | 'quotes' | 'statement'>;

/** What a wave is about, at the head of a sentence. */
const SUBJECTS = {
  post: { opens: (product: string) => `A post about ${product} is`, closes: 'The post' },
  link: { opens: (product: string) => `A link about ${product} is`, closes: 'The link' },
  copies: { opens: (product: string) => `Copies of one text about ${product} are`, closes: 'The text' },
} as const;
const QUOTED_OF_GROUP = 3;

/** A post, link or text that spreads: how far, how fast, where to; its shares are never told as people affected. */
export function waveWording(bulletin: Bulletin): Wording {
  const { evidence } = bulletin;
  const { wave } = bulletin.decision.change;
  const root = bulletin.posts.find((post) => post.uri === wave?.root) ?? bulletin.posts[0];
  const chosen =
    root === undefined ? [] : wave?.about === undefined ? [root] : bulletin.posts.slice(0, QUOTED_OF_GROUP);
  const shown = chosen.map((post) => quote(post, bulletin.now, true)).filter((one) => one.text !== '');
  return {
    sign: '🌊',
    headline: sentence(headline(bulletin)),
    lines: [
      ...(shown.length === 0
        ? [
            line(
              wave?.about === undefined
                ? 'The post itself was deleted or is not stored'
                : 'Its posts were deleted or are not stored',
            ),
          ]
        : []),
      ...facts(bulletin),
    ],
    mix: null,
    quotes: shown,
    statement: evidence === undefined ? null : holdingStatement(bulletin, evidence),
  };
}

function headline(bulletin: Bulletin): string {
  const { change } = bulletin.decision;
  const figures = waveFigures(bulletin);
  const about = change.wave?.about ?? 'post';
  const subject = SUBJECTS[about];
  const product = name(bulletin.productName);
  const lasted = duration(minutesBetween(figures.since, figures.at));
  const shares = `${count(figures.shares)} ${COUNTED[about]} in ${lasted}`;
  const verdict = verdictInForce(bulletin);
  if (change.change === 'close') {
    if (bulletin.decision.details.closedBy === 'untracked')
      return `${product}: ${NO_RECOVERY.untracked} · ${subject.closes.toLowerCase()} was still spreading · ${shares}`;
    const ended =
      verdict === null || verdict === 'real' ? 'has stopped spreading' : `is told no more, ${CALLED_WORDS[verdict]}`;
    return `${subject.closes} about ${product} ${ended} · ${shares}`;
  }
  return [`${subject.opens(product)} spreading`, shares, heading(figures, bulletin.now)].join(' · ');
}

function heading({ forecast, until }: WaveFigures, now: number): string {
  if (forecast === null) return 'too early to say how far';
  const when = until === null ? '' : ` by about ${clockTime(until.mid, now)}`;
  return `heading for ${count(forecast.low)}–${count(forecast.high)}${when}`;
}

/** What the range and the time mean: how often they hold, and what is counted by then. */
function forecastLine(bulletin: Bulletin): Line[] {
  const { forecast, until } = waveFigures(bulletin);
  if (forecast === null || bulletin.decision.change.change === 'close') return [];
  const when =
    until === null
      ? 'nine tenths are there already'
      : `nine tenths of them by ${clockTime(until.mid, bulletin.now)}, between ${clockTime(until.early, bulletin.now)} and ${clockTime(until.late, bulletin.now)}`;
  return [
    line(
      sentence(
        `Forecast: ${count(forecast.mid)} in the end, ${count(forecast.low)} to ${count(forecast.high)}; ${when} (ranges meant to hold four times in five)`,
      ),
    ),
  ];
}

function facts(bulletin: Bulletin): Line[] {
  const { change } = bulletin.decision;
  const usual = `The most shared post about ${name(bulletin.productName)} of a day usually gets ${few(change.expected)} reposts and quotes`;
  const reach = change.wave?.reach ?? null;
  return [
    ...linkLine(change.wave),
    ...(reach === null ? [] : [line(`Reach: up to ${plural(reach, 'follower')}`)]),
    ...forecastLine(bulletin),
    line(sentence(`${usual} · who reposts or quotes is not counted as affected`)),
    officialLine(bulletin),
    ...evidenceLines(bulletin),
  ];
}

/** The page that a group of posts shares, as text to read and as a link to click. */
function linkLine(wave: Bulletin['decision']['change']['wave']): Line[] {
  const url = wave?.about === 'link' ? webAddress(wave.root) : null;
  return url === null ? [] : [line(visibleLine(`Shared by all: ${url}`, 300), { url, label: 'open the link' })];
}

/** How fast it goes now, whether it is still true, and what quotes add. */
function evidenceLines(bulletin: Bulletin): Line[] {
  const { evidence, decision } = bulletin;
  if (evidence === undefined) return [];
  const speed = decision.change.change === 'close' ? null : (evidence.wave?.speed ?? null);
  const quotes = quotesLine(evidence, bulletin.productName);
  return [
    ...(speed === null
      ? []
      : [line(`Speed: ${Number(speed.toFixed(1))} reposts and quotes a minute over the last 10 min`)]),
    line(claimLine(bulletin, evidence)),
    ...(quotes === null ? [] : [line(quotes)]),
  ];
}
