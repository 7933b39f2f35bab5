import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/cli/simulate/parse-scenario.ts';
import { type Simulation, simulate } from '../../../src/cli/simulate/simulate.ts';
import { itemTime, type Post, type StreamItem, streamItem } from '../../../src/sources/item.ts';

const HEAD = `name: small
seed: 5
start: 2026-03-02T08:00:00Z
duration: 6h
background: { perMinute: 2 }
products:
  - { id: claude, name: Claude, field: assistant, perHour: 30, components: [Claude Code], feed: { url: 'https://status.claude.com/api/v2/summary.json', every: 2m } }
  - { id: chatgpt, name: ChatGPT, field: assistant, perHour: 30 }
  - { id: notion, name: Notion, field: workspace, perHour: 12, components: [Notion AI], networks: { bluesky: 1, mastodon: 1 } }
events:
`;
const OUTAGE = `  - kind: outage
    product: claude
    at: 3h
    lasts: 40m
    peak: 5
    recovery: { posts: 12 }
    felt: [{ product: notion, share: 0.3, components: [Notion AI] }]
`;

function run(events: string, head = HEAD): Simulation {
  return simulate(parseScenario(head + events, 's.yaml'));
}
const itemsOf = ({ posts }: Simulation): StreamItem[] => [...posts].map((line) => streamItem.parse(JSON.parse(line)));
const postsOf = (simulation: Simulation): Post[] => itemsOf(simulation).filter((item) => item.type === 'post');

type Labels = { uri: string; mentions: { product: string; label: string }[] };
function labelsOf({ labels }: Simulation): Map<string, Labels['mentions']> {
  return new Map(
    [...labels].map((line): [string, Labels['mentions']] => [
      (JSON.parse(line) as Labels).uri,
      (JSON.parse(line) as Labels).mentions,
    ]),
  );
}
const minutes = (iso: string | number): number => (typeof iso === 'number' ? iso : Date.parse(iso)) / 60_000;

