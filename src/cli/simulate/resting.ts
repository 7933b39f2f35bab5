import type { Draft } from './draft.ts';
import { BOOKS } from './phrases/books.ts';
import { EN_HOMONYMS } from './phrases/en.ts';
import type { SimulatedProduct } from './product.ts';
import { publish, repost } from './publish.ts';
import type { Random } from './random.ts';
import { drawArrivals, shapeAt } from './rate.ts';
import { rushAt } from './rush.ts';
import { crowdOf, post, rivalOf, type World } from './world.ts';
import type { Intent } from './writer.ts';

const REPOST_DELAY_MS = 40 * 60_000;
/** Mentions an hour from which on people address somebody. */
const BUSY = 100;

/** Posts that name no product, or use a product's name as the word that it is. */
export function drawBackground(world: World): Draft[] {
  const { perMinute, shape, languages, networks, homonyms } = world.scenario.background;
  const random = world.random.fork('background');
  const times = drawArrivals(random, {
    from: world.from,
    to: world.to,
    perMinute: (at) => perMinute * shapeAt(shape, at) * rushAt(world, at),
    dispersion: 1.3,
  });
  return times.map((at) => {
    const person = world.public.regular(random, random.weighted(networks));
    const homonym = random.chance(homonyms);
    const lang = homonym ? 'en' : random.weighted(languages);
    const sentence = random
      .pick(homonym ? EN_HOMONYMS : BOOKS[lang].noise)
      .replaceAll('{n}', String(2 + random.int(9)));
    return publish(random, person, { at, text: sentence, lang, said: [] });
  });
}

/** What is said of a product on any day, with a few reposts. */
export function drawResting(world: World, product: SimulatedProduct): Draft[] {
  const random = world.random.fork(`resting/${product.id}`);
  const times = drawArrivals(random, {
    from: world.from,
    to: world.to,
    perMinute: (at) => (product.perHour / 60) * shapeAt(product.shape, at) * rushAt(world, at),
    dispersion: product.dispersion,
  });
  return times.flatMap((at) => {
    const mention = drawMention(world, random, product, at, drawRestingIntent(random, product, product.trouble));
    return [mention, ...drawReposts(world, random, mention, product.reposts)];
  });
}

/** An ordinary mention by one of the product's people. */
export function drawMention(world: World, random: Random, product: SimulatedProduct, at: number, intent: Intent) {
  const rival = rivalOf(world, random, product, at);
  const person = crowdOf(world, product.id).regular(random, random.weighted(product.networks));
  const written = post(random, {
    at,
    person,
    product,
    intent,
    language: random.weighted(product.languages),
    symptom: random.weighted({
      unavailable: 2,
      errors: 2,
      slow: 2,
      login: 2,
      feature: product.components.length > 0 ? 2 : 0,
    }),
    ...(rival === undefined ? {} : { rival }),
  });
  if (product.perHour < BUSY) return written;
  // So many posts would wear the sentences out: what many people wrote alike would be copies.
  const friend = person.handle.replace(/\d+/g, '');
  return { ...written, text: `${friend}, ${written.text}` };
}

/** A share of `trouble` reports (a third of them as questions); the rest speaks of other things. */
export function drawRestingIntent(random: Random, { complaints }: SimulatedProduct, trouble: number): Intent {
  const drawn = random.next();
  if (drawn < trouble) return random.chance(0.34) ? 'question' : 'report';
  if (drawn < trouble + complaints) return 'complaint';
  if (random.chance(0.03)) return 'past';
  return random.chance(0.04) ? 'news' : 'other';
}

/** Reposts of a post in the hours after it, as most posts get: none or a few. */
export function drawReposts(world: World, random: Random, of: Draft, mean: number): Draft[] {
  if (of.type !== 'post' || of.network !== 'bluesky') return [];
  const times = Array.from(
    { length: random.poisson(mean) },
    () => of.at + 2000 + Math.round(random.exponential(REPOST_DELAY_MS)),
  );
  return times
    .filter((at) => at < world.to)
    .map((at) => repost(random, world.public.regular(random, 'bluesky'), at, of.uri));
}
