import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/classify/train/random.ts';
import { addShare, emptyWaves, type Root } from '../../src/waves/cascade.ts';
import { drawWave } from '../../src/waves/train/cascades.ts';
import { drawBy } from '../../src/waves/train/draw.ts';
import { NEARLY_ALL, untilNearlyAll } from '../../src/waves/until.ts';
import { MINUTE, START } from '../detect/stream.ts';

const WAVES = 200;
/** Of other seeds than those it was learnt from. */
const draw = drawBy(randomFrom(77));
const drawn = Array.from({ length: WAVES }, () => drawWave(draw).delays);

function seenAt(delays: readonly number[], age: number): Root | null {
  const waves = emptyWaves();
  let root: Root | null = null;
  for (const [index, delay] of delays.entries()) {
    if (delay > age) break;
    const uri = `at://share/${index}`;
    const share = {
      at: START + delay,
      uri,
      author: uri,
      network: 'bluesky',
      subject: 'at://root',
      via: 'repost',
    } as const;
    root = addShare(waves, { kind: 'share', ...share }, START);
  }
  return root;
}

/** How often the interval held, and the median of the longer of the times said and true over the shorter. */
function judged(minutes: number): { held: number; timesOff: number } {
  const times: number[] = [];
  let held = 0;
  for (const delays of drawn) {
    const root = seenAt(delays, minutes * MINUTE);
    const then = START + delays[Math.ceil(NEARLY_ALL * delays.length) - 1]!;
    const now = START + minutes * MINUTE;
    if (root === null || then <= now) continue;
    const { early, mid, late } = untilNearlyAll(root, now);
    if (early <= then && then <= late) held += 1;
    times.push(Math.max(mid - now, then - now) / Math.max(1, Math.min(mid - now, then - now)));
  }
  return { held: held / times.length, timesOff: times.sort((a, b) => a - b)[times.length >> 1]! };
}

describe('when nine tenths of a wave will be there', () => {
  it.each([10, 60, 240])(
    'is known at %d minutes to a factor of two and a half, and its interval mostly holds',
    (minutes) => {
      const { held, timesOff } = judged(minutes);
      expect(timesOff).toBeLessThan(2.5);
      expect(held).toBeGreaterThan(0.65);
    },
  );

  it('lies ahead, its beginning before its middle before its end, however little is seen', () => {
    for (const minutes of [1, 3, 30, 3_000]) {
      const root = seenAt([5_000, 9_000, 40_000], minutes * MINUTE)!;
      const now = START + minutes * MINUTE;
      const { early, mid, late } = untilNearlyAll(root, now);
      expect(early).toBeGreaterThanOrEqual(now);
      expect(mid).toBeGreaterThanOrEqual(early);
      expect(late).toBeGreaterThanOrEqual(mid);
      expect(Number.isFinite(late)).toBe(true);
    }
  });
});
