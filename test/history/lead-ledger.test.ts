import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, queryRows } from '../../db/open.ts';
import { gaps, incidentVersions, series, sources, verdicts } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { type Product, product } from '../../src/catalog/product.ts';
import { leadLedgerOf } from '../../src/history/lead-ledger.ts';
import { scorecardOf } from '../../src/history/scorecard.ts';
import { recordPoll } from '../../src/status/record-poll.ts';
import { decision } from '../alert/bulletins.ts';
import { ENGINES, emptyTables, missingEngine, testDatabase } from '../setup/databases.ts';

const FEED = 'https://a.example/api/v2/summary.json';
const MINUTE = 60_000;
const NOON = Date.parse('2026-01-05T12:00:00Z');
const NOW = NOON + 600 * MINUTE;
const at = (minutes: number) => NOON + minutes * MINUTE;
const iso = (minutes: number) => new Date(at(minutes)).toISOString();

const web: Product = product.parse({
  id: 'web',
  name: 'Web',
  vendor: 'A',
  feeds: [{ url: FEED, components: ['Web'] }],
});
const api: Product = product.parse({
  id: 'api',
  name: 'API',
  vendor: 'A',
  feeds: [{ url: FEED, components: ['API'] }],
});

type Told = {
  id?: string;
  started?: number;
  updated?: number;
  status?: string;
  components?: string[];
  impact?: string;
};

/** The vendor's page with what stands on it; times in minutes after noon, the vendor's own. */
function body(list: readonly Told[] = [], states: Record<string, string> = {}): string {
  const incidents = list.map(
    ({
      id = 'i1',
      started = 0,
      updated = started,
      status = 'investigating',
      components = ['Web'],
      impact = 'major',
    }) => ({
      id,
      name: `Incident ${id}`,
      status,
      impact,
      created_at: iso(started),
      started_at: iso(started),
      updated_at: iso(updated),
      resolved_at: status === 'resolved' ? iso(updated) : null,
      components: components.map((name) => ({ name })),
    }),
  );
  const components = ['Web', 'API'].map((name) => ({ name, status: states[name] ?? 'operational' }));
  return JSON.stringify({ page: {}, status: { indicator: 'none' }, components, incidents });
}

