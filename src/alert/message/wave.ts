import type { Bulletin } from '../channel.ts';
import { quote } from './evidence-lines.ts';
import { type Line, line, type Message } from './message.ts';
import { officialLine } from './official-line.ts';
import { capitalised, count, duration, minutesBetween, name, normal, people, sentence } from './words.ts';

type Wording = Pick<Message, 'sign' | 'headline' | 'lines' | 'mix' | 'quotes'>;

/** A post that spreads: how far, how fast, where to; its reposts are never told as people affected. */
export function waveWording(bulletin: Bulletin): Wording {
  const root = bulletin.posts.find((post) => post.uri === bulletin.decision.change.wave?.root) ?? bulletin.posts[0];
  const shown = root === undefined ? [] : [quote(root, bulletin.now, true)].filter((one) => one.text !== '');
  return {
    sign: '🌊',
    headline: sentence(headline(bulletin)),
    lines: [...(shown.length === 0 ? [line('The post itself was deleted or is not stored')] : []), ...facts(bulletin)],
    mix: null,
    quotes: shown,
  };
}

function headline({ decision, productName }: Bulletin): string {
  const { change } = decision;
  const lasted = duration(minutesBetween(Date.parse(change.onset), Date.parse(change.at)));
  const reposts = `${count(change.wave?.reposts ?? 0)} reposts in ${lasted}`;
  if (change.change === 'close') return `The post about ${name(productName)} has stopped spreading · ${reposts}`;
  return [`A post about ${name(productName)} is spreading`, reposts, heading(decision)].join(' · ');
}

function heading({ change }: Bulletin['decision']): string {
  const forecast = change.wave?.forecast ?? null;
  if (forecast === null) return 'too early to say how far';
  return `heading for ${count(forecast.low)}–${count(forecast.high)}`;
}

function facts(bulletin: Bulletin): Line[] {
  const { change } = bulletin.decision;
  const usual = `${capitalised(normal(change.expected))} reposts for a post about ${name(bulletin.productName)}`;
  const reach = change.wave?.reach ?? null;
  return [
    ...(reach === null ? [] : [line(`Reach: up to ${count(reach)} followers`)]),
    line(sentence(`${usual} · first hand ${people(change.reporters)}, reposts are not counted as people affected`)),
    officialLine(bulletin),
  ];
}
