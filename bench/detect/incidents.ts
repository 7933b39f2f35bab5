import { drawCascade } from '../../src/cli/simulate/cascade.ts';
import type { Random } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import type { Happening } from '../../src/detect/happening.ts';
import type { Posts } from './posts.ts';
import { drawOthers, drawReporters, drawSurge, type Habit } from './stream.ts';

export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export const NON_OUTAGES = ['launch', 'copies', 'complaint'] as const;
export type Strength = (typeof STRENGTHS)[number];
export type NonOutage = (typeof NON_OUTAGES)[number];

/** Something put into a product's stream, from its onset to its end. */
export type Incident = {
  readonly kind: Strength | NonOutage;
  readonly from: number;
  readonly to: number;
};

const PART_OF_DAYS = 0.06;
const PART_OUTAGES = 0.6;
const TIMES: Readonly<Record<Strength, number>> = { weak: 1, medium: 3, strong: 10 };
/** In a surge this part of the mentions reports it. */
const SURGE_SHARE = 0.75;
const LAUNCH_TIMES = 10;
const COPIES = 60;
const COMPLAINT_REPOSTS = 300;
const COMPLAINT_QUOTES = 20;

/** Incidents of a product, at most one a day, none on the first day. */
export function drawIncidents(random: Random, from: number, days: number): Incident[] {
  const incidents: Incident[] = [];
  for (let day = 1; day < days; day += 1) {
    if (!random.chance(PART_OF_DAYS)) continue;
    const kind = random.chance(PART_OUTAGES) ? random.pick(STRENGTHS) : random.pick(NON_OUTAGES);
    const at = Math.floor(from + day * DAY + random.next() * 18 * HOUR);
    incidents.push({ kind, from: at, to: at + Math.round((60 + 120 * random.next()) * MINUTE) });
  }
  return incidents;
}

export function isOutage(kind: Incident['kind']): kind is Strength {
  return (STRENGTHS as readonly string[]).includes(kind);
}

/** Reporters a minute that a surge adds: what is weak for a large product is much for a small one. */
export function surgeRate(volume: number, strength: Strength): number {
  return 0.3 * Math.sqrt(volume / 0.02) * TIMES[strength];
}

/** The posts and reposts of an incident. */
export function incidentHappenings(random: Random, incident: Incident, habit: Habit, posts: Posts): Happening[] {
  const { kind, from, to } = incident;
  if (isOutage(kind)) {
    const perMinute = surgeRate(habit.volume, kind);
    const ramp = (1 + 4 * random.next()) * MINUTE;
    const reports = drawSurge(random, { from, to, ramp, perMinute }, habit.dispersion);
    const others = drawSurge(random, { from, to, ramp, perMinute: perMinute * (1 / SURGE_SHARE - 1) }, 1.5);
    return [...reports.map((at) => posts.report(at)), ...others.map((at) => posts.other(at))];
  }
  if (kind === 'launch') {
    const louder = { ...habit, volume: habit.volume * (LAUNCH_TIMES - 1) };
    return [
      ...drawReporters(random, louder, from, to).map((at) => posts.report(at)),
      ...drawOthers(random, louder, from, to).map((at) => posts.other(at)),
    ];
  }
  if (kind === 'copies') {
    const spread = 30 * MINUTE;
    const times = Array.from({ length: COPIES }, () => Math.floor(from + random.next() * spread));
    return times.map((at) => posts.report(at, { textKey: `copy-${from}` }));
  }
  return complaint(random, incident, posts);
}

/** One complaint that everybody passes on: reposts, quotes that agree, and a few that hand it on as news. */
function complaint(random: Random, { from, to }: Incident, posts: Posts): Happening[] {
  const root = posts.report(from);
  const over = to - from;
  const cascade = (size: number) => drawCascade(random, { size, reproduction: 0.5, tail: 0.23, over });
  const shares = cascade(COMPLAINT_REPOSTS).map(
    (delay, index): Happening => ({
      kind: 'share',
      at: from + delay,
      uri: `${root.uri}/${index}`,
      author: `s${index}`,
      network: root.network,
      subject: root.uri,
      via: 'repost',
    }),
  );
  const quotes = cascade(COMPLAINT_QUOTES).map((delay, index) =>
    posts.other(from + delay, {
      postKind: 'quote',
      label: index % 2 === 0 ? 'complaint' : 'relay',
      signal: index % 2 === 0 ? 0.3 : 0.7,
    }),
  );
  return [root, ...shares, ...quotes];
}
