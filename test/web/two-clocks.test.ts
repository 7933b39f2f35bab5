import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, OUTAGE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

const DAY_MS = 86_400_000;

/** A recording of January is looked at in July: the machine's clock is 200 days ahead of the pages'. */
describe('the pages of a recording', () => {
  let played: Served;
  let live: Served;
  beforeAll(async () => {
    live = await serve();
    played = await serve({ over: live, wallNow: () => NOW + 200 * DAY_MS });
  });
  afterAll(async () => {
    await played.close();
    await live.close();
  });
  const read = async (served: Served, url: string) => (await served.app.inject({ url })).body;
  const told = (page: string) => /aria-label="What was told where"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  const sources = (page: string) => /aria-labelledby="sources"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';

  it('tell what happened by the machine’s clock by how long ago it was, never by another time of day', async () => {
    for (const part of [told(await read(played, `/e/${OUTAGE}`)), sources(await read(played, '/health'))]) {
      expect(part).toMatch(/20\d d ago/);
      expect(part).not.toContain('<time');
    }
  });

  it('tell the time of day where there is one clock', async () => {
    expect(told(await read(live, `/e/${OUTAGE}`))).toMatch(/<time[^>]*>[\s\S]*?\d\d:\d\d UTC/);
    expect(sources(await read(live, '/health'))).toContain('<time');
  });

  it('say nothing of how far a source is behind: its events are not of now', async () => {
    const { sources: rows } = JSON.parse(await read(played, '/api/sources')) as {
      sources: Array<{ lagMs: number | null }>;
    };
    expect(rows.map(({ lagMs }) => lagMs)).toEqual([null, null]);
  });
});
