import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digests, episodes, gaps, series } from '../../db/schema.ts';
import { setForChannel } from '../../db/store/channel-settings.ts';
import { DeliveryError } from '../../src/alert/channel.ts';
import type { DigestTime } from '../../src/alert/channel-setting.ts';
import { slackClient } from '../../src/alert/channels/slack-client.ts';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { makeDue, sendDue } from '../../src/digest/due.ts';
import { sendDigest } from '../../src/digest/slack-digest.ts';
import { loadWeek } from '../../src/digest/week.ts';
import { actOnProduct } from '../../src/feedback/record-act.ts';
import { giveVerdict } from '../../src/feedback/verdict.ts';
import { digestPicture } from '../../src/web/picture/digest-picture.ts';
import { close, decision, minute } from '../alert/bulletins.ts';
import { EPISODE, type OutboxGround, outboxGround, recorder } from '../alert/outbox-ground.ts';
import { ENGINES, emptyTables, missingEngine } from '../setup/databases.ts';
import { startSlack } from '../stand-ins/slack.ts';

const HOUR = 3_600_000;
/** Mondays nine o'clock, in Berlin: first in winter, then in summer. */
const MONDAYS = ['2026-03-23T08:00:00Z', '2026-03-30T07:00:00Z'].map((iso) => Date.parse(iso));
const MONDAY = MONDAYS[0]!;
const NINE: DigestTime = { weekday: 1, minute: 540, zone: 'Europe/Berlin' };

