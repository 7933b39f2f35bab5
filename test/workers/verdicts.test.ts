import { afterEach, beforeEach, expect, it } from 'vitest';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { giveVerdict } from '../../src/feedback/verdict.ts';
import { followVerdict } from '../../workers/answer.ts';
import {
  ageState,
  at,
  drain,
  type Ground,
  ingest,
  loseQueue,
  moveTo,
  NOON,
  openGround,
  outcry,
  post,
} from './ground.ts';

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
  await ingest(ground, outcry(0, 40), 240);
  await drain(ground);
});
afterEach(() => ground.app.close());

const decided = async () => (await decisionsAfter(ground.app.db, 0)).map(({ decision }) => decision);
const never = new AbortController().signal;
async function answer(verdict: 'real' | 'false-alarm', seconds: number): Promise<string> {
  const [first] = await decided();
  const { episode } = first!.change;
  const outcome = await giveVerdict(ground.app.db, episode, { verdict, by: 'ada', note: null }, NOON + seconds * 1000);
  expect(outcome.kind).toBe('given');
  return episode;
}
const closes = async () => (await decided()).filter(({ change }) => change.change === 'close');

it('a verdict is folded at once by what follows from it, and its decision is stored as any other', async () => {
  const episode = await answer('false-alarm', 240);
  await followVerdict(ground.app, { episode, verdict: 'real' }, NOON, never);
  await drain(ground);
  const [close] = await closes();
  expect(close?.change).toMatchObject({ episode, change: 'close', at: at(240) });
  expect(close?.change.reason).toContain('people called it a false alarm');
  expect(close?.telling.tell).toBe(true);
});

it('is found by the sweep where its wake-up was lost, and folded once', async () => {
  await answer('false-alarm', 240);
  loseQueue(ground);
  for (const seconds of [260, 320, 380]) {
    await moveTo(ground, seconds);
    ground.queue.add('detect', [{ product: null }]);
    await drain(ground);
  }
  expect(await closes()).toHaveLength(1);
});

it('folds to the same when all is folded anew from rows, and nothing is told again', async () => {
  await answer('false-alarm', 240);
  ground.queue.add('detect', [{ product: null }]);
  await drain(ground);
  const before = await decided();
  await ageState(ground, 'claude');
  await ingest(ground, [post('later', 300, 'Claude AI wrote me a poem'), ...outcry(305, 6, 30)], 600);
  await drain(ground);
  // Had the verdict not been folded anew, what goes on would open the outage again.
  expect(await decided()).toEqual(before);
});
