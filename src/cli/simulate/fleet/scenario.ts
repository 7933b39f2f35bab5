import type { z } from 'zod';
import { DAY, MINUTE } from '../../../count/time.ts';
import { FIELDS } from '../phrases/book.ts';
import type { simulatedProduct } from '../product.ts';
import { createRandom, type Random } from '../random.ts';
import { type Scenario, scenario } from '../scenario.ts';
import type { event } from '../scenario-events.ts';
import { SHAPES } from '../scenario-values.ts';
import {
  COMPLAINT_QUOTES,
  COMPLAINT_REPOSTS,
  COPIES,
  drawIncidents,
  type Incident,
  isOutage,
  LAUNCH_TIMES,
  surgeRate,
} from './incidents.ts';
import { coinNames } from './names.ts';
import { decadeOf, drawVolume } from './volumes.ts';

export type Fleet = { readonly products: number; readonly days: number; readonly seed: number };

type ProductInput = z.input<typeof simulatedProduct>;
type EventInput = z.input<typeof event>;

/** A Monday, midnight UTC. */
const START = '2026-01-05T00:00:00Z';
const TROUBLE = { least: 0.02, most: 0.1 };
const WITH_PAGE = 0.6;

/**
 * Made-up products with volumes as fleets have them and, on one day in seventeen, an outage or something that looks like
 * one. The same fleet and seed give the same scenario.
 */
export function fleetScenario({ products, days, seed }: Fleet): Scenario {
  const random = createRandom(`fleet/${seed}`);
  const from = Date.parse(START);
  const names = coinNames(random.fork('names'), products);
  const drawn = names.map((name, index) => {
    const own = random.fork(`product ${index}`);
    const volume = drawVolume(own, decadeOf((index + 0.5) / products));
    const role = drawProduct(own, name, volume);
    const incidents = drawIncidents(own, from, days);
    const planned = { random: own, product: role.id, name, volume, start: from };
    return { role, events: incidents.map((incident) => eventOf(planned, incident)) };
  });
  return scenario.parse({
    name: `fleet-${products}-${days}-${seed}`,
    about: `${products} made-up products over ${days} days`,
    seed,
    start: START,
    duration: `${days}d`,
    products: drawn.map(({ role }) => role),
    events: drawn.flatMap(({ events }) => events),
  });
}

/** Mentions and other posts that a scenario will about come to, before anything happens in it. */
export function expectedPosts({ products, duration, background }: Scenario): number {
  const perHour = products.reduce((sum, product) => sum + product.perHour, 60 * background.perMinute);
  return Math.round((perHour * duration) / (60 * MINUTE));
}

function drawProduct(random: Random, name: string, volume: number): ProductInput {
  const trouble = TROUBLE.least * (TROUBLE.most / TROUBLE.least) ** random.next();
  const id = name.toLowerCase();
  return {
    id,
    name,
    field: random.pick(FIELDS),
    writtenAs: [name, id, `#${id}`],
    perHour: (60 * volume) / trouble,
    trouble,
    shape: random.pick(SHAPES),
    dispersion: 1.2 + 0.8 * random.next(),
    ...(random.chance(WITH_PAGE) ? { feed: { url: `https://status.${id}.example/api/v2/summary.json` } } : {}),
  };
}

type Planned = {
  readonly random: Random;
  readonly product: string;
  readonly name: string;
  readonly volume: number;
  readonly start: number;
};

function eventOf({ random, product, name, volume, start }: Planned, { kind, from, to }: Incident): EventInput {
  const stretch = { product, at: seconds(from - start), lasts: seconds(to - from) };
  if (isOutage(kind)) {
    const ramp = seconds((1 + 4 * random.next()) * MINUTE);
    return { kind: 'outage', ...stretch, peak: surgeRate(volume, kind), ramp, official: drawOfficial(random) };
  }
  if (kind === 'launch') return { kind, ...stretch, times: LAUNCH_TIMES };
  if (kind === 'copies') {
    const text = `${name} is down for everybody, pass this on before they hide it again`;
    return { kind: 'copy-flood', ...stretch, lasts: '30m', posts: COPIES, authors: COPIES, text };
  }
  return {
    kind: 'wave',
    product,
    at: stretch.at,
    over: stretch.lasts,
    text: `I pay for ${name} every month and it still cannot do the one thing that I bought it for.`,
    says: { [product]: 'complaint' },
    reposts: COMPLAINT_REPOSTS,
    quotes: COMPLAINT_QUOTES,
  };
}

/** Pages are late more often than not, and some never say a word. */
function drawOfficial(random: Random): Extract<EventInput, { kind: 'outage' }>['official'] {
  const drawn = random.next();
  if (drawn < 0.25) return { page: 'silent' };
  if (drawn < 0.35) return { page: 'lying' };
  const announced = seconds(Math.min(DAY, (-5 + random.exponential(20)) * MINUTE));
  return { announced, resolved: seconds((10 * random.next() - 2) * MINUTE) };
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)}s`;
}
