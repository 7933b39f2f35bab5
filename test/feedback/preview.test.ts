import { describe, expect, it } from 'vitest';
import { compareTold, type PastOutage, previewWords, toldOutages } from '../../src/feedback/preview.ts';
import { close, decision, INCIDENT, minute, update, wave } from '../alert/bulletins.ts';

const past = (onset: number, parts: Partial<PastOutage> = {}): PastOutage => ({
  onset: minute(onset),
  toldAt: minute(onset + 5),
  closedAt: minute(onset + 30),
  confirmed: false,
  ...parts,
});
const judged = (onset: number, verdict: 'real' | 'expected' | 'false-alarm') => ({
  onset: minute(onset),
  closedAt: minute(onset + 30),
  verdict,
});

describe('the outages that a fold told', () => {
  it('begin with what was told of them, end with their close, and know whether the vendor announced them', () => {
    const untold = decision({ at: minute(6), change: { severity: 'watch' }, tell: false });
    const announced = { official: { state: 'confirmed', incident: INCIDENT, leadMinutes: 23 } } as const;
    const told = toldOutages([untold, decision(), update(minute(30), announced), close(minute(52))]);
    expect(told).toEqual([{ onset: minute(0), toldAt: minute(7), closedAt: minute(52), confirmed: true }]);
  });

  it('are none of waves, nor of what was only watched', () => {
    expect(toldOutages([wave(), decision({ tell: false })])).toEqual([]);
  });
});

describe('what another setting would have meant', () => {
  const now = [past(0), past(1_000), past(2_000), past(3_000), past(4_000, { confirmed: true })];
  const verdicts = [judged(0, 'false-alarm'), judged(1_000, 'real'), judged(2_000, 'expected')];

  it.each([
    ['nothing where all is told alike', now, { fewerFalse: 0, missed: 0, unjudged: 0, delayMinutes: 0 }],
    [
      'fewer false alarms, expected ones among them',
      [now[1]!, now[3]!, now[4]!],
      { fewerFalse: 2, missed: 0, unjudged: 0, delayMinutes: 0 },
    ],
    [
      'a miss of what people called real',
      [now[0]!, now[2]!, now[3]!, now[4]!],
      { fewerFalse: 0, missed: 1, unjudged: 0, delayMinutes: 0 },
    ],
    [
      'a miss of what the vendor announced',
      now.slice(0, 4),
      { fewerFalse: 0, missed: 1, unjudged: 0, delayMinutes: 0 },
    ],
    [
      'one that nobody judged',
      now.filter(({ onset }) => onset !== minute(3_000)),
      { fewerFalse: 0, missed: 0, unjudged: 1, delayMinutes: 0 },
    ],
    [
      'true ones told later, by their median',
      [past(1_000, { toldAt: minute(1_007) }), past(3_000), past(4_000, { toldAt: minute(4_015) })],
      { fewerFalse: 2, missed: 0, unjudged: 0, delayMinutes: 6 },
    ],
    ['nothing at all told', [], { fewerFalse: 2, missed: 2, unjudged: 1, delayMinutes: null }],
  ])('%s', (_what, then, figures) => expect(compareTold(now, then, verdicts)).toEqual(figures));

  it('holds the verdict of people above the word of the vendor', () => {
    const wrong = [past(0, { confirmed: true })];
    expect(compareTold(wrong, [], [judged(0, 'false-alarm')])).toMatchObject({ fewerFalse: 1, missed: 0 });
  });
});

it.each([
  [
    1 / 3,
    90,
    { fewerFalse: 3, missed: 0, unjudged: 0, delayMinutes: 2 },
    'with false alarms 3 times rarer than usual, the last 90 days would have had 3 fewer false alarms, 0 missed, +2 min',
  ],
  [
    1 / 10,
    1,
    { fewerFalse: 1, missed: 1, unjudged: 2, delayMinutes: null },
    'with false alarms 10 times rarer than usual, the last 1 day would have had 1 fewer false alarm, 1 missed, 2 untold that nobody judged, no true one to time',
  ],
  [
    3,
    30,
    { fewerFalse: 0, missed: 0, unjudged: 0, delayMinutes: -4 },
    'with false alarms 3 times as frequent as usual, the last 30 days would have had 0 fewer false alarms, 0 missed, −4 min',
  ],
])('reads %#', (factor, days, figures, words) => expect(previewWords(factor, days, figures)).toBe(words));
