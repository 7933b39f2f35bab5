import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cursors, gaps, sources } from '../../db/schema.ts';
import { measureSources } from '../../workers/measure.ts';
import { type Ground, openGround } from './ground.ts';

const NOW = Date.parse('2026-02-11T12:00:00Z');
const ago = (seconds: number) => new Date(NOW - seconds * 1000);

describe('the numbers of sources', { timeout: 60_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
    const row = { network: 'bluesky', since: ago(900), updatedAt: ago(1), eventsPerSecond: 412.5 };
    await ground.app.db.insert(sources).values([
      { ...row, source: 'bluesky', state: 'reading', lastEventAt: ago(1) },
      {
        ...row,
        source: 'mastodon:a.example',
        network: 'mastodon',
        state: 'unreadable',
        lastEventAt: ago(400),
        eventsPerSecond: 0,
      },
    ]);
    // One catches up with what is an hour old; the other has handed on nothing for ten minutes.
    await ground.app.db.insert(cursors).values([
      { source: 'bluesky', cursor: {}, position: ago(3601) },
      { source: 'mastodon:a.example', cursor: {}, position: ago(600) },
    ]);
    await ground.app.db
      .insert(gaps)
      .values({ network: 'mastodon', from: ago(1800), to: ago(1200), reason: 'not read' });
  });
  afterEach(() => ground.app.close());

  it('tell of each whether it is read, how much is behind, its last event, and what was not read', async () => {
    await measureSources(ground.app, NOW, NOW);
    const text = await ground.app.metrics.registry.metrics();
    const value = (name: string, label: string) =>
      Number(new RegExp(`^${name}{[^}]*"${label}"} (.+)$`, 'm').exec(text)?.[1]);
    expect(value('outcry_source_reading', 'bluesky')).toBe(1);
    expect(value('outcry_source_reading', 'mastodon:a.example')).toBe(0);
    expect(value('outcry_source_lag_seconds', 'bluesky')).toBe(3600);
    expect(value('outcry_source_lag_seconds', 'mastodon:a.example')).toBe(600);
    expect(value('outcry_source_events_per_second', 'bluesky')).toBe(412.5);
    expect(value('outcry_source_last_event_timestamp_seconds', 'bluesky')).toBe(ago(1).getTime() / 1000);
    expect(value('outcry_gap_seconds', 'mastodon')).toBe(600);
  });

  it('forget a source that is configured no more', async () => {
    await measureSources(ground.app, NOW, NOW);
    await ground.app.db.delete(sources);
    await measureSources(ground.app, NOW, NOW);
    expect(await ground.app.metrics.registry.metrics()).not.toContain('a.example');
  });
});
