import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/open.ts';
import { seed } from '../../test/fixtures/seed.ts';
import { record } from '../shared/report.ts';
import { onServers } from '../shared/services.ts';
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
await onServers(async (servers) => {
  await using open = await openDatabase({ url: servers.postgres });
  await seed(open.db);
  await single(servers, Number(values.single));
  await storm(servers, open.db, Number(values.storm), Number(values.wall));
  if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Alerts (npm run bench:alerts)');
});
