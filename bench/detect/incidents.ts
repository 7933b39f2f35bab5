import { drawCascade } from '../../src/cli/simulate/cascade.ts';
import {
  COMPLAINT_QUOTES,
  COMPLAINT_REPOSTS,
  COPIES,
  type Incident,
  isOutage,
  LAUNCH_TIMES,
  surgeRate,
} from '../../src/cli/simulate/fleet/incidents.ts';
import type { Random } from '../../src/cli/simulate/random.ts';
import { MINUTE } from '../../src/count/time.ts';
import type { Happening } from '../../src/detect/happening.ts';
import type { Posts } from './posts.ts';
import { drawOthers, drawReporters, drawSurge, type Habit } from './stream.ts';

/** In a surge this part of the mentions reports it. */
const SURGE_SHARE = 0.75;

/** The posts and reposts of an incident. */
export function incidentHappenings(random: Random, incident: Incident, habit: Habit, posts: Posts): Happening[] {
  const { kind, from, to } = incident;
  if (isOutage(kind)) {
    const perMinute = surgeRate(habit.volume, kind);
    const ramp = (1 + 4 * random.next()) * MINUTE;
    const reports = drawSurge(random, { from, to, ramp, perMinute }, habit.dispersion);
    const others = drawSurge(random, { from, to, ramp, perMinute: perMinute * (1 / SURGE_SHARE - 1) }, 1.5);
    return [...reports.map((at) => posts.outage(at)), ...others.map((at) => posts.other(at))];
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
