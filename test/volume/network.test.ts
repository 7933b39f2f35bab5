import { describe, expect, it } from 'vitest';
import {
  type Counts,
  emptyNetworkVolume,
  foldNetworkVolume,
  type NetworkVolume,
  type Unread,
  type VolumeFactor,
} from '../../src/volume/network.ts';
import { createVolumes } from '../../src/volume/view.ts';
import { dailyCycle, MINUTE, random, START } from '../detect/stream.ts';

const FIRST = START / MINUTE;
const HOUR = 60;
const DAY = 24 * HOUR;
const PER_MINUTE: Readonly<Record<string, number>> = {
  claude: 1.5,
  chatgpt: 2,
  github: 1,
  slack: 0.8,
  notion: 0.5,
  figma: 0.3,
};

/** Mentions by minute of `days`, at `timesOf` the usual rate of each product. */
function spoken(days: number, timesOf: (minute: number, product: string) => number = () => 1, seed = 1) {
  const next = random(seed);
  const counts = new Map<number, Counts>();
  for (let minute = 0; minute < days * DAY; minute += 1) {
    const said: Counts = {};
    for (const [product, perMinute] of Object.entries(PER_MINUTE)) {
      const mean = perMinute * dailyCycle(START + minute * MINUTE) * timesOf(minute, product);
      let mentions = 0;
      for (let left = Math.exp(-mean), sum = next(); sum > left; sum *= next()) mentions += 1;
      if (mentions > 0) said[product] = mentions;
    }
    counts.set(FIRST + minute, said);
  }
  return counts;
}

function fold(counts: ReadonlyMap<number, Counts>, days: number, unread: readonly Unread[] = []): VolumeFactor[] {
  return foldNetworkVolume(emptyNetworkVolume(FIRST), counts, unread, FIRST + days * DAY);
}

/** Minutes of a stretch (from the start) with a factor, and their mean; others are 1. */
function within(factors: readonly VolumeFactor[], from: number, to: number) {
  const own = factors.filter(({ minute }) => minute >= FIRST + from && minute < FIRST + to);
  const sum = own.reduce((total, { factor }) => total + factor, 0) + (to - from - own.length);
  return { part: own.length / (to - from), mean: sum / (to - from) };
}

const EVENT = 2 * DAY + 14 * HOUR;
const during = (times: number, lasts: number) => (minute: number) =>
  minute >= EVENT && minute < EVENT + lasts ? times : 1;

