import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/open.ts';
import { changes, deliveries, episodes, messages } from '../../db/schema.ts';
import { type Bulletin, type Channel, DeliveryError } from '../../src/alert/channel.ts';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import { CLAIM_MS, claim } from '../../src/alert/claim-delivery.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { loadBulletin } from '../../src/alert/load-bulletin.ts';
import { deliverDue, enqueueDeliveries } from '../../src/alert/outbox.ts';
import { PartialDeliveryError } from '../../src/alert/recovering-channel.ts';
import { ENGINES, missingEngine, testDatabase } from '../setup/databases.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { close, decision, minute, update } from './bulletins.ts';
import { storeDecision } from './stored-episodes.ts';

const EPISODE = 'claude-outage-2026-01-03T14:02Z';
let open: OpenDatabase;
let clock = minute(10);
const now = () => new Date(clock);
const stop = new AbortController().signal;
const buildBulletin = (episode: string, at: Date) =>
  loadBulletin(open.db, episode, { productName: (product) => product, link: () => null }, at);

/** A channel that writes down what it is told, and first throws what it is given to throw. */
function recorder(key = 'a', faults: Error[] = []) {
  const told: Array<{ number: number; episode: string; reference: unknown; toldNumber: number }> = [];
  const channel: Channel = {
    key,
    limits: [],
    async deliver({ number, episode }: Bulletin, reference, toldNumber) {
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      told.push({ number, episode, reference, toldNumber });
      return { at: number };
    },
  };
  return { channel, told, faults };
}

const deliver = (...channels: Channel[]) =>
  deliverDue(open.db, new Map(channels.map((channel) => [channel.key, channel])), { now, buildBulletin, signal: stop });

/** Stores a told decision with its deliveries in one transaction, as the detect worker does. */
async function decide(number: number, decided: Decision, channels = ['a'], episode = EPISODE): Promise<void> {
  await open.db.transaction(async (tx) => {
    await storeDecision(tx, episode, number, decided);
    await enqueueDeliveries(tx, { episode, number, product: decided.change.product }, channels, now());
  });
}
const states = async () => {
  const rows = await open.db.select().from(deliveries).orderBy(deliveries.id);
  return rows.map(({ number, channel, state }) => `${number} ${channel} ${state}`);
};

