import type { Bulletin } from '../channel.ts';
import { webAddress } from '../inert.ts';
import { isCalledNone } from '../judged.ts';
import { handLine } from './acts.ts';
import type { Message } from './message.ts';
import { outageWording } from './outage.ts';
import { story } from './story.ts';
import { waveWording } from './wave.ts';
import { waveFigures } from './wave-figures.ts';
import { clockTime } from './words.ts';

/** What people call no outage does not look like one any more. */
const NO_OUTAGE: Pick<Message, 'sign'> = { sign: '⚪' };

/**
 * What is to be said of an episode now, for every channel alike. All text is one visible line and bounded (500 UTF-16
 * code units a line, 280 a quote), whatever posts, feeds and authors put in; markup is left for the channel to escape.
 */
export function buildMessage(bulletin: Bulletin): Message {
  const { change } = bulletin.decision;
  return {
    episode: bulletin.episode,
    number: bulletin.number,
    kind: change.kind,
    closed: change.change === 'close',
    ...(change.kind === 'wave' ? waveWording(bulletin) : { ...outageWording(bulletin), statement: null }),
    ...(isCalledNone(bulletin) ? NO_OUTAGE : {}),
    standing: bulletin.standing,
    hand: handLine(bulletin),
    story: story(bulletin),
    // An outage's numbers are those of the newest decision told, not of the moment at which it is sent.
    asOf: `as of ${clockTime(change.kind === 'wave' ? waveFigures(bulletin).at : Date.parse(change.at), bulletin.now)}`,
    link: webAddress(bulletin.link),
  };
}
