import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliveries, episodes } from '../../db/schema.ts';
import { type Channel, DeliveryError } from '../../src/alert/channel.ts';
import { CLAIM_MS, claim } from '../../src/alert/claim-delivery.ts';
import { deliverDue, enqueueDeliveries } from '../../src/alert/outbox.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { close, decision, minute, update } from './bulletins.ts';
import { EPISODE, type OutboxGround, outboxGround, recorder } from './outbox-ground.ts';

const stop = new AbortController().signal;

describe.each(ENGINES)('on %s', (engine) => {
  const missing = missingEngine(engine);
  describe.skipIf(missing !== null)(missing ?? 'the outbox', () => {
    let ground: OutboxGround;

    beforeAll(async () => {
      ground = await outboxGround(engine);
    });
    afterAll(() => ground.open.close());
    beforeEach(() => ground.reset());

    describe('what is due', () => {
      it('is sent once to each channel, and remembered with its reference', async () => {
        const [a, b] = [recorder('a'), recorder('b')];
        await ground.decide(1, decision(), ['a', 'b']);
        expect(await ground.deliver(a.channel, b.channel)).toEqual({
          sent: 2,
          superseded: 0,
          retried: 0,
          failed: 0,
          held: 0,
        });
        expect(await ground.deliver(a.channel, b.channel)).toMatchObject({ sent: 0 });
        expect(a.told).toEqual([{ number: 1, episode: EPISODE, reference: null, toldNumber: 0 }]);
        await ground.decide(2, update(minute(11)));
        await ground.deliver(a.channel, b.channel);
        expect(a.told[1]).toEqual({ number: 2, episode: EPISODE, reference: { at: 1 }, toldNumber: 1 });
        expect(b.told).toHaveLength(1);
      });

      it('is told as its newest state only', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision());
        await ground.decide(2, update(minute(11)));
        await ground.decide(3, update(minute(12)));
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1, superseded: 2 });
        expect(told.map(({ number }) => number)).toEqual([3]);
        expect(await ground.states()).toEqual(['1 a superseded', '2 a superseded', '3 a sent']);
      });

      it('begins with the most severe', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision({ change: { severity: 'notify' } }), ['a'], 'mild');
        await ground.decide(1, decision(), ['a'], 'severe');
        await ground.deliver(channel);
        expect(told.map(({ episode }) => episode)).toEqual(['severe', 'mild']);
      });

      it('is nothing when a transaction was rolled back', async () => {
        await ground.open.db
          .transaction(async (tx) => {
            await enqueueDeliveries(tx, { episode: EPISODE, number: 1, product: 'claude' }, ['a'], ground.now());
            throw new Error('rolled back');
          })
          .catch(() => {});
        expect(await ground.deliver(recorder().channel)).toMatchObject({ sent: 0 });
        expect(await ground.nextDue()).toBeNull();
      });

      it('is told to nobody when it opened and closed unseen', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision());
        await ground.decide(2, close(minute(20)));
        expect(await ground.deliver(channel)).toMatchObject({ sent: 0, superseded: 2 });
        expect(told).toEqual([]);
      });

      it('is told when it closes after it was told', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision());
        await ground.deliver(channel);
        await ground.decide(2, close(minute(20)));
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1 });
        expect(told.map(({ number }) => number)).toEqual([1, 2]);
      });

      it('fails with a word for a channel that is not configured, and is superseded for an episode that is gone', async () => {
        await ground.decide(1, decision(), ['gone', 'a']);
        await ground.open.db.delete(episodes);
        expect(await ground.deliver(recorder().channel)).toMatchObject({ sent: 0, failed: 1, superseded: 1 });
        const rows = await ground.open.db.select().from(deliveries).where(eq(deliveries.state, 'failed'));
        expect(rows[0]?.error).toBe('channel "gone" is not configured');
      });
    });

    describe('several senders', () => {
      it('never send the same: a claim holds off the others until it runs out', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision());
        expect(await claim(ground.open.db, EPISODE, 'a', ground.now())).toMatchObject({
          number: 1,
          attempts: 1,
          before: 'none',
        });
        expect(await claim(ground.open.db, EPISODE, 'a', ground.now())).toBeNull();
        await ground.decide(2, update(minute(11)));
        expect(await ground.deliver(channel)).toMatchObject({ sent: 0 });
        expect(await ground.nextDue()).toEqual(new Date(ground.clock + CLAIM_MS));
        ground.clock += CLAIM_MS;
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1, superseded: 1 });
        expect(told.map(({ number }) => number)).toEqual([2]);
      });

      it('share the work without telling anything twice', async () => {
        const { channel, told } = recorder();
        for (let index = 0; index < 20; index += 1) await ground.decide(1, decision(), ['a'], `episode-${index}`);
        const done = await Promise.all([ground.deliver(channel), ground.deliver(channel), ground.deliver(channel)]);
        expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBe(20);
        expect(new Set(told.map(({ episode }) => episode)).size).toBe(20);
        expect(told).toHaveLength(20);
      });

      it('tell along what was enqueued while they were sending', async () => {
        const { channel, told } = recorder();
        await ground.decide(1, decision());
        const late = deliverDue(ground.open.db, new Map([['a', channel]]), {
          ...ground,
          signal: stop,
          buildBulletin: async (episode, at) => {
            if (told.length === 0) await ground.decide(2, update(minute(11)));
            return ground.buildBulletin(episode, at);
          },
        });
        expect(await late).toMatchObject({ sent: 1, superseded: 1 });
        expect(await ground.nextDue()).toBeNull();
        expect(told.map(({ number }) => number)).toEqual([2]);
      });

      it('leave what is due for the next start when they are stopped', async () => {
        const stopped = new AbortController();
        await ground.decide(1, decision(), ['a'], 'one');
        await ground.decide(1, decision(), ['a'], 'two');
        const channel: Channel = {
          key: 'a',
          limits: [],
          deliver: async () => {
            stopped.abort();
            throw new DeliveryError('stopped', { retryable: true });
          },
        };
        await deliverDue(ground.open.db, new Map([['a', channel]]), { ...ground, signal: stopped.signal });
        const next = recorder();
        expect(await ground.deliver(next.channel)).toMatchObject({ sent: 2 });
        expect(await ground.nextDue()).toBeNull();
      });
    });
  });
});
