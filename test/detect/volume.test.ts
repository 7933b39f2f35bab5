import { describe, expect, it } from 'vitest';
import { emptyState, type FoldContext, type ProductState } from '../../src/detect/advance.ts';
import { rateAt } from '../../src/detect/baseline.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { createVolumes } from '../../src/volume/view.ts';
import { chatter, context, DAY, fold, HOUR, MINUTE, mention, random, report, reports, START, told } from './stream.ts';

const EVENT = START + 3 * DAY + 14 * HOUR;

/** A network that carries `factor` times the usual in a stretch. */
function carrying(factor: number, from: number, to: number, network = 'bluesky'): FoldContext {
  const volumes = createVolumes();
  const minutes = Array.from({ length: (to - from) / MINUTE }, (_, index) => from / MINUTE + index);
  volumes.add(
    network,
    minutes.map((minute) => ({ minute, factor })),
  );
  return { ...context(), volumes };
}

/** A product with a reporter a minute among three who speak of it, `times` as busy in a stretch. */
function talk(seed: number, days: number, times: number, from: number, to: number): Happening[] {
  const rate = (at: number) => (at >= from && at < to ? 3 * times : 3);
  return chatter(random(seed), START, START + days * DAY, rate, 1 / 3);
}

function learnt(happenings: readonly Happening[], given: FoldContext, until: number): ProductState {
  const state = emptyState();
  fold(happenings, given, until, state);
  return state;
}

describe('the volume of the networks', () => {
  it('changes nothing where it is as usual, byte for byte', () => {
    const happenings = talk(1, 3, 1, 0, 0);
    const with_ = learnt(happenings, carrying(3, START + 20 * DAY, START + 20 * DAY + HOUR), START + 3 * DAY);
    expect(with_).toEqual(learnt(happenings, context(), START + 3 * DAY));
  });

  it('multiplies what is expected: five times the reports at five times the volume are no surge', () => {
    const until = EVENT + 3 * HOUR;
    const happenings = talk(2, 4, 5, EVENT, until).filter(({ at }) => at < until);
    const before = learnt(
      happenings.filter(({ at }) => at < EVENT),
      context(),
      EVENT,
    );
    const after = learnt(happenings, carrying(5, EVENT, until), until);
    const counted = happenings.filter((one) => one.at >= EVENT && one.kind === 'mention' && one.label === 'report');
    const expected = after.expected - before.expected;
    expect(expected / counted.length).toBeGreaterThan(0.7);
    expect(expected / counted.length).toBeLessThan(1.3);
  });

  it.each([
    ['peak', 5],
    ['loss', 0.3],
  ])('divides what is learnt: hours of a %s do not become the normal', (_, factor) => {
    const until = EVENT + 8 * HOUR;
    const at = until + 3 * HOUR;
    const rateAfter = (happenings: readonly Happening[], given: FoldContext) =>
      rateAt(
        learnt(
          happenings.filter((one) => one.at < at),
          given,
          at,
        ).baseline,
        at,
      );
    let [told, untold] = [0, 0];
    for (const seed of [3, 4, 5]) {
      const calm = rateAfter(talk(seed, 5, 1, 0, 0), context());
      const happenings = talk(seed, 5, factor, EVENT, until);
      told += Math.log(rateAfter(happenings, carrying(factor, EVENT, until)) / calm) / 3;
      untold += Math.log(rateAfter(happenings, context()) / calm) / 3;
    }
    expect(Math.abs(told)).toBeLessThan(0.15);
    expect(Math.abs(told)).toBeLessThan(0.5 * Math.abs(untold));
  });

  it('lets an outage be found sooner while most of the posts are lost', () => {
    const until = EVENT + 6 * HOUR;
    const onset = EVENT + 3 * HOUR;
    const delay = (seed: number, given: FoldContext) => {
      const happenings = [
        ...talk(seed, 4, 0.3, EVENT, until),
        ...reports(random(seed + 100), onset, onset + HOUR, 1),
      ].sort(compareHappenings);
      const [first] = told(
        fold(
          happenings.filter(({ at }) => at < until),
          given,
          until,
        ),
      );
      return first === undefined ? HOUR : Date.parse(first.change.at) - onset;
    };
    let [sooner, plain] = [0, 0];
    for (const seed of [11, 12, 13, 14, 15, 16]) {
      sooner += delay(seed, carrying(0.3, EVENT, until));
      plain += delay(seed, context());
    }
    expect(sooner).toBeLessThan(0.8 * plain);
  });

  it('concerns a product by the part of its reporters that comes from the network', () => {
    const happenings: Happening[] = [];
    for (let at = START; at < EVENT; at += 10 * MINUTE) {
      happenings.push(report(at, { network: at % (30 * MINUTE) === 0 ? 'mastodon' : 'bluesky' }));
    }
    const state = learnt(happenings, carrying(4, EVENT - HOUR, EVENT + HOUR, 'mastodon'), EVENT);
    expect(state.volume).toBeCloseTo(2, 1);
    expect(learnt(happenings, carrying(4, EVENT - HOUR, EVENT + HOUR, 'elsewhere'), EVENT).volume).toBe(1);
  });

  it('is forgotten for a stretch that turns out to have been a gap: a burst on return is held against all of it', () => {
    const gap: Happening = { kind: 'gap', at: EVENT, network: 'bluesky', from: EVENT - HOUR, to: EVENT };
    const quiet = talk(4, 4, 1, 0, 0).filter(({ at }) => at < EVENT - HOUR);
    const after = mention(EVENT + MINUTE);
    const lost = carrying(0.25, EVENT - HOUR + 5 * MINUTE, EVENT);
    const state = learnt([...quiet, gap, after], lost, EVENT + MINUTE);
    const plain = learnt([...quiet, gap, after], context(), EVENT + MINUTE);
    expect(Math.abs(state.expected - plain.expected)).toBeLessThan(1);
    expect(state.baseline.pending.every(({ swayed }) => Math.abs(swayed ?? 0) < 1e-6)).toBe(true);
  });

  it('folds to the same however the calls are split', () => {
    const given = carrying(3, EVENT - 2 * HOUR, EVENT + HOUR);
    const happenings = talk(5, 4, 1, 0, 0).filter(({ at }) => at < EVENT + 2 * HOUR);
    const whole = learnt(happenings, given, EVENT + 2 * HOUR);
    const state = emptyState();
    fold(happenings.slice(0, happenings.length - 300), given, undefined, state);
    const thawed: ProductState = JSON.parse(JSON.stringify(state));
    fold(happenings.slice(-300), given, EVENT + 2 * HOUR, thawed);
    expect(thawed).toEqual(JSON.parse(JSON.stringify(whole)));
  });
});
