import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, emptyState } from '../../src/detect/advance.ts';
import type { Happening } from '../../src/detect/happening.ts';
import { addShare, addTotal, emptyWaves } from '../../src/waves/cascade.ts';
import { memoryWithin } from '../../src/waves/kernel.ts';
import { stepWave, type WaveSituation } from '../../src/waves/wave.ts';
import {
  chatter,
  context,
  DAY,
  fold,
  HOUR,
  incident,
  MINUTE,
  mention,
  polls,
  random,
  report,
  START,
  summary,
} from '../detect/stream.ts';
import { reposts } from './reposts.ts';

const given = context({ feeds: false });

describe('the memory kernel', () => {
  it('holds a fifth of all reposts in five minutes, half in an hour, and all in the end', () => {
    expect(memoryWithin(0)).toBe(0);
    expect(memoryWithin(300)).toBeCloseTo(0.188, 2);
    expect(memoryWithin(3600)).toBeCloseTo(0.54, 1);
    expect(memoryWithin(1e12)).toBeGreaterThan(0.99);
  });
});

describe('a wave', () => {
  const root = mention(START + DAY);

  it('says when the page called it over, and of nobody that they still report: who shares a post reports nothing', () => {
    const isAnnounced = (at: number) => at > root.at - 2 * HOUR && at < root.at - 10 * MINUTE;
    const page = polls(START + DAY / 2, START + 2 * DAY, (at) =>
      isAnnounced(at) ? { state: 'major_outage', incidents: [incident({ startedAt: root.at - 2 * HOUR })] } : {},
    );
    const decisions = fold([...page, root, ...reposts(root, 600)], context(), START + 6 * DAY);
    const waves = decisions.filter(({ change }) => change.kind === 'wave');
    expect(waves.length).toBeGreaterThan(1);
    for (const { change, details } of waves) {
      expect(change.official.state).toBe('status-first');
      expect(details.over).toEqual({ at: expect.any(Number), until: null });
      expect(details.over!.at).toBeLessThan(root.at - 8 * MINUTE);
    }
  });

  it('opens early, is forecast, and closes once, and is never an outage', () => {
    const decisions = fold([root, ...reposts(root, 600)], given, START + 6 * DAY);
    expect(summary(decisions)[0]).toBe('wave open notify');
    expect(summary(decisions).filter((line) => line.includes('close'))).toHaveLength(1);
    const first = decisions[0]!.change;
    expect(first.wave!.reposts).toBeLessThan(150);
    expect(first.wave!.forecast!.low).toBeLessThan(600);
    expect(first.wave!.forecast!.high).toBeGreaterThan(600);
    expect(first.episode).toMatch(/^notion-wave-2026-01-06T00:0\dZ-[0-9a-f]{8}$/);
    expect(first.reporters).toBe(0);
    expect(first.posts).toEqual([root.uri]);
    expect(decisions.every(({ change }) => change.kind === 'wave')).toBe(true);
  });

  it('is neither over nor slower while its network is not read', () => {
    const shares = reposts(root, 600).filter(({ at }) => at < root.at + HOUR);
    const unread = { ...given, readTo: () => root.at + HOUR };
    const late = (decisions: ReturnType<typeof fold>) =>
      decisions.filter(({ change }) => Date.parse(change.at) > root.at + HOUR + 3 * MINUTE);
    expect(late(fold([root, ...shares], unread, START + 4 * DAY))).toEqual([]);
    const [first] = late(fold([root, ...shares], given, START + 4 * DAY));
    expect(first?.change.kind).toBe('wave');
  });

  it('is one report and a wave when the post complains', () => {
    const complaint = report(START + DAY);
    const kinds = fold([complaint, ...reposts(complaint, 900)], given, START + 6 * DAY).map(
      ({ change }) => change.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['wave']));
  });

  it('pages when it grows huge', () => {
    const lines = summary(fold([root, ...reposts(root, 8_000)], given, START + 6 * DAY));
    expect(lines.filter((line) => line.endsWith('page')).length).toBeGreaterThan(0);
    expect(summary(fold([root, ...reposts(root, 300)], given, START + 6 * DAY)).join()).not.toContain('page');
  });

  it('is not opened by posts that get a handful of reposts each', () => {
    const posts = chatter(random(4), START, START + 5 * DAY, () => 0.2, 0.05);
    const shares = posts.flatMap((post, index) => (index % 5 === 0 ? reposts(post, 1 + (index % 14)) : []));
    expect(fold([...posts, ...shares], given, START + 8 * DAY)).toEqual([]);
  });

  it('learns that a product is much reposted', () => {
    const daily = Array.from({ length: 40 }, (_, day) => mention(START + day * DAY));
    const shares = daily.flatMap((post) => reposts(post, 120));
    const decisions = fold([...daily, ...shares], given, START + 45 * DAY);
    const late = decisions.filter(({ change }) => Date.parse(change.at) > START + 25 * DAY);
    expect(late).toEqual([]);
  });

  it('is found from totals that a network tells', () => {
    const totals = [0, 12, 40, 90, 160, 220].map(
      (count, index): Happening => ({
        kind: 'engagement',
        at: root.at + index * 4 * MINUTE,
        network: 'mastodon',
        subject: root.uri,
        reposts: count,
      }),
    );
    const decisions = fold([root, ...totals], given, START + 4 * DAY);
    expect(summary(decisions)[0]).toBe('wave open notify');
    expect(decisions.at(-1)!.change.wave!.reposts).toBe(220);
  });

  it('does not count shares twice that a total already holds', () => {
    const waves = emptyWaves();
    for (const share of reposts(root, 60).slice(0, 30)) {
      if (share.kind === 'share') addShare(waves, share, root.at);
    }
    const told = {
      kind: 'engagement',
      at: root.at + HOUR,
      network: 'bluesky',
      subject: root.uri,
      reposts: 40,
    } as const;
    expect(addTotal(waves, told, root.at).total).toBe(40);
    expect(addTotal(waves, { ...told, at: told.at + MINUTE }, root.at).total).toBe(40);
  });

  it('ends when the post is deleted', () => {
    const list = reposts(root, 600).filter(({ at }) => at < root.at + HOUR);
    const gone: Happening = { kind: 'delete', at: root.at + HOUR, uri: root.uri };
    const last = fold([root, ...list, gone], given, root.at + 3 * HOUR).at(-1)!.change;
    expect(last.change).toBe('close');
    expect(last.reason).toContain('deleted');
  });

  it('keeps a bounded state however many posts are shared', () => {
    const state = emptyState();
    const roots = Array.from({ length: 1_500 }, (_, index) => mention(START + index * MINUTE));
    fold(
      roots.flatMap((post) => [post, ...reposts(post, 3).slice(0, 3)]),
      given,
      undefined,
      state,
    );
    expect(Object.keys(state.waves.roots).length).toBeLessThanOrEqual(500);
    const large: Happening[] = reposts(root, 20_000);
    fold([root, ...large], given, undefined, emptyState());
    expect(JSON.stringify(state.waves).length).toBeLessThan(200_000);
  });
});

