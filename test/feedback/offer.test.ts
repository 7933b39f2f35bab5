import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/open.ts';
import { acts, changes, episodes, mentions, posts, productSettings, verdicts } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { factorsOf } from '../../db/store/settings.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { product } from '../../src/catalog/product.ts';
import type { MentionHappening } from '../../src/detect/happening.ts';
import { makeOffer } from '../../src/feedback/offer.ts';
import { actsOnEpisode } from '../../src/feedback/record-act.ts';
import { refold } from '../../src/feedback/refold.ts';
import { setFactorFor } from '../../src/feedback/set-factor.ts';
import { giveVerdict } from '../../src/feedback/verdict.ts';
import {
  chatter,
  context,
  DAY,
  dailyCycle,
  fold,
  HOUR,
  MINUTE,
  random,
  reports,
  START,
  told,
} from '../detect/stream.ts';
import { testDatabase } from '../setup/databases.ts';

const notion = product.parse({ id: 'notion', name: 'Notion' });
const catalogue = { products: [notion], byId: new Map([['notion', notion]]) };
const NOW = START + 12 * DAY;
const never = new AbortController().signal;
const wall = () => new Date(NOW);

/** Twelve days with a weak surge on the eighth and a strong one on the tenth. */
const stream: MentionHappening[] = [
  ...chatter(random(11), START, NOW, (at) => 0.1 * dailyCycle(at), 0.08),
  ...reports(random(1), START + 8 * DAY, START + 8 * DAY + 25 * MINUTE, 0.3),
  ...reports(random(6), START + 10 * DAY, START + 10 * DAY + HOUR, 3),
];

let open: OpenDatabase;
beforeAll(async () => {
  open = await testDatabase('pglite');
  await storeStream();
});
afterAll(() => open.close());

async function storeStream(): Promise<void> {
  const { db } = open;
  const rows = stream.map((one) => ({ ...one, observedAt: new Date(one.at) }));
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500);
    await db.insert(posts).values(
      part.map(({ uri, network, author, observedAt }) => ({
        uri,
        network,
        author,
        observedAt,
        kind: 'post' as const,
        text: 'Notion',
        langs: ['en'],
        url: null,
        bot: false,
      })),
    );
    await db.insert(mentions).values(
      part.map(({ uri, network, author, observedAt, label, signal, symptom, textKey }) => ({
        uri,
        product: 'notion',
        network,
        author,
        observedAt,
        confidence: 1,
        why: 'alias',
        alias: 'notion',
        spans: [],
        official: false,
        label,
        signal,
        symptom,
        textKey,
        lang: 'en',
        counted: true,
      })),
    );
  }
}

const refolded = async (...factors: number[]) =>
  (await refold(open.db, catalogue, { product: 'notion', from: START - DAY, to: NOW, factors, signal: never }))
    .decisions;
const episodesTold = (decisions: readonly Decision[]) => [
  ...new Set(told(decisions).map(({ change }) => change.episode)),
];

describe('folding the past anew', () => {
  it('decides what was decided, under the same setting', async () => {
    const [anew] = await refolded(1);
    const direct = fold(stream, context({ feeds: false }), NOW);
    const words = (decisions: readonly Decision[]) =>
      decisions.map(({ change }) => `${change.at} ${change.episode} ${change.change} ${change.severity}`);
    expect(direct.length).toBeGreaterThan(3);
    expect(words(anew!)).toEqual(words(direct));
  });

  it('tells less where fewer false alarms are put up with', async () => {
    const [usual, rare] = await refolded(1, 1 / 1_000);
    expect(episodesTold(usual!)).toHaveLength(2);
    expect(episodesTold(rare!).length).toBeLessThan(2);
  });

  it('stores nothing and can be stopped', async () => {
    await refolded(1);
    expect(await open.db.select().from(changes)).toEqual([]);
    const stopped = refold(open.db, catalogue, {
      product: 'notion',
      from: START,
      to: NOW,
      factors: [1],
      signal: AbortSignal.abort(),
    });
    await expect(stopped).rejects.toThrow();
  });
});

describe('an offer after a false alarm', () => {
  let weak: string;
  let strong: string;
  beforeEach(async () => {
    for (const table of [episodes, changes, verdicts, acts, productSettings]) await open.db.delete(table);
    const [decisions] = await refolded(1);
    for (const one of decisions!) await open.db.transaction((tx) => storeDecision(tx, one));
    [weak, strong] = episodesTold(decisions!) as [string, string];
    const answer = (episode: string, verdict: 'real' | 'false-alarm') =>
      giveVerdict(open.db, episode, { verdict, by: 'ada', note: null }, NOW, wall());
    await answer(weak, 'false-alarm');
    await answer(strong, 'real');
  });
  const offer = (episode: string) => makeOffer(open.db, catalogue, episode, { now: NOW, signal: never, wall });

  it('names the mildest setting that would have kept it quiet, and what else that would have changed', async () => {
    const made = await offer(weak);
    expect(made).toMatchObject({ from: 1, days: 12, figures: { fewerFalse: 1, missed: 0, unjudged: 0 } });
    expect(made!.to).toBeCloseTo(1 / 10);
    expect(made!.figures.delayMinutes).toBeGreaterThanOrEqual(0);
    expect((await actsOnEpisode(open.db, weak)).at(-1)).toMatchObject({
      act: 'preview',
      detail: { to: made!.to, note: made!.text },
    });
  });

  it('is not made where no setting tried would have done', async () => {
    expect(await offer(strong)).toBeNull();
    expect(await offer('gone')).toBeNull();
  });

  it('changes the setting of its product when it is taken, and back with one click', async () => {
    const { to } = (await offer(weak))!;
    const set = (factor: number) => setFactorFor(open.db, weak, factor, { by: 'ada', now: NOW, wall: wall() });
    expect(await set(to)).toBe('set');
    expect((await factorsOf(open.db, ['notion'])).get('notion')).toBeCloseTo(to);
    const act = (await actsOnEpisode(open.db, weak)).at(-1)!;
    expect(act).toMatchObject({ act: 'setting', by: 'ada', detail: { from: 1, to } });
    expect(await set(to)).toBe('unchanged');
    expect(await set(act.detail!.from!)).toBe('set');
    expect((await factorsOf(open.db, ['notion'])).get('notion')).toBe(1);
  });

  it.each([Number.NaN, 0, -1, 1e-9, 1e9])('takes no %d for a setting', async (factor) => {
    expect(await setFactorFor(open.db, weak, factor, { by: null, now: NOW, wall: wall() })).toBe('out-of-range');
    expect(await factorsOf(open.db, ['notion'])).toEqual(new Map());
  });
});
