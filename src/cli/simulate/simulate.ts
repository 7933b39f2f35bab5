import { planAnnouncements } from './announcement.ts';
import { drawFlood, drawLaunch, drawNews } from './buzz.ts';
import { disturb } from './disturb.ts';
import { arrivalOf, type Draft, type PostDraft, toLine } from './draft.ts';
import { drawMaintenance, drawOutage } from './outage.ts';
import { createRandom, type Random } from './random.ts';
import { drawBackground, drawResting } from './resting.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioEvent } from './scenario-events.ts';
import { planPolls } from './status-polls.ts';
import { drawTalk } from './talk.ts';
import { type Truth, writeTruth } from './truth.ts';
import { drawWave } from './wave.ts';
import { createWorld, type World } from './world.ts';

/** A scenario as streams: lines without their line ends, in order of time; iterable more than once. */
export type Simulation = {
  readonly posts: Iterable<string>;
  readonly status: Iterable<string>;
  /** What each post was written to say, a line each: `{"uri","mentions":[{"product","label","symptom"}]}`. */
  readonly labels: Iterable<string>;
  readonly truth: Truth;
};

/** Draws the scenario. The same scenario and seed give the same bytes; each event draws from a stream of its own. */
export function simulate(scenario: Scenario): Simulation {
  const random = createRandom(`${scenario.name}/${scenario.seed}`);
  const world = createWorld(scenario, random);
  const roots = new Map<ScenarioEvent, PostDraft>();
  const drawn = [
    ...drawBackground(world),
    ...scenario.products.flatMap((product) => drawResting(world, product)),
    ...scenario.events.flatMap((event, index) =>
      drawEvent(world, event, random.fork(streamOf(scenario, event, index)), roots),
    ),
  ];
  const drafts = disturb(world, drawn, random.fork('disturb'))
    .filter(({ at }) => at >= world.from && at <= world.to)
    .sort((a, b) => arrivalOf(a) - arrivalOf(b));
  const announcements = planAnnouncements(world);
  const polls = planPolls(world, announcements);
  return {
    posts: repeatable(drafts, toLine),
    status: { [Symbol.iterator]: () => polls.lines()[Symbol.iterator]() },
    labels: repeatable(
      drafts.filter((draft) => draft.type === 'post'),
      toLabels,
    ),
    truth: writeTruth({ world, drafts, announcements, polls, roots }),
  };
}

/** The n-th event of its kind and product draws from a stream of that name, wherever it stands in the list. */
function streamOf({ events }: Scenario, event: ScenarioEvent, index: number): string {
  const about = (one: ScenarioEvent): string => `${one.kind}/${('product' in one && one.product) || ''}`;
  const before = events.slice(0, index).filter((one) => about(one) === about(event)).length;
  return `event/${about(event)}/${before}`;
}

function drawEvent(world: World, event: ScenarioEvent, random: Random, roots: Map<ScenarioEvent, PostDraft>): Draft[] {
  if (event.kind === 'outage') return drawOutage(world, event, random);
  if (event.kind === 'launch') return drawLaunch(world, event, random);
  if (event.kind === 'news') return drawNews(world, event, random);
  if (event.kind === 'copy-flood') return drawFlood(world, event, random);
  if (event.kind === 'talk') return drawTalk(world, event, random);
  if (event.kind === 'maintenance') return drawMaintenance(world, event, random);
  if (event.kind !== 'wave') return [];
  const [root, ...shares] = drawWave(world, event, random);
  roots.set(event, root);
  return [root, ...shares];
}

function toLabels(draft: PostDraft): string {
  return JSON.stringify({ uri: draft.uri, mentions: draft.said });
}

function repeatable<T>(list: readonly T[], write: (item: T) => string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const item of list) yield write(item);
    },
  };
}
