import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/open.ts';
import { readings } from '../../db/schema.ts';
import { product } from '../../src/catalog/product.ts';
import { type PageReading, pageTime, troubleRuns } from '../../src/correlate/ledger/page-time.ts';
import type { LedgerEpisode } from '../../src/correlate/ledger/row.ts';
import { pageReadings } from '../../src/history/page-readings.ts';
import type { OfficialState } from '../../src/status/official.ts';
import { ENGINES, missingEngine, testDatabase } from '../setup/databases.ts';

const FEED = 'https://a.example/api/v2/summary.json';
const MINUTE = 60_000;
const NOON = Date.parse('2026-01-05T12:00:00Z');
const at = (minutes: number) => NOON + minutes * MINUTE;
const web = product.parse({ id: 'web', name: 'Web', feeds: [{ url: FEED, components: ['Web'] }] });

const episode = (onset: number, closed: number): LedgerEpisode => ({
  id: `web-outage-${onset}`,
  severity: 'notify',
  onset: at(onset),
  openedAt: at(onset + 3),
  toldAt: at(onset + 3),
  closedAt: at(closed),
  reportedUntil: null,
  groupedUnder: null,
  named: { counts: {}, reporters: 9 },
  verdict: null,
});

/** A reading so many minutes after the one before; `again`: it said the same. */
type Read = { after: number; says: 'operational' | 'degraded' | 'unknown' | 'again' };
type Stored = PageReading & { isWhole: boolean };

const read: fc.Arbitrary<Read> = fc.record({
  after: fc.constantFrom(0.5, 5, 5, 5, 14, 15, 16, 40),
  says: fc.constantFrom('again', 'again', 'again', 'operational', 'degraded', 'unknown'),
});

describe.each(ENGINES)('readings of a page on %s', (engine) => {
  const missing = missingEngine(engine);
  if (missing !== null) {
    it.skip(missing);
    return;
  }
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase(engine);
  });
  afterAll(() => open.close());

  it('are told by where they turn, and come to what all of them would', async () => {
    const history = fc.array(read, { minLength: 2, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 20, max: 200 }), async (list, onset) => {
        const all = await store(list);
        const closed = onset + 45;
        const now = at(400);
        const episodes = new Map([['web', [episode(onset, closed)]]]);
        const found = (await pageReadings(open.db, [web], episodes, now)).get('web') ?? [];
        const [from, to] = [at(onset - 120), at(closed + 60)];
        const before = all.findLast((one) => one.at < from && one.isWhole);
        const every = [...(before ? [before] : []), ...all.filter((one) => one.at >= from && one.at <= to)];
        const stretch = { from: at(onset), to: at(closed) };
        expect(pageTime(found, [], stretch)).toEqual(pageTime(every, [], stretch));
        expect(troubleRuns(found)).toEqual(troubleRuns(every));
      }),
      { numRuns: 60 },
    );
  });

  it('that say the same for hours are two rows', async () => {
    await store(
      Array.from({ length: 60 }, (_, i) => ({
        after: 5,
        says: i === 0 ? ('operational' as const) : ('again' as const),
      })),
    );
    const found = await pageReadings(open.db, [web], new Map([['web', [episode(150, 200)]]]), at(400));
    expect(found.get('web')).toEqual([
      { feed: FEED, at: at(5), until: at(5), state: 'operational' },
      { feed: FEED, at: at(30), until: at(260), state: 'operational' },
    ]);
  });

  /** Stores what was read and gives it one by one, as the page means it. */
  async function store(list: readonly Read[]): Promise<Stored[]> {
    let minute = 0;
    let state: OfficialState = 'unknown';
    const all: Stored[] = [];
    const rows: Array<typeof readings.$inferInsert> = [];
    for (const { after, says } of list) {
      minute += after;
      if (says !== 'again') state = says;
      const components = state === 'unknown' ? [] : [{ name: 'Web', state }];
      const reading = { feed: FEED, at: at(minute), state, reason: null, components, incidents: [] };
      rows.push({ feed: FEED, at: new Date(at(minute)), state, reading: says === 'again' ? null : reading });
      all.push({
        feed: FEED,
        at: at(minute),
        until: at(minute),
        state,
        isWhole: says !== 'again' && state !== 'unknown',
      });
    }
    await open.db.delete(readings);
    await open.db.insert(readings).values(rows);
    return all;
  }
});
