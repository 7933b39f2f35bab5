import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase, queryRows } from '../../db/open.ts';
import { type Fingerprint, fingerprintQuery, takeFingerprint } from '../../workers/watch-changes.ts';
import { NOW, seed } from '../fixtures/seed.ts';

let open: OpenDatabase;
beforeAll(async () => {
  open = await openDatabase({ folder: null });
  await seed(open.db);
});
afterAll(() => open.close());

const look = (wallNow = NOW) => takeFingerprint(open.db, wallNow);
const differing = (a: Fingerprint, b: Fingerprint) =>
  (['episodes', 'series', 'health'] as const).filter((name) => a[name] !== b[name]);

it.each([
  ['nothing was written', sql`select 1`, []],
  [
    'a minute that is known already counts one more',
    sql`update series set mentions = mentions + 1
        where (product, minute) = (select product, minute from series order by minute desc limit 1)`,
    ['series'],
  ],
  [
    'a new minute begins',
    sql`insert into series select product, minute + interval '1 minute', network, 0, 0 from series order by minute desc limit 1`,
    ['series'],
  ],
  [
    'a decision is committed after one with a higher id',
    sql`insert into changes (id, episode, number, product, at, change, decision)
        select (select min(id) from changes) - 1, 'late', 1, product, at, change, decision
        from changes limit 1`,
    ['episodes'],
  ],
  ['a page was asked', sql`update feeds set checked_at = now() where url = (select min(url) from feeds)`, ['health']],
  ['a source is read again', sql`update sources set state = 'reading'`, ['health']],
])('sees what changed when %s', async (_, statement, expected) => {
  const before = await look();
  await open.db.execute(statement);
  expect(differing(before, await look())).toEqual(expected);
});

it('sees that a worker has fallen silent, though nobody wrote anything', async () => {
  expect(differing(await look(), await look(NOW + 60_000))).toEqual(['health']);
});

it('answers for a database without rows', async () => {
  const empty = await openDatabase({ folder: null });
  expect(await takeFingerprint(empty.db, NOW)).toEqual({ episodes: '0/0', series: '/0/0', health: '/' });
  await empty.close();
});

it('reads no history to find that out', async () => {
  await open.db.execute(sql`analyze series`);
  const plan = await queryRows<{ 'QUERY PLAN': string }>(open.db, sql`explain ${fingerprintQuery(NOW)}`);
  const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(lines).toContain('series_minute');
  expect(lines).not.toContain('Seq Scan on series');
});
