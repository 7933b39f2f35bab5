import { describe, expect, it } from 'vitest';
import { type Strength, severityOf } from '../../src/alert/severity.ts';
import { NEWS, type Situation, type Step, stepOutage, telling } from '../../src/alert/transition.ts';

describe('severityOf', () => {
  const strong: Strength = {
    score: 20,
    reporters: 12,
    firstHand: 12,
    excess: 11,
    shareScore: 10,
    networks: 1,
    announced: false,
    elsewhere: false,
    maintenance: false,
    thresholds: { watch: 9, notify: 11.3, page: 13.2 },
    pageReporters: 5,
  };

  it.each<[string, Partial<Strength>, string | null]>([
    ['a high score pages', {}, 'page score'],
    ['a page needs five reporters', { reporters: 4 }, 'notify score'],
    ['a middling score notifies', { score: 12 }, 'notify score'],
    ['a low score is watched', { score: 9 }, 'watch score'],
    ['a lower one is nothing', { score: 8.9 }, null],
    ['two reporters are nothing, whatever the score', { reporters: 2 }, null],
    ['fewer than three more than normal are nothing', { excess: 2.9 }, null],
    ['news without people who see it themselves is nothing', { firstHand: 1 }, null],
    ['a usual share of reports is nothing: a launch', { shareScore: 0.5 }, null],
    ['a share that rose a little is watched only', { shareScore: 3.5 }, 'watch score'],
    ['two networks raise a watch that is midway to the next', { score: 10.2, networks: 2 }, 'notify networks-agree'],
    ['two networks do not raise one that only just is', { score: 9.5, networks: 2 }, 'watch score'],
    ['two networks do not raise what may be a launch', { score: 10.2, networks: 2, shareScore: 4 }, 'watch score'],
    ['two networks alone do not page', { score: 12, networks: 2 }, 'notify score'],
    ['the vendor raises a watch', { score: 9, announced: true }, 'notify vendor-confirms'],
    ['the vendor raises a notify to a page', { score: 12, announced: true }, 'page vendor-confirms'],
    ['the vendor alone opens nothing', { score: 3, announced: true }, null],
    ['what posts explain by another product does not page', { elsewhere: true }, 'notify score'],
    ['what the vendor announces for itself does', { elsewhere: true, announced: true }, 'page score'],
    ['announced maintenance does not page', { maintenance: true }, 'notify score'],
  ])('%s', (_, change, expected) => {
    const supported = severityOf({ ...strong, ...change });
    expect(supported === null ? null : `${supported.severity} ${supported.cause}`).toBe(expected);
  });
});

describe('stepOutage', () => {
  const calm: Situation = { supported: null, open: null, reopenable: false, calm: null, news: [] };
  const page = { severity: 'page', cause: 'score' } as const;
  const watch = { severity: 'watch', cause: 'score' } as const;
  const open = { severity: 'notify' } as const;

  it.each<[string, Partial<Situation>, string | null]>([
    ['nothing happens while nothing is wrong', {}, null],
    ['a surge opens', { supported: watch }, 'open surge watch'],
    ['a strong surge opens at page at once', { supported: page }, 'open surge page'],
    ['a surge soon after the close reopens', { supported: watch, reopenable: true }, 'open reopened watch'],
    ['more evidence escalates', { open, supported: page }, 'escalate score page'],
    ['less evidence does not lower the severity', { open, supported: watch }, null],
    ['news updates', { open, news: ['symptom-turned'] }, 'update symptom-turned notify'],
    [
      'the official word comes before other news',
      { open, news: ['reporters-doubled', 'official-changed'] },
      'update official-changed notify',
    ],
    ['an escalation comes before news', { open, supported: page, news: ['official-changed'] }, 'escalate score page'],
    [
      'that it stands on its own comes before an escalation',
      { open, supported: page, news: ['upstream-gone'] },
      'update upstream-gone notify',
    ],
    ['quiet closes', { open, calm: 'quiet' }, 'close quiet notify'],
    ['recovery closes, whatever the score was', { open, calm: 'recovery', supported: page }, 'close recovery notify'],
    ['news of nothing open is no news', { news: ['official-changed'] }, null],
  ])('%s', (_, change, expected) => {
    const step = stepOutage({ ...calm, ...change });
    expect(step === null ? null : `${step.change} ${step.cause} ${step.severity}`).toBe(expected);
  });
});

describe('telling', () => {
  const opened: Step = { change: 'open', cause: 'surge', severity: 'notify' };

  it.each<[string, Step, boolean, string | null, boolean]>([
    ['an opening is told', opened, false, null, true],
    ['a watch is not told', { ...opened, severity: 'watch' }, false, null, false],
    ['an opening grouped under its upstream is not told', opened, false, 'claude-outage', false],
    ['an escalation is told', { change: 'escalate', cause: 'score', severity: 'page' }, false, null, true],
    [
      'an escalation of a grouped one is not',
      { change: 'escalate', cause: 'score', severity: 'page' },
      false,
      'x',
      false,
    ],
    [
      'news of a told one is told',
      { change: 'update', cause: 'official-changed', severity: 'notify' },
      true,
      null,
      true,
    ],
    [
      'news of an untold one is not',
      { change: 'update', cause: 'official-changed', severity: 'notify' },
      false,
      null,
      false,
    ],
    [
      'an echo that outlives its cause is told',
      { change: 'update', cause: 'upstream-gone', severity: 'notify' },
      false,
      null,
      true,
    ],
    [
      'a close is told where the opening was',
      { change: 'close', cause: 'quiet', severity: 'notify' },
      true,
      null,
      true,
    ],
    [
      'a close is told though it is grouped by now',
      { change: 'close', cause: 'quiet', severity: 'notify' },
      true,
      'x',
      true,
    ],
    ['a close unseen is not told', { change: 'close', cause: 'quiet', severity: 'notify' }, false, null, false],
  ])('%s', (_, step, told, groupedUnder, expected) => {
    const { tell, why } = telling(step, told, groupedUnder);
    expect(tell).toBe(expected);
    expect(why.length).toBeGreaterThan(5);
  });

  it.each(NEWS)('says in plain words why %s is told', (cause) => {
    const { why } = telling({ change: 'update', cause, severity: 'notify' }, true, null);
    expect(why).toMatch(/^news: [a-z]+( [a-z]+)+$/);
  });

  it.each(['score', 'networks-agree', 'vendor-confirms'] as const)('says in plain words why %s raises it', (cause) => {
    const { why } = telling({ change: 'escalate', cause, severity: 'page' }, true, null);
    expect(why).toMatch(/^raised to page: [a-z]+( [a-z]+)+$/);
  });
});
