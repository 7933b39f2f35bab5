import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setForChannel } from '../../db/store/channel-settings.ts';
import type { QuietHours } from '../../src/alert/quiet-hours.ts';
import { releaseQuiet } from '../../src/alert/release.ts';
import { actOnEpisode } from '../../src/feedback/record-act.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { close, decision, minute, update } from './bulletins.ts';
import { EPISODE, type OutboxGround, outboxGround, recorder } from './outbox-ground.ts';

/** The ground's clock stands at 14:12 UTC, a quarter past three in Berlin. */
const AFTERNOON: QuietHours = { from: 15 * 60, to: 17 * 60, zone: 'Europe/Berlin', pages: 'told' };
const AT_17 = Date.parse('2026-01-03T16:00:00Z');
const notify = (parts = {}) => decision({ change: { severity: 'notify', ...parts } });
const updated = (minutes: number) => update(minute(minutes), { severity: 'notify' });

describe.each(ENGINES)('on %s', (engine) => {
  describe.skipIf(missingEngine(engine) !== null)('quiet hours', () => {
    let ground: OutboxGround;
    beforeAll(async () => {
      ground = await outboxGround(engine);
    });
    afterAll(() => ground.open.close());
    beforeEach(async () => {
      await ground.reset();
      await set(AFTERNOON);
    });
    const set = (value: QuietHours | null) =>
      setForChannel(ground.open.db, 'a', 'quiet', value, { by: 'ada', at: ground.now() });

    it('hold what is told quietly, and it is told once, as it then stands, when they end', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, notify());
      expect(await ground.deliver(channel)).toMatchObject({ held: 1, sent: 0 });
      await ground.decide(2, updated(20));
      await ground.deliver(channel);
      ground.clock = AT_17 - 1;
      await ground.deliver(channel);
      expect(told).toEqual([]);
      expect(await ground.nextDue()).toEqual(new Date(AT_17));
      ground.clock = AT_17;
      await ground.deliver(channel);
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([2]);
    });

    it('are of one channel', async () => {
      const [a, b] = [recorder('a'), recorder('b')];
      await ground.decide(1, notify(), ['a', 'b']);
      await ground.deliver(a.channel, b.channel);
      expect([a.told.length, b.told.length]).toEqual([0, 1]);
    });

    it('have nothing told of what is over when they end', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, notify());
      await ground.deliver(channel);
      await ground.decide(2, close(minute(40), { severity: 'notify' }));
      await ground.deliver(channel);
      ground.clock = AT_17;
      await ground.deliver(channel);
      expect(told).toEqual([]);
      expect(await ground.states()).toEqual(['1 a superseded', '2 a superseded']);
    });

    it('have the end of what was told before them told when they end', async () => {
      const { channel, told } = recorder();
      await set(null);
      await ground.decide(1, notify());
      await ground.deliver(channel);
      await set(AFTERNOON);
      await ground.decide(2, close(minute(40), { severity: 'notify' }));
      await ground.deliver(channel);
      expect(told).toHaveLength(1);
      ground.clock = AT_17;
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('let a page through, at once, also one that was held as less', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, notify());
      await ground.deliver(channel);
      await ground.decide(2, decision({ at: minute(11), change: { change: 'escalate' } }));
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([2]);
      await ground.decide(3, close(minute(30)));
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([2, 3]);
    });

    it('hold pages too where it is set so', async () => {
      const { channel, told } = recorder();
      await set({ ...AFTERNOON, pages: 'held' });
      await ground.decide(1, decision());
      await ground.deliver(channel);
      expect(told).toEqual([]);
      ground.clock = AT_17;
      await ground.deliver(channel);
      expect(told).toHaveLength(1);
    });

    it('do not hold what somebody just pressed, with what waited', async () => {
      const { channel, told } = recorder();
      await set(null);
      await ground.decide(1, notify());
      await ground.deliver(channel);
      await set(AFTERNOON);
      await ground.decide(2, updated(11));
      await ground.deliver(channel);
      expect(told).toHaveLength(1);
      const act = { act: 'acknowledge', by: 'ada', at: ground.clock } as const;
      await ground.open.db.transaction((tx) => actOnEpisode(tx, EPISODE, act, ground.now()));
      await ground.deliver(channel);
      expect(told.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('that are switched off hold nothing any more', async () => {
      const { channel, told } = recorder();
      await ground.decide(1, notify());
      await ground.deliver(channel);
      await set(null);
      await releaseQuiet(ground.open.db, 'b', ground.now());
      await ground.deliver(channel);
      expect(told).toEqual([]);
      await releaseQuiet(ground.open.db, 'a', ground.now());
      await ground.deliver(channel);
      expect(told).toHaveLength(1);
    });
  });
});