describe('what a network carries', () => {
  it('is as usual through quiet days and nights', () => {
    const factors = fold(spoken(5), 5);
    expect(within(factors, 2 * DAY, 5 * DAY).part).toBeLessThan(0.01);
  });

  it('is not judged before a day of it is known', () => {
    const rush = spoken(1, (minute) => (minute > 12 * HOUR ? 6 : 1));
    expect(fold(rush, 1)).toEqual([]);
  });

  it('rises with a peak of everything and is back when it is over', () => {
    const factors = fold(spoken(4, during(5, 3 * HOUR)), 4);
    expect(within(factors, EVENT + 10, EVENT + 3 * HOUR).mean).toBeGreaterThan(3.4);
    expect(within(factors, EVENT + 10, EVENT + 3 * HOUR).mean).toBeLessThan(5.5);
    expect(within(factors, EVENT + 3 * HOUR + 10, EVENT + 6 * HOUR).part).toBeLessThan(0.05);
  });

  it('falls when half of it and more is lost, for as long as that lasts', () => {
    const factors = fold(spoken(4, during(0.35, 8 * HOUR)), 4);
    expect(within(factors, EVENT + 15, EVENT + 8 * HOUR).mean).toBeLessThan(0.6);
    expect(within(factors, EVENT + 8 * HOUR + 10, EVENT + 12 * HOUR).part).toBeLessThan(0.03);
  });

  it('does not rise with the outage or the launch of one product, however large', () => {
    const factors = fold(
      spoken(4, (minute, product) => (product === 'chatgpt' && minute >= EVENT && minute < EVENT + 2 * HOUR ? 40 : 1)),
      4,
    );
    const { mean } = within(factors, EVENT, EVENT + 6 * HOUR);
    expect(mean).toBeGreaterThan(0.98);
    expect(mean).toBeLessThan(1.03);
  });

  it('does not fall in a gap that is over, nor after it', () => {
    const counts = spoken(4);
    for (let minute = EVENT; minute < EVENT + 40; minute += 1) counts.delete(FIRST + minute);
    const gap = { from: (FIRST + EVENT) * MINUTE, to: (FIRST + EVENT + 40) * MINUTE };
    expect(within(fold(counts, 4), EVENT + 40, EVENT + 44).part).toBeGreaterThan(0.3);
    expect(within(fold(counts, 4, [gap]), EVENT + 40, EVENT + 4 * HOUR).part).toBeLessThan(0.02);
  });

  it('is not known, and so as usual, where nothing is heard at all for hours; what was usual is not forgotten by that', () => {
    const silent = (minute: number) => (minute >= EVENT && minute < EVENT + 10 * HOUR ? 0 : 1);
    const factors = fold(spoken(4, silent), 4);
    expect(within(factors, EVENT + 90, EVENT + 10 * HOUR).part).toBe(0);
    expect(within(factors, EVENT + 10 * HOUR + 20, 4 * DAY).part).toBeLessThan(0.02);
  });

  it('takes a product that was added to the catalogue for a product, not for a peak', () => {
    const factors = fold(
      spoken(5, (minute, product) => (product === 'chatgpt' && minute < EVENT ? 0 : 1)),
      5,
    );
    expect(within(factors, EVENT, 5 * DAY).part).toBeLessThan(0.03);
  });

  it('is the same in any pieces, and over a database that keeps the keys of objects in an order of its own', () => {
    const counts = spoken(4, during(3, 3 * HOUR));
    const gap = { from: (FIRST + EVENT - 90) * MINUTE, to: (FIRST + EVENT - 70) * MINUTE + 12_345 };
    const whole = fold(counts, 4, [gap]);
    const pieces: VolumeFactor[] = [];
    let state = emptyNetworkVolume(FIRST);
    for (let to = 1; to <= 4 * DAY; to += 37) {
      pieces.push(...foldNetworkVolume(state, counts, [gap], FIRST + Math.min(to, 4 * DAY)));
      state = thaw(state);
    }
    pieces.push(...foldNetworkVolume(state, counts, [gap], FIRST + 4 * DAY));
    expect(whole.length).toBeGreaterThan(100);
    expect(pieces).toEqual(whole);
  });

  it('keeps no more minutes than it needs, however much is said', () => {
    const state = emptyNetworkVolume(FIRST);
    foldNetworkVolume(
      state,
      spoken(2, () => 8),
      [],
      FIRST + 2 * DAY,
    );
    expect(state.recent.length).toBeLessThan(12);
  });
});

describe('the view of volumes', () => {
  it('tells the factor of a time and until when it holds', () => {
    const view = createVolumes();
    view.add('bluesky', [
      { minute: 10, factor: 2 },
      { minute: 11, factor: 2.5 },
    ]);
    view.add('bluesky', [{ minute: 20, factor: 0.5 }]);
    const at = (minute: number) => view.at('bluesky', minute * MINUTE + 1);
    expect(at(3)).toEqual({ factor: 1, until: 10 * MINUTE });
    expect(at(11)).toEqual({ factor: 2.5, until: 12 * MINUTE });
    expect(at(12)).toEqual({ factor: 1, until: 20 * MINUTE });
    expect(at(21)).toEqual({ factor: 1, until: Number.POSITIVE_INFINITY });
    expect(view.at('mastodon', 10 * MINUTE).factor).toBe(1);
    expect(view.usualFrom).toBe(21 * MINUTE);
  });
});

/** As a database gives it back. */
function thaw(state: NetworkVolume): NetworkVolume {
  return JSON.parse(JSON.stringify(state), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1)))
      : value,
  );
}
