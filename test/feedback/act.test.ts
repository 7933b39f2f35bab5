import { describe, expect, it } from 'vitest';
import { ACTS, standingOf } from '../../src/feedback/act.ts';
import { act, minute } from '../alert/bulletins.ts';

const NOW = minute(30);
const first = act('acknowledge', { id: 1, by: 'ada' });
const second = act('acknowledge', { id: 2, by: 'grace' });
const snooze = act('snooze', { id: 3, until: minute(60) });
const mute = act('mute', { id: 4, until: null });
const real = act('verdict', { id: 5, detail: { verdict: 'real' } });
const wrong = act('verdict', { id: 6, detail: { verdict: 'false-alarm' } });

describe('how an episode stands', () => {
  it.each([
    ['nothing was done', [], [], {}],
    ['the first who took it has it', [first, second], [], { acknowledged: first }],
    ['a snooze holds until its end', [snooze], [], { snoozed: snooze }],
    ['a snooze is over at its end', [{ ...snooze, until: NOW }], [], {}],
    ['a snooze was ended by hand', [snooze, act('wake', { id: 7 })], [], {}],
    ['a snooze without an end holds', [{ ...snooze, until: null }], [], { snoozed: { ...snooze, until: null } }],
    ['the newest verdict counts', [real, wrong], [], { verdict: wrong }],
    ['its product is muted', [], [mute], { muted: mute }],
    ['its product is muted no more', [], [mute, act('unmute', { id: 8 })], {}],
    ['a mute pressed on the episode counts for the product only', [mute], [], {}],
  ] as const)('%s', (_what, onEpisode, onProduct, holds) => {
    const none = { acknowledged: null, snoozed: null, muted: null, verdict: null };
    expect(standingOf(onEpisode, onProduct, NOW)).toEqual({ ...none, ...holds });
  });

  it('has every act named once', () => {
    expect(new Set(ACTS).size).toBe(ACTS.length);
  });
});
