import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gaps, series, sources, volumeStates, volumes } from '../../db/schema.ts';
import { volumesBetween } from '../../db/store/volumes.ts';
import { MINUTE } from '../../src/count/time.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import { type Counts, emptyNetworkVolume, foldNetworkVolume } from '../../src/volume/network.ts';
import { foldVolumes } from '../../workers/volumes.ts';
import { random } from '../detect/stream.ts';
import { drain, type Ground, ingest, NOON, openGround, post } from './ground.ts';

const FIRST = NOON / MINUTE;
const PRODUCTS = ['chatgpt', 'claude', 'github', 'notion', 'slack'] as const;
/** From here on three quarters of Bluesky are lost for two hours. */
const LOSS = 1640;
const END = 2100;
const dateOf = (minute: number) => new Date((FIRST + minute) * MINUTE);

/** What five products bring in a day and a half, somewhat more than a mention a minute each. */
function spoken(): Map<number, Counts> {
  const next = random(5);
  const counts = new Map<number, Counts>();
  for (let minute = 0; minute < END; minute += 1) {
    const rate = minute >= LOSS && minute < LOSS + 120 ? 0.25 : 1;
    const said: Counts = {};
    for (const product of PRODUCTS) {
      const mentions = [next(), next(), next()].filter((drawn) => drawn < rate / 2).length;
      if (mentions > 0) said[product] = mentions;
    }
    counts.set(FIRST + minute, said);
  }
  return counts;
}

describe('the volume of networks', { timeout: 60_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.app.close());

  async function store(counts: ReadonlyMap<number, Counts>, network = 'bluesky'): Promise<void> {
    const rows = [...counts].flatMap(([minute, said]) =>
      Object.entries(said).map(([product, others]) => ({
        ...{ product, network, others, minute: new Date(minute * MINUTE), mentions: others, reporters: 0 },
      })),
    );
    for (let from = 0; from < rows.length; from += 2000)
      await ground.app.db.insert(series).values(rows.slice(from, from + 2000));
  }
  const fold = (minute: number) => foldVolumes(ground.app, dateOf(minute), dateOf(minute));
  const stored = async () =>
    (await ground.app.db.select().from(volumes).orderBy(volumes.minute)).map(({ minute, factor }) => ({
      minute: minute.getTime() / MINUTE,
      factor,
    }));

  it('is folded from rows to what the fold in memory gives, in any steps, and with products that left the catalogue left out', async () => {
    const counts = spoken();
    const gap = { network: 'bluesky', from: dateOf(LOSS + 300), to: dateOf(LOSS + 330) };
    const whole = foldNetworkVolume(
      emptyNetworkVolume(FIRST),
      counts,
      [{ from: gap.from.getTime(), to: gap.to.getTime() }],
      FIRST + END,
    );
    expect(whole.length).toBeGreaterThan(60);
    await store(new Map([...counts].map(([minute, said]) => [minute, { ...said, 'long-gone': 50 }])));
    await ground.app.db.insert(gaps).values({ ...gap, reason: 'not read' });
    for (const minute of [LOSS - 20, LOSS + 1, LOSS + 2, LOSS + 47, LOSS + 310]) await fold(minute);
    await fold(END);
    expect(await stored()).toEqual(whole);
    await fold(END);
    expect(await stored()).toEqual(whole);

    const view = await volumesBetween(ground.app.db, dateOf(LOSS).getTime(), dateOf(LOSS + 120).getTime());
    const fallen = Array.from(
      { length: 120 },
      (_, index) => view.at('bluesky', dateOf(LOSS + index).getTime() + 5).factor,
    );
    expect(fallen.filter((factor) => factor < 0.6).length).toBeGreaterThan(60);
    expect(view.at('bluesky', dateOf(LOSS - 600).getTime()).factor).toBe(1);
  });

  it('is rebuilt from rows when its state is of another version', async () => {
    await store(spoken());
    await fold(END);
    const before = await stored();
    await ground.app.db.execute(sql`update volume_states set version = version - 1, state = '{"old":true}'`);
    await ground.app.db.delete(volumes);
    await fold(END);
    expect(await stored()).toEqual(before);
  });

  it('waits live for a network that has not been read so far, and takes it for neither silent nor lost', async () => {
    const live = { ...ground.app, config: { ...ground.app.config, clock: 'live' as const } };
    const counts = spoken();
    await store(new Map([...counts].filter(([minute]) => minute < FIRST + LOSS)));
    const now = dateOf(LOSS + 60);
    const source = { network: 'bluesky', state: 'connecting', since: now, updatedAt: now } as const;
    await ground.app.db.insert(sources).values({ ...source, source: 'jetstream' });
    await ground.app.db.execute(
      sql`insert into cursors values ('jetstream', '{}', ${dateOf(LOSS - 1).toISOString()}::timestamptz)`,
    );
    await foldVolumes(live, now, now);
    const [state] = await ground.app.db.select().from(volumeStates);
    expect(state?.position).toEqual(dateOf(LOSS - 1));
    expect((await stored()).filter(({ minute }) => minute >= FIRST + LOSS)).toEqual([]);
  });

  it('counts a mention without a signal once, whoever judges it again or deletes it', async () => {
    const posts: StreamItem[] = [
      post('a', 1, 'Writing my thesis with Claude AI and a good coffee'),
      post('b', 2, 'Claude AI is down, I cannot log in'),
      post('c', 30, 'Claude AI wrote me a nice poem about the sea'),
    ];
    const others = async () => (await ground.app.db.select().from(series)).map((row) => row.others);
    await ingest(ground, posts.slice(0, 2), 20);
    await drain(ground);
    expect(await others()).toEqual([1]);
    const gone: StreamItem = { type: 'delete', network: 'bluesky', uri: 'at://a', observedAt: NOON + 25_000 };
    await ingest(ground, [gone], 28);
    await drain(ground);
    await ingest(ground, [posts[2]!, posts[1]!], 40);
    await drain(ground);
    expect(await others()).toEqual([2]);
  });
});
