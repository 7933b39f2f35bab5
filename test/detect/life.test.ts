import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/alert/episode.ts';
import type { UpstreamView } from '../../src/detect/advance.ts';
import type { Happening } from '../../src/detect/happening.ts';
import {
  chatter,
  context,
  DAY,
  dailyCycle,
  fold,
  HOUR,
  incident,
  MINUTE,
  mention,
  poisson,
  polls,
  random,
  report,
  reports,
  START,
  summary,
  told,
} from './stream.ts';

const SILENT = context({ feeds: false });
const begin = START + 4 * DAY + 15 * HOUR;

/** Five ordinary days with `put` in the fifth; decisions on what began about then. */
function life(put: readonly Happening[], given = SILENT): Decision[] {
  const ordinary = chatter(random(20), START, START + 5 * DAY, (at) => 0.2 * dailyCycle(at), 0.08);
  return fold([...ordinary, ...put], given, begin + 9 * HOUR).filter(
    ({ change }) => Date.parse(change.onset) > begin - HOUR,
  );
}

const episodes = (decisions: readonly Decision[]) => new Set(decisions.map(({ change }) => change.episode)).size;
const minutesIn = ({ change }: Decision) => (Date.parse(change.at) - begin) / MINUTE;
const closes = (decisions: readonly Decision[]) => decisions.filter(({ change }) => change.change === 'close');
const at = (minutes: number) => begin + minutes * MINUTE;

describe('the reason', () => {
  it('says how many in what time, what is normal, what they say and on how many networks', () => {
    const says = Array.from({ length: 31 }, (_, index) =>
      report(begin + index * 11_600, {
        symptom: index % 8 === 0 ? 'slow' : 'login',
        network: index % 3 === 0 ? 'mastodon' : 'bluesky',
      }),
    );
    const page = life(says).find(({ change }) => change.severity === 'page')!;
    expect(page.change.reason).toMatch(
      /^now \d+ people in \d minutes?, normally (less than )?0\.\d; \d+ say that they cannot log in; 2 networks$/,
    );
    const last = life(says).at(-1)!.change;
    expect(last.reporters).toBeGreaterThanOrEqual(31);
    expect(last.reporters).toBeLessThan(34);
    expect(Math.abs(Date.parse(last.onset) - begin)).toBeLessThan(MINUTE);
    expect(last.ratio).toBeCloseTo(last.reporters / last.expected, 0);
  });
});

describe('the life of an outage', () => {
  it('is one episode when it burns slowly for hours, told while it still grows', () => {
    const burn = poisson(random(3), begin, at(240), (time) => 0.6 * ((time - begin) / (4 * HOUR))).map((time) =>
      report(time),
    );
    const decisions = life(burn);
    expect(minutesIn(told(decisions)[0]!)).toBeLessThan(140);
    expect(episodes(decisions)).toBe(1);
    expect(minutesIn(closes(decisions).at(-1)!)).toBeGreaterThan(240);
  });

  it('is one episode when it flaps', () => {
    const flaps = [0, 25, 50, 75, 100].flatMap((minutes) =>
      reports(random(minutes + 1), at(minutes), at(minutes + 10), 3),
    );
    const decisions = life(flaps);
    expect(episodes(decisions)).toBe(1);
    expect(closes(decisions).length).toBeLessThanOrEqual(2);
    expect(minutesIn(closes(decisions).at(-1)!)).toBeGreaterThan(110);
  });

  it('goes on in the same episode at a second dip, which must stay quiet for longer', () => {
    const dips = [...reports(random(5), begin, at(15), 3), ...reports(random(6), at(50), at(65), 3)];
    const decisions = life(dips);
    expect(summary(decisions).filter((line) => line.startsWith('outage open'))).toHaveLength(2);
    expect(episodes(decisions)).toBe(1);
    const [first, second] = closes(decisions).map(minutesIn);
    expect(first! - 15).toBeLessThan(25);
    expect(second! - 65).toBeGreaterThan(25);
  });

  it('says at its close, and only there, when people stopped', () => {
    const stopped = at(30);
    const last = closes(life(reports(random(5), begin, stopped, 2))).at(-1)!;
    expect(last.details.reportedUntil).toBeGreaterThan(stopped - 3 * MINUTE);
    expect(Date.parse(last.change.at) - last.details.reportedUntil!).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(Date.parse(last.change.at)).toBeLessThan(stopped + 30 * MINUTE);
    const lasted = Math.round((last.details.reportedUntil! - Date.parse(last.change.onset)) / MINUTE);
    expect(Math.abs(last.details.windowMinutes - lasted)).toBeLessThanOrEqual(1);
    expect(last.change.reason).toContain(`; ${last.details.windowMinutes} minutes, ${last.change.reporters} people`);
    const open = life(reports(random(5), begin, stopped, 2)).filter(({ change }) => change.change !== 'close');
    expect(open.filter(({ details }) => 'reportedUntil' in details)).toEqual([]);
  });

  it('does not end at a false dawn: a few say that it works again while others still report', () => {
    const dawn = [31, 32, 33, 34].map((minutes) => mention(at(minutes), { label: 'recovery', signal: 0.1 }));
    const decisions = life([...reports(random(7), begin, at(70), 2), ...dawn]);
    expect(closes(decisions)).toHaveLength(1);
    expect(minutesIn(closes(decisions)[0]!)).toBeGreaterThan(70);
  });

  it('is reopened when the dawn was false and reports come back', () => {
    const dawn = [31, 32, 33, 34, 35, 36].map((minutes) => mention(at(minutes), { label: 'recovery', signal: 0.1 }));
    const again = reports(random(8), at(55), at(75), 2);
    const decisions = life([...reports(random(7), begin, at(30), 2), ...dawn, ...again]);
    expect(closes(decisions)[0]!.change.reason).toContain('works again');
    expect(decisions.some(({ change }) => change.reason.startsWith('reopened: '))).toBe(true);
    expect(episodes(decisions)).toBe(1);
  });

  it('opens in the middle of a launch, at its own onset, and ends with the outage and not with the launch', () => {
    const launch = chatter(random(9), begin - HOUR, at(240), () => 2, 0.08);
    const decisions = life([...launch, ...reports(random(10), begin, at(40), 3)]);
    const first = told(decisions)[0]!;
    expect(minutesIn(first)).toBeLessThan(15);
    expect(Math.abs(Date.parse(first.change.onset) - begin)).toBeLessThan(6 * MINUTE);
    expect(minutesIn(closes(decisions)[0]!)).toBeLessThan(110);
  });

  it('is nothing when one author says it over and over during an outage: one reporter, one mention', () => {
    const outage = reports(random(11), begin, at(30), 2);
    const angry = reports(random(12), begin, at(30), 10, { author: 'angry' });
    const [alone, beside] = [life(outage), life([...outage, ...angry])].map(
      (decisions) => closes(decisions)[0]!.change,
    );
    expect(beside!.reporters - alone!.reporters).toBe(1);
    expect(beside!.mentions - alone!.mentions).toBe(1);
  });
});

