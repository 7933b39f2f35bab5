import type { Draft } from './draft.ts';
import type { Person } from './people.ts';
import { BOOKS } from './phrases/books.ts';
import { EN_HOMONYMS } from './phrases/en.ts';
import type { SimulatedProduct } from './product.ts';
import { publish } from './publish.ts';
import type { Random } from './random.ts';
import { uniformTimes } from './rate.ts';
import type { EventOf } from './scenario-events.ts';
import { crowdOf, LABELS_OF, post, productOf, type World } from './world.ts';
import { fill } from './writer.ts';

type Talk = EventOf<'talk'>;

/** Many posts of one kind, or of given texts, by as many accounts as are asked for. */
export function drawTalk(world: World, event: Talk, random: Random): Draft[] {
  const product = productOf(world, event.product);
  const newcomer = (): Person =>
    crowdOf(world, product.id).newcomer(random, random.weighted(event.networks ?? product.networks));
  const authors = event.authors === undefined ? null : Array.from({ length: event.authors }, newcomer);
  const taken = new Set<string>();
  return uniformTimes(random, world, event, event.posts).map((at) => {
    const person = authors === null ? newcomer() : random.pick(authors);
    const written = write(event, product, { random, person, at, taken });
    return { ...written, bot: random.chance(event.bots) };
  });
}

type Turn = {
  readonly random: Random;
  readonly person: Person;
  readonly at: number;
  readonly taken: Set<string>;
};

function write(event: Talk, product: SimulatedProduct, { random, person, at, taken }: Turn) {
  const language = random.weighted(event.languages ?? product.languages);
  const { says, texts } = event;
  if (texts === undefined && says !== 'nothing')
    return post(random, { at, person, taken, product, intent: says, language });
  const usual = EN_HOMONYMS.filter((sentence) => sentence.includes(product.name.toLowerCase()));
  const sentence = random.pick(texts ?? (usual.length > 0 ? usual : BOOKS.en.noise));
  const label = says === 'nothing' ? null : LABELS_OF[says];
  const said = label === null ? [] : [{ product: product.id, label, symptom: null }];
  const lang = texts === undefined ? 'en' : language;
  return publish(random, person, { at, text: fill(random, vary(random, sentence), { product }), lang, said });
}

/** One of the ways to say it: "{both|our} teams are {down|out}". */
function vary(random: Random, text: string): string {
  return text.replace(/\{([^{}]*\|[^{}]*)\}/g, (_, ways: string) => random.pick(ways.split('|')));
}