describe.each(ENGINES)('on %s', (engine) => {
  const missing = missingEngine(engine);
  describe.skipIf(missing !== null)(missing ?? 'the outbox', () => {
    beforeAll(async () => {
      open = await testDatabase(engine);
    });
    afterAll(() => open.close());
    beforeEach(async () => {
      clock = minute(10);
      for (const table of [episodes, changes, deliveries, messages]) await open.db.delete(table);
    });

    describe('what is due', () => {
      it('is sent once to each channel, and remembered with its reference', async () => {
        const [a, b] = [recorder('a'), recorder('b')];
        await decide(1, decision(), ['a', 'b']);
        expect(await deliver(a.channel, b.channel)).toEqual({
          sent: 2,
          superseded: 0,
          retried: 0,
          failed: 0,
          nextDue: null,
        });
        expect(await deliver(a.channel, b.channel)).toMatchObject({ sent: 0 });
        expect(a.told).toEqual([{ number: 1, episode: EPISODE, reference: null, toldNumber: 0 }]);
        await decide(2, update(minute(11)));
        await deliver(a.channel, b.channel);
        expect(a.told[1]).toEqual({ number: 2, episode: EPISODE, reference: { at: 1 }, toldNumber: 1 });
        expect(b.told).toHaveLength(1);
      });

      it('is told as its newest state only', async () => {
        const { channel, told } = recorder();
        await decide(1, decision());
        await decide(2, update(minute(11)));
        await decide(3, update(minute(12)));
        expect(await deliver(channel)).toMatchObject({ sent: 1, superseded: 2 });
        expect(told.map(({ number }) => number)).toEqual([3]);
        expect(await states()).toEqual(['1 a superseded', '2 a superseded', '3 a sent']);
      });

      it('begins with the most severe', async () => {
        const { channel, told } = recorder();
        await decide(1, decision({ change: { severity: 'notify' } }), ['a'], 'mild');
        await decide(1, decision(), ['a'], 'severe');
        await deliver(channel);
        expect(told.map(({ episode }) => episode)).toEqual(['severe', 'mild']);
      });

      it('is nothing when a transaction was rolled back', async () => {
        await open.db
          .transaction(async (tx) => {
            await enqueueDeliveries(tx, { episode: EPISODE, number: 1, product: 'claude' }, ['a'], now());
            throw new Error('rolled back');
          })
          .catch(() => {});
        expect(await deliver(recorder().channel)).toMatchObject({ sent: 0, nextDue: null });
      });

      it('is told to nobody when it opened and closed unseen', async () => {
        const { channel, told } = recorder();
        await decide(1, decision());
        await decide(2, close(minute(20)));
        expect(await deliver(channel)).toMatchObject({ sent: 0, superseded: 2 });
        expect(told).toEqual([]);
      });

      it('is told when it closes after it was told', async () => {
        const { channel, told } = recorder();
        await decide(1, decision());
        await deliver(channel);
        await decide(2, close(minute(20)));
        expect(await deliver(channel)).toMatchObject({ sent: 1 });
        expect(told.map(({ number }) => number)).toEqual([1, 2]);
      });

      it('fails with a word for a channel that is not configured, and is superseded for an episode that is gone', async () => {
        await decide(1, decision(), ['gone', 'a']);
        await open.db.delete(episodes);
        expect(await deliver(recorder().channel)).toMatchObject({ sent: 0, failed: 1, superseded: 1 });
        const rows = await open.db.select().from(deliveries).where(eq(deliveries.state, 'failed'));
        expect(rows[0]?.error).toBe('channel "gone" is not configured');
      });
    });

    describe('a channel in trouble', () => {
      const broken = (retryAfterMs: number | null = null) =>
        new DeliveryError('down', { retryable: true, retryAfterMs });

      it('is tried again after 1 s, 2 s, 4 s and so on up to 5 min', async () => {
        const { channel, told } = recorder(
          'a',
          Array.from({ length: 12 }, () => broken()),
        );
        await decide(1, decision());
        const waits: number[] = [];
        for (let attempt = 0; attempt < 12; attempt += 1) {
          const { retried, nextDue } = await deliver(channel);
          expect(retried).toBe(1);
          waits.push((nextDue!.getTime() - clock) / 1000);
          clock = nextDue!.getTime() - 1;
          expect(await deliver(channel)).toMatchObject({ retried: 0, sent: 0 });
          clock += 1;
        }
        expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        expect(await deliver(channel)).toMatchObject({ sent: 1, nextDue: null });
        expect(told).toHaveLength(1);
      });

      it('is left alone for as long as it asks, with everything else that waits for it', async () => {
        const { channel, told } = recorder('a', [broken(30_000)]);
        await decide(1, decision(), ['a'], 'one');
        await decide(1, decision(), ['a'], 'two');
        expect(await deliver(channel)).toMatchObject({ retried: 1, sent: 0, nextDue: new Date(clock + 30_000) });
        clock += 29_999;
        expect(await deliver(channel)).toMatchObject({ sent: 0, retried: 0 });
        clock += 1;
        expect(await deliver(channel)).toMatchObject({ sent: 2 });
        expect(told).toHaveLength(2);
      });

      it('does not hold up another one', async () => {
        const [a, b] = [recorder('a', [broken(30_000)]), recorder('b')];
        await decide(1, decision(), ['a', 'b']);
        expect(await deliver(a.channel, b.channel)).toMatchObject({ sent: 1, retried: 1 });
      });

      it('gets one message with the newest state after an hour, not each step between', async () => {
        const { channel, told, faults } = recorder('a');
        for (let step = 1; step <= 12; step += 1) {
          faults.splice(0, faults.length, broken());
          await decide(step, step === 1 ? decision() : update(clock));
          await deliver(channel);
          clock += 300_000;
        }
        faults.length = 0;
        expect(await deliver(channel)).toMatchObject({ sent: 1 });
        expect(told.map(({ number }) => number)).toEqual([12]);
      });

      it('is given up where another attempt cannot help, and tried again with the next change', async () => {
        const { channel, told } = recorder('a', [new DeliveryError('is_archived', { retryable: false })]);
        await decide(1, decision());
        expect(await deliver(channel)).toMatchObject({ failed: 1, nextDue: null });
        await decide(2, update(minute(11)));
        expect(await deliver(channel)).toMatchObject({ sent: 1 });
        expect(told[0]).toMatchObject({ number: 2, toldNumber: 0 });
      });

      it('goes on from where a delivery got to', async () => {
        const partial = new PartialDeliveryError(broken(), { half: true });
        const { channel, told } = recorder('a', [partial]);
        await decide(1, decision());
        await deliver(channel);
        clock += 1_000;
        await deliver(channel);
        expect(told).toEqual([{ number: 1, episode: EPISODE, reference: { half: true }, toldNumber: 0 }]);
      });

      it('loses nothing to a fault of our own', async () => {
        const { channel, told } = recorder('a', [new TypeError('a bug')]);
        await decide(1, decision());
        expect(await deliver(channel)).toMatchObject({ retried: 1 });
        clock += 1_000;
        await deliver(channel);
        expect(told).toHaveLength(1);
      });
    });

    describe('several senders', () => {
      it('never send the same: a claim holds off the others until it runs out', async () => {
        const { channel, told } = recorder();
        await decide(1, decision());
        expect(await claim(open.db, EPISODE, 'a', now())).toMatchObject({ number: 1, attempts: 1, before: 'none' });
        expect(await claim(open.db, EPISODE, 'a', now())).toBeNull();
        await decide(2, update(minute(11)));
        expect(await deliver(channel)).toMatchObject({ sent: 0, nextDue: new Date(clock + CLAIM_MS) });
        clock += CLAIM_MS;
        expect(await deliver(channel)).toMatchObject({ sent: 1, superseded: 1 });
        expect(told.map(({ number }) => number)).toEqual([2]);
      });

      it('share the work without telling anything twice', async () => {
        const { channel, told } = recorder();
        for (let index = 0; index < 20; index += 1) await decide(1, decision(), ['a'], `episode-${index}`);
        const done = await Promise.all([deliver(channel), deliver(channel), deliver(channel)]);
        expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBe(20);
        expect(new Set(told.map(({ episode }) => episode)).size).toBe(20);
        expect(told).toHaveLength(20);
      });

      it('tell along what was enqueued while they were sending', async () => {
        const { channel, told } = recorder();
        await decide(1, decision());
        const late = deliverDue(open.db, new Map([['a', channel]]), {
          now,
          signal: stop,
          buildBulletin: async (episode, at) => {
            if (told.length === 0) await decide(2, update(minute(11)));
            return buildBulletin(episode, at);
          },
        });
        expect(await late).toMatchObject({ sent: 1, superseded: 1, nextDue: null });
        expect(told.map(({ number }) => number)).toEqual([2]);
      });

      it('leave what is due for the next start when they are stopped', async () => {
        const stopped = new AbortController();
        await decide(1, decision(), ['a'], 'one');
        await decide(1, decision(), ['a'], 'two');
        const channel: Channel = {
          key: 'a',
          limits: [],
          deliver: async () => {
            stopped.abort();
            throw new DeliveryError('stopped', { retryable: true });
          },
        };
        await deliverDue(open.db, new Map([['a', channel]]), { now, buildBulletin, signal: stopped.signal });
        const next = recorder();
        expect(await deliver(next.channel)).toMatchObject({ sent: 2, nextDue: null });
      });
    });

    describe('with Slack', () => {
      let slack: SlackStandIn;
      const channel = () =>
        slackChannel({ key: 'a', token: slack.token, channel: slack.channel, apiUrl: slack.apiUrl });
      const top = () => slack.store.top().map(({ text }) => text.split(' · ')[0]);

      beforeEach(async () => {
        slack = await startSlack({ now: () => clock });
      });
      afterEach(() => slack.close());

      it('says nothing twice when the process died between sending and remembering', async () => {
        await decide(1, decision());
        await claim(open.db, EPISODE, 'a', now());
        await channel().deliver((await buildBulletin(EPISODE, now()))!, null, 0, stop);
        clock += CLAIM_MS;
        expect(await deliver(channel())).toMatchObject({ sent: 1 });
        expect(top()).toEqual(['🔴 claude looks down']);
      });

      it('closes what got through although nobody remembered it', async () => {
        await decide(1, decision());
        await claim(open.db, EPISODE, 'a', now());
        await channel().deliver((await buildBulletin(EPISODE, now()))!, null, 0, stop);
        clock += CLAIM_MS;
        await decide(2, close(minute(20)));
        expect(await deliver(channel())).toMatchObject({ sent: 1, superseded: 1 });
        expect(top()).toEqual(['🟢 claude is back']);
      });

      it('closes, in doubt, what it is not allowed to look for', async () => {
        slack.scopes.delete('channels:history');
        await decide(1, decision());
        await claim(open.db, EPISODE, 'a', now());
        clock += CLAIM_MS;
        await decide(2, close(minute(20)));
        expect(await deliver(channel())).toMatchObject({ sent: 1 });
      });

      it('is down for an hour, then gets one true message per episode, and none for what is over', async () => {
        slack.down = true;
        await decide(1, decision({ change: { severity: 'notify' } }), ['a'], 'over');
        await decide(1, decision(), ['a'], 'open');
        await deliver(channel());
        for (let step = 2; step <= 12; step += 1) {
          clock += 300_000;
          await decide(step, update(clock), ['a'], 'open');
          await deliver(channel());
        }
        await decide(2, close(clock), ['a'], 'over');
        slack.down = false;
        clock += 300_000;
        const { nextDue } = await deliver(channel());
        if (nextDue !== null) clock = nextDue.getTime();
        await deliver(channel());
        expect(top()).toEqual(['🔴 claude looks down']);
        expect(slack.store.messages).toHaveLength(1);
      });
    });
  });
});