describe.each(ENGINES)('on %s', (engine) => {
  describe.skipIf(missingEngine(engine) !== null)('the weekly digest', () => {
    let ground: OutboxGround;
    let sent: string[];
    let faults: Error[];
    const db = () => ground.open.db;
    beforeAll(async () => {
      ground = await outboxGround(engine);
    });
    afterAll(() => ground.open.close());
    beforeEach(async () => {
      await emptyTables(db());
      sent = [];
      faults = [];
    });
    const set = (channel: string, value: DigestTime | null, at = MONDAY - 24 * HOUR) =>
      setForChannel(db(), channel, 'digest', value, { by: 'ada', at: new Date(at) });
    const tell = (now: number, stands = false) =>
      sendDue(db(), {
        now: () => now,
        send: async (channel, dueAt) => {
          const fault = faults.shift();
          if (fault !== undefined) throw fault;
          sent.push(`${channel} ${new Date(dueAt).toISOString()}`);
        },
        stands: async () => stands,
      });
    const turn = async (now: number, configured: DigestTime | null = null) => {
      await makeDue(db(), configured, now);
      return tell(now);
    };

    it('is told once a week and channel at its time there, whatever the clocks do meanwhile', async () => {
      await set('slack:C1', NINE);
      for (let now = MONDAY - HOUR; now < MONDAYS[1]! + 2 * HOUR; now += HOUR / 2) await turn(now);
      expect(sent).toEqual(['slack:C1 2026-03-23T08:00:00.000Z', 'slack:C1 2026-03-30T07:00:00.000Z']);
    });

    it('is told once, however many processes tell it', async () => {
      await set('slack:C1', NINE);
      await set('slack:C2', NINE);
      await Promise.all(Array.from({ length: 5 }, () => turn(MONDAY)));
      await turn(MONDAY + 1000);
      expect(sent.sort()).toEqual(['slack:C1 2026-03-23T08:00:00.000Z', 'slack:C2 2026-03-23T08:00:00.000Z']);
    });

    it('is told on the configured channel unless people set it otherwise there, and not of a week in which nothing was read', async () => {
      await turn(MONDAY, NINE);
      expect(sent).toEqual([]);
      const at = new Date(MONDAY - 30 * HOUR);
      await db().insert(series).values({ product: 'x', minute: at, network: 'bluesky', mentions: 1, reporters: 0 });
      await turn(MONDAY, NINE);
      expect(sent).toEqual(['slack 2026-03-23T08:00:00.000Z']);
      await set('slack', null, MONDAY + HOUR);
      await turn(MONDAYS[1]!, NINE);
      expect(sent).toHaveLength(1);
    });

    it('that is set after its time is told the next week', async () => {
      await set('slack:C1', NINE, MONDAY + HOUR);
      await turn(MONDAY + 2 * HOUR);
      expect(sent).toEqual([]);
      await turn(MONDAYS[1]!);
      expect(sent).toHaveLength(1);
    });

    it('comes late where nobody was there at its time, and not at all after two days', async () => {
      await set('slack:C1', NINE);
      await turn(MONDAY + 49 * HOUR);
      expect(sent).toEqual([]);
      await turn(MONDAYS[1]! + 40 * HOUR);
      expect(sent).toEqual(['slack:C1 2026-03-30T07:00:00.000Z']);
    });

    it('waits for the end of quiet hours', async () => {
      await set('slack:C1', NINE);
      const hours = { from: 480, to: 600, zone: 'Europe/Berlin', pages: 'told' } as const;
      await setForChannel(db(), 'slack:C1', 'quiet', hours, { by: 'ada', at: new Date(MONDAY - HOUR) });
      await turn(MONDAY);
      expect(sent).toEqual([]);
      await turn(MONDAY + HOUR);
      expect(sent).toHaveLength(1);
    });

    it('is tried again where Slack was away, and given up where Slack refuses', async () => {
      await set('slack:C1', NINE);
      faults = [new DeliveryError('away', { retryable: true }), new DeliveryError('archived', { retryable: false })];
      await turn(MONDAY);
      expect(await turn(MONDAY + 1000)).toEqual({ sent: 0, failed: 0 });
      expect(await turn(MONDAY + 60_000)).toEqual({ sent: 0, failed: 1 });
      await turn(MONDAY + HOUR);
      expect(sent).toEqual([]);
      expect(await db().select().from(digests)).toMatchObject([{ error: 'archived', sentAt: null, attempts: 2 }]);
    });

    it('is looked for where a sender was cut off, and told again only where it does not stand', async () => {
      await set('slack:C1', NINE);
      await makeDue(db(), null, MONDAY);
      await db()
        .update(digests)
        .set({ attempts: 1, nextTryAt: new Date(MONDAY + 120_000) });
      await tell(MONDAY + 60_000);
      expect(sent).toEqual([]);
      expect(await tell(MONDAY + 120_000, true)).toEqual({ sent: 1, failed: 0 });
      expect(sent).toEqual([]);
      await db()
        .update(digests)
        .set({ sentAt: null, nextTryAt: new Date(MONDAY) });
      await tell(MONDAY + 120_000, false);
      expect(sent).toHaveLength(1);
    });

    it('is of what was to be told on its channel: with verdicts, what was over in quiet hours, and what changed', async () => {
      ground.clock = minute(10);
      const { channel } = recorder('slack');
      await ground.decide(1, decision({ change: { severity: 'notify' } }), ['slack']);
      await ground.deliver(channel);
      await ground.decide(2, close(minute(30), { severity: 'notify' }), ['slack']);
      await ground.decide(1, decision({ change: { episode: 'untold' } }), ['slack'], 'untold');
      await ground.decide(2, close(minute(30), { episode: 'untold' }), ['slack'], 'untold');
      await ground.decide(1, decision({ change: { episode: 'elsewhere' } }), ['slack:C9'], 'elsewhere');
      await ground.deliver(channel);
      await giveVerdict(db(), EPISODE, { verdict: 'false-alarm', by: 'ada', note: null }, minute(40));
      await actOnProduct(db(), 'figma', { act: 'mute', by: 'ada', at: minute(41), until: minute(99) });
      const week = await loadWeek(db(), 'slack', minute(60));
      const { before, changes } = week;
      expect(week.episodes.map(({ id, told, verdict }) => [id, told, verdict]).sort()).toEqual([
        [EPISODE, true, 'false-alarm'],
        ['untold', false, null],
      ]);
      expect(before).toEqual([]);
      expect(changes).toMatchObject([{ kind: 'mute', by: 'ada', product: 'figma' }]);
      const later = await loadWeek(db(), 'slack', minute(60) + 7 * 24 * HOUR);
      expect([later.episodes.length, later.before.length]).toEqual([0, 2]);
    });

    it('knows why an outage has no lead', async () => {
      const incident = { id: 'i', title: 't', status: 'resolved', impact: 'major', url: null };
      const official = { state: 'confirmed', incident, leadMinutes: null } as const;
      await ground.decide(1, decision({ change: { official } }), ['slack']);
      const page = { state: 'unknown', readAt: null, reason: 'no feed configured' };
      const blind = { state: 'unknown', incident: null, leadMinutes: null } as const;
      const other = decision({ change: { episode: 'other', official: blind }, details: { page } });
      await ground.decide(1, other, ['slack'], 'other');
      await ground.decide(1, decision({ change: { episode: 'led', official } }), ['slack'], 'led');
      await db().update(episodes).set({ leadMinutes: 12 }).where(eq(episodes.id, 'led'));
      const week = await loadWeek(db(), 'slack', minute(60));
      expect(week.episodes.map(({ id, unled }) => [id, unled]).sort()).toEqual([
        [EPISODE, 'order-unknown'],
        ['led', null],
        ['other', 'no-page'],
      ]);
    });

    it('knows how much of both weeks was read: from the first count on, without what no network was read in', async () => {
      const daysRead = async () => (await loadWeek(db(), 'slack', MONDAY)).daysRead;
      expect(await daysRead()).toEqual({ now: 0, before: 0 });
      const counted = (days: number) =>
        db()
          .insert(series)
          .values({
            product: 'x',
            minute: new Date(MONDAY - days * 24 * HOUR),
            network: 'bluesky',
            mentions: 1,
            reporters: 0,
          });
      await counted(5);
      expect(await daysRead()).toEqual({ now: 5, before: 0 });
      await counted(9);
      expect(await daysRead()).toEqual({ now: 7, before: 2 });
      const [from, to] = [MONDAY - 8 * 24 * HOUR, MONDAY - 4 * 24 * HOUR].map((at) => new Date(at));
      await db().insert(gaps).values({ network: 'bluesky', from: from!, to: to!, reason: 'off' });
      expect(await daysRead()).toEqual({ now: 4, before: 1 });
    });
  });
});