describe('simulate', () => {
  it('gives the same bytes for the same seed and others for another', () => {
    const bytes = (simulation: Simulation) =>
      JSON.stringify([[...simulation.posts], [...simulation.status], [...simulation.labels], simulation.truth]);
    expect(bytes(run(OUTAGE))).toBe(bytes(run(OUTAGE)));
    expect(bytes(run(OUTAGE, HEAD.replace('seed: 5', 'seed: 6')))).not.toBe(bytes(run(OUTAGE)));
  });

  it('can be read twice', () => {
    const simulation = run(OUTAGE);
    expect([...simulation.posts]).toEqual([...simulation.posts]);
    expect([...simulation.status]).toEqual([...simulation.status]);
  });

  it('writes lines of the post stream in the order seen', () => {
    const items = itemsOf(run(OUTAGE));
    expect(items.length).toBeGreaterThan(500);
    const times = items.map(itemTime);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('names every post once, and dates it a moment before it is seen', () => {
    const posts = postsOf(run(OUTAGE));
    expect(new Set(posts.map(({ uri }) => uri)).size).toBe(posts.length);
    const lags = posts.map(({ createdAt, observedAt }) => observedAt - (createdAt ?? 0)).toSorted((a, b) => a - b);
    expect(lags[Math.floor(lags.length / 2)]).toBeGreaterThan(300);
    expect(lags[Math.floor(lags.length / 2)]).toBeLessThan(5000);
  });

  it('leaves the posts of everything else alone when an event is added', () => {
    const before = new Set(run(OUTAGE).posts);
    const after = new Set(run(`${OUTAGE}  - { kind: launch, product: chatgpt, at: 1h, lasts: 30m, times: 8 }\n`).posts);
    expect([...before].filter((line) => !after.has(line))).toEqual([]);
    expect(after.size).toBeGreaterThan(before.size);
  });

  it('counts in its truth what the lines and labels hold', () => {
    const simulation = run(OUTAGE);
    const labels = labelsOf(simulation);
    for (const episode of simulation.truth.episodes) {
      const signals = postsOf(simulation).filter(
        ({ uri, observedAt }) =>
          observedAt >= Date.parse(episode.onset) &&
          observedAt <= Date.parse(episode.end) &&
          labels
            .get(uri)
            ?.some(({ product, label }) => product === episode.product && /report|question|relay/.test(label)),
      );
      expect(new Set(signals.map(({ author }) => author)).size).toBe(episode.reporters);
    }
    expect(simulation.truth.counts.post).toBe(labels.size);
  });

  it('tells an outage with its height, its length and where it is felt', () => {
    const [claude, notion] = run(OUTAGE).truth.episodes;
    expect(claude).toMatchObject({
      product: 'claude',
      upstream: null,
      onset: '2026-03-02T11:00:00.000Z',
      end: '2026-03-02T11:40:00.000Z',
    });
    expect(claude?.reporters).toBeGreaterThan(0.6 * 5 * 40);
    expect(claude?.reporters).toBeLessThan(1.4 * 5 * 40);
    expect(notion).toMatchObject({ product: 'notion', upstream: 'claude', onset: '2026-03-02T11:01:00.000Z' });
    const share = (notion?.reporters ?? 0) / (claude?.reporters ?? 1);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.5);
  });

  it('names the upstream in about half of the posts where the outage is felt', () => {
    const simulation = run(OUTAGE.replace('peak: 5', 'peak: 40'));
    const felt = [...labelsOf(simulation).values()].filter((said) =>
      said.some(({ product, label }) => product === 'notion' && label === 'report'),
    );
    const naming = felt.filter((said) => said.some(({ product }) => product === 'claude'));
    expect(naming.length / felt.length).toBeGreaterThan(0.38);
    expect(naming.length / felt.length).toBeLessThan(0.62);
  });

  it('lets different people say it in different words', () => {
    const simulation = run(OUTAGE.replace('peak: 5', 'peak: 10'));
    const labels = labelsOf(simulation);
    const reports = postsOf(simulation).filter(({ uri }) => labels.get(uri)?.some(({ label }) => label === 'report'));
    const plain = reports.map(({ text }) => text.toLowerCase().replace(/[^\p{L}]+/gu, ''));
    expect(new Set(plain).size / plain.length).toBeGreaterThan(0.9);
    expect(new Set(reports.map(({ author }) => author)).size / reports.length).toBeGreaterThan(0.85);
  });

  it('brings a launch mentions and no more trouble than any day', () => {
    const simulation = run('  - { kind: launch, product: chatgpt, at: 2h, lasts: 2h, times: 12 }\n');
    const labels = labelsOf(simulation);
    const from = Date.parse('2026-03-02T10:15:00Z');
    const said = postsOf(simulation)
      .filter(({ observedAt }) => observedAt >= from && observedAt < from + 105 * 60_000)
      .flatMap(({ uri }) => labels.get(uri)?.filter(({ product }) => product === 'chatgpt') ?? []);
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter(({ label }) => /report|question|relay/.test(label)).length / said.length).toBeLessThan(0.04);
    expect(simulation.truth.episodes).toEqual([]);
    expect(simulation.truth.quiet).toMatchObject([{ product: 'chatgpt', kind: 'launch' }]);
  });

  it('draws a wave of exactly the asked size on Bluesky', () => {
    const simulation = run(
      '  - { kind: wave, product: notion, at: 1h, text: Notion is down and so am I, reposts: 200, quotes: 30, over: 3h }\n',
    );
    const root = simulation.truth.episodes[0]?.root;
    const items = itemsOf(simulation);
    expect(items.filter((item) => item.type === 'repost' && item.subject === root)).toHaveLength(200);
    expect(items.filter((item) => item.type === 'post' && item.quoted === root)).toHaveLength(30);
    expect(simulation.truth.episodes[0]).toMatchObject({ kind: 'wave', reposts: 200, quotes: 30 });
  });

  it('shows a wave on Mastodon as growing totals', () => {
    const simulation = run(
      '  - { kind: wave, product: notion, network: mastodon, at: 1h, text: Notion is down and so am I, reposts: 200, over: 3h }\n',
    );
    const totals = itemsOf(simulation).flatMap((item) => (item.type === 'engagement' ? [item.reposts] : []));
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(totals.at(-1)).toBe(200);
    expect(simulation.truth.episodes[0]?.reposts).toBe(200);
  });

  it('copies a flood from few accounts', () => {
    const simulation = run(
      '  - { kind: copy-flood, product: notion, at: 1h, lasts: 20m, text: Notion is DOWN pass it on, posts: 80, authors: 4 }\n',
    );
    const copies = postsOf(simulation).filter(({ text }) => text.startsWith('Notion is DOWN pass it on'));
    expect(copies).toHaveLength(80);
    expect(new Set(copies.map(({ author }) => author)).size).toBe(4);
  });

  it('loses what a gap covers and says so when it is over', () => {
    const items = itemsOf(run('  - { kind: gap, network: bluesky, at: 2h, lasts: 30m }\n'));
    const gap = items.find((item) => item.type === 'gap');
    expect(gap).toEqual({
      type: 'gap',
      network: 'bluesky',
      from: Date.parse('2026-03-02T10:00:00Z'),
      to: Date.parse('2026-03-02T10:30:00Z'),
    });
    const within = items.filter(
      (item) =>
        itemTime(item) >= Date.parse('2026-03-02T10:00:00Z') && itemTime(item) < Date.parse('2026-03-02T10:30:00Z'),
    );
    expect(within.length).toBeGreaterThan(0);
    expect(within.every(({ network }) => network === 'mastodon')).toBe(true);
  });

  it('delivers at once what a cut connection held back, without a post less', () => {
    const calm = postsOf(run('  []\n'));
    const burst = postsOf(run('  - { kind: reconnect-burst, network: bluesky, at: 2h, lasts: 30m, within: 5s }\n'));
    expect(new Set(burst.map(({ uri }) => uri))).toEqual(new Set(calm.map(({ uri }) => uri)));
    const back = Date.parse('2026-03-02T10:30:00Z');
    const at = (posts: Post[], from: number, to: number) =>
      posts.filter(({ network, observedAt }) => network === 'bluesky' && observedAt >= from && observedAt < to).length;
    expect(at(burst, back - 30 * 60_000, back)).toBe(0);
    expect(at(burst, back, back + 5000)).toBeGreaterThanOrEqual(at(calm, back - 30 * 60_000, back));
  });

  it('skews what authors say of the time and never what we observed', () => {
    const calm = postsOf(run('  []\n'));
    const skewed = postsOf(run('  - { kind: clock-skew, at: 0s, lasts: 6h, share: 1, by: -3h }\n'));
    expect(skewed.map(({ observedAt }) => observedAt)).toEqual(calm.map(({ observedAt }) => observedAt));
    const late = skewed.filter(({ observedAt, createdAt }) => minutes(observedAt) - minutes(createdAt ?? 0) > 179);
    expect(late.length / skewed.length).toBeGreaterThan(0.98);
  });

  it('takes posts back after they were made', () => {
    const items = itemsOf(run('  - { kind: regrets, at: 0s, lasts: 6h, deleted: 0.2, edited: 0.3 }\n'));
    const made = new Map(items.flatMap((item) => (item.type === 'post' ? [[item.uri, item.observedAt] as const] : [])));
    const regrets = items.filter((item) => item.type === 'delete' || item.type === 'edit');
    expect(new Set(regrets.map(({ type }) => type))).toEqual(new Set(['delete', 'edit']));
    for (const regret of regrets)
      expect(regret.observedAt).toBeGreaterThan(made.get(regret.uri) ?? Number.POSITIVE_INFINITY);
  });
});
