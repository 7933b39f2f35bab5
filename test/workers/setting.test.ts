import { afterEach, beforeEach, expect, it } from 'vitest';
import { episodes } from '../../db/schema.ts';
import { setFactor } from '../../db/store/settings.ts';
import { drain, type Ground, ingest, NOON, openGround, outcry } from './ground.ts';

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
});
afterEach(() => ground.app.close());

const severities = async () => (await ground.app.db.select().from(episodes)).map(({ severity }) => severity);

it.each([
  ['as the program comes, an outcry is told', null, ['page']],
  ['with far fewer false alarms put up with, the same is watched', 1e-3, []],
] as const)('%s', async (_what, factor, expected) => {
  if (factor !== null) await ground.app.db.transaction((tx) => setFactor(tx, 'claude', factor, 'ada', new Date(NOON)));
  await ingest(ground, outcry(0, 14, 10), 200);
  await drain(ground);
  expect((await severities()).filter((one) => one === 'page')).toEqual(expected);
});