describe('announced maintenance', () => {
  const work = incident({
    startedAt: begin,
    status: 'scheduled',
    impact: 'maintenance',
    scheduledUntil: at(60),
  });
  const list = polls(begin - HOUR, at(180), (time) => (time < at(60) ? { incidents: [work] } : {}));

  it('does not page at its end what was said while it lasted', () => {
    const decisions = life([...reports(random(13), at(1), at(60), 2), ...list], context());
    expect(told(decisions).length).toBeGreaterThan(0);
    expect(summary(decisions).join()).not.toContain('page');
  });

  it('pages when people go on reporting after its end', () => {
    const decisions = life([...reports(random(13), at(1), at(120), 2), ...list], context());
    const page = decisions.find(({ change }) => change.severity === 'page')!;
    expect(minutesIn(page)).toBeGreaterThan(60);
    expect(minutesIn(page)).toBeLessThan(85);
  });
});

describe('an outage beside another product’s outage', () => {
  const upstream: UpstreamView = {
    product: 'claude',
    name: 'Claude',
    episode: 'claude-outage-x',
    onset: begin - 3 * MINUTE,
    reporters: 400,
    ratio: 90,
    told: true,
  };
  const given = context({ feeds: false, upstreams: (time) => (time < at(60) ? [upstream] : []) });

  it('is nobody’s page while posts speak of the other, though the other is not known to be behind it', () => {
    const echo = [
      ...reports(random(14), begin, at(40), 0.5, { blames: 'cloudflare' }),
      ...reports(random(15), begin, at(40), 0.5),
    ];
    const decisions = life(echo);
    expect(decisions.at(-1)!.change.upstream?.product).toBe('cloudflare');
    expect(summary(decisions).join()).not.toContain('page');
  });

  it('says nothing of standing on its own when nobody reports after its cause is gone', () => {
    const decisions = life(reports(random(16), begin, at(60), 0.5, { blames: 'claude' }), given);
    expect(decisions.length).toBeGreaterThan(1);
    expect(told(decisions)).toEqual([]);
  });

  it('pages when it goes on by itself', () => {
    const own = reports(random(17), at(60), at(120), 1);
    const decisions = life([...reports(random(16), begin, at(60), 0.5, { blames: 'claude' }), ...own], given);
    expect(minutesIn(told(decisions)[0]!)).toBeGreaterThan(60);
    expect(minutesIn(told(decisions)[0]!)).toBeLessThan(80);
    expect(summary(told(decisions)).join()).toContain('page');
  });

  it('pages at once when it is as large as the other and no post blames that one', () => {
    const peer = context({ feeds: false, upstreams: () => [{ ...upstream, reporters: 30 }] });
    const decisions = life(reports(random(18), begin, at(40), 10), peer);
    expect(minutesIn(told(decisions).find(({ change }) => change.severity === 'page')!)).toBeLessThan(15);
  });
});
