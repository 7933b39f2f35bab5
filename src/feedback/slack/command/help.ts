import { type Answer, answer, heading } from './answer.ts';

const LINES: ReadonlyArray<readonly [string, string]> = [
  ['status', 'what is open now, whether we read, and what this channel is told'],
  ['claude', 'how a product stands, with its chart'],
  ['history claude', 'what happened to it in the last 90 days'],
  ['mute claude for 2h', 'nothing new of it is told, anywhere; a day where you do not say how long'],
  ['unmute claude', 'it is told again'],
  ['subscribe claude, notion', 'this channel is told of these; behind them "pages", "outages" or "waves" for less'],
  ['subscribe all pages', 'this channel is told of every page'],
  ['unsubscribe claude', 'no more; "unsubscribe all" ends all of them'],
  [
    'quiet 22:00 to 07:00 Europe/Berlin',
    'what is no page waits until these hours are over; "pages too" holds pages as well',
  ],
  ['quiet off', 'no quiet hours'],
  ['digest', 'the last seven days, told here now'],
  ['digest monday 09:00 Europe/Berlin', 'and each week at this time; "digest off" ends it'],
  ['help', 'this'],
];

export function helpAnswer(): Answer {
  return answer([heading('What you can ask'), ...LINES.map(([ask, what]) => `\`/outcry ${ask}\` ${what}`)]);
}
