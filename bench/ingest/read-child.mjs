// Measures the compiled program: node read-child.mjs <frames> <measured.json>. Started by reading.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadCatalogue } from '../../dist/src/catalog/load.js';
import { product } from '../../dist/src/catalog/product.js';
import { buildMatcher } from '../../dist/src/match/matcher.js';
import { planItems } from '../../dist/src/match/plan.js';
import { emptyUnnamed } from '../../dist/src/match/unnamed.js';
import { Reading } from '../../dist/src/sources/bluesky/reading.js';
import { Inbox } from '../../dist/src/sources/inbox.js';

const ROUNDS = 5;
const CUT = 2000;
const [given, found] = process.argv.slice(2);
const bytes = readFileSync(given);
const frames = [];
for (let from = 0; from < bytes.length; ) {
  const end = bytes.indexOf(10, from);
  frames.push(bytes.subarray(from, end));
  from = end + 1;
}
const bundled = loadCatalogue();

/** So many products: of the bundled ones the first, and made ones where those do not suffice. */
function catalogueOf(count) {
  const syllables = 'ba ko ri ten mu sol vex pli dor qua nim zet lor fi gra wen'.split(' ');
  const made = Array.from({ length: Math.max(0, count - bundled.products.length) }, (_, at) => {
    const name = [0, 4, 8, 12].map((shift) => syllables[(at >> shift) % 16]).join('');
    return product.parse({ id: `made-${at}`, name, aliases: [name], domains: [`${name}.example`], ambiguity: 'clear' });
  });
  const products = [...bundled.products.slice(0, count), ...made];
  return { products, byId: new Map(products.map((one) => [one.id, one])) };
}

/** Microseconds of processor time that one frame takes. */
async function cost(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / frames.length;
}

let sum = 0;
function bare() {
  for (const frame of frames) sum += JSON.parse(frame.toString('utf8')).time_us % 2;
}

const tools = new Map([60, 10_000].map((count) => [count, toolsOf(count)]));
function toolsOf(count) {
  const catalogue = catalogueOf(count);
  return { catalogue, matcher: buildMatcher(catalogue), unnamed: emptyUnnamed() };
}

const abort = new AbortController();
let matched = 0;
async function ours(count) {
  const inbox = new Inbox({ timeUs: null, host: null }, { batchMs: 0, maxBatch: CUT, capacity: 50_000 });
  const reading = new Reading(inbox, () => Date.now());
  reading.connected('bench', null, null);
  const roots = new Map();
  for (let from = 0; from < frames.length; from += CUT) {
    const end = Math.min(frames.length, from + CUT);
    for (let at = from; at < end; at += 1) reading.take(frames[at], false);
    const { items } = await inbox.take(abort.signal);
    matched += planItems(items, tools.get(count), roots).posts.length;
  }
}

const variants = [
  { name: 'JSON.parse', run: bare },
  { name: '60 products', run: () => ours(60) },
  { name: '10,000 products', run: () => ours(10_000) },
];
for (const { run } of variants) await run();
const costs = Object.fromEntries(variants.map(({ name }) => [name, []]));
// In turns, so that whatever else the machine does falls on all alike.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, run } of variants) costs[name].push(await cost(run));
}
if (sum < 0) throw new Error('unreachable');
writeFileSync(
  found,
  JSON.stringify({ frames: frames.length, meanBytes: bytes.length / frames.length, matched, costs }),
);