describe.each(ENGINES)('the lead ledger on %s', (engine) => {
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
  beforeEach(() => emptyTables(open.db));

  /** Reads the page at both ends of the stretch and every five minutes between. */
  async function read(from: number, to: number, text: string, http = 200): Promise<void> {
    await open.db.transaction(async (tx) => {
      for (let minute = from; minute < to + 5; minute += 5) {
        await recordPoll(tx, { feed: FEED, at: new Date(at(Math.min(minute, to))), http, body: text });
      }
    });
  }

  /** An outage of Web, opened, told and closed at these minutes. */
  async function outage(opened: number, closed: number | null, told = opened, severity: 'notify' | 'page' = 'notify') {
    const base = { episode: `web-outage-${opened}`, product: 'web', severity, onset: iso(opened - 2), reporters: 20 };
    const official = { state: 'ahead' as const, incident: null, leadMinutes: null };
    const step = (minute: number, change: 'open' | 'update' | 'close', tell: boolean) =>
      open.db.transaction((tx) =>
        storeDecision(
          tx,
          decision({ at: at(minute), tell, change: { ...base, change, official }, details: { components: {} } }),
        ),
      );
    await step(opened, 'open', told === opened);
    if (told > opened) await step(told, 'update', true);
    if (closed !== null) await step(closed, 'close', true);
    return base.episode;
  }

  const rows = (products: readonly Product[] = [web]) =>
    leadLedgerOf(open.db, products, { from: at(-2000), to: NOW }, NOW);
  const lines = async (products?: readonly Product[]) =>
    (await rows(products)).map(({ product: id, episode, announced, outcome, lead, repeat }) =>
      [
        id,
        episode?.id ?? '-',
        announced?.id ?? '-',
        outcome,
        lead?.low ?? '-',
        lead?.high ?? '-',
        repeat ? 'again' : '',
      ].join(' '),
    );

  it('takes our reading for the announcement, whatever the vendor writes later', async () => {
    await outage(0, 60);
    await read(-30, 11, body());
    await read(12, 14, body([{ started: 12 }]));
    await read(15, 30, body([{ started: -45, updated: 15 }]));
    await read(31, 40, body([{ started: -90, updated: 31, status: 'resolved' }]));
    expect(await lines()).toEqual(['web web-outage-0 i1 outcry-first 12 12 ']);
    const [row] = await rows();
    expect([row?.announced?.startedAt, row?.announced?.announcedAt, row?.lingered]).toEqual([
      at(-90),
      at(12),
      14 * MINUTE,
    ]);
    const kept = await open.db.select().from(incidentVersions).orderBy(incidentVersions.readAt);
    expect(kept.map(({ readAt, startedAt, status }) => [readAt.getTime(), startedAt.getTime(), status])).toEqual([
      [at(12), at(12), 'investigating'],
      [at(15), at(-45), 'investigating'],
      [at(31), at(-90), 'resolved'],
    ]);
    const view = await queryRows(
      open.db,
      sql`select versions, reopened, started_before_minutes::float8 as before,
                 extract(epoch from over_at - announced_at)::float8 / 60 as over,
                 extract(epoch from announced_at - announced_after)::float8 / 60 as closely from history_announcements`,
    );
    expect(view).toEqual([{ versions: 3, reopened: 0, before: 102, over: 19, closely: 1 }]);
  });

  it('knows a lead as a range where the page was not read over the announcement', async () => {
    await outage(0, 60);
    await read(-30, -20, body());
    await read(-19, 24, 'gone', 503);
    await read(25, 30, body([{ started: -45 }]));
    expect(await lines()).toEqual(['web web-outage-0 i1 order-unknown -20 25 ']);
  });

  it('keeps two outages against one incident, and two incidents against one outage', async () => {
    await outage(0, 30);
    await outage(40, 200);
    await read(-30, 11, body());
    await read(12, 60, body([{ started: 12 }]));
    await read(61, 70, body([{ started: 12 }, { id: 'i2', started: 61 }]));
    await read(71, 80, body());
    expect(await lines()).toEqual([
      'web web-outage-40 i2 outcry-first 21 21 again',
      'web web-outage-40 i1 page-first -28 -28 again',
      'web web-outage-0 i1 outcry-first 12 12 ',
    ]);
  });

  it('holds an incident of a shared page against the product of its component alone', async () => {
    await outage(0, 60);
    await read(-30, 4, body());
    await read(5, 20, body([{ started: 5, components: ['API'] }], { API: 'major_outage' }));
    await read(21, 70, body());
    expect(await lines([web, api])).toEqual(['api - i1 page-only - - ', 'web web-outage-0 - never-announced - - ']);
    const [, row] = await rows([web, api]);
    expect(row?.page).toMatchObject({ operational: 62 * MINUTE, trouble: 0, unread: 0 });
  });

  it('remembers that an incident was opened again, and that one vanished', async () => {
    await outage(0, 200);
    await read(-30, 9, body());
    await read(10, 19, body([{ started: 10 }]));
    await read(20, 29, body([{ started: 10, updated: 20, status: 'resolved' }]));
    await read(30, 49, body([{ started: 10, updated: 30 }]));
    await read(50, 60, body());
    const [row] = await rows();
    expect(row?.announced?.open).toEqual([
      { from: at(10), to: at(20) },
      { from: at(30), to: at(50) },
    ]);
    expect(row?.lingered).toBe((10 + 135) * MINUTE);
  });

  it('remembers that an incident left the page and came back', async () => {
    await outage(0, 60);
    await read(-30, 9, body());
    await read(10, 19, body([{ started: 10 }]));
    await read(20, 29, body());
    await read(30, 49, body([{ started: 10, updated: 30 }]));
    await read(50, 60, body());
    const [row] = await rows();
    expect(row?.announced?.open).toEqual([
      { from: at(10), to: at(20) },
      { from: at(30), to: at(50) },
    ]);
  });

  it('knows the word of components without an incident, and maintenance', async () => {
    await outage(0, 60);
    await outage(300, 330);
    await read(-30, 9, body());
    await read(10, 40, body([], { Web: 'partial_outage' }));
    await read(41, 260, body());
    await read(
      261,
      340,
      body([{ id: 'work', started: 270, impact: 'maintenance', status: 'in_progress' }], { Web: 'under_maintenance' }),
    );
    expect(await lines()).toEqual(['web web-outage-300 - maintenance - - ', 'web web-outage-0 - outcry-first 10 10 ']);
  });

  it('counts from when people were told, beside from when we opened', async () => {
    await outage(0, 60, 7);
    await read(-30, 11, body());
    await read(12, 30, body([{ started: 12 }]));
    const [row] = await rows();
    expect([row?.lead?.high, row?.toldLead?.high]).toEqual([12, 5]);
    expect(
      await queryRows(open.db, sql`select extract(epoch from told_at - opened_at)::int as late from history_leads`),
    ).toEqual([{ late: 420 }]);
  });

  it('adds up to a scorecard: leads, silence, verdicts, false alarms a product-day', async () => {
    const real = await outage(0, 60);
    const wrong = await outage(200, 230, 200, 'page');
    await outage(300, 330);
    await outage(400, 430);
    await read(-30, 19, body());
    await read(20, 30, body([{ started: 20 }]));
    await read(31, 409, body());
    await read(410, 420, body([{ id: 'i2', started: 410 }]));
    await read(421, 500, body());
    await read(501, 520, body([{ id: 'i3', started: 501 }]));
    const said = (episode: string, verdict: 'real' | 'false-alarm') => ({ episode, verdict, at: new Date(NOW) });
    await open.db.insert(verdicts).values([said(wrong, 'real'), said(real, 'real'), said(wrong, 'false-alarm')]);
    await open.db
      .insert(sources)
      .values({ source: 's', network: 'bluesky', state: 'reading', since: new Date(NOON), updatedAt: new Date(NOW) });
    await open.db
      .insert(series)
      .values({ product: 'web', minute: new Date(NOW - 2880 * MINUTE), network: 'bluesky', mentions: 1, reporters: 0 });
    await open.db
      .insert(gaps)
      .values({ network: 'bluesky', from: new Date(at(-1000)), to: new Date(at(-280)), reason: 'x' });
    const { all, vendors, products } = await scorecardOf(open.db, [web, api], 10, NOW);
    expect(all).toMatchObject({
      told: 4,
      kept: 0,
      incidents: 3,
      pageOnly: 1,
      lead: { counted: 2, median: 15, p90: 19, ahead: 2, behind: 0, unclear: 0 },
      acknowledged: { yes: 2, no: 1, unknown: 0, share: 2 / 3 },
      verdicts: { real: 1, expected: 0, falseAlarm: 1, none: 2, precision: 0.5 },
      falseAlarms: {
        productDays: 3,
        notify: { set: 1 / 300, low: 1 / 3, high: 2 / 3 },
        page: { set: 1 / 2000, low: 1 / 3, high: 1 / 3 },
      },
      page: { first: 0, soon: 1, late: 1, never: 1, resolvedEarly: 1 },
    });
    // 62 + 32 + 32 minutes of outages, 11 + 11 of them with an incident on the page.
    expect(all.page.operationalShare).toBeCloseTo(104 / 126, 2);
    expect(vendors.map(({ name, products: own }) => [name, own])).toEqual([['A', ['web', 'api']]]);
    expect(products.map(({ name }) => name)).toEqual(['Web']);
  });

  it('has nothing to say of an empty database', async () => {
    const { all, heardSince, ledger } = await scorecardOf(open.db, [web], 90, NOW);
    expect([ledger, heardSince]).toEqual([[], null]);
    expect(all).toMatchObject({
      told: 0,
      lead: { median: null },
      acknowledged: { share: null },
      verdicts: { precision: null },
    });
    expect(all.falseAlarms.notify).toEqual({ set: 1 / 300, low: null, high: null });
  });
});
