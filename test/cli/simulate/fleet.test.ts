import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { catalogueOf } from '../../../src/cli/simulate/fleet/catalogue.ts';
import { coinNames } from '../../../src/cli/simulate/fleet/names.ts';
import { expectedPosts, fleetScenario } from '../../../src/cli/simulate/fleet/scenario.ts';
import { createRandom } from '../../../src/cli/simulate/random.ts';
import { simulate } from '../../../src/cli/simulate/simulate.ts';
import { matchPost } from '../../../src/match/match-post.ts';
import { buildMatcher } from '../../../src/match/matcher.ts';
import { parseItem } from '../../../src/sources/parse-item.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcry-fleet-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('coined names', () => {
  it('are as many as asked for, and any two differ in more than a typo', () => {
    const names = coinNames(createRandom('names'), 400);
    const syllables = (name: string) => name.toLowerCase().match(/.{3}/g) ?? [];
    const alike = names.flatMap((one, index) =>
      names.slice(index + 1).filter((other) => {
        const parts = syllables(other);
        return syllables(one).filter((part, at) => part !== parts[at]).length < 2;
      }),
    );
    expect(names.length).toBe(400);
    expect(alike).toEqual([]);
  });
});

describe('a random fleet', () => {
  const fleet = { products: 40, days: 30, seed: 7 };

  it('is the same for the same seed, and another for another', () => {
    expect(fleetScenario(fleet)).toEqual(fleetScenario(fleet));
    expect(fleetScenario({ ...fleet, seed: 8 })).not.toEqual(fleetScenario(fleet));
  });

  it('has outages, what only looks like them, and a quiet first day', () => {
    const { events } = fleetScenario(fleet);
    const kinds = new Set(events.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['copy-flood', 'launch', 'outage', 'wave']);
    expect(Math.min(...events.map(({ at }) => at))).toBeGreaterThanOrEqual(86_400_000);
    expect(events.length).toBeGreaterThan(0.03 * 40 * 29);
    expect(events.length).toBeLessThan(0.09 * 40 * 29);
  });

  it('says before it is drawn about how many posts it will be', () => {
    const scenario = fleetScenario({ products: 2, days: 1, seed: 7 });
    const { post = 0 } = simulate(scenario).truth.counts;
    expect(post / expectedPosts(scenario)).toBeGreaterThan(0.85);
    expect(post / expectedPosts(scenario)).toBeLessThan(1.15);
  });

  it('comes with a catalogue by which its posts are found, and nobody else', () => {
    const scenario = fleetScenario({ products: 3, days: 1, seed: 9 });
    const file = join(folder, 'catalog.yaml');
    writeFileSync(file, catalogueOf(scenario));
    const matcher = buildMatcher(loadCatalogue({ files: [file] }));
    const { posts, labels } = simulate(scenario);
    const meant = [...labels].map((line): string => JSON.parse(line).mentions[0]?.product ?? '');
    const found = [...posts].flatMap((line) => {
      const item = parseItem(JSON.parse(line));
      return typeof item !== 'string' && item.type === 'post' ? [matchPost(matcher, item)[0]?.product ?? ''] : [];
    });
    const wrong = found.filter((product, index) => product !== meant[index]);
    expect(found.length).toBe(meant.length);
    expect(wrong.length / found.length).toBeLessThan(0.01);
  });
});
