import { expect, it } from 'vitest';
import { quietReason } from '../../src/alert/quiet.ts';
import { act, bulletin, close, decision, handled, minute, update } from './bulletins.ts';

const claim = {
  id: 1,
  episode: 'e',
  channel: 'a',
  number: 2,
  act: 0,
  gone: false,
  attempts: 1,
  superseded: 0,
  message: null,
  before: 'none',
} as const;
const opened = bulletin([decision()], { now: minute(10) });
const changed = bulletin([decision(), update(minute(9))], { now: minute(10) });
const paged = bulletin([decision({ change: { severity: 'notify' } }), decision({ change: { change: 'escalate' } })]);
const closed = bulletin([decision(), close(minute(52))], { now: minute(53) });
const snoozed = [act('snooze', { until: minute(70) })];
const muted = [act('mute')];
const judged = (verdict: 'real' | 'expected' | 'false-alarm') => [act('verdict', { detail: { verdict } })];
const waits = (minutes: number) => ({ reason: 'snoozed', waitMs: minutes * 60_000 });

it.each([
  ['nothing was asked for: it is told', opened, false, 0, null],
  [
    'a muted product: what is new is not told',
    handled(opened, [], muted),
    false,
    0,
    { reason: 'its product is muted', waitMs: null },
  ],
  ['a muted product: what was told is told on', handled(changed, [], muted), true, 0, null],
  ['a muted product: what was told is closed', handled(closed, [], muted), true, 0, null],
  ['a snooze: a change waits for its end', handled(changed, snoozed), true, 0, waits(60)],
  ['a snooze: what people did is told at once', handled(changed, snoozed), true, 1, null],
  ['a snooze: the end is told', handled(closed, snoozed), true, 0, null],
  ['a snooze: a page is told', handled(paged, snoozed), true, 0, null],
  [
    'a post muted until its wave ends: a change is not told',
    handled(changed, [act('snooze')]),
    true,
    0,
    { reason: 'snoozed', waitMs: null },
  ],
  ['called real: a change is told', handled(changed, judged('real')), true, 0, null],
  [
    'called a false alarm: a change is not told',
    handled(changed, judged('false-alarm')),
    true,
    0,
    { reason: 'people called it false-alarm', waitMs: null },
  ],
  ['called expected: that it pages is told', handled(paged, judged('expected')), true, 0, null],
  ['called expected: its end is told', handled(closed, judged('expected')), true, 0, null],
] as const)('%s', (_what, given, standsThere, newAct, quiet) => {
  expect(quietReason(given, { ...claim, act: newAct }, standsThere)).toEqual(quiet);
});

it('never holds back that a quoted post is gone', () => {
  const gone = { ...claim, gone: true };
  expect(quietReason(handled(changed, snoozed), gone, true)).toBeNull();
  expect(quietReason(handled(changed, judged('expected')), gone, true)).toBeNull();
});
