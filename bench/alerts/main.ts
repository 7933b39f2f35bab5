import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/open.ts';
import { seed } from '../../test/fixtures/seed.ts';
import { startServices } from '../../test/setup/start-services.ts';
import { record } from '../shared/report.ts';
import { single } from './single.ts';
import { storm } from './storm.ts';

/** How soon an episode is a message at a local Slack, and what a thousand at once are; three minutes. Its PostgreSQL does not wait for its disk. */

const { values } = parseArgs({
  options: {
    single: { type: 'string', default: '100' },
    wall: { type: 'string', default: '45' },
    storm: { type: 'string', default: '1000' },
    record: { type: 'boolean', default: false },
  },
});
const services = await startServices({});
try {
  const { postgres, redis } = services;
  if ('missing' in postgres || 'missing' in redis) throw new Error('PostgreSQL or Redis is not installed');
  const addresses = { postgres: postgres.url, redis: redis.url };
  await using open = await openDatabase({ url: postgres.url });
  await seed(open.db);
  await single(addresses, Number(values.single));
  await storm(addresses, open.db, Number(values.storm), Number(values.wall));
  if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Alerts (npm run bench:alerts)');
} finally {
  await services.stop();
}
