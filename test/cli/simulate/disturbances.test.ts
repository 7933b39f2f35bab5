import { describe, expect, it } from 'vitest';
import { parseScenario, ScenarioError } from '../../../src/cli/simulate/parse-scenario.ts';
import { type Simulation, simulate } from '../../../src/cli/simulate/simulate.ts';
import { type Post, streamItem } from '../../../src/sources/item.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T08:00:00Z');
const HEAD = `name: disturbed
seed: 5
start: 2026-03-02T08:00:00Z
duration: 6h
background: { perMinute: 2 }
products: [claude, { like: notion, perHour: 40 }]
events:
`;

const run = (events: string): Simulation => simulate(parseScenario(HEAD + (events || '  []\n'), 's.yaml'));
const postsOf = ({ posts }: Simulation): Post[] =>
  [...posts].map((line) => streamItem.parse(JSON.parse(line))).filter((item) => item.type === 'post');
const within = (posts: readonly Post[], from: number, to: number) =>
  posts.filter(({ observedAt }) => observedAt >= START + from * HOUR && observedAt < START + to * HOUR);

describe('simulated disturbances', () => {
  it('hands a stretch on a second time when the reader came back', () => {
    const before = within(
      postsOf(run('')).filter(({ network }) => network === 'bluesky'),
      2,
      3,
    );
    const after = postsOf(run('  - { kind: rewind, network: bluesky, at: 2h, lasts: 1h }\n'));
    const twice = after.filter(({ uri }, index) => after.findIndex((post) => post.uri === uri) !== index);
    expect(twice.map(({ uri }) => uri)).toEqual(before.map(({ uri }) => uri));
    expect(twice.every(({ observedAt }) => observedAt >= START + 3 * HOUR)).toBe(true);
    expect(twice.at(-1)!.observedAt).toBeLessThanOrEqual(START + 3 * HOUR + 10_000);
  });

  it('puts a late post where it arrives and leaves the time at which it was seen', () => {
    const quiet = postsOf(run(''));
    const late = postsOf(run('  - { kind: late, at: 1h, lasts: 4h, share: 0.4, by: 20m }\n'));
    const times = new Map(quiet.map(({ uri, observedAt }) => [uri, observedAt]));
    expect(late.map(({ uri, observedAt }) => [uri, observedAt]).toSorted()).toEqual([...times].toSorted());
    let newest = 0;
    const behind = late.filter(({ observedAt }) => {
      newest = Math.max(newest, observedAt);
      return newest - observedAt > 15 * 60_000;
    });
    expect(behind.length / within(quiet, 1, 5).length).toBeCloseTo(0.4, 1);
  });

  it('makes everything busier in a rush, products and all else alike', () => {
    const usual = postsOf(run(''));
    const busy = postsOf(run('  - { kind: rush, at: 2h, lasts: 3h, times: 5 }\n'));
    const times = within(busy, 2.5, 4.5).length / within(usual, 2.5, 4.5).length;
    expect(times).toBeGreaterThan(4);
    expect(times).toBeLessThan(6);
    expect(within(busy, 0, 2).length).toBe(within(usual, 0, 2).length);
  });

  it('lets a post spread long after it was posted', () => {
    const simulation = run(
      '  - { kind: wave, product: notion, at: 4h, rootAge: 3h, text: "A Notion page", reposts: 50, over: 1h }\n',
    );
    const root = postsOf(simulation).find(({ text }) => text === 'A Notion page');
    expect(root?.observedAt).toBe(START + HOUR);
    expect(simulation.truth.episodes).toMatchObject([{ kind: 'wave', onset: '2026-03-02T12:00:00.000Z', reposts: 50 }]);
  });

  it('knows of a root from before the beginning nothing but its shares', () => {
    const simulation = run(
      '  - { kind: wave, product: notion, at: 1h, rootAge: 3h, text: "A Notion page", reposts: 50, over: 1h }\n',
    );
    expect(postsOf(simulation).some(({ text }) => text === 'A Notion page')).toBe(false);
    expect([...simulation.posts].filter((line) => line.includes('"repost"')).length).toBeGreaterThanOrEqual(50);
  });
});

describe('simulated talk', () => {
  const talk = (more: string) => run(`  - { kind: talk, product: notion, at: 2h, lasts: 1h, posts: 40, ${more} }\n`);
  const added = (simulation: Simulation): Post[] => {
    const usual = new Set(postsOf(run('')).map(({ uri }) => uri));
    return postsOf(simulation).filter(({ uri }) => !usual.has(uri));
  };
  const labelsOf = ({ labels }: Simulation, uris: readonly string[]) =>
    [...labels]
      .map((line): { uri: string; mentions: { label: string }[] } => JSON.parse(line))
      .filter(({ uri }) => uris.includes(uri))
      .map(({ mentions }) => mentions.map(({ label }) => label).join());

  it('says what it is asked to, as many times, by as many people', () => {
    const simulation = talk('says: complaint');
    const posts = added(simulation);
    expect(posts.length).toBe(40);
    expect(new Set(posts.map(({ author }) => author)).size).toBe(40);
    expect(
      new Set(
        labelsOf(
          simulation,
          posts.map(({ uri }) => uri),
        ),
      ),
    ).toEqual(new Set(['complaint']));
  });

  it('can be the work of one account, or of bots', () => {
    expect(new Set(added(talk('authors: 1')).map(({ author }) => author)).size).toBe(1);
    expect(added(talk('bots: 1')).every(({ bot }) => bot)).toBe(true);
  });

  it('says given texts in their ways, and labels nothing where something else bears the name', () => {
    const simulation = talk('says: nothing, texts: ["a {vague|strange} notion"]');
    const posts = added(simulation);
    expect(new Set(posts.map(({ text }) => text))).toEqual(new Set(['a vague notion', 'a strange notion']));
    expect(
      new Set(
        labelsOf(
          simulation,
          posts.map(({ uri }) => uri),
        ),
      ),
    ).toEqual(new Set(['']));
  });

  it('is a stretch that must not alarm', () => {
    expect(talk('says: report').truth.quiet).toMatchObject([{ product: 'notion', kind: 'talk' }]);
  });
});

describe('products and expectations of a scenario', () => {
  const mistakesOf = (text: string): readonly string[] => {
    try {
      parseScenario(text, 's.yaml');
    } catch (error) {
      if (error instanceof ScenarioError) return error.mistakes;
      throw error;
    }
    return [];
  };

  it('call products in by name and change them', () => {
    const { products } = parseScenario(HEAD.replace('events:\n', ''), 's.yaml');
    expect(products).toMatchObject([
      { id: 'claude', name: 'Claude', feed: { every: 120_000 } },
      { id: 'notion', name: 'Notion', perHour: 40 },
    ]);
  });

  it('refuse a product that nobody knows, and an episode of a product that is not there', () => {
    const unknown = mistakesOf(HEAD.replace('[claude,', '[nobody,').replace('events:\n', ''));
    expect(unknown[0]).toContain('s.yaml:6: products[0]: expected a product in full, or one of claude, chatgpt');
    const text = `${HEAD.replace('events:\n', '')}expect: [{ product: github, onset: 1h }]\n`;
    expect(mistakesOf(text)).toEqual(['s.yaml:7: expect[0].product: expected one of the products above, not "github"']);
  });
});
