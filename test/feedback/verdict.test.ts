import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, queryRows } from '../../db/open.ts';
import { verdicts } from '../../db/schema.ts';
import { giveVerdict, verdictInput, verdictsOf } from '../../src/feedback/verdict.ts';
import { scorecardOf } from '../../src/history/scorecard.ts';
import { NOW, OUTAGE, PAST, seed, seedCatalogue } from '../fixtures/seed.ts';
import { ENGINES, missingEngine, testDatabase } from '../setup/databases.ts';

const real = { verdict: 'real', by: 'ana', note: null } as const;
const wrong = { verdict: 'false-alarm', by: null, note: 'a joke' } as const;

describe.each(ENGINES)('verdicts on %s', (engine) => {
  const missing = missingEngine(engine);
  if (missing !== null) {
    it.skip(missing);
    return;
  }
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase(engine);
    await seed(open.db);
  });
  afterAll(() => open.close());
  beforeEach(() => open.db.delete(verdicts));
  const say = (verdict: Parameters<typeof giveVerdict>[2], at: number, episode = OUTAGE) =>
    giveVerdict(open.db, episode, verdict, NOW + at);

  it('of an episode that is not there are not kept', async () => {
    expect(await say(real, 0, 'claude-outage-1970-01-01T00:00Z')).toEqual({ kind: 'unknown-episode' });
    expect(await open.db.select().from(verdicts)).toEqual([]);
  });

  it('are all kept, and the newest counts', async () => {
    expect(await say(wrong, 1)).toMatchObject({ kind: 'given', before: null });
    expect(await say(real, 2)).toMatchObject({ kind: 'given', before: wrong, newest: { ...real, at: NOW + 2 } });
    expect(await verdictsOf(open.db, OUTAGE)).toEqual([
      { ...real, at: NOW + 2 },
      { ...wrong, at: NOW + 1 },
    ]);
    const view = sql`select verdict, counts, product from history_verdicts order by at`;
    expect(await queryRows(open.db, view)).toEqual([
      { verdict: 'false-alarm', counts: false, product: 'claude' },
      { verdict: 'real', counts: true, product: 'claude' },
    ]);
  });

  it('that say the same once more, or at the same time, are one', async () => {
    const both = await Promise.all([say(real, 1), say(real, 1)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['given', 'unchanged']);
    expect(await say(real, 2)).toMatchObject({ kind: 'unchanged', newest: { at: NOW + 1 } });
    expect(await verdictsOf(open.db, OUTAGE)).toHaveLength(1);
  });

  it('make the precision of the scorecard, and take false alarms out of the leads', async () => {
    const card = async () => (await scorecardOf(open.db, seedCatalogue().products, 30, NOW)).all;
    expect((await card()).verdicts).toMatchObject({ none: 2, precision: null });
    await say(real, 1);
    await say(wrong, 1, PAST);
    const judged = await card();
    expect(judged.verdicts).toEqual({ real: 1, expected: 0, falseAlarm: 1, none: 0, precision: 0.5 });
    expect(judged.told).toBe(2);
    expect(judged.lead.counted).toBe(1);
    expect(judged.falseAlarms.notify.low).toBeCloseTo(1 / judged.falseAlarms.productDays);
    await say(real, 2, PAST);
    expect((await card()).verdicts).toMatchObject({ real: 2, falseAlarm: 0, precision: 1 });
  });
});

describe('what a person answers', () => {
  it('is bounded, and text that no database keeps is made harmless', () => {
    expect(verdictInput.parse({ verdict: 'expected', by: ' ana\0 ', note: '' })).toEqual({
      verdict: 'expected',
      by: 'ana',
      note: null,
    });
    for (const wrongly of [{ verdict: 'yes' }, { verdict: 'real', by: 'x'.repeat(101) }, { verdict: 'real', extra: 1 }])
      expect(verdictInput.safeParse(wrongly).success).toBe(false);
  });
});
