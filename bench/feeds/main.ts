import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startServices } from '../../test/setup/start-services.ts';
import { quantile } from '../shared/figures.ts';
import { record, say, table } from '../shared/report.ts';
import { type Farm, openFarm } from './farm.ts';
import { type Poller, type Services, standOf, startPoller, watchIncidents } from './poller.ts';

/** How soon a change on one of many pages is a row here, how much memory that takes, and whether anything is lost. */

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '2000' },
    interval: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '90' },
    patience: { type: 'string', default: '1800' },
    server: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const [feeds, interval, seconds, patience] = [values.feeds, values.interval, values.seconds, values.patience].map(
  Number,
) as [number, number, number, number];
const LOOK_MS = 250;
/** Of what is not stored the pages are shown as they stand, so many at most. */
const SHOWN = 5;
const MIB = 2 ** 20;
const hosts = Array.from({ length: feeds }, (_, i) => `127.1.${i >> 8}.${i & 255}`);

type Phase = { readonly name: string; readonly delays: number[]; readonly lost: number; readonly row: string[] };

const farm = await openFarm();
const services = values.server ? await startServices({}) : null;
const poller = await startPoller(hosts, farm.port, interval, addressesOf(services));
const opened = process.memoryUsage().rss;
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 500);
// Every page is read before anything changes, so that a change is a change.
await sleep(Math.ceil(feeds / 50) * 1000 + 15_000);
const phases = [await runPhase('the server is well', 0), await runPhase('30 % of requests fail', 0.3)];
clearInterval(watch);
report(phases);
await poller.stop();
await services?.stop();
farm.close();
if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Feeds (npm run bench:feeds)');
process.exitCode = phases.every(({ lost }) => lost === 0) ? 0 : 1;

async function runPhase(name: string, failing: number): Promise<Phase> {
  farm.fail(failing);
  // Back-off is part of the picture: failing begins a cycle earlier.
  if (failing > 0) await sleep(interval * 1000);
  const counted = await farm.count();
  const [announced, seen, waiting] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()];
  const since = new Date();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const announcing = announceAll(farm, name, announced, waiting);
  while (announced.size < feeds || (waiting.size > 0 && performance.now() - started < patience * 1000)) {
    await watchIncidents(poller.app, since, waiting, seen);
    await sleep(LOOK_MS);
  }
  await announcing;
  console.error(`${name}: ${seen.size} of ${feeds} announced incidents are stored`);
  const still = [...waiting].slice(0, SHOWN).map((id) => hostOf(Number(id.split('-')[1])));
  for (const line of await standOf(poller.app, still)) console.error(line);
  const elapsed = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  const now = await farm.count();
  const requests = now.requests - counted.requests;
  const delays = [...seen].map(([id, at]) => (at - announced.get(id)!) / 1000);
  const row = [
    name,
    (requests / elapsed).toFixed(1),
    String(now.failed - counted.failed),
    String(now.together - counted.together),
    ...[0.5, 0.9, 0.99, 1].map((part) => quantile(delays, part).toFixed(1)),
    String(waiting.size),
    `${((100 * (used.user + used.system)) / 1e6 / elapsed).toFixed(0)} %`,
  ];
  return { name, delays, lost: waiting.size, row };
}

/** In an order that steps through all hosts. */
function hostOf(n: number): string {
  return hosts[(n * 617) % feeds]!;
}

/** One incident on each page, spread evenly over the time. */
async function announceAll(
  to: Farm,
  name: string,
  announced: Map<string, number>,
  waiting: Set<string>,
): Promise<void> {
  const begun = Date.now();
  for (let n = 0; n < feeds; n++) {
    const wait = begun + (n * seconds * 1000) / feeds - Date.now();
    if (wait > 5) await sleep(wait);
    const id = `${name.slice(0, 2)}-${n}`;
    announced.set(id, Date.now());
    waiting.add(id);
    to.announce(hostOf(n), id);
  }
}

function report(results: readonly Phase[]): void {
  say(
    `${feeds} feeds on as many hosts of our own, each asked every ${interval} s by one process that runs the poll and schedule`,
  );
  say(
    `workers${mode(poller)}. Each page announces one incident; the time is from the change at the server until the row can be read.`,
  );
  say('Failing is a third each: 503, no answer, a body cut off.');
  say(`"not stored" is what was still waiting for its next poll ${patience} s after the first announcement.`);
  say();
  table(
    ['', 'requests/s', 'failed', 'two at a host', 'p50 s', 'p90 s', 'p99 s', 'max s', 'not stored', 'CPU'],
    results.map(({ row }) => row),
  );
  say(
    `Memory of the process: ${Math.round(opened / MIB)} MiB once opened (label model, database and program), at most ${Math.round(peak / MIB)} MiB.`,
  );
}

function addressesOf(started: Awaited<ReturnType<typeof startServices>> | null): Services | null {
  if (started === null) return null;
  const { postgres, redis } = started;
  if ('missing' in postgres || 'missing' in redis)
    throw new Error('--server needs PostgreSQL and Redis on this machine');
  return { postgres: postgres.url, redis: redis.url };
}

function mode({ app }: Poller): string {
  return app.database.engine === 'pglite' ? ', rows and jobs in the embedded database' : ' on PostgreSQL and Redis';
}
