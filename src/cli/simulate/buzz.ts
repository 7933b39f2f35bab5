import type { Draft } from './draft.ts';
import type { Person } from './people.ts';
import { publish } from './publish.ts';
import type { Random } from './random.ts';
import { drawArrivals, shapeAt, uniformTimes } from './rate.ts';
import { drawMention, drawReposts, drawRestingIntent } from './resting.ts';
import type { EventOf } from './scenario-events.ts';
import { crowdOf, post, productOf, type World } from './world.ts';

/** Much talk of a product that does not fail: the added mentions of a campaign. */
export function drawLaunch(world: World, event: EventOf<'launch'>, random: Random): Draft[] {
  const product = productOf(world, event.product);
  const from = world.from + event.at;
  const lift = (at: number) => (event.times - 1) * Math.min(1, (at - from + 1) / Math.max(1, event.ramp));
  const times = drawArrivals(random, {
    from,
    to: Math.min(world.to, from + event.lasts),
    perMinute: (at) => (product.perHour / 60) * shapeAt(product.shape, at) * lift(at),
    dispersion: product.dispersion,
  });
  return times.flatMap((at) => {
    const resting = drawRestingIntent(random, product, event.trouble ?? product.trouble);
    const intent = resting === 'other' && random.chance(0.75) ? 'launch' : resting;
    const mention = drawMention(world, random, product, at, intent);
    return [mention, ...drawReposts(world, random, mention, product.reposts)];
  });
}

/** Headlines by news accounts and by people who pass them on. */
export function drawNews(world: World, event: EventOf<'news'>, random: Random): Draft[] {
  const product = productOf(world, event.product);
  const times = uniformTimes(random, world, event, event.posts);
  return times.map((at) => {
    const person = crowdOf(world, product.id).newcomer(random, random.weighted(product.networks));
    return post(random, { at, person, product, intent: 'news', language: 'en' });
  });
}

/** Copies of one text from few accounts, now and then with a character more. */
export function drawFlood(world: World, event: EventOf<'copy-flood'>, random: Random): Draft[] {
  const product = productOf(world, event.product);
  const people: Person[] = Array.from({ length: event.authors }, () =>
    crowdOf(world, product.id).newcomer(random, random.weighted(product.networks)),
  );
  return uniformTimes(random, world, event, event.posts).map((at) => {
    const text = event.text + random.pick(['', '', '', '!', ' !!', ' 🔁', ` ${random.int(1000)}`]);
    const said = [{ product: product.id, label: 'other' as const, symptom: null }];
    return publish(random, random.pick(people), { at, text, lang: 'en', said });
  });
}