describe('a digest at Slack', () => {
  let ground: OutboxGround;
  beforeAll(async () => {
    ground = await outboxGround('pglite');
  });
  afterAll(() => ground.open.close());
  let slack: Awaited<ReturnType<typeof startSlack>>;
  beforeEach(async () => {
    await emptyTables(ground.open.db);
    slack = await startSlack({ now: () => minute(60) });
    const { channel } = recorder('slack');
    await ground.decide(1, decision(), ['slack']);
    await ground.deliver(channel);
  });
  afterEach(() => slack.close());
  const send = () => {
    const { token, apiUrl, channel: id } = slack;
    const client = slackClient({ token, apiUrl }, new AbortController().signal);
    const common = { db: ground.open.db, catalogue: loadCatalogue(), publicUrl: 'https://outcry.test' };
    return sendDigest({ ...common, client, draw: digestPicture }, { key: 'slack', id }, minute(60));
  };

  it('has its picture, links to its episodes, and the mark to know it again', async () => {
    await send();
    const [message] = slack.store.top();
    expect(message?.metadata).toEqual({ event_type: 'outcry_digest', event_payload: { to: minute(60) } });
    expect(JSON.stringify(message?.blocks)).toMatch(/"slack_file".*https:\/\/outcry\.test\/e\/claude-outage/);
  });

  it('is told without its picture where that cannot be had', async () => {
    slack.scopes.delete('files:write');
    await send();
    expect(slack.store.top()).toHaveLength(1);
    expect(JSON.stringify(slack.store.top())).not.toContain('slack_file');
  });
});
