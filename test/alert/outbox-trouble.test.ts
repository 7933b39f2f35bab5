import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../src/alert/channel.ts';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import { CLAIM_MS, claim, endClaims } from '../../src/alert/claim-delivery.ts';
import { PartialDeliveryError } from '../../src/alert/recovering-channel.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
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

    describe('a channel in trouble', () => {
      const broken = (retryAfterMs: number | null = null) =>
        new DeliveryError('down', { retryable: true, retryAfterMs });

      it('is tried again after 1 s, 2 s, 4 s and so on up to 5 min', async () => {
        const { channel, told } = recorder(
          'a',
          Array.from({ length: 12 }, () => broken()),
        );
        await ground.decide(1, decision());
        const waits: number[] = [];
        for (let attempt = 0; attempt < 12; attempt += 1) {
          expect(await ground.deliver(channel)).toMatchObject({ retried: 1 });
          const nextDue = await ground.nextDue();
          waits.push((nextDue!.getTime() - ground.clock) / 1000);
          ground.clock = nextDue!.getTime() - 1;
          expect(await ground.deliver(channel)).toMatchObject({ retried: 0, sent: 0 });
          ground.clock += 1;
        }
        expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1 });
        expect(await ground.nextDue()).toBeNull();
        expect(told).toHaveLength(1);
      });

      it('is left alone for as long as it asks, with everything else that waits for it', async () => {
        const { channel, told } = recorder('a', [broken(30_000)]);
        await ground.decide(1, decision(), ['a'], 'one');
        await ground.decide(1, decision(), ['a'], 'two');
        expect(await ground.deliver(channel)).toMatchObject({ retried: 1, sent: 0 });
        expect(await ground.nextDue()).toEqual(new Date(ground.clock + 30_000));
        ground.clock += 29_999;
        expect(await ground.deliver(channel)).toMatchObject({ sent: 0, retried: 0 });
        ground.clock += 1;
        expect(await ground.deliver(channel)).toMatchObject({ sent: 2 });
        expect(told).toHaveLength(2);
      });

      it('does not hold up another one', async () => {
        const [a, b] = [recorder('a', [broken(30_000)]), recorder('b')];
        await ground.decide(1, decision(), ['a', 'b']);
        expect(await ground.deliver(a.channel, b.channel)).toMatchObject({ sent: 1, retried: 1 });
      });

      it('gets one message with the newest state after an hour, not each step between', async () => {
        const { channel, told, faults } = recorder('a');
        for (let step = 1; step <= 12; step += 1) {
          faults.splice(0, faults.length, broken());
          await ground.decide(step, step === 1 ? decision() : update(ground.clock));
          await ground.deliver(channel);
          ground.clock += 300_000;
        }
        faults.length = 0;
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1 });
        expect(told.map(({ number }) => number)).toEqual([12]);
      });

      it('is given up where another attempt cannot help, and tried again with the next change', async () => {
        const { channel, told } = recorder('a', [new DeliveryError('is_archived', { retryable: false })]);
        await ground.decide(1, decision());
        expect(await ground.deliver(channel)).toMatchObject({ failed: 1 });
        expect(await ground.nextDue()).toBeNull();
        await ground.decide(2, update(minute(11)));
        expect(await ground.deliver(channel)).toMatchObject({ sent: 1 });
        expect(told[0]).toMatchObject({ number: 2, toldNumber: 0 });
      });

      it('leaves what waits after a failure waiting when claims are ended', async () => {
        const { channel: failing } = recorder('a', [broken(30_000)]);
        await ground.decide(1, decision());
        await ground.deliver(failing);
        const due = await ground.nextDue();
        await endClaims(ground.open.db, ground.now());
        expect(await ground.nextDue()).toEqual(due);
      });

      it('goes on from where a delivery got to', async () => {
        const partial = new PartialDeliveryError(broken(), { half: true });
        const { channel, told } = recorder('a', [partial]);
        await ground.decide(1, decision());
        await ground.deliver(channel);
        ground.clock += 1_000;
        await ground.deliver(channel);
        expect(told).toEqual([{ number: 1, episode: EPISODE, reference: { half: true }, toldNumber: 0 }]);
      });

      it('loses nothing to a fault of our own', async () => {
        const { channel, told } = recorder('a', [new TypeError('a bug')]);
        await ground.decide(1, decision());
        expect(await ground.deliver(channel)).toMatchObject({ retried: 1 });
        ground.clock += 1_000;
        await ground.deliver(channel);
        expect(told).toHaveLength(1);
      });
    });

    describe('with Slack', () => {
      let slack: SlackStandIn;
      const channel = () =>
        slackChannel({ key: 'a', token: slack.token, channel: slack.channel, apiUrl: slack.apiUrl });
      const top = () => slack.store.top().map(({ text }) => text.split(' · ')[0]);

      beforeEach(async () => {
        slack = await startSlack({ now: () => ground.clock });
      });
      afterEach(() => slack.close());

      it('says nothing twice when the process died between sending and remembering', async () => {
        await ground.decide(1, decision());
        await claim(ground.open.db, EPISODE, 'a', ground.now());
        await channel().deliver((await ground.buildBulletin(EPISODE, ground.now()))!, null, 0, stop);
        ground.clock += CLAIM_MS;
        expect(await ground.deliver(channel())).toMatchObject({ sent: 1 });
        expect(top()).toEqual(['🔴 claude looks down']);
      });

      it('says it again at once, and still not twice, where nobody else can be sending', async () => {
        await ground.decide(1, decision());
        await claim(ground.open.db, EPISODE, 'a', ground.now());
        await channel().deliver((await ground.buildBulletin(EPISODE, ground.now()))!, null, 0, stop);
        await ground.decide(2, update(minute(9)));
        expect(await ground.deliver(channel())).toMatchObject({ sent: 0 });
        await endClaims(ground.open.db, ground.now());
        expect(await ground.deliver(channel())).toMatchObject({ sent: 1, superseded: 1 });
        expect(top()).toEqual(['🔴 claude looks down']);
      });

      it('closes what got through although nobody remembered it', async () => {
        await ground.decide(1, decision());
        await claim(ground.open.db, EPISODE, 'a', ground.now());
        await channel().deliver((await ground.buildBulletin(EPISODE, ground.now()))!, null, 0, stop);
        ground.clock += CLAIM_MS;
        await ground.decide(2, close(minute(20)));
        expect(await ground.deliver(channel())).toMatchObject({ sent: 1, superseded: 1 });
        expect(top()).toEqual(['🟢 claude is back']);
      });

      it('closes, in doubt, what it is not allowed to look for', async () => {
        slack.scopes.delete('channels:history');
        await ground.decide(1, decision());
        await claim(ground.open.db, EPISODE, 'a', ground.now());
        ground.clock += CLAIM_MS;
        await ground.decide(2, close(minute(20)));
        expect(await ground.deliver(channel())).toMatchObject({ sent: 1 });
      });

      it('is down for an hour, then gets one true message per episode, and none for what is over', async () => {
        slack.down = true;
        await ground.decide(1, decision({ change: { severity: 'notify' } }), ['a'], 'over');
        await ground.decide(1, decision(), ['a'], 'open');
        await ground.deliver(channel());
        for (let step = 2; step <= 12; step += 1) {
          ground.clock += 300_000;
          await ground.decide(step, update(ground.clock), ['a'], 'open');
          await ground.deliver(channel());
        }
        await ground.decide(2, close(ground.clock), ['a'], 'over');
        slack.down = false;
        ground.clock += 300_000;
        await ground.deliver(channel());
        const nextDue = await ground.nextDue();
        if (nextDue !== null) ground.clock = nextDue.getTime();
        await ground.deliver(channel());
        expect(top()).toEqual(['🔴 claude looks down']);
        expect(slack.store.messages).toHaveLength(1);
      });
    });
  });
});
