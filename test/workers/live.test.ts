import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changes, episodes, productStates, sources } from '../../db/schema.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import { detect } from '../../workers/detect.ts';
import { ingestBatch } from '../../workers/ingest.ts';
import { ageState, at, drain, type Ground, NOON, outcry, source } from './ground.ts';

const MINUTE = 60;
const bluesky = { ...source, key: 'bluesky', network: 'bluesky' };
let wall = 0;
let ground: Ground;

/** The workers on the wall clock, which the test sets. */
async function openLive(): Promise<Ground> {
  const queue = createInlineQueue();
  const config = { ...readConfig({}), database: { folder: null } };
  const app = await openApp(config, { queue, log: createLog('silent'), write: () => {} });
  return { app: { ...app, now: async () => new Date(NOON + wall * 1000) }, queue };
}

/** Bluesky has been read up to `seconds`, and hands these on now. */
async function read(items: readonly StreamItem[], seconds: number): Promise<void> {
  await sense('reading');
  const position = NOON + seconds * 1000;
  await ingestBatch(ground.app, bluesky, { items, cursor: {}, position, events: items.length, dropped: {} });
  await drain(ground);
}

async function sense(state: 'reading' | 'unreadable'): Promise<void> {
  const now = new Date(NOON + wall * 1000);
  const row = { source: 'bluesky', network: 'bluesky', state, since: now, updatedAt: now };
  await ground.app.db.insert(sources).values(row).onConflictDoUpdate({ target: sources.source, set: row });
}

async function decisions(product: string): Promise<Decision[]> {
  const rows = await ground.app.db.select().from(changes).where(eq(changes.product, product)).orderBy(asc(changes.id));
  return rows.map(({ decision }) => decision);
}

const about = (name: string, items: readonly StreamItem[]): StreamItem[] =>
  items.map((item) =>
    item.type === 'post'
      ? {
          ...item,
          uri: `${item.uri}-${name}`,
          author: `${item.author}-${name}`,
          text: item.text.replace('Claude AI', name),
        }
      : item,
  );

beforeEach(async () => {
  wall = 0;
  ground = await openLive();
});
afterEach(() => ground.app.close());

describe('on the wall clock', () => {
  it('never takes a stretch that is not read for quiet, and counts what was said in it once it is read', async () => {
    wall = 3 * MINUTE;
    await read(outcry(0, 20), 3 * MINUTE);
    const steps = (await decisions('claude')).map(({ change }) => change).filter(({ change }) => change !== 'update');
    expect(steps.at(-1)).toMatchObject({ change: 'escalate', severity: 'page' });

    wall = 30 * MINUTE;
    await sense('unreadable');
    await detect(ground.app, 'claude');
    expect((await decisions('claude')).map(({ change }) => change.change)).not.toContain('close');

    await read(outcry(4 * MINUTE, 60, 20), 30 * MINUTE);
    const [episode] = await ground.app.db.select().from(episodes);
    expect(episode?.closedAt).toBeNull();
    expect(episode?.latest.change.reporters).toBeGreaterThanOrEqual(40);

    wall = 60 * MINUTE;
    await read([], 60 * MINUTE);
    await detect(ground.app, 'claude');
    const last = (await decisions('claude')).at(-1);
    expect(last).toMatchObject({ change: { change: 'close', at: at(60 * MINUTE) }, telling: { tell: true } });
    expect(last?.change.reporters).toBeGreaterThanOrEqual(40);
  });

  it('never dates a decision earlier than it was taken', async () => {
    wall = 40 * MINUTE;
    await read(outcry(0, 20), 40 * MINUTE);
    const found = await decisions('claude');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ change }) => change.at))).toEqual(new Set([at(40 * MINUTE)]));
    expect(found[0]?.change.onset.slice(0, 16)).toBe(at(0).slice(0, 16));
  });

  it('groups an echo under its cause though both were read late', async () => {
    wall = 40 * MINUTE;
    const both = [...outcry(0, 40, 3), ...about('Notion', outcry(60, 10, 9))];
    await read(both, 40 * MINUTE);
    expect((await decisions('claude')).some(({ telling }) => telling.tell)).toBe(true);
    const echo = await decisions('notion');
    expect(echo.length).toBeGreaterThan(0);
    expect(echo.filter(({ telling }) => telling.tell)).toEqual([]);
  });

  it('tells nothing of the past again when a new version rebuilds its state', async () => {
    wall = 3 * MINUTE;
    await read(outcry(0, 20), 3 * MINUTE);
    wall = 60 * MINUTE;
    await read([], 60 * MINUTE);
    await detect(ground.app, 'claude');
    const before = await decisions('claude');
    expect(before.at(-1)?.change.change).toBe('close');

    await ageState(ground, 'claude');
    wall = 90 * MINUTE;
    await read([], 90 * MINUTE);
    await detect(ground.app, 'claude');
    expect(await decisions('claude')).toEqual(before);
    const [state] = await ground.app.db.select().from(productStates).where(eq(productStates.product, 'claude'));
    expect(state).toMatchObject({ awake: false, position: new Date(at(90 * MINUTE)) });
  });
});
