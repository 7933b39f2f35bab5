import type { Label, Symptom } from '../../classify/label.ts';
import type { PostDraft, Said } from './draft.ts';
import { type Crowd, createCrowd, type Person } from './people.ts';
import type { SimulatedProduct } from './product.ts';
import { publish } from './publish.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { EventOf } from './scenario-events.ts';
import { type Brief, type Intent, spokenLanguage, write } from './writer.ts';

/** What the generators of one scenario share. */
export type World = {
  readonly scenario: Scenario;
  readonly from: number;
  readonly to: number;
  readonly random: Random;
  readonly products: ReadonlyMap<string, SimulatedProduct>;
  /** Everybody who reads and reposts. */
  readonly public: Crowd;
  readonly crowds: ReadonlyMap<string, Crowd>;
};

export function createWorld(scenario: Scenario, random: Random): World {
  const products = new Map(scenario.products.map((product) => [product.id, product]));
  const crowds = new Map(
    scenario.products.map(({ id, perHour }) => [id, createCrowd(random.fork(`crowd/${id}`), 20 + perHour * 12)]),
  );
  const from = scenario.start;
  const size = 200 + scenario.background.perMinute * 300;
  return {
    scenario,
    from,
    to: from + scenario.duration,
    random,
    products,
    crowds,
    public: createCrowd(random.fork('public'), size),
  };
}

/** A product of the scenario; its schema has already refused names of others. */
export function productOf(world: World, id: string): SimulatedProduct {
  const product = world.products.get(id);
  if (product === undefined) throw new RangeError(`no product "${id}" in the scenario`);
  return product;
}

export function crowdOf(world: World, id: string): Crowd {
  return world.crowds.get(id) ?? world.public;
}

/** Another product of the same field that does not fail at that time. */
export function rivalOf(
  world: World,
  random: Random,
  product: SimulatedProduct,
  at: number,
): SimulatedProduct | undefined {
  const failing = new Set(
    world.scenario.events
      .filter((event): event is EventOf<'outage'> => event.kind === 'outage')
      .filter(
        (event) => at >= world.from + event.at - 3_600_000 && at <= world.from + event.at + event.lasts + 3_600_000,
      )
      .flatMap((event) => [event.product, ...event.felt.map((felt) => felt.product)]),
  );
  const rivals = world.scenario.products.filter(
    ({ id, field }) => field === product.field && id !== product.id && !failing.has(id),
  );
  return rivals.length > 0 ? random.pick(rivals) : undefined;
}

/** How a post of each intent is labelled. */
export const LABELS_OF: Readonly<Record<Intent, Label>> = {
  report: 'report',
  question: 'question',
  relay: 'relay',
  recovery: 'recovery',
  past: 'past',
  complaint: 'complaint',
  other: 'other',
  launch: 'other',
  blame: 'report',
  rival: 'report',
  news: 'other',
  quote: 'other',
};

type Post = Brief & {
  readonly at: number;
  readonly person: Person;
  readonly quoted?: string;
  readonly taken?: Set<string>;
};

/** Writes a post for the brief and says what it was meant to say; `taken` keeps texts of one event apart. */
export function post(random: Random, { at, person, quoted, taken, ...brief }: Post): PostDraft {
  let text = write(random, brief);
  for (let tries = 0; taken?.has(bareText(text)) && tries < 30; tries++) text = write(random, brief);
  taken?.add(bareText(text));
  const reply = quoted === undefined && brief.intent !== 'news' && random.chance(0.12);
  const parent = reply ? `at://did:plc:${person.handle.padEnd(24, 'a').slice(0, 24)}/app.bsky.feed.post/${at}` : null;
  return publish(random, person, {
    at,
    text,
    lang: spokenLanguage(brief.intent, brief.language),
    said: saidBy(brief, text),
    kind: quoted !== undefined ? 'quote' : reply ? 'reply' : 'post',
    bot: brief.intent === 'news' || brief.intent === 'relay' ? random.chance(0.3) : random.chance(0.004),
    ...(parent === null ? {} : { parent }),
    ...(quoted === undefined ? {} : { quoted }),
  });
}

/** Letters only: texts that differ in case, marks, numbers or emoji are copies. */
function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

function saidBy({ product, intent, symptom, upstream, rival }: Brief, text: string): Said[] {
  const label = LABELS_OF[intent];
  if (intent === 'quote' && !text.toLowerCase().includes(product.name.toLowerCase())) return [];
  const said: Said[] = [{ product: product.id, label, symptom: symptomOf(intent, symptom) }];
  if (intent === 'blame' && upstream !== undefined) said.push({ product: upstream.id, label, symptom: 'unavailable' });
  const names = rival !== undefined && text.toLowerCase().includes(rival.name.toLowerCase());
  if (names) said.push({ product: rival.id, label: 'other', symptom: null });
  return said;
}

function symptomOf(intent: Intent, symptom: Symptom | undefined): Symptom | null {
  if (intent === 'blame') return 'feature';
  return intent === 'report' || intent === 'rival' ? (symptom ?? 'unavailable') : null;
}
