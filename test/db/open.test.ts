import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openDatabase, queryRows } from '../../db/open.ts';
import { cursors } from '../../db/schema.ts';

it('opens in memory with its tables in place', async () => {
  await using open = await openDatabase({ folder: null });
  await open.db.insert(cursors).values({ source: 'a', cursor: { x: 1 }, position: new Date(1000) });
  expect(await open.db.select().from(cursors)).toEqual([{ source: 'a', cursor: { x: 1 }, position: new Date(1000) }]);
  expect(await queryRows(open.db, sql`select 1::int as one`)).toEqual([{ one: 1 }]);
});
