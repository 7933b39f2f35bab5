import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { parseScenario } from '../../../src/cli/simulate/parse-scenario.ts';
import type { Scenario } from '../../../src/cli/simulate/scenario.ts';
import type { Truth } from '../../../src/cli/simulate/truth.ts';
import { type WriteProgress, writeScenario } from '../../../src/cli/simulate/write-scenario.ts';
import { packageRoot } from '../../../src/root.ts';
import { itemTime, streamItem } from '../../../src/sources/item.ts';
import { parsePollLine } from '../../../src/status/poll-line.ts';
import { readFeed } from '../../../src/status/read-feed.ts';

const path = join(packageRoot(), 'src/cli/demo/scenario.yaml');
const progress: WriteProgress[] = [];
let folder = '';
let scenario: Scenario;
let truth: Truth;

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcry-demo-'));
  scenario = parseScenario(await readFile(path, 'utf8'), path);
  truth = await writeScenario(scenario, folder, (told) => progress.push(told));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the demo scenario', () => {
  it('speaks of products that the catalogue has, at the feeds that the catalogue has', () => {
    const { byId } = loadCatalogue();
    const feeds = scenario.products.map(({ id, feed }) => [id, feed?.url ?? null]);
    expect(feeds).toEqual(scenario.products.map(({ id }) => [id, byId.get(id)?.feeds[0]?.url ?? null]));
    expect(byId.get('notion')?.dependsOn).toContain('claude');
  });

  it('is a day of at most 25,000 lines', async () => {
    const lines = await linesOf('posts.ndjson');
    expect(lines.length).toBeLessThanOrEqual(25_000);
    expect(lines.length).toBeGreaterThan(12_000);
  });

  it('holds good lines in order', async () => {
    const times = (await linesOf('posts.ndjson')).map((line) => itemTime(streamItem.parse(JSON.parse(line))));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(scenario.start);
  });

  it('holds pages that can be read but for the hour of one', async () => {
    const unknown = new Map<string, number>();
    for (const line of await linesOf('status.ndjson')) {
      const parsed = parsePollLine(line);
      if (!parsed.ok) throw new Error(parsed.error);
      const { feed, http, body, at } = parsed.poll;
      if (readFeed(feed, { http, body }, at).state === 'unknown') unknown.set(feed, (unknown.get(feed) ?? 0) + 1);
    }
    expect([...unknown]).toEqual([['https://www.zoomstatus.com/api/v2/summary.json', 12]]);
  });

  it('has one outage felt in one product, one wave that outlives it, and a launch that is none', () => {
    const [claude, notion, wave] = truth.episodes;
    expect(truth.episodes).toHaveLength(3);
    expect(claude).toMatchObject({
      product: 'claude',
      kind: 'outage',
      onset: '2026-01-03T14:00:00.000Z',
      upstream: null,
    });
    expect(claude?.official).toMatchObject({
      firstAnnouncedAt: '2026-01-03T14:17:00.000Z',
      resolvedAt: '2026-01-03T14:41:00.000Z',
      expected: ['ahead', 'confirmed'],
    });
    expect(notion).toMatchObject({
      product: 'notion',
      kind: 'outage',
      upstream: 'claude',
      official: { expected: ['ahead'] },
    });
    expect(wave).toMatchObject({ product: 'notion', kind: 'wave', reposts: 600, quotes: 60 });
    expect(Date.parse(wave?.end ?? '') - Date.parse(claude?.end ?? '')).toBeGreaterThan(2 * 3_600_000);
    expect(truth.quiet.map(({ product, kind }) => `${product} ${kind}`)).toContain('figma launch');
  });

  it('tells how far it is and ends with every line told', () => {
    const last = new Map(progress.map(({ file, lines, of }) => [file, [lines, of]]));
    expect([...last.keys()]).toEqual(['posts.ndjson', 'status.ndjson', 'labels.ndjson']);
    for (const [lines, of] of last.values()) expect(lines).toBe(of);
  });

  it('writes the truth it returns', async () => {
    expect(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8'))).toEqual(truth);
  });
});
