import type { Symptom } from '../../classify/label.ts';
import type { Draft } from './draft.ts';
import type { Person } from './people.ts';
import type { SimulatedProduct } from './product.ts';
import type { Random } from './random.ts';
import { drawArrivals } from './rate.ts';
import { drawReposts } from './resting.ts';
import { type EventOf, type Felt, outage } from './scenario-events.ts';
import { crowdOf, post, productOf, rivalOf, type World } from './world.ts';
import type { Intent } from './writer.ts';

type Outage = EventOf<'outage'>;

const POSTS_AGAIN = 0.07;
const RIVAL = 0.04;
const REPOSTS = 0.3;

/** Everything people post because of an outage, there and where it is felt. */
export function drawOutage(world: World, event: Outage, random: Random): Draft[] {
  const reporters: Person[] = [];
  const here = drawReporters(world, event, random.fork('here'), reporters);
  const felt = event.felt.flatMap((one) => drawFelt(world, event, one, random.fork(`felt/${one.product}`)));
  return [
    ...here,
    ...drawAsides(world, event, random.fork('aside')),
    ...felt,
    ...drawRecovery(world, event, random.fork('recovery'), reporters),
  ];
}

/** What people say who did not know of the announced work. */
export function drawMaintenance(
  world: World,
  { product, at, lasts, peak }: EventOf<'maintenance'>,
  random: Random,
): Draft[] {
  if (peak === 0) return [];
  const usual = outage.parse({ kind: 'outage', product, at: '0s', lasts: '0s', peak });
  return drawOutage(world, { ...usual, at, lasts }, random);
}

/** Height of the outage at `since` ms after its onset, 0..1: ramp, slow fatigue to 0.7, decay after the end. */
export function heightAt({ ramp, lasts, fade }: Pick<Outage, 'ramp' | 'lasts' | 'fade'>, since: number): number {
  if (since < 0) return 0;
  if (since < Math.min(ramp, lasts)) return since / ramp;
  if (since < lasts) return 1 - (0.3 * (since - ramp)) / Math.max(1, lasts - ramp);
  return fade === 0 ? 0 : 0.7 * Math.exp(-(since - lasts) / fade);
}

function reportTimes(world: World, event: Outage, random: Random, share: number, delay: number): number[] {
  const onset = world.from + event.at + delay;
  const to = Math.min(world.to, onset + event.lasts + 5 * event.fade);
  const perMinute = (at: number) => event.peak * share * heightAt(event, at - onset);
  return drawArrivals(random, { from: onset, to, perMinute, dispersion: event.dispersion, bin: 60_000 });
}

function drawReporters(world: World, event: Outage, random: Random, reporters: Person[]): Draft[] {
  const product = productOf(world, event.product);
  const crowd = crowdOf(world, product.id);
  const taken = new Set<string>();
  return reportTimes(world, event, random, 1, 0).flatMap((at) => {
    const network = random.weighted(event.networks ?? product.networks);
    const person = random.chance(0.15) ? crowd.regular(random, network) : crowd.newcomer(random, network);
    reporters.push(person);
    const draw = (time: number) => drawReport(world, event, random, { product, person, at: time, taken });
    const first = draw(at);
    const again = at + 60_000 + Math.round(random.exponential(4 * 60_000));
    const second = random.chance(POSTS_AGAIN) && again < world.from + event.at + event.lasts ? [draw(again)] : [];
    return [first, ...second, ...drawReposts(world, random, first, REPOSTS)];
  });
}

type Reporting = {
  readonly product: SimulatedProduct;
  readonly person: Person;
  readonly at: number;
  readonly taken: Set<string>;
};

function drawReport(world: World, event: Outage, random: Random, { product, person, at, taken }: Reporting): Draft {
  const symptom: Symptom = random.weighted(event.symptoms);
  const rival = random.chance(RIVAL) ? rivalOf(world, random, product, at) : undefined;
  const intent: Intent = rival === undefined ? random.weighted(event.mix) : 'rival';
  return post(random, {
    at,
    person,
    taken,
    product,
    intent,
    minutes: Math.floor((at - world.from - event.at) / 60_000),
    symptom: intent === 'rival' ? 'unavailable' : symptom,
    language: random.weighted(event.languages ?? product.languages),
    ...(event.components.length > 0 ? { components: event.components } : {}),
    ...(rival === undefined ? {} : { rival }),
  });
}

function drawFelt(world: World, event: Outage, felt: Felt, random: Random): Draft[] {
  const product = productOf(world, felt.product);
  const upstream = productOf(world, event.product);
  const crowd = crowdOf(world, product.id);
  const taken = new Set<string>();
  return reportTimes(world, event, random, felt.share, felt.delay).map((at) => {
    const blames = random.chance(felt.names);
    const network = random.weighted(product.networks);
    return post(random, {
      at,
      person: random.chance(0.2) ? crowd.regular(random, network) : crowd.newcomer(random, network),
      taken,
      product,
      upstream,
      intent: blames ? 'blame' : random.chance(0.12) ? 'question' : 'report',
      minutes: Math.floor((at - world.from - event.at) / 60_000),
      symptom: random.weighted(felt.symptoms),
      language: random.weighted(event.languages ?? product.languages),
      ...(felt.components.length > 0 ? { components: felt.components } : {}),
    });
  });
}

function drawAsides(world: World, event: Outage, random: Random): Draft[] {
  const product = productOf(world, event.product);
  return reportTimes(world, event, random, event.aside, 0).map((at) =>
    post(random, {
      at,
      person: crowdOf(world, product.id).newcomer(random, random.weighted(product.networks)),
      product,
      intent: random.chance(0.7) ? 'complaint' : 'past',
      language: random.weighted(event.languages ?? product.languages),
    }),
  );
}

/** "It is back": most of it soon after the end, two in five by people who had reported. */
function drawRecovery(world: World, event: Outage, random: Random, reporters: readonly Person[]): Draft[] {
  const product = productOf(world, event.product);
  const end = world.from + event.at + event.lasts;
  const taken = new Set<string>();
  const times = Array.from({ length: event.recovery.posts }, () =>
    Math.floor(end + event.recovery.over * random.next() ** 2),
  );
  return times
    .filter((at) => at < world.to)
    .map((at) => {
      const known = reporters.length > 0 && random.chance(0.4);
      const person = known
        ? random.pick(reporters)
        : crowdOf(world, product.id).newcomer(random, random.weighted(product.networks));
      const language = random.weighted(event.languages ?? product.languages);
      return post(random, { at, person, taken, product, intent: 'recovery', language });
    });
}
