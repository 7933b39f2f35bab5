import { describe, expect, it } from 'vitest';
import { advance, DEFAULT_SETTINGS, emptyState, takeBaselines, upcomingBaselines } from '../../src/detect/advance.ts';
import { dispersionOf, doubtOf, rateAt, usualShare } from '../../src/detect/baseline.ts';
import { type CountRow, type CountScore, countDetector, scoreCount } from '../../src/detect/counts.ts';
import { shareEvidence, shareScore } from '../../src/detect/share.ts';
import { calibrate, emptyCalibration, nominalThreshold, thresholds } from '../../src/detect/threshold.ts';
import { chatter, context, DAY, dailyCycle, fold, HOUR, MINUTE, poisson, random, reports, START } from './stream.ts';

const given = context({ feeds: false });

describe('the baseline', () => {
  it('learns level, shape of the day and share', () => {
    const state = emptyState();
    const days = 28;
    fold(
      chatter(random(1), START, START + days * DAY, (at) => 10 * dailyCycle(at), 0.1),
      given,
      undefined,
      state,
    );
    for (const hour of [2, 9, 16, 22]) {
      const at = START + days * DAY - DAY + hour * HOUR;
      expect(rateAt(state.baseline, at) / dailyCycle(at)).toBeGreaterThan(0.75);
      expect(rateAt(state.baseline, at) / dailyCycle(at)).toBeLessThan(1.3);
    }
    expect(usualShare(state.baseline)).toBeCloseTo(0.1, 1);
    expect(dispersionOf(state.baseline)).toBeLessThan(1.6);
  });

  it('finds that counts come in clusters', () => {
    const next = random(2);
    const clustered = poisson(next, START, START + 20 * DAY, () => 0.1).flatMap((at) =>
      reports(next, at, at + 3 * MINUTE, 4),
    );
    const state = emptyState();
    fold(clustered, given, undefined, state);
    expect(dispersionOf(state.baseline)).toBeGreaterThan(3);
  });

  it('knows how far it may be off: much at first, little after a week', () => {
    const stream = chatter(random(8), START, START + 8 * DAY, (at) => 4 * dailyCycle(at), 0.5);
    const doubts = [3 * HOUR, 8 * DAY].map((until) => {
      const state = emptyState();
      fold(
        stream.filter(({ at }) => at < START + until),
        given,
        undefined,
        state,
      );
      return doubtOf(state.baseline, START + until);
    });
    expect(Math.sqrt(doubts[0]!)).toBeGreaterThan(0.3);
    expect(Math.sqrt(doubts[1]!)).toBeLessThan(0.15);
  });

  it('learns a lasting rise within a day, though an episode is open all the time', () => {
    const stream = [
      ...chatter(random(9), START, START + 2 * DAY, () => 2, 0.5),
      ...chatter(random(10), START + 2 * DAY, START + 3.5 * DAY, () => 8, 0.5),
    ];
    const state = emptyState();
    fold(stream, given, undefined, state);
    expect(rateAt(state.baseline, START + 3.5 * DAY)).toBeGreaterThan(2.5);
  });

  it('does not learn an outage', () => {
    const next = random(3);
    const ordinary = () => chatter(random(4), START, START + 6 * DAY, () => 1, 0.1);
    const outage = reports(next, START + 5 * DAY, START + 5 * DAY + 3 * HOUR, 5);
    const [calm, after] = [emptyState(), emptyState()];
    fold(ordinary(), given, START + 6 * DAY, calm);
    fold([...ordinary(), ...outage], given, START + 6 * DAY, after);
    const at = START + 6 * DAY;
    expect(rateAt(after.baseline, at) / rateAt(calm.baseline, at)).toBeLessThan(1.3);
  });

  it('does not take a stretch that was not read for quiet', () => {
    const stream = chatter(random(5), START, START + 6 * DAY, () => 2, 0.1);
    const [from, to] = [START + 4 * DAY, START + 5.5 * DAY];
    const holed = stream.filter(({ at }) => at < from || at >= to);
    const told = emptyState();
    const untold = emptyState();
    const steps = Array.from({ length: 36 }, (_, hour) => ({
      kind: 'gap' as const,
      at: from + (hour + 1) * HOUR,
      network: 'bluesky',
      from: from + hour * HOUR,
      to: from + (hour + 1) * HOUR,
    }));
    fold([...holed, ...steps], given, undefined, told);
    fold(holed, given, undefined, untold);
    const at = START + 6 * DAY;
    expect(rateAt(told.baseline, at)).toBeGreaterThan(1.2 * rateAt(untold.baseline, at));
  });

  it('gives each hour once', () => {
    const state = emptyState();
    fold(
      chatter(random(6), START, START + 10 * HOUR, () => 2, 0.1),
      given,
      undefined,
      state,
    );
    const rows = takeBaselines(state);
    expect(rows.map(({ hour }) => (hour - START) / HOUR)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(takeBaselines(state)).toEqual([]);
  });

  it('says what is normal in this hour and those to come, by the shape of the day', () => {
    const state = emptyState();
    fold(
      chatter(random(7), START, START + 3 * DAY, () => 2, 0.1),
      given,
      undefined,
      state,
    );
    const at = START + 3 * DAY + 20 * MINUTE;
    const rows = upcomingBaselines(state, at, 24);
    expect(rows.map(({ hour }) => hour)).toEqual(
      Array.from({ length: 24 }, (_, hour) => START + 3 * DAY + hour * HOUR),
    );
    expect(rows[0]?.mean).toBeCloseTo(rateAt(state.baseline, START + 3 * DAY + 30 * MINUTE), 10);
    expect(new Set(rows.map(({ mean }) => mean)).size).toBeGreaterThan(12);
  });

  it('takes a post from years ago without harm', () => {
    const state = emptyState();
    const before = reports(random(1), 0, 3 * MINUTE, 1);
    const decisions = [...before, ...reports(random(2), START, START + MINUTE, 2)].flatMap((post) =>
      advance(state, post, given, post.at),
    );
    expect(decisions).toEqual([]);
    expect(JSON.stringify(state).length).toBeLessThan(50_000);
  });
});

describe('thresholds', () => {
  it.each([
    [1 / 30, 8.7],
    [1 / 300, 11.1],
    [1 / 2000, 13.1],
  ])('of %d false alarms a day is nominally %d', (rate, threshold) => {
    expect(nominalThreshold(rate)).toBeCloseTo(threshold, 1);
  });

  it('are lower where few people report', () => {
    const [rare, usual, busy] = [0.01, 0.1, 10].map((perMinute) => nominalThreshold(1 / 300, perMinute));
    expect(usual! - rare!).toBeGreaterThan(1.5);
    expect(busy! - usual!).toBeGreaterThan(0.5);
    expect(nominalThreshold(1 / 300, 0)).toBeGreaterThan(6);
  });

  it('are nominal for a new product and rise with its own peaks', () => {
    const calibration = emptyCalibration();
    expect(thresholds(calibration, DEFAULT_SETTINGS, 0.1).page).toBeCloseTo(13.1, 1);
    for (let block = 0; block < 60; block += 1) calibrate(calibration, START + block * 12 * HOUR, 6 + (block % 5), 0.1);
    expect(thresholds(calibration, DEFAULT_SETTINGS, 0.1).page).toBeGreaterThan(14.5);
  });

  it('stay nominal where peaks are as a well-behaved stream has them', () => {
    const calibration = emptyCalibration();
    const next = random(11);
    const least = nominalThreshold(2, 0.1);
    for (let block = 0; block < 100; block += 1) {
      calibrate(calibration, START + block * 12 * HOUR, Math.max(0, least - 1.05 * Math.log(-Math.log(next()))), 0.1);
    }
    expect(Math.abs(thresholds(calibration, DEFAULT_SETTINGS, 0.1).notify - 11.1)).toBeLessThan(1);
  });

  it('are not deafened by one true surge', () => {
    const calibration = emptyCalibration();
    calibrate(calibration, START, 500, 0.1);
    calibrate(calibration, START + DAY, 4, 0.1);
    expect(thresholds(calibration, DEFAULT_SETTINGS, 0.1).notify).toBeLessThan(13);
  });
});

describe('shareScore', () => {
  it.each([
    ['ten times the mentions with the usual share', 50, 500, 0.1, 0, 0.001],
    ['fewer reports than usual', 5, 500, 0.1, 0, 0.001],
    ['nobody', 0, 0, 0.1, 0, 0.001],
    ['nearly all mentions', 10, 11, 0.1, 10, 30],
    ['three of three', 3, 3, 0.1, 4.5, 6],
    ['a tenth more of many', 550, 5000, 0.1, 0, 0.001],
  ])('of %s', (_, reporters, mentions, usual, least, most) => {
    const score = shareScore(reporters, mentions, { share: usual, mentions: 2000, dispersion: 1.3 });
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });
});

describe('shareEvidence', () => {
  const usual = { share: 0.1, mentions: 2000, dispersion: 1.3 };
  const minutes = (counts: ReadonlyArray<readonly [number, number]>) =>
    counts.map(([reporters, mentions], index) => ({ from: START - index * MINUTE, reporters, mentions }));
  const launch = Array.from({ length: 30 }, (): [number, number] => [1, 10]);

  it('is nothing in the richest window of a launch', () => {
    const evidence = shareEvidence(
      { from: START - 2 * MINUTE, reporters: 5, mentions: 6 },
      minutes([[2, 2], [2, 2], [1, 2], ...launch]),
      usual,
      0.1,
    );
    expect(evidence.score).toBeLessThan(2);
  });

  it('is much where the same reports come without a launch', () => {
    const evidence = shareEvidence(
      { from: START - 2 * MINUTE, reporters: 5, mentions: 6 },
      minutes([
        [2, 2],
        [2, 2],
        [1, 2],
        [0, 1],
        [0, 1],
      ]),
      usual,
      0.1,
    );
    expect(evidence.score).toBeGreaterThan(5);
  });

  it('finds an outage in the middle of a launch, and where it began', () => {
    const outage = Array.from({ length: 10 }, (): [number, number] => [4, 14]);
    const evidence = shareEvidence(
      { from: START - 39 * MINUTE, reporters: 70, mentions: 440 },
      minutes([...outage.map(([r]): [number, number] => [2 * r, 20]), ...launch, ...launch]),
      usual,
      0.1,
    );
    expect(evidence.score).toBeGreaterThan(6);
    expect(evidence.from).toBe(START - 9 * MINUTE);
  });

  it('is weaker where the usual share was learnt from few mentions', () => {
    const strong = shareScore(20, 40, usual);
    expect(shareScore(20, 40, { ...usual, mentions: 20 })).toBeLessThan(0.8 * strong);
  });
});

/** Scores a whole series, row by row. */
function scoreCounts(rows: readonly CountRow[], options: { intervalMs: number }): CountScore[] {
  const detector = countDetector(options.intervalMs);
  return rows.map((row) => scoreCount(detector, row));
}

describe('scoring counts', () => {
  const FIVE = 5 * MINUTE;
  function series(surge: (index: number) => number, seed = 1): Array<{ timestamp: number; value: number }> {
    const next = random(seed);
    return Array.from({ length: 14 * 288 }, (_, index) => {
      const timestamp = START + index * FIVE;
      const mean = 20 * dailyCycle(timestamp) + surge(index);
      return { timestamp, value: poisson(next, 0, MINUTE, () => mean).length };
    });
  }

  it('alerts where a surge begins, and only there', () => {
    const begin = 10 * 288;
    const scores = scoreCounts(
      series((index) => (index >= begin && index < begin + 12 ? 80 : 0)),
      { intervalMs: FIVE },
    );
    const alerts = scores.flatMap(({ alert }, index) => (alert === 1 ? [index] : []));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]! - begin).toBeLessThan(3);
    for (const { anomalyScore } of scores) {
      expect(anomalyScore).toBeGreaterThanOrEqual(0);
      expect(anomalyScore).toBeLessThanOrEqual(1);
    }
  });

  it('alerts nowhere in two ordinary weeks', () => {
    const scores = scoreCounts(
      series(() => 0),
      { intervalMs: FIVE },
    );
    expect(scores.filter(({ alert }) => alert === 1).length).toBe(0);
  });

  it('finds on a Sunday what would be an ordinary Monday', () => {
    const next = random(3);
    const isWeekend = (timestamp: number) => new Date(timestamp).getUTCDay() % 6 === 0;
    const rows = Array.from({ length: 35 * 288 }, (_, index) => {
      const timestamp = START + index * FIVE;
      return { timestamp, value: poisson(next, 0, MINUTE, () => (isWeekend(timestamp) ? 4 : 40)).length };
    });
    const begin = rows.findLastIndex(({ timestamp }) => new Date(timestamp).getUTCDay() === 0) - 100;
    for (let row = begin; row < begin + 12; row += 1) rows[row]!.value = 40;
    const scores = scoreCounts(rows, { intervalMs: FIVE });
    const alerts = scores.flatMap(({ alert }, index) => (alert === 1 && index >= 14 * 288 ? [index] : []));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]! - begin).toBeLessThan(6);
  });

  it('is causal: what follows changes nothing', () => {
    const rows = series((index) => (index > 2000 && index < 2020 ? 60 : 0));
    const whole = scoreCounts(rows, { intervalMs: FIVE });
    expect(scoreCounts(rows.slice(0, 2010), { intervalMs: FIVE })).toEqual(whole.slice(0, 2010));
  });

  it('goes on after JSON as if nothing had been', () => {
    const rows = series((index) => (index > 2000 && index < 2020 ? 60 : 0)).slice(0, 2100);
    let detector = countDetector(FIVE);
    const scores = rows.map((row, index) => {
      if (index % 100 === 0) detector = JSON.parse(JSON.stringify(detector));
      return scoreCount(detector, row);
    });
    expect(scores).toEqual(scoreCounts(rows, { intervalMs: FIVE }));
  });

  it.each([[Number.NaN], [-5], [Number.POSITIVE_INFINITY]])('takes %d as nothing counted', (value) => {
    const rows = series(() => 0).slice(0, 50);
    rows[20] = { timestamp: rows[20]!.timestamp, value };
    for (const { anomalyScore } of scoreCounts(rows, { intervalMs: FIVE })) expect(anomalyScore).not.toBeNaN();
  });

  it('scores zeros and then a few as something, without dividing by nothing', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      timestamp: START + index * FIVE,
      value: index === 900 ? 9 : 0,
    }));
    const scores = scoreCounts(rows, { intervalMs: FIVE });
    expect(scores[900]!.anomalyScore).toBeGreaterThan(scores[899]!.anomalyScore);
  });
});
