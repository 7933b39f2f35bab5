import { describe, expect, it } from 'vitest';
import { type Decision, episodeChange } from '../../src/alert/episode.ts';
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

/** Five ordinary days of a product, then nothing of its own. */
function ordinary(seed: number, perMinute: number, days = 5): Happening[] {
  return chatter(random(seed), START, START + days * DAY, (at) => perMinute * dailyCycle(at), 0.08);
}

/** Decisions of episodes that began about `begin` or later. */
function since(begin: number, ...given: Parameters<typeof fold>): Decision[] {
  return fold(...given).filter(({ change }) => Date.parse(change.onset) > begin - HOUR);
}

describe('quiet', () => {
  it.each([0.01, 0.1, 1, 10])('tells nothing in a quiet week at %d mentions a minute', (perMinute) => {
    const week = ordinary(7, perMinute, 7);
    expect(told(fold(week, SILENT, START + 8 * DAY))).toEqual([]);
  });

  it('tells nothing of a support account with single faults galore', () => {
    const month = chatter(random(3), START, START + 30 * DAY, (at) => 0.173 * dailyCycle(at), 0.1);
    expect(month.length).toBeGreaterThan(7_000);
    expect(told(fold(month, SILENT))).toEqual([]);
  });

  it.each([0.2, 1, 10])(
    'tells nothing of a launch: ten times %d mentions with the usual share of reports',
    (perMinute) => {
      const launch = chatter(random(5), START + 4 * DAY, START + 4 * DAY + 6 * HOUR, () => perMinute * 10, 0.08);
      expect(told(fold([...ordinary(11, perMinute), ...launch], SILENT, START + 6 * DAY))).toEqual([]);
    },
  );

  it('opens nothing for a flood of copies of one text', () => {
    const flood = poisson(random(1), START + 3 * DAY, START + 3 * DAY + HOUR, () => 5).map((at) =>
      report(at, { textKey: 'one-text' }),
    );
    expect(fold([...ordinary(2, 0.2), ...flood], SILENT, START + 6 * DAY)).toEqual([]);
  });

  it('opens nothing for one author who reports many times', () => {
    const angry = reports(random(1), START + 3 * DAY, START + 3 * DAY + HOUR, 3, { author: 'angry' });
    expect(fold([...ordinary(2, 0.2), ...angry], SILENT, START + 6 * DAY)).toEqual([]);
  });

  it.each([
    ['bots', { bot: true }],
    ['the vendor itself', { official: true }],
    ['news alone', { label: 'relay' as const }],
    ['complaints', { label: 'complaint' as const, signal: 0.2 }],
  ])('opens nothing for %s', (_, more) => {
    const posts = reports(random(1), START + 3 * DAY, START + 3 * DAY + HOUR, 2, more);
    expect(fold([...ordinary(2, 0.2), ...posts], SILENT, START + 6 * DAY)).toEqual([]);
  });

  it('opens nothing when a stream comes back after a gap and brings all of it at once', () => {
    const next = random(4);
    const from = START + 3 * DAY + 14 * HOUR;
    const to = from + 3 * HOUR;
    const stream = chatter(next, START, START + 4 * DAY, (at) => 2 * dailyCycle(at), 0.1);
    const before = stream.filter(({ at }) => at < from || at >= to);
    const burst = stream
      .filter(({ at }) => at >= from && at < to)
      .map((post, index) => ({ ...post, at: to + index * 20 }));
    const gap: Happening = { kind: 'gap', at: to, network: 'bluesky', from, to };
    expect(told(fold([...before, ...burst, gap], SILENT, START + 5 * DAY))).toEqual([]);
  });
});

describe('a new product', () => {
  it('opens at once when a dozen people report within six minutes and nearly nobody did before', () => {
    const dozen = Array.from({ length: 12 }, (_, index) => report(START + index * 30_000));
    expect(summary(fold(dozen, SILENT)).at(-1)).toBe('outage escalate page');
  });

  it.each([5, 10, 20, 60])('tells nothing of a steady reporter every %d minutes', (minutes) => {
    const steady: Happening[] = [];
    for (let at = START; at < START + DAY; at += minutes * MINUTE) steady.push(report(at));
    expect(told(fold(steady, SILENT))).toEqual([]);
  });

  it('tells nothing of a busy product with its usual share from the first minute on', () => {
    const busy = chatter(random(6), START, START + DAY, (at) => 20 * dailyCycle(at), 0.08);
    expect(told(fold(busy, SILENT))).toEqual([]);
  });
});

