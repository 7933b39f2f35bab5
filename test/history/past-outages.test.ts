import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/open.ts';
import { series, verdicts } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { pastOutages } from '../../src/history/past-outages.ts';
import { decision } from '../alert/bulletins.ts';
import { ENGINES, missingEngine, testDatabase } from '../setup/databases.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A Monday, noon. */
const NOON = Date.parse('2026-01-05T12:00:00Z');
const NOW = NOON + 30 * DAY;

describe.each(ENGINES)('past outages on %s', (engine) => {
  const missing = missingEngine(engine);
  if (missing !== null) {
    it.skip(missing);
    return;
  }
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase(engine);
    const outage = async (
      day: number,
      lasts: number | null,
      symptoms: Record<string, number>,
      severity: 'watch' | 'notify' | 'page' = 'notify',
    ) => {
      const at = NOON + day * DAY;
      const episode = `claude-outage-${day}`;
      const base = { episode, severity, symptoms, onset: new Date(at).toISOString() };
      const step = (minutes: number, change: 'open' | 'close') => {
        // Longest one aside: it closed though people went on.
        const details = change === 'open' || minutes > 100 ? {} : { reportedUntil: at + (minutes - 15) * MINUTE };
        const decided = decision({ at: at + minutes * MINUTE, change: { ...base, change }, details });
        return open.db.transaction((tx) => storeDecision(tx, decided));
      };
      await step(2, 'open');
      if (lasts !== null) await step(lasts, 'close');
      const counted = (minute: number, reporters: number) => ({
        product: 'claude',
        minute: new Date(at + minute * MINUTE),
        network: 'bluesky',
        mentions: reporters,
        reporters,
      });
      await open.db.insert(series).values([counted(1, 3), counted(10, 9), counted(20, 4)]);
      return episode;
    };
    await outage(0, 45, { login: 5, errors: 2 });
    await outage(7, 65, { errors: 9, login: 1 }, 'page');
    await outage(8, 35, { login: 3 }, 'watch');
    const wrong = await outage(9, 35, { slow: 3 });
    await outage(15, 125, { errors: 4 });
    await outage(29, null, { slow: 2 });
    await open.db.insert(verdicts).values({ episode: wrong, verdict: 'false-alarm', at: new Date(NOW) });
  });
  afterAll(() => open.close());

  it('are counted with what they were usually like until people stopped, false alarms and what was only watched left out', async () => {
    const past = await pastOutages(open.db, 'claude', NOW);
    expect(past).toMatchObject({
      count: 4,
      open: 1,
      pages: 1,
      duration: { median: 50, p90: 110, longest: 125 },
      recovery: { median: 40, p90: 100 },
      daysBetween: 9.7,
      weekdays: [2, 2, 0, 0, 0, 0, 0],
      symptoms: [
        { name: 'errors', reporters: 15, mostIn: 2 },
        { name: 'login', reporters: 6, mostIn: 1 },
        { name: 'slow', reporters: 2, mostIn: 1 },
      ],
    });
    expect(past.hours.indexOf(4)).toBe(12);
  });

  it('go as far back as asked', async () => {
    expect(await pastOutages(open.db, 'claude', NOW, 2)).toMatchObject({ count: 1, daysBetween: null });
    expect(await pastOutages(open.db, 'notion', NOW)).toMatchObject({
      count: 0,
      duration: { median: null, p90: null, longest: null },
      symptoms: [],
    });
  });
});
