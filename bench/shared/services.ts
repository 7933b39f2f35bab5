import { startServices } from '../../test/setup/start-services.ts';
import { say } from './report.ts';

/** Addresses of a PostgreSQL and a Redis of our own. */
export type Servers = { readonly postgres: string; readonly redis: string };

/** Runs a part of a bench on servers of its own; where they are not installed it is said to be left out. */
export async function onServers(part: (servers: Servers) => Promise<void>): Promise<void> {
  const { postgres, redis, stop } = await startServices({});
  try {
    if ('missing' in postgres || 'missing' in redis) say('left out: PostgreSQL or Redis is not installed\n');
    else await part({ postgres: postgres.url, redis: redis.url });
  } finally {
    await stop();
  }
}