describe('an outage', () => {
  const begin = START + 4 * DAY + 15 * HOUR;
  const outage = () => reports(random(21), begin, begin + 40 * MINUTE, 2);
  const stream = () => [...ordinary(20, 0.2), ...outage()];

  it('opens within minutes, pages, and closes when the reports stop', () => {
    const decisions = since(begin, stream(), SILENT, begin + 4 * HOUR);
    const first = told(decisions)[0]!;
    expect(Date.parse(first.change.at) - begin).toBeLessThan(8 * MINUTE);
    expect(summary(decisions)).toContain('outage escalate page');
    expect(summary(decisions).at(-1)).toBe('outage close page');
    expect(Math.abs(Date.parse(first.change.onset) - begin)).toBeLessThan(6 * MINUTE);
    expect(new Set(decisions.map(({ change }) => change.episode)).size).toBe(1);
  });

  it('writes lines that hold the contract, in its order', () => {
    for (const { change } of since(begin, stream(), SILENT, begin + 4 * HOUR)) {
      expect(Object.keys(change)).toEqual(Object.keys(episodeChange.shape));
      expect(JSON.stringify(episodeChange.parse(change))).toBe(JSON.stringify(change));
    }
  });

  it('says in plain words how many, how fast, against what and what they say', () => {
    const page = since(begin, stream(), SILENT, begin + 4 * HOUR).find(({ change }) => change.severity === 'page')!;
    expect(page.change.reason).toMatch(
      /^now \d+ people in \d+ minutes, normally [\d.]+; \d+ say that it is down; 1 network$/,
    );
    expect(page.change.posts.length).toBe(5);
    expect(page.details.threshold).toBeGreaterThan(10);
    expect(page.change.score).toBeGreaterThanOrEqual(page.details.threshold);
  });

  it('keeps a watch to itself and tells nobody when it closes unseen', () => {
    const few = [0, 1, 2, 3, 4].map((minutes) => report(begin + minutes * MINUTE));
    const decisions = since(begin, [...ordinary(20, 0.2), ...few], SILENT, begin + 5 * HOUR);
    expect(summary(decisions)).toEqual(['outage open watch', 'outage close watch']);
    expect(decisions.map(({ telling }) => telling.why)).toEqual([
      'watch is kept, not told',
      'opened and closed before anybody was told',
    ]);
  });

  it('raises severity when two networks agree', () => {
    const causes = (second: string) => {
      const few = [0, 1, 2, 3, 4, 5, 6, 7].map((minutes, index) =>
        report(begin + minutes * MINUTE, { network: index % 2 === 0 ? 'bluesky' : second }),
      );
      return since(begin, [...ordinary(20, 0.2), ...few], SILENT, begin + 5 * HOUR).map(({ change }) => change.reason);
    };
    expect(causes('mastodon').some((reason) => reason.startsWith('networks agree: '))).toBe(true);
    expect(causes('bluesky').some((reason) => reason.startsWith('networks agree: '))).toBe(false);
  });

  it('opens during a launch', () => {
    const launch = chatter(random(5), begin - HOUR, begin + 2 * HOUR, () => 2, 0.08);
    expect(told(since(begin, [...stream(), ...launch], SILENT, begin + 4 * HOUR)).length).toBeGreaterThan(0);
  });

  it('closes on posts of recovery while single reports still come', () => {
    const back = [0, 1, 2, 3, 4, 5].map((minutes) =>
      mention(begin + (41 + minutes) * MINUTE, { label: 'recovery', signal: 0.1 }),
    );
    const decisions = since(begin, [...stream(), ...back], SILENT, begin + 4 * HOUR);
    const close = decisions.at(-1)!.change;
    expect(close.change).toBe('close');
    expect(close.reason).toContain('works again');
  });

  it('goes on with the same episode when it surges again within the hour', () => {
    const again = reports(random(23), begin + 90 * MINUTE, begin + 110 * MINUTE, 2);
    const decisions = since(begin, [...stream(), ...again], SILENT, begin + 6 * HOUR);
    expect(new Set(decisions.map(({ change }) => change.episode)).size).toBe(1);
    const reopened = decisions.filter(({ change }) => change.reason.startsWith('reopened: '));
    expect(reopened.map(({ change }) => change.change)).toEqual(['open']);
    expect(decisions.at(-1)!.change.change).toBe('close');
    expect(decisions.at(-1)!.change.reporters).toBeGreaterThan(90);
  });

  it('opens a new episode when it surges again the next day', () => {
    const again = reports(random(23), begin + DAY, begin + DAY + 20 * MINUTE, 2);
    const decisions = since(begin, [...stream(), ...again], SILENT, begin + 2 * DAY);
    expect(new Set(decisions.map(({ change }) => change.episode)).size).toBe(2);
  });

  it('takes back what is deleted', () => {
    const posts = outage();
    const deletes: Happening[] = posts
      .slice(0, 20)
      .map(({ uri }) => ({ kind: 'delete', at: begin + 41 * MINUTE, uri }));
    const decisions = since(begin, [...ordinary(20, 0.2), ...posts, ...deletes], SILENT, begin + 4 * HOUR);
    const whole = since(begin, [...ordinary(20, 0.2), ...posts], SILENT, begin + 4 * HOUR);
    const [less, more] = [decisions.at(-1)!.change, whole.at(-1)!.change];
    expect(more.reporters - less.reporters).toBe(20);
    expect(less.posts).not.toContain(posts[0]!.uri);
  });

  it('does not end in a stretch that was not read', () => {
    const gap: Happening = {
      kind: 'gap',
      at: begin + 30 * MINUTE,
      network: 'bluesky',
      from: begin + 12 * MINUTE,
      to: begin + 30 * MINUTE,
    };
    const posts = outage().filter(({ at }) => at < begin + 12 * MINUTE || at >= begin + 30 * MINUTE);
    const closes = since(begin, [...ordinary(20, 0.2), ...posts, gap], SILENT, begin + 4 * HOUR).filter(
      ({ change }) => change.change === 'close' && Date.parse(change.at) > begin + 30 * MINUTE,
    );
    expect(Date.parse(closes.at(-1)!.change.at)).toBeGreaterThan(begin + 45 * MINUTE);
  });
});

