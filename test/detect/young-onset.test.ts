import { describe, expect, it } from 'vitest';
import { chatter, context, DAY, dailyCycle, fold, HOUR, MINUTE, random, report, reports, START } from './stream.ts';

const begin = START + 4 * DAY + 15 * HOUR;
const quiet = () => chatter(random(31), START, begin - 3 * HOUR, (at) => 0.1 * dailyCycle(at), 0.005);
const outage = (stray: number[]) => [
  ...quiet(),
  ...stray.map((minutes) => report(begin - minutes * MINUTE)),
  ...reports(random(32), begin, begin + HOUR, 4),
];
const given = context({ feeds: false });
const decisionsOf = (stray: number[]) =>
  fold(outage(stray), given, begin + 3 * HOUR).filter(({ change }) => Date.parse(change.at) > begin - 2 * HOUR);
const minutesOff = (onset: string) => (Date.parse(onset) - begin) / MINUTE;

describe('the onset of a young outage', () => {
  it('is looked at again as it grows, so that two stray posts of an hour before do not make it', () => {
    const decisions = decisionsOf([80, 75]);
    const [first, last] = [decisions[0]!.change, decisions.at(-1)!.change];
    expect(minutesOff(first.onset)).toBeLessThan(-60);
    expect(Math.abs(minutesOff(last.onset))).toBeLessThan(3);
    expect(decisions.some(({ change }) => change.reason.startsWith('began later than the first posts let on'))).toBe(
      true,
    );
  });

  it('changes neither the episode’s name nor when it was opened, and takes the strays out of its counts', () => {
    const decisions = decisionsOf([80, 75]);
    expect(new Set(decisions.map(({ change }) => change.episode)).size).toBe(1);
    expect(decisions[0]!.change.change).toBe('open');
    expect(decisions.filter(({ change }) => change.change === 'open')).toHaveLength(1);
    expect(decisions.at(-1)!.change.reporters).toBe(decisionsOf([]).at(-1)!.change.reporters);
  });

  it('stays where it is in a large outage, of which the first reports are kept no more', () => {
    const large = [...quiet(), ...reports(random(33), begin, begin + HOUR, 60)];
    const onsets = fold(large, given, begin + 3 * HOUR).map(({ change }) => minutesOff(change.onset));
    expect(Math.max(...onsets)).toBeLessThan(3);
  });

  it('stays where it is when it was right', () => {
    const onsets = new Set(decisionsOf([]).map(({ change }) => change.onset));
    expect(onsets.size).toBe(1);
  });
});
