import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/alert/episode.ts';
import type { Verdict } from '../../src/correlate/ledger/row.ts';
import { advance, emptyState } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { reposts } from '../waves/reposts.ts';
import {
  chatter,
  context,
  DAY,
  dailyCycle,
  fold,
  HOUR,
  MINUTE,
  random,
  report,
  START,
  summary,
  told,
} from './stream.ts';

const SILENT = context({ feeds: false });
const begin = START + 4 * DAY + 15 * HOUR;
const at = (minutes: number) => begin + minutes * MINUTE;
const ordinary = chatter(random(20), START, START + 5 * DAY, (time) => 0.2 * dailyCycle(time), 0.08);

/** One report every `every` seconds. */
const burst = (from: number, to: number, every = 20): Happening[] =>
  Array.from({ length: Math.floor(((to - from) * 60) / every) }, (_, index) => report(at(from) + index * every * 1000));

let given = 0;
function verdict(minutes: number, answer: Verdict, episode: string): Happening {
  given += 1;
  return { kind: 'verdict', at: at(minutes), id: given, episode, verdict: answer };
}

function life(put: readonly Happening[]): Decision[] {
  return fold([...ordinary, ...put], SILENT, at(10 * 60)).filter(
    ({ change }) => Date.parse(change.onset) > begin - HOUR,
  );
}

const [opened] = life(burst(0, 30));
const episode = opened!.change.episode;
const minutesOf = ({ change }: Decision) => (Date.parse(change.at) - begin) / MINUTE;
const changesAfter = (decisions: readonly Decision[], minutes: number) =>
  decisions.filter((one) => minutesOf(one) > minutes);

describe('a verdict', () => {
  it.each([
    ['false-alarm', 'people called it a false alarm'],
    ['expected', 'people called it expected'],
  ] as const)('of %s ends the outage at once, told where its opening was, with the reason', (answer, words) => {
    const decisions = life([...burst(0, 60), verdict(20, answer, episode)]);
    const close = decisions.find(({ change }) => change.change === 'close')!;
    expect(minutesOf(close)).toBe(20);
    expect(close.change.reason).toContain(words);
    // Nobody fell silent before: it lasted as long as people reported.
    expect(close.details.closedBy).toBe('called');
    expect((close.details.reportedUntil! - begin) / MINUTE).toBeGreaterThan(19);
    expect(told(decisions)).toContain(close);
  });

  it('holds back what goes on of it as it was, for hours', () => {
    const decisions = life([
      ...burst(0, 240, 90),
      verdict(20, 'false-alarm', life(burst(0, 240, 90))[0]!.change.episode),
    ]);
    expect(changesAfter(decisions, 20.01)).toEqual([]);
  });

  it('does not hold back what gets worse: twice as many people in ten minutes open it again', () => {
    const decisions = life([...burst(0, 22), verdict(20, 'false-alarm', episode), ...burst(24, 50, 4)]);
    const [again] = changesAfter(decisions, 20.01);
    expect(again?.change).toMatchObject({ change: 'open', episode });
    expect(again!.change.reporters).toBeGreaterThan(100);
  });

  it('speaks of this episode only: hours later another one opens as ever', () => {
    const later = [...burst(0, 30), verdict(20, 'expected', episode), ...burst(400, 440)];
    const [again] = changesAfter(life(later), 60);
    expect(again?.change.change).toBe('open');
    expect(again?.change.episode).not.toBe(episode);
  });

  it('of real keeps an open outage as it is', () => {
    const same = burst(0, 60);
    expect(life([...same, verdict(20, 'real', episode)])).toEqual(life(same));
  });

  it('of real after a false alarm opens the same episode again', () => {
    const decisions = life([...burst(0, 60), verdict(20, 'false-alarm', episode), verdict(25, 'real', episode)]);
    const [again, ...rest] = changesAfter(decisions, 20.01);
    expect(again!.change).toMatchObject({ change: 'open', episode, severity: 'page' });
    expect(again!.change.reason).toMatch(/^reopened, people call it real: /);
    expect(minutesOf(again!)).toBe(25);
    expect(again!.change.reporters).toBeGreaterThan(60);
    expect(rest.at(-1)?.change.change).toBe('close');
  });

  it('after the end keeps it from coming back', () => {
    const [first, second] = [burst(0, 20), burst(50, 65)];
    const plain = life([...first, ...second]);
    expect(summary(plain).filter((line) => line.startsWith('outage open'))).toHaveLength(2);
    const judged = life([...first, verdict(45, 'expected', plain[0]!.change.episode), ...second]);
    expect(summary(judged).filter((line) => line.startsWith('outage open'))).toHaveLength(1);
  });

  it('of another episode, or of none, changes nothing', () => {
    const same = burst(0, 60);
    const other = verdict(20, 'false-alarm', 'notion-outage-2020-01-01T00:00Z');
    expect(life([...same, other])).toEqual(life(same));
  });

  it('folds to the same over a state that went through JSON, and however the calls are cut', () => {
    const happenings = [
      ...ordinary,
      ...burst(0, 90),
      verdict(20, 'false-alarm', episode),
      verdict(40, 'real', episode),
    ];
    happenings.sort(compareHappenings);
    let state = emptyState();
    const decisions = happenings.flatMap((happening) => {
      const made = advance(state, happening, SILENT, happening.at);
      state = JSON.parse(JSON.stringify(state));
      return made;
    });
    expect(decisions).toEqual(fold(happenings, SILENT));
  });

  it('ends a wave too, which comes back only when it doubles', () => {
    const shares = reposts({ at: begin, uri: 'at://root' }, 500);
    const plain = life(shares).filter(({ change }) => change.kind === 'wave');
    const { episode: wave } = plain[0]!.change;
    const judged = life([...shares, verdict(60, 'expected', wave)]).filter(({ change }) => change.kind === 'wave');
    const close = judged.find(({ change }) => change.change === 'close')!;
    expect(minutesOf(close)).toBe(60);
    expect(close.change.reason).toMatch(/^people called it expected after \d+ reposts and quotes$/);
    expect(changesAfter(judged, 60.01)).toEqual([]);
    expect(life([...shares, verdict(60, 'real', wave)]).filter(({ change }) => change.kind === 'wave')).toEqual(plain);
  });
});
