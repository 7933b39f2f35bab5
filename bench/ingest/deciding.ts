import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { percent, quantile } from '../shared/figures.ts';
import { processorMs } from '../shared/processor.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { makeFrames, type Texts } from './frames.ts';
import { startHost } from './host.ts';
import { workersOn } from './workers.ts';

const FRAMES = 100_000;
/** Events a second of the network in a rush; one in a hundred names a product. */
const RATE = 2000;
const LOOK_MS = 20;
/** Processes start, products are seen for the first time: nothing is measured yet. */
const WARM_UP_MS = 20_000;
const MIB = 2 ** 20;
const REST = ['classify', 'detect', 'schedule', 'notify'];

/** A product was seen to be decided upon up to `position`; ms since 1970. */
type Fold = { readonly position: number; readonly seen: number };
/** Processor time and memory of a process so far. */
type Use = { readonly cpuMs: number; readonly rssMib: number };

/** A steady stream through the workers' own processes: from an event until the fold of its product has passed it. */
export async function deciding(texts: Texts, seconds: number): Promise<void> {
  say('### From an event to the decision\n');
  await onServers((servers) => decide(texts, seconds, servers));
}

async function decide(texts: Texts, seconds: number, servers: Servers): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-steady-'));
  const [frames, catalogue] = [join(folder, 'frames.ndjson'), join(folder, 'catalogue.json')];
  writeFileSync(
    frames,
    [...makeFrames(texts, { count: FRAMES, startUs: 1e15, rate: RATE, hasSurges: true })].join('\n'),
  );
  // Nobody outside is asked.
  const products = loadCatalogue().products.map((product) => ({ ...product, feeds: [] }));
  writeFileSync(catalogue, JSON.stringify({ bundled: false, products }));
  const startUs = (Date.now() + 3000) * 1000;
  const host = startHost(frames, { events: (seconds + WARM_UP_MS / 1000) * RATE, startUs, rate: RATE }, true);
  const workers = workersOn(servers, { OUTCRY_CATALOG: catalogue });
  try {
    const rest = workers.start(REST);
    await sleep(5000);
    const ingest = workers.start(['ingest'], { OUTCRY_BLUESKY_HOSTS: await host.address });
    await measure(servers.postgres, { ingest, rest }, seconds);
  } finally {
    await workers.end();
    host.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure(url: string, pids: { ingest: number; rest: number }, seconds: number): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  await sleep(WARM_UP_MS);
  const from = Date.now();
  const to = from + seconds * 1000;
  const folds = new Map<string, Fold[]>();
  const used = { ingest: [useOf(pids.ingest)], rest: [useOf(pids.rest)] };
  let look = from;
  // What came last is decided upon, too.
  while (Date.now() < to + 5000) {
    const rows = await client<{ product: string; position: number }[]>`
      select product, (extract(epoch from position) * 1000)::float8 as position from product_states`;
    const seen = Date.now();
    for (const { product, position } of rows) note(folds, product, { position, seen });
    if (seen >= look + 1000 && seen <= to) {
      look = seen;
      used.ingest.push(useOf(pids.ingest));
      used.rest.push(useOf(pids.rest));
    }
    await sleep(LOOK_MS);
  }
  const mentions = await client<{ product: string; at: number }[]>`
    select product, (extract(epoch from observed_at) * 1000)::float8 as at from mentions
    where observed_at >= ${new Date(from)} and observed_at < ${new Date(to)}`;
  const [counted] = await client<{ events: number; decisions: number }[]>`
    select (select count(*)::int from changes) as decisions`;
  await client.end();
  const delays = mentions.map(({ product, at }) => decidedAt(folds.get(product) ?? [], at) - at);
  const never = delays.filter((delay) => !Number.isFinite(delay)).length;
  const ms = (part: number) => `${Math.round(quantile(delays, part))} ms`;
  table(
    [`${seconds} s at ${RATE.toLocaleString('en')} events/s`, 'median', 'p99', 'longest', 'never', 'decisions'],
    [
      [
        `${mentions.length.toLocaleString('en')} mentions`,
        ms(0.5),
        ms(0.99),
        ms(1),
        String(never),
        `${counted?.decisions}`,
      ],
    ],
  );
  table(
    ['process', 'of one core', 'memory, first and last third'],
    [
      ['ingest', ...shown(used.ingest, seconds)],
      ['classify, detect and the rest', ...shown(used.rest, seconds)],
    ],
  );
}

function note(folds: Map<string, Fold[]>, product: string, fold: Fold): void {
  const known = folds.get(product);
  if (known === undefined) folds.set(product, [fold]);
  else if (known.at(-1)!.position < fold.position) known.push(fold);
}

/** When the fold was first seen past this time; infinite: never. */
function decidedAt(folds: readonly Fold[], at: number): number {
  return folds.find(({ position }) => position > at)?.seen ?? Number.POSITIVE_INFINITY;
}

function useOf(pid: number): Use {
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? '0';
  return { cpuMs: processorMs(pid), rssMib: (Number(rss) * 1024) / MIB };
}

function shown(uses: readonly Use[], seconds: number): string[] {
  const third = Math.ceil(uses.length / 3);
  const most = (part: readonly Use[]) => Math.max(...part.map(({ rssMib }) => rssMib)).toFixed(0);
  const cpu = uses.at(-1)!.cpuMs - uses[0]!.cpuMs;
  return [percent(cpu, seconds * 1000), `${most(uses.slice(0, third))} and ${most(uses.slice(-third))} MiB`];
}
