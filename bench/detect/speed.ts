import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRandom } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR } from '../../src/count/time.ts';
import { advance, emptyState, type ProductState, takeBaselines } from '../../src/detect/advance.ts';
import { emptyFocus, step } from '../../src/detect/focus.ts';
import { say, table } from '../shared/report.ts';
import { contextOf, postsOf } from './posts.ts';
import { START } from './stream.ts';

const STEPS = 3_000_000;
const POSTS = 200_000;
const IDLE = 20_000;
/** Old starts are dropped after six hours of minutes in production; here the scan begins anew. */
const FRESH_AFTER = 360;

/** Steps of the scan a second, posts folded a second, and the memory of products that are seldom named. */
export function speed(): void {
  say('### Speed and memory, one core');
  say();
  table(
    ['', ''],
    [
      ['focus.ts, steps a second', Math.round(stepsPerSecond()).toLocaleString('en')],
      ['advance, posts a second (a quarter of them reports)', Math.round(postsPerSecond()).toLocaleString('en')],
      ['memory of 100,000 idle products, MB', ((bytesPerIdle() * 1e5) / 1e6).toFixed(0)],
    ],
  );
}

function stepsPerSecond(): number {
  const random = createRandom('steps');
  const counts = Float64Array.from({ length: 100_000 }, () => random.negativeBinomial(0.5, 1.5));
  let focus = emptyFocus();
  const run = (steps: number) => {
    for (let index = 0; index < steps; index += 1) {
      if (index % FRESH_AFTER === 0) focus = emptyFocus();
      step(focus, counts[index % counts.length]!, 0.5, 1.5, index);
    }
  };
  run(STEPS / 10);
  const before = process.cpuUsage();
  run(STEPS);
  return STEPS / secondsSince(before);
}

function postsPerSecond(): number {
  const random = createRandom('posts');
  const posts = postsOf(random.next, 0.2);
  const state = emptyState();
  const context = contextOf('p');
  const happenings = Array.from({ length: POSTS }, (_, index) =>
    index % 4 === 0 ? posts.report(START + index * 7500) : posts.other(START + index * 7500),
  );
  const before = process.cpuUsage();
  for (const happening of happenings) advance(state, happening, context, Number.NEGATIVE_INFINITY);
  return POSTS / secondsSince(before);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Bytes of a product that was named four times, once in trouble, a day before. */
function bytesPerIdle(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const posts = postsOf(() => 1, 0);
  const states: ProductState[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < IDLE; index += 1) {
    const state = emptyState();
    const context = contextOf('p');
    for (let hour = 0; hour < 4; hour += 1) {
      const at = START + hour * HOUR;
      advance(state, hour === 2 ? posts.report(at) : posts.other(at), context, Number.NEGATIVE_INFINITY);
    }
    advance(state, posts.other(START + DAY), context, Number.NEGATIVE_INFINITY);
    takeBaselines(state);
    states.push(state);
  }
  collect();
  return (process.memoryUsage().heapUsed - before) / states.length;
}
