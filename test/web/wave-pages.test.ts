import { afterAll, beforeAll, expect, it } from 'vitest';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { episodesOf } from '../../src/history/episodes.ts';
import { waveProgress } from '../../src/history/wave-progress.ts';
import { memoryWithin } from '../../src/waves/kernel.ts';
import { type Served, serve } from '../fixtures/serve.ts';
import { ageState, drain, type Ground, ingest, NOON, openGround, post } from '../workers/ground.ts';

const SECONDS = 1_500;
const NOW = NOON + (SECONDS + 240) * 1000;
let ground: Ground;
let served: Served;

/** Posts of many people with one link, of which 500 would come in the end. */
const posts = Array.from({ length: SECONDS / 5 }, (_, step) => {
  const due = (seconds: number) => Math.floor(500 * memoryWithin(seconds));
  const count = due((step + 1) * 5) - due(step * 5);
  return Array.from({ length: count }, (_, index) =>
    post(
      `l${step}-${index}`,
      (step + 1) * 5,
      `what Claude did to thought ${step} of ${index} https://news.example/claude`,
    ),
  );
}).flat();

beforeAll(async () => {
  ground = await openGround();
  await ingest(ground, posts, SECONDS);
  await drain(ground);
  const { db, database } = ground.app;
  served = await serve({ over: { open: database } as Served, db, now: () => NOW });
});
afterAll(async () => {
  await served.app.close();
  await ground.app.close();
});

const latest = async () => (await decisionsAfter(ground.app.db, 0)).at(-1)!.decision.change;
const progress = async () => {
  const { episodes } = await episodesOf(ground.app.db, { kind: 'wave' });
  return (await waveProgress(ground.app.db, episodes)).get(episodes[0]!.id)!;
};
const get = async (path: string) => (await served.app.inject(path)).body;

it('a wave of a link is told with its chart and as it is now, not as it was last decided', async () => {
  const { wave, episode } = await latest();
  const now = await progress();
  expect(wave).toMatchObject({ about: 'link' });
  expect(now.shares).toBe(posts.length);
  expect(now.shares).toBeGreaterThan(wave!.reposts);
  expect(now.points.at(-1)!.shares).toBe(posts.length);
  const [all, one] = [await get('/waves'), await get(`/e/${encodeURIComponent(episode)}`)];
  for (const body of [all, one]) {
    expect(body).toContain('data-chart="wave"');
    expect(body).toContain('Shares of this link and forecast');
    expect(body).toContain(`${posts.length} so far; expected to end between ${now.forecast!.low} and`);
  }
  expect(all).toContain('A link about Claude is spreading');
  expect(one).toContain('as of <time');
  expect(one).toContain(`${posts.length} posts and reposts`);
});

it('of a wave that is followed no more the last decision is told, with its time', async () => {
  await ageState(ground, 'claude');
  const { wave, episode, at } = await latest();
  expect(await progress()).toMatchObject({ at: Date.parse(at), shares: wave!.reposts, speed: null });
  const body = await get(`/e/${encodeURIComponent(episode)}`);
  expect(body).toContain('not followed');
  expect(body).toContain(`datetime="${at}"`);
});
