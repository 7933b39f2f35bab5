import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliveries, mentions, posts, productStates, series } from '../../db/schema.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { unjudgedUris } from '../../db/store/labels.ts';
import { changeLine } from '../../src/cli/output.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import { type StreamItem, streamItem } from '../../src/sources/item.ts';
import { classifyPosts } from '../../workers/classify.ts';
import { detect } from '../../workers/detect.ts';
import { createClock } from '../../workers/schedule.ts';
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

describe('the workers', { timeout: 60_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.app.close());

  const story = async () =>
    (await decisionsAfter(ground.app.db, 0)).map(({ decision: { change } }) => changeLine(change));
  const rows = async () => ({
    story: await story(),
    mentions: await ground.app.db.select().from(mentions).orderBy(mentions.uri),
    series: await ground.app.db.select().from(series).orderBy(series.minute),
    deliveries: (await ground.app.db.select().from(deliveries)).length,
  });
  /** What the pipeline in memory decides of the same items, cut in the same places. */
  const inMemory = (...batches: ReadonlyArray<readonly [items: readonly StreamItem[], seconds: number]>) => {
    const engine = createEngine(ground.app);
    return batches.flatMap(([items, seconds]) =>
      engine
        .take({ items, cursor: null, position: NOON + seconds * 1000, events: 0, dropped: {} })
        .map(({ change }) => changeLine(change)),
    );
  };

  it('find by the sweep what a lost queue has left lying, and decide the same', async () => {
    await ingest(ground, outcry(0, 30), 200);
    loseQueue(ground);
    expect(await unjudgedUris(ground.app.db, new Date(NOON + 200_000), 100)).toHaveLength(30);
    await createClock(ground.app)();
    await drain(ground);
    expect(await unjudgedUris(ground.app.db, new Date(NOON + 200_000), 100)).toEqual([]);
    expect(await story()).toEqual(inMemory([outcry(0, 30), 200]));
    expect(await story()).not.toEqual([]);
  });

  it('find by the sweep what was judged and never folded', async () => {
    await ingest(ground, outcry(0, 30), 200);
    for (const { uris } of ground.queue.take('classify')) await classifyPosts(ground.app, uris);
    loseQueue(ground);
    await createClock(ground.app)();
    await drain(ground);
    expect(await story()).toEqual(inMemory([outcry(0, 30), 200]));
  });

  it('close what nobody speaks of any more, woken by the clock alone', async () => {
    await ingest(ground, outcry(0, 30), 200);
    await drain(ground);
    await moveTo(ground, 3 * 3600);
    loseQueue(ground);
    await createClock(ground.app)();
    await drain(ground);
    expect((await story()).at(-1)).toContain('"change":"close"');
  });

  it('change nothing when a job runs twice, or comes again after all is done', async () => {
    await ingest(ground, outcry(0, 30), 200);
    const jobs = ground.queue.take('classify');
    for (const { uris } of [...jobs, ...jobs]) await classifyPosts(ground.app, uris);
    await Promise.all([detect(ground.app, 'claude'), detect(ground.app, 'claude')]);
    await drain(ground);
    const once = await rows();
    expect(once.story).toEqual(inMemory([outcry(0, 30), 200]));
    await ingest(ground, outcry(0, 30), 200);
    for (const { uris } of jobs) await classifyPosts(ground.app, uris);
    await detect(ground.app, 'claude');
    await drain(ground);
    expect(await rows()).toEqual(once);
  });

  it('pass over jobs about what is not there (any more)', async () => {
    await classifyPosts(ground.app, ['at://nobody']);
    await detect(ground.app, 'claude');
    await ingest(ground, [], 0);
    await detect(ground.app, 'no-such-product');
    await drain(ground);
    expect(await story()).toEqual([]);
  });

  it('fold a product anew after an update of the state, and neither double nor lose an episode', async () => {
    await ingest(ground, outcry(0, 30), 200);
    await drain(ground);
    const before = await story();
    expect(before.length).toBeGreaterThan(0);
    await ageState(ground, 'claude');
    const more = outcry(205, 12);
    await ingest(ground, more, 400);
    await drain(ground);
    const [state] = await ground.app.db.select().from(productStates);
    expect(state?.state).not.toEqual({ old: true });
    const after = await story();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toEqual(inMemory([outcry(0, 30), 200], [more, 400]));
    expect(after.filter((line) => line.includes('"change":"open"'))).toHaveLength(1);
    await moveTo(ground, 3 * 3600);
    await detect(ground.app, 'claude');
    expect((await story()).filter((line) => line.includes('"change":"close"'))).toHaveLength(1);
  });

  it('decide by what was said first, however soon its author edits it', async () => {
    const said = outcry(0, 30);
    const edits = said.map((item, index) =>
      streamItem.parse({
        type: 'edit',
        network: 'bluesky',
        uri: 'uri' in item ? item.uri : '',
        text: 'Claude wrote me a lovely poem about the sea',
        observedAt: at(index * 5 + 2),
      }),
    );
    const items = [...said, ...edits].sort((a, b) => timeOf(a) - timeOf(b));
    await ingest(ground, items, 200);
    await drain(ground);
    expect(await story()).toEqual(inMemory([items, 200]));
    const texts = await ground.app.db.selectDistinct({ text: posts.text }).from(posts);
    expect(texts).toEqual([{ text: 'Claude wrote me a lovely poem about the sea' }]);
  });

  it('count and judge an edited post as it was first said', async () => {
    await ingest(ground, outcry(0, 3), 20);
    await drain(ground);
    const before = await rows();
    expect(before.series).toMatchObject([{ mentions: 3, reporters: 3 }]);
    const edits = outcry(0, 3).map((said) =>
      streamItem.parse({
        type: 'edit',
        network: 'bluesky',
        uri: 'uri' in said ? said.uri : '',
        text: 'I like cats',
        observedAt: at(30),
      }),
    );
    await ingest(ground, edits, 40);
    expect(ground.queue.take('classify')).toEqual([]);
    await drain(ground);
    const after = await rows();
    // Reasons and places quote the old words, and go with them.
    const judged = (some: typeof before) => some.mentions.map(({ reasons: _, spans: __, ...mention }) => mention);
    expect({ ...after, mentions: judged(after) }).toEqual({ ...before, mentions: judged(before) });
    expect(await ground.app.db.selectDistinct({ text: posts.text }).from(posts)).toEqual([{ text: 'I like cats' }]);
  });

  it('decide the same of posts that are deleted at once', async () => {
    const said = outcry(0, 40);
    const gone = said.slice(0, 20).map((item, index) =>
      streamItem.parse({
        type: 'delete',
        network: 'bluesky',
        uri: 'uri' in item ? item.uri : '',
        observedAt: at(index * 5 + 1),
      }),
    );
    const items = [...said, ...gone].sort((a, b) => timeOf(a) - timeOf(b));
    await ingest(ground, items, 300);
    await drain(ground);
    expect(await story()).toEqual(inMemory([items, 300]));
    expect(await ground.app.db.select({ uri: posts.uri }).from(posts)).toHaveLength(20);
  });

  it('take what stands at the very moment of a cut in the order of the stream', async () => {
    const same = (names: readonly string[]) => names.map((name) => post(name, 60, `Claude is down, says ${name}`));
    const first = [...outcry(0, 6), ...same(['m', 'n'])];
    const second = [...same(['a', 'b']), ...outcry(65, 20)];
    await ingest(ground, first, 60);
    await drain(ground);
    await ingest(ground, second, 300);
    await drain(ground);
    expect(await story()).toEqual(inMemory([first, 60], [second, 300]));
  });
});

function timeOf(item: StreamItem): number {
  return item.type === 'gap' ? item.to : item.observedAt;
}
