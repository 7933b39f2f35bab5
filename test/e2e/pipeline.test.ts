import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { itemTime } from '../../src/sources/item.ts';
import { recordingSource } from '../../src/sources/recording/source.ts';
import type { Source, SourceBatch } from '../../src/sources/source.ts';
import { WORKER_NAMES } from '../../workers/index.ts';
import { readSource } from '../../workers/ingest.ts';
import { runWorkers } from '../../workers/main.ts';
import { type Recording, record, type TempFolder, tempFolder } from '../setup/recordings.ts';
import { freePort } from '../setup/start-services.ts';
import { isPlayed, until } from '../setup/story.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';

const binary = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'];

describe('the whole program in one process', { timeout: 240_000 }, () => {
  const stop = new AbortController();
  let folder: TempFolder;
  let slack: SlackStandIn;
  let recording: Recording;
  let app: App;
  let running: Promise<unknown>;
  let base: string;

  beforeAll(async () => {
    folder = await tempFolder();
    slack = await startSlack();
    recording = await record('late-page', join(folder.path, 'recording'));
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const config: Config = {
      ...readConfig({
        OUTCRY_POSTS: recording.posts,
        OUTCRY_STATUS: recording.status,
        OUTCRY_CLOCK: 'stream',
        OUTCRY_PORT: String(port),
        OUTCRY_PUBLIC_URL: base,
        OUTCRY_DATA: folder.path,
        SLACK_BOT_TOKEN: slack.token,
        SLACK_CHANNEL: slack.channel,
        SLACK_API_URL: slack.apiUrl,
      }),
      database: { folder: null },
    };
    app = await openApp(config, { log: createLog('silent') });
    const onset = Date.parse(recording.truth.episodes[0]?.onset ?? '');
    // An outage that is over before it could be told is not told: the recording waits in its middle until Slack has heard.
    const source = pausedAt(recordingOf(recording), onset + 10 * 60_000, () =>
      until('Slack has heard', async () => slack.store.top().length > 0),
    );
    const others = WORKER_NAMES.filter((name) => name !== 'ingest');
    running = Promise.all([runWorkers(app, others, stop.signal), readSource(app, source, stop.signal)]);
    await until('the recording is played', () => isPlayed(app.db, app.catalogue), 200_000);
    await until('everything is told', async () => {
      const { deliveries } = (await outageDetail()) ?? { deliveries: [] };
      return deliveries.length > 0 && deliveries.every(({ state }) => state !== 'pending');
    });
  });
  afterAll(async () => {
    stop.abort();
    await running;
    await app?.close();
    await slack?.close();
    await folder?.[Symbol.asyncDispose]();
  });

  type Episode = {
    id: string;
    product: string;
    kind: string;
    state: string;
    severity: string;
    told: boolean;
    onset: string;
    leadMinutes: number | null;
    official: { state: string; incident: { title: string } | null };
  };
  type Detail = {
    episode: Episode;
    changes: Array<{ change: string; official: { state: string } }>;
    deliveries: Array<{ state: string; channel: string }>;
  };
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(base + path);
    expect(answer.status).toBe(200);
    return (await answer.json()) as Answer;
  };
  const outage = async () => (await ask<{ episodes: Episode[] }>('/api/episodes')).episodes[0];
  async function outageDetail(): Promise<Detail | undefined> {
    const found = await outage();
    return found && ask<Detail>(`/api/episodes/${encodeURIComponent(found.id)}`);
  }

  it('says exactly one thing in Slack, edits it in place and tells its story in the thread', async () => {
    const top = slack.store.top();
    expect(top).toHaveLength(1);
    const [message] = top;
    expect(message?.metadata).toEqual({
      event_type: 'outcry_episode',
      event_payload: { episode: (await outage())?.id, number: expect.any(Number), act: 0 },
    });
    const said = JSON.stringify(message);
    expect(said).toContain('Claude');
    expect(said).toContain(`${base}/e/claude-outage-`);
    // Whatever pace it was told at, the last word is that it is over, and when the vendor came.
    expect(said).toMatch(/over|recovered|back|closed/i);
    expect(message?.edits).toBeGreaterThan(0);
    const thread = slack.store.thread(slack.channel, message?.ts ?? '');
    expect(thread.length).toBeGreaterThan(0);
    expect(new Set(thread.map(({ text }) => text)).size).toBe(thread.length);
    expect(slack.store.messages).toHaveLength(1 + thread.length);
  });

  it('gives the same episode over HTTP, with the official state and the lead of the scenario', async () => {
    const { episodes } = await ask<{ episodes: Episode[] }>('/api/episodes');
    expect(episodes.map(({ product, kind }) => `${product} ${kind}`)).toEqual(['claude outage']);
    const [truth] = recording.truth.episodes;
    const [found] = episodes;
    expect(found).toMatchObject({ state: 'closed', told: true, severity: 'page' });
    expect(Math.abs(Date.parse(found?.onset ?? '') - Date.parse(truth?.onset ?? '')) / 60_000).toBeLessThan(5);
    expect(found?.official.incident?.title).toBe('Elevated errors on Claude');
    const detail = await outageDetail();
    const opened = Date.parse(await openedAt());
    const read = Date.parse(truth?.official.firstReadAt ?? '');
    expect(found?.leadMinutes).toBeCloseTo((read - opened) / 60_000, 1);
    expect(found?.leadMinutes).toBeGreaterThan(5);
    const states = detail?.changes.map(({ official }) => official.state) ?? [];
    expect([...new Set(states)].slice(0, 2)).toEqual(truth?.official.expected.slice(0, 2));
    expect(detail?.changes.at(0)?.change).toBe('open');
    expect(detail?.changes.at(-1)?.change).toBe('close');
    expect(detail?.deliveries.map(({ state }) => state)).toContain('sent');
    expect(detail?.deliveries.every(({ state, channel }) => channel === 'slack' && state !== 'failed')).toBe(true);
  });

  it('shows the posts behind it', async () => {
    const { posts } = await ask<{ posts: Array<{ text: string; uri: string }> }>(
      `/api/episodes/${encodeURIComponent((await outage())?.id ?? '')}/posts?label=report`,
    );
    expect(posts.length).toBeGreaterThan(20);
    expect(posts.every(({ text }) => /claude/i.test(text))).toBe(true);
  });

  it('is ready, counts what it did and owes nothing', async () => {
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${base}/metrics`)).text();
    expect(metrics).toMatch(/outcry_[a-z_]*events[a-z_]*\{source="file:recording"\} [1-9]/);
    expect(metrics).not.toMatch(/outcry_[a-z_]*job[a-z_]*\{[^}]*final="true"[^}]*\} [1-9]/);
  });

  it.skipIf(!existsSync(binary))(
    `stands in the page in Chromium (skipped without ${binary}: apt-get install chromium)`,
    async () => {
      const browser = await chromium.launch({ executablePath: binary, args });
      try {
        const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(base);
        await page
          .getByRole('link', { name: /Claude/ })
          .first()
          .waitFor();
        await page.goto(`${base}/e/${encodeURIComponent((await outage())?.id ?? '')}`);
        await page.locator('svg').first().waitFor({ state: 'attached' });
        const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ');
        expect(text).toContain('Claude');
        expect(text).toContain('Elevated errors on Claude');
        expect(text).toContain(`${Math.round((await outage())?.leadMinutes ?? 0)} min`);
        await page.goto(`${base}/p/claude`);
        await page.locator('main svg').first().waitFor({ state: 'attached' });
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );

  async function openedAt(): Promise<string> {
    const { episodes } = await ask<{ episodes: Array<{ openedAt: string }> }>('/api/episodes');
    return episodes[0]?.openedAt ?? '';
  }
});

function recordingOf({ posts, status }: Recording): Source {
  return recordingSource({ posts, status, name: 'recording', clock: () => Date.now() });
}

/** The same source, which hands on what was before a moment, waits, and goes on. */
function pausedAt(source: Source, moment: number, wait: () => Promise<void>): Source {
  async function* read(cursor: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    let isPast = false;
    for await (const batch of source.read(cursor, signal)) {
      if (isPast || batch.position === null || batch.position <= moment) {
        yield batch;
        continue;
      }
      isPast = true;
      const { items, polls = [] } = batch;
      const isBefore = (at: number) => at < moment;
      const before = {
        items: items.filter((item) => isBefore(itemTime(item))),
        polls: polls.filter(({ at }) => isBefore(at)),
      };
      yield { ...batch, ...before, position: moment };
      await wait();
      yield {
        ...batch,
        items: items.filter((item) => !isBefore(itemTime(item))),
        polls: polls.filter(({ at }) => !isBefore(at)),
      };
    }
  }
  return { ...source, read };
}
