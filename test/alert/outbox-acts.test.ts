import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acts, verdicts } from '../../db/schema.ts';
import { restate } from '../../src/alert/restate.ts';
import { actOnEpisode, actOnProduct, type NewAct } from '../../src/feedback/record-act.ts';
import { giveVerdict } from '../../src/feedback/verdict.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { close, decision, minute, update } from './bulletins.ts';
import { EPISODE, type OutboxGround, outboxGround, recorder } from './outbox-ground.ts';

describe.each(ENGINES)('on %s', (engine) => {
  const missing = missingEngine(engine);
  describe.skipIf(missing !== null)('what people do', () => {
    let ground: OutboxGround;
    beforeAll(async () => {
      ground = await outboxGround(engine);
    });
    afterAll(() => ground.open.close());
    beforeEach(async () => {
      await ground.reset();
      for (const table of [acts, verdicts]) await ground.open.db.delete(table);
    });
    const done = (act: Pick<NewAct, 'act' | 'until'>) =>
      ground.open.db.transaction((tx) =>
        actOnEpisode(tx, EPISODE, { by: 'ada', at: ground.clock, ...act }, ground.now()),
      );

    it('has the message said anew, once, with the number it had', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await done({ act: 'acknowledge' });
      await ground.deliver(channel);
      await ground.deliver(channel);
      expect(told.map(({ number, toldNumber }) => [number, toldNumber])).toEqual([
        [1, 0],
        [1, 1],
      ]);
    });

    it('says nothing where nothing was told', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision(), []);
      await done({ act: 'acknowledge' });
      await ground.deliver(channel);
      expect(told).toEqual([]);
    });

    it('is told, though it happens while the message is being sent', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await ground.decide(2, update(minute(9)));
      const { deliver } = channel;
      let isFirst = true;
      const meanwhile = {
        ...channel,
        deliver: async (...given: Parameters<typeof deliver>) => {
          const sent = await deliver(...given);
          if (isFirst) await done({ act: 'acknowledge' });
          isFirst = false;
          return sent;
        },
      };
      await ground.deliver(meanwhile);
      await ground.deliver(meanwhile);
      expect(told.map(({ number }) => number)).toEqual([1, 2, 2]);
    });

    it('holds changes back while snoozed, and then tells the newest state once', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await done({ act: 'snooze', until: minute(70) });
      await ground.deliver(channel);
      await ground.decide(2, update(minute(11)));
      expect(await ground.deliver(channel)).toMatchObject({ held: 1, sent: 0 });
      await ground.decide(3, update(minute(12)));
      ground.clock = minute(69);
      await ground.deliver(channel);
      expect(told).toHaveLength(2);
      ground.clock = minute(70);
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([1, 1, 3]);
    });

    it('is told during a snooze, along with what waited', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await done({ act: 'snooze', until: minute(70) });
      await ground.decide(2, update(minute(11)));
      await ground.deliver(channel);
      await ground.deliver(channel);
      const before = told.length;
      await done({ act: 'wake' });
      await ground.deliver(channel);
      expect(told.slice(before).map(({ number }) => number)).toEqual([2]);
    });

    it('tells the end in spite of a snooze', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await done({ act: 'snooze', until: minute(70) });
      await ground.deliver(channel);
      await ground.decide(2, close(minute(20)));
      await ground.deliver(channel);
      expect(told.at(-1)).toMatchObject({ number: 2 });
    });

    it.each([
      ['its end', close(minute(20))],
      ['a page', decision({ at: minute(20), change: { change: 'escalate' } })],
    ])('tells %s in spite of a snooze that holds something back', async (_what, news) => {
      const { channel, told } = recorder();
      await ground.decide(1, decision({ change: { severity: 'notify' } }));
      await ground.deliver(channel);
      await done({ act: 'snooze', until: minute(70) });
      await ground.deliver(channel);
      await ground.decide(2, update(minute(11), { severity: 'notify' }));
      await ground.deliver(channel);
      await ground.decide(3, news);
      await ground.deliver(channel);
      expect(told.at(-1)).toMatchObject({ number: 3 });
    });

    it('leaves new episodes of a muted product untold until the mute is over', async () => {
      const { channel, told } = recorder();
      await actOnProduct(ground.open.db, 'claude', { act: 'mute', by: 'ada', at: ground.clock, until: minute(60) });
      await ground.decide(1, decision());
      expect(await ground.deliver(channel)).toMatchObject({ superseded: 1 });
      ground.clock = minute(61);
      await ground.decide(2, update(minute(61)));
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([2]);
    });

    it('counts a verdict from anywhere, tells it, and leaves later changes of a false alarm unsaid but its end', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await giveVerdict(
        ground.open.db,
        EPISODE,
        { verdict: 'false-alarm', by: 'ada', note: null },
        ground.clock,
        ground.now(),
      );
      await ground.deliver(channel);
      await ground.decide(2, update(minute(11)));
      await ground.deliver(channel);
      await ground.decide(3, close(minute(30)));
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([1, 1, 3]);
    });

    it('lets the message of an epicentre be said anew when a product is grouped under it', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, decision());
      await ground.deliver(channel);
      await restate(ground.open.db, EPISODE, 0, ground.now());
      await ground.deliver(channel);
      expect(told).toHaveLength(2);
    });
  });
});