describe('stepWave', () => {
  const at = (low: number, mid: number, high: number) => ({ low, mid, high, reproduction: 1 });
  const calm: WaveSituation = {
    shares: 30,
    forecast: at(120, 220, 500),
    usual: 5,
    rare: 45,
    quietFor: 0,
    deleted: false,
    open: null,
    sharesAtClose: 0,
    sure: 0.6,
  };
  const open = { severity: 'notify', told: { low: 120, mid: 220, high: 500, shares: 30 } } as const;

  it.each<[string, Partial<WaveSituation>, string | null]>([
    ['opens beyond the rare', {}, 'open spreads'],
    ['stays silent below the least shares', { shares: 29 }, null],
    ['stays silent while it is not headed for the least final size', { forecast: at(120, 180, 500) }, null],
    ['stays silent while it may well stay small', { forecast: at(100, 220, 500) }, null],
    ['stays silent while the lower bound is no more than rare', { rare: 121 }, null],
    ['stays silent below twice the usual', { usual: 61 }, null],
    ['stays silent when it is over already', { shares: 215 }, null],
    ['stays silent when nothing came for half a day', { quietFor: 12 * HOUR }, null],
    ['stays silent on the long tail of a wave that closed', { sharesAtClose: 20 }, null],
    ['comes back when it doubles', { sharesAtClose: 30, shares: 61 }, 'open spreads'],
    ['opens at page when huge', { shares: 400, forecast: at(600, 900, 2000) }, 'open spreads page'],
    ['does nothing while the forecast holds', { open }, null],
    ['updates when the shares doubled', { open, shares: 60 }, 'update shares-doubled'],
    [
      'updates when the forecast rises out of its range',
      { open, forecast: at(300, 560, 900) },
      'update forecast-left-range',
    ],
    [
      'updates when the forecast falls out of its range',
      { open, forecast: at(60, 90, 130) },
      'update forecast-left-range',
    ],
    ['escalates when huge', { open, forecast: at(600, 900, 2000) }, 'escalate grows-huge page'],
    ['closes when nineteen of twenty are there', { open, shares: 210 }, 'close over'],
    ['waits while more are to come', { open: { ...open, told: { ...open.told, shares: 200 } }, shares: 205 }, null],
    ['waits through a quiet night', { open, quietFor: 11 * HOUR }, null],
    ['closes after half a day of quiet', { open, quietFor: 12 * HOUR }, 'close over'],
    ['closes when the post is deleted', { open, deleted: true }, 'close root-deleted'],
  ])('%s', (_, change, expected) => {
    const step = stepWave({ ...calm, ...change }, DEFAULT_SETTINGS.wave);
    const words = step === null ? null : `${step.change} ${step.cause}${step.severity === 'page' ? ' page' : ''}`;
    expect(words).toBe(expected);
  });
});