describe('the official word', () => {
  const begin = START + 4 * DAY + 15 * HOUR;
  const stream = () => [...ordinary(20, 0.2), ...reports(random(21), begin, begin + 60 * MINUTE, 2)];
  const states = (happenings: Happening[]) => {
    const decisions = told(since(begin, [...stream(), ...happenings], context(), begin + 4 * HOUR));
    return decisions.map(({ change }) => change.official.state).filter((state, index, all) => state !== all[index - 1]);
  };

  it('is behind us, then confirms with our lead', () => {
    const inc = incident({ startedAt: begin + 10 * MINUTE });
    const list = polls(begin - HOUR, begin + 3 * HOUR, (at) =>
      at < begin + 30 * MINUTE ? {} : { state: 'major_outage', incidents: [inc] },
    );
    expect(states(list)).toEqual(['ahead', 'confirmed']);
    const decisions = since(begin, [...stream(), ...list], context(), begin + 4 * HOUR);
    const opened = Date.parse(decisions[0]!.change.at);
    const lead = decisions.at(-1)!.change.official.leadMinutes!;
    expect(lead).toBeCloseTo((begin + 30 * MINUTE - opened) / MINUTE, 1);
  });

  it('was first: the lead is negative', () => {
    const inc = incident({ startedAt: begin - 20 * MINUTE });
    const list = polls(begin - HOUR, begin + 3 * HOUR, (at) =>
      at < begin - 20 * MINUTE ? {} : { state: 'major_outage', incidents: [inc] },
    );
    expect(states(list)).toEqual(['status-first']);
    expect(since(begin, [...stream(), ...list], context()).at(-1)!.change.official.leadMinutes).toBeLessThan(-20);
  });

  it('lingers: the vendor says it is over, people still report, and the episode stays open', () => {
    const list = polls(begin - HOUR, begin + 3 * HOUR, (at) => {
      if (at < begin + 15 * MINUTE || at > begin + 30 * MINUTE) return {};
      return { state: 'major_outage', incidents: [incident({ startedAt: begin + 15 * MINUTE })] };
    });
    expect(states(list)).toEqual(['ahead', 'confirmed', 'lingering']);
    const decisions = since(begin, [...stream(), ...list], context(), begin + 4 * HOUR);
    const end = decisions.at(-1)!;
    expect(Date.parse(end.change.at)).toBeGreaterThan(begin + HOUR);
    expect(end.change.change).toBe('close');
    expect(end.change.reason).toMatch(
      /ahead of the page; the vendor closed it (2[5-9]|3\d) min before people stopped reporting$/,
    );
    const news = decisions.filter(({ change }) => change.reason.includes('no longer lists'));
    expect(news.map(({ change }) => change.reason.endsWith(', people still report'))).toEqual([false, true]);
    const [told, proven] = news.map(({ change }) => Date.parse(change.at));
    expect(proven! - told!).toBeGreaterThanOrEqual(9 * MINUTE);
  });

  it('lingers from its first report on where the page was clear by then: all came after that', () => {
    const list = polls(begin - 2 * HOUR, begin + 3 * HOUR, (at) => {
      if (at < begin - 40 * MINUTE || at > begin - 10 * MINUTE) return {};
      return { state: 'major_outage', incidents: [incident({ startedAt: begin - 40 * MINUTE })] };
    });
    expect(states(list)).toEqual(['lingering']);
  });

  it.each([
    ['nobody', 0],
    ['a straggler or two', 2],
  ])('stays confirmed when the page clears and %s reports after it', (_, stragglers) => {
    const list = polls(begin - HOUR, begin + 3 * HOUR, (at) => {
      if (at < begin + 15 * MINUTE || at > begin + 61 * MINUTE) return {};
      return { state: 'major_outage', incidents: [incident({ startedAt: begin + 15 * MINUTE })] };
    });
    const late = reports(random(23), begin + 64 * MINUTE, begin + 70 * MINUTE, 1).slice(0, stragglers);
    expect(states([...list, ...late])).toEqual(['ahead', 'confirmed']);
    const decisions = since(begin, [...stream(), ...late, ...list], context(), begin + 4 * HOUR);
    const reasons = decisions.map(({ change }) => change.reason).join('\n');
    expect(reasons).toContain("the vendor's page no longer lists");
    expect(reasons).not.toContain('still report');
    expect(reasons).not.toContain('the vendor closed it');
  });

  it('says of announced work that it is over, and by how much people outlasted it', () => {
    const work = incident({
      startedAt: begin - 10 * MINUTE,
      status: 'investigating',
      impact: 'maintenance',
      scheduledUntil: begin + 20 * MINUTE,
    });
    const list = polls(begin - HOUR, begin + 3 * HOUR, (at) =>
      at < begin - 10 * MINUTE || at > begin + 20 * MINUTE ? {} : { incidents: [work] },
    );
    expect(states(list)).toEqual(['maintenance', 'lingering']);
    const decisions = since(begin, [...stream(), ...list], context(), begin + 4 * HOUR);
    expect(decisions.map(({ change }) => change.reason).join('\n')).toContain('the announced maintenance is over');
    expect(decisions.at(-1)!.change.reason).not.toContain('who was first');
    expect(decisions.at(-1)!.change.reason).toMatch(
      /; the announced work ended at 15:2\d, people reported until 1[56]:\d\d UTC: (3|4)\d min longer$/,
    );
  });

  it('is maintenance in progress, and does not page', () => {
    const work = incident({
      startedAt: begin - 10 * MINUTE,
      status: 'scheduled',
      impact: 'maintenance',
      scheduledUntil: begin + 3 * HOUR,
    });
    const list = polls(begin - HOUR, begin + 3 * HOUR, () => ({ incidents: [work] }));
    expect(states(list)).toEqual(['maintenance']);
    expect(summary(since(begin, [...stream(), ...list], context()))).not.toContain('outage escalate page');
  });

  it('is unknown when the page cannot be read', () => {
    const list = polls(begin - HOUR, begin + 3 * HOUR, () => ({ state: 'unknown', reason: 'HTTP 503' }));
    expect(states(list)).toEqual(['unknown']);
    expect(since(begin, [...stream(), ...list], context())[0]!.details.page.reason).toBe('HTTP 503');
  });

  it('is unknown when no feed is configured', () => {
    expect(since(begin, stream(), SILENT)[0]!.details.page.reason).toBe('no feed configured');
  });
});

