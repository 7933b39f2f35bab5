import { HOUR, MINUTE } from '../../src/count/time.ts';
import { advance, emptyState } from '../../src/detect/advance.ts';
import type { ShareHappening } from '../../src/detect/happening.ts';
import { addShare, emptyWaves, type Root } from '../../src/waves/cascade.ts';
import { forecast } from '../../src/waves/forecast.ts';
import { memoryWithin } from '../../src/waves/kernel.ts';
import { NEARLY_ALL, untilNearlyAll } from '../../src/waves/until.ts';
import { contextOf, postsOf } from '../detect/posts.ts';
import type { Branching, Cascade } from './cascades.ts';

/** What a forecast made of a cascade at one age. */
export type Judged = {
  /** |forecast − final| / final; the same for the shares so far over the part that the kernel has seen. */
  readonly error: number;
  readonly kernelError: number;
  readonly covered: boolean;
};

export const START = Date.parse('2026-01-05T12:00:00Z');
const ROOT = 'at://root';
const context = contextOf('p');
const rootPost = () => postsOf(() => 1, 0).other(START, { uri: ROOT });

/** The repost of a root that came as the given one. */
export function shareAt(subject: string, at: number, index: number): ShareHappening {
  const uri = `${subject}/${index}`;
  return { kind: 'share', at, uri, author: `a${index}`, network: 'bluesky', subject, via: 'repost' };
}

/** The forecast when the root is `minutes` old against the final size; null while nobody has passed it on. */
export function judgeForecast(cascade: Cascade, minutes: number): Judged | null {
  const root = seenAfter(cascade, minutes);
  if (root === null) return null;
  const { low, mid, high } = forecast(root, START + minutes * MINUTE);
  const final = cascade.length;
  return {
    error: Math.abs(mid - final) / final,
    kernelError: Math.abs(root.total / memoryWithin(minutes * 60) - final) / final,
    covered: low <= final && final <= high,
  };
}

/** The effective reproduction number as we see it when the root is `minutes` old, and as it was. */
export function judgeReproduction(
  { cascade, reproductionAt }: Branching,
  minutes: number,
): { seen: number; true: number } | null {
  const root = seenAfter(cascade, minutes);
  if (root === null) return null;
  return { seen: forecast(root, START + minutes * MINUTE).reproduction, true: reproductionAt(minutes * MINUTE) };
}

/** What was made of when nine tenths of the shares would be there. */
export type JudgedUntil = {
  /** Hours between when it was said and when it was so. */
  readonly hoursOff: number;
  /** The longer of the times left as said and as it was, over the shorter. */
  readonly timesOff: number;
  readonly covered: boolean;
};

/** The same when the root is `minutes` old; null while nobody has passed it on, and once nine tenths are there. */
export function judgeUntil(cascade: Cascade, minutes: number): JudgedUntil | null {
  const root = seenAfter(cascade, minutes);
  const now = START + minutes * MINUTE;
  const then = START + cascade[Math.ceil(NEARLY_ALL * cascade.length) - 1]!;
  if (root === null || then <= now) return null;
  const { early, mid, late } = untilNearlyAll(root, now);
  const [said, was] = [mid - now, then - now];
  return {
    hoursOff: Math.abs(mid - then) / HOUR,
    timesOff: Math.max(said, was) / Math.max(1, Math.min(said, was)),
    covered: early <= then && then <= late,
  };
}

function seenAfter(cascade: Cascade, minutes: number): Root | null {
  const waves = emptyWaves();
  let root: Root | null = null;
  for (const [index, delay] of cascade.entries()) {
    if (delay > minutes * MINUTE) break;
    root = addShare(waves, shareAt(ROOT, START + delay, index), START);
  }
  return root;
}

/** Reposts of a cascade when its wave was opened, in a product of which nothing is known yet; null when never. */
export function flaggedAt(cascade: Cascade): number | null {
  const state = emptyState();
  advance(state, rootPost(), context, Number.NEGATIVE_INFINITY);
  for (const [index, delay] of cascade.entries()) {
    const decisions = advance(state, shareAt(ROOT, START + delay, index), context, Number.NEGATIVE_INFINITY);
    const opened = decisions.find(({ change }) => change.kind === 'wave' && change.change === 'open');
    if (opened !== undefined) return opened.change.wave!.reposts;
  }
  return null;
}
