import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds, productStates } from '../../db/schema.ts';
import { emptyState, STATE_VERSION } from '../../src/detect/advance.ts';
import { newOutage } from '../../src/detect/outage-episode.ts';
import { NOW, OUTAGE, PAST } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

let served: Served;
const onset = Date.parse('2026-01-03T14:02:00.000Z');
const html = { accept: 'text/html' };
const get = async (url: string) => {
  const { body } = await served.app.inject({ url, headers: html });
  return body.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
};

beforeAll(async () => {
  served = await serve();
  const start = { id: OUTAGE, onset, openedAt: onset, severity: 'page' as const, expectedAtOnset: 10 };
  const outage = { ...newOutage(start), score: 61, mentions: 160 };
  outage.tally = { ...outage.tally, reporters: 141, symptoms: { login: 60, errors: 81 }, networks: { bluesky: 141 } };
  const state = { ...emptyState(), expected: 12.25, outage };
  const position = new Date('2026-01-03T14:24:00.000Z');
  await served.open.db.insert(productStates).values({ product: 'claude', position, version: STATE_VERSION, state });
  await served.open.db.update(feeds).set({ readAt: new Date(NOW - 7000) });
});
afterAll(() => served.close());

describe('an open outage between two decisions', () => {
  it('shows on its page how it stands now, with the time, and not what was last decided', async () => {
    const body = await get(`/e/${encodeURIComponent(OUTAGE)}`);
    expect(body).toContain('141 people in 22 min (normally 2.3) as of 14:24 UTC');
    expect(body).toContain('Reporters141normally 2.3');
    expect(body).toContain('160 mentions');
    expect(body).toContain('read 7 s ago');
    expect(body).toMatch(/Symptoms ?errors8181login6060/);
  });

  it('is shown so in lists, where the newest decision has its own time', async () => {
    for (const path of ['/', '/p/claude']) {
      const body = await get(path);
      expect(body).toContain('141 people in 22 min (normally 2.3) as of 14:24 UTC');
      expect(body).toContain('14:22 UTC: reporters doubled since last told: 118 people');
    }
  });

  it('is told by the API beside the figures of the decision', async () => {
    const { episode } = (await served.app.inject(`/api/episodes/${OUTAGE}`)).json();
    expect(episode).toMatchObject({
      reporters: 118,
      present: { at: '2026-01-03T14:24:00.000Z', reporters: 141, mentions: 160, expected: 2.25, score: 61 },
    });
  });
});

describe('an outage that is over', () => {
  it('keeps its last figures and the page as it was at the close', async () => {
    const body = await get(`/e/${encodeURIComponent(PAST)}`);
    expect(body).toContain('180 people');
    expect(body).not.toContain('as of');
    expect(body).toContain('Vendor said at the close');
    expect(body).toContain('read 2026-01-02 17:49 UTC');
    expect((await served.app.inject(`/api/episodes/${PAST}`)).json().episode.present).toBeNull();
  });
});