describe('an echo', () => {
  const begin = START + 4 * DAY + 15 * HOUR;
  const upstream: UpstreamView = {
    product: 'claude',
    name: 'Claude',
    episode: 'claude-outage-x',
    onset: begin - 4 * MINUTE,
    reporters: 80,
    ratio: 90,
    told: true,
  };
  const echo = () => [
    ...ordinary(20, 0.2),
    ...reports(random(21), begin, begin + 40 * MINUTE, 1, { blames: 'claude' }),
    ...reports(random(22), begin, begin + 40 * MINUTE, 0.5),
  ];

  it('names the upstream with its share and the posts, and is grouped under its episode', () => {
    const given = context({ upstreams: (at) => (at < begin + 2 * HOUR ? [upstream] : []) });
    const decisions = since(begin, echo(), given, begin + 4 * HOUR);
    expect(told(decisions)).toEqual([]);
    const { change, details, telling } = decisions.find(({ change }) => change.severity !== 'watch')!;
    expect(change.upstream?.product).toBe('claude');
    expect(change.upstream?.share).toBeGreaterThan(0.6);
    expect(change.upstream?.posts.length).toBeGreaterThan(1);
    expect(details.groupedUnder).toBe('claude-outage-x');
    expect(telling.why).toBe('kept back: grouped under claude-outage-x');
  });

  it('is grouped under a product that it is not declared to depend on, once its posts name that', () => {
    const other = { ...upstream, groupedUnder: null, cause: null, isRelated: false, shares: [] };
    const given = { ...context(), othersAt: (at: number) => (at < begin + 2 * HOUR ? [other] : []) };
    const decisions = since(begin, echo(), given, begin + 4 * HOUR);
    const [first] = decisions.filter(({ change }) => change.severity !== 'watch');
    expect(told(decisions.filter(({ change }) => Date.parse(change.at) < begin + 10 * MINUTE))).toEqual([]);
    expect(first!.change.upstream?.product).toBe('claude');
    expect(first!.details.groupedUnder).toBe('claude-outage-x');
    expect(first!.details.causes!.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('does not page beside a much larger outage that began just before, until posts have had time to name it', () => {
    const cloud = { ...upstream, product: 'aws', name: 'AWS', episode: 'aws-outage-x', onset: begin - 3 * MINUTE };
    const larger = { ...cloud, reporters: 900, groupedUnder: null, cause: null, isRelated: false, shares: [] };
    const alone = [...ordinary(20, 0.2), ...reports(random(21), begin, begin + 40 * MINUTE, 2)];
    const decisions = since(begin, alone, { ...context(), othersAt: () => [larger] }, begin + 4 * HOUR);
    const pagedAfter = (found: typeof decisions) =>
      (Date.parse(found.find(({ change }) => change.severity === 'page')!.change.at) - begin) / MINUTE;
    expect(pagedAfter(since(begin, alone, context(), begin + 4 * HOUR))).toBeLessThan(10);
    expect(pagedAfter(decisions)).toBeGreaterThan(15);
    expect(pagedAfter(decisions)).toBeLessThan(20);
    expect(told(decisions)[0]!.change.severity).toBe('notify');
    expect(told(decisions)[0]!.change.reason).toMatch(
      /AWS, with \d+ times as many people, began to fail \d minutes? before$/,
    );
  });

  it('is told with products that fail together where nobody knows why', () => {
    const other = (product: string) => ({
      ...upstream,
      product,
      episode: `${product}-outage-x`,
      reporters: 20,
      groupedUnder: null,
      cause: null,
      isRelated: false,
      shares: ['aws'],
    });
    const given = { ...context(), othersAt: () => [other('figma'), other('zoom')] };
    const alone = [...ordinary(20, 0.2), ...reports(random(21), begin, begin + 40 * MINUTE, 1)];
    const decisions = since(begin, alone, given, begin + 4 * HOUR);
    const words = 'common cause, not known: figma, Notion, zoom began to fail together; all depend on aws';
    expect(told(decisions)[0]!.change.reason).toContain(words);
    expect(decisions.at(-1)!.details.common).toEqual({
      products: ['figma', 'notion', 'zoom'],
      shared: ['aws'],
      named: [],
    });
    expect(decisions.every(({ change }) => change.upstream === null)).toBe(true);
  });

  it('names by an update who joins those that fail together, all who join within minutes at once', () => {
    const other = (product: string) => ({
      ...upstream,
      product,
      episode: `${product}-outage-x`,
      reporters: 20,
      groupedUnder: null,
      cause: null,
      isRelated: false,
      shares: [],
    });
    const joins = { figma: 0, zoom: 0, slack: 12, github: 13 };
    const given = {
      ...context(),
      othersAt: (at: number) =>
        Object.entries(joins)
          .filter(([, minutes]) => at >= begin + minutes * MINUTE)
          .map(([product]) => other(product)),
    };
    const names = { figma: 'Figma', zoom: 'Zoom', slack: 'Slack', github: 'GitHub', notion: 'Notion' };
    const nameOf = (id: string) => new Map(Object.entries(names)).get(id) ?? id;
    const alone = [...ordinary(20, 0.2), ...reports(random(21), begin, begin + 40 * MINUTE, 1)];
    const decisions = since(begin, alone, { ...given, nameOf }, begin + 4 * HOUR);
    const joined = decisions.map(({ change }) => change.reason).filter((reason) => reason.includes('too;'));
    expect(joined).toEqual([
      'Slack fails with it too; common cause, not known: Figma, Notion, Slack, Zoom began to fail together',
      'GitHub fails with it too; common cause, not known: Figma, GitHub, Notion, Slack, Zoom began to fail together',
    ]);
    const times = decisions.filter(({ change }) => joined.includes(change.reason)).map(({ change }) => change.at);
    expect(Date.parse(times[1]!) - Date.parse(times[0]!)).toBeGreaterThanOrEqual(5 * MINUTE);
  });

  it('stands up on its own when it outlives its cause', () => {
    const given = context({ upstreams: (at) => (at < begin + 15 * MINUTE ? [upstream] : []) });
    const decisions = told(since(begin, echo(), given, begin + 4 * HOUR));
    expect(decisions.map(({ change }) => change.change)).toContain('update');
    expect(decisions[0]!.change.reason).toMatch(/^stands on its own/);
    expect(decisions.at(-1)!.change.change).toBe('close');
  });

  it('stands up without a page as long as most of its posts blame what is over', () => {
    const given = context({ upstreams: (at) => (at < begin + 15 * MINUTE ? [upstream] : []) });
    const blaming = [
      ...ordinary(20, 0.2),
      ...reports(random(21), begin, begin + 40 * MINUTE, 2, { blames: 'claude' }),
      ...reports(random(22), begin, begin + 40 * MINUTE, 0.5),
    ];
    const decisions = since(begin, blaming, given, begin + 4 * HOUR);
    expect(told(decisions)[0]!.change.reason).toMatch(/^stands on its own/);
    expect(new Set(decisions.map(({ change }) => change.severity))).not.toContain('page');
    const own = [...blaming, ...reports(random(23), begin + 15 * MINUTE, begin + 90 * MINUTE, 3)];
    expect(since(begin, own, given, begin + 4 * HOUR).map(({ change }) => change.severity)).toContain('page');
  });

  it('does not stand up by what is normal for it once its cause is over', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const given = context({ upstreams: (at) => (at < begin + 40 * MINUTE ? [upstream] : []) });
      const over = [
        ...ordinary(20, 3),
        ...reports(random(50 + seed), begin, begin + 40 * MINUTE, 1, { blames: 'claude' }),
        ...reports(random(80 + seed), begin + 40 * MINUTE, begin + 2 * HOUR, 0.09),
      ];
      expect(told(since(begin, over, given, begin + 4 * HOUR))).toEqual([]);
    }
  });

  it('names the upstream once posts blame it, in an episode that was told', () => {
    const given = context({ upstreams: (at) => (at > begin + 20 * MINUTE ? [upstream] : []) });
    const reasons = told(since(begin, echo(), given, begin + 4 * HOUR)).map(({ change }) => change.reason);
    expect(reasons.some((reason) => reason.includes('points at Claude'))).toBe(true);
  });

  it('points nowhere when no post blames and no upstream fails', () => {
    const alone = [...ordinary(20, 0.2), ...reports(random(21), begin, begin + 40 * MINUTE, 2)];
    for (const { change } of since(begin, alone, SILENT, begin + 4 * HOUR)) expect(change.upstream).toBeNull();
  });
});
