import { drawCascade } from './cascade.ts';
import type { Draft, PostDraft, Said } from './draft.ts';
import { publish, repost } from './publish.ts';
import type { Random } from './random.ts';
import type { EventOf } from './scenario-events.ts';
import { crowdOf, post, productOf, type World } from './world.ts';

type Wave = EventOf<'wave'>;

const POLL_MS = 2 * 60_000;

/** A root and the cascade of its reposts and quotes; the root is first in the list. */
export function drawWave(world: World, event: Wave, random: Random): [PostDraft, ...Draft[]] {
  const root = drawRoot(world, event, random.fork('root'));
  const size = event.reposts + event.quotes;
  const { reproduction, tail, over } = event;
  const delays = drawCascade(random.fork('cascade'), { size, reproduction, tail, over });
  const quoted = drawSubset(random.fork('quotes'), size, event.quotes);

  const times = delays.map((delay) => root.at + event.rootAge + 1000 + delay);
  const quotes = times.filter((at, index) => quoted.has(index) && at < world.to);
  const reposts = times.filter((at, index) => !quoted.has(index) && at < world.to);
  const product = productOf(world, event.product);
  const drawn = random.fork('shares');
  const taken = new Set<string>();
  const comments = quotes.map((at) =>
    post(drawn, {
      at,
      person: world.public.newcomer(drawn, event.network),
      taken,
      product,
      intent: 'quote',
      language: 'en',
      quoted: root.uri,
    }),
  );
  if (event.network === 'mastodon') return [root, ...comments, ...drawTotals(world, root, reposts, event)];
  return [
    root,
    ...comments,
    ...reposts.map((at) => repost(drawn, world.public.newcomer(drawn, 'bluesky'), at, root.uri)),
  ];
}

function drawRoot(world: World, event: Wave, random: Random): PostDraft {
  const says = { [event.product]: 'report' as const, ...event.says };
  const said = Object.entries(says).map(([product, label]): Said => ({ product, label, symptom: null }));
  const person = crowdOf(world, event.product).newcomer(random, event.network);
  return publish(random, person, {
    at: world.from + event.at - event.rootAge,
    text: event.text,
    lang: event.language,
    said,
  });
}

function drawSubset(random: Random, size: number, count: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.int(size));
  return chosen;
}

/** Mastodon never streams reposts: their total is asked for, every two minutes. */
function drawTotals(world: World, root: PostDraft, reposts: readonly number[], { over, rootAge }: Wave): Draft[] {
  const totals: Draft[] = [];
  const to = Math.min(world.to, root.at + rootAge + over + 2 * POLL_MS);
  let count = 0;
  for (let at = root.at + POLL_MS; at < to; at += POLL_MS) {
    const before = count;
    while ((reposts[count] ?? Number.POSITIVE_INFINITY) <= at) count++;
    if (count > before) totals.push({ type: 'engagement', at, network: 'mastodon', subject: root.uri, reposts: count });
  }
  return totals;
}
