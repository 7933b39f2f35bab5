import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import type { Severity } from '../../src/alert/episode.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { close, decision, minute } from './bulletins.ts';
import { type OutboxGround, outboxGround } from './outbox-ground.ts';

describe.each(ENGINES)('on %s', (engine) => {
  describe.skipIf(missingEngine(engine) !== null)('a storm', () => {
    let ground: OutboxGround;
    let slack: SlackStandIn;
    beforeAll(async () => {
      ground = await outboxGround(engine);
    });
    afterAll(async () => {
      await slack.close();
      await ground.open.close();
    });
    beforeEach(async () => {
      await slack?.close();
      await ground.reset();
      slack = await startSlack({ now: () => ground.clock });
    });

    const channel = (mostPerHour = 5) => {
      const { token, apiUrl, channel: id } = slack;
      return slackChannel({ key: 'a', token, channel: id, apiUrl, mostPerHour, dashboard: 'https://outcry.test' });
    };
    const episode = (number: number) => `p${number}-outage-2026-01-03T14:02Z`;
    const happen = async (count: number, severity: Severity = 'notify', from = 0) => {
      for (let index = from; index < from + count; index += 1) {
        const product = `p${index}`;
        await ground.decide(
          1,
          decision({ change: { product, severity, episode: episode(index) } }),
          ['a'],
          episode(index),
        );
      }
    };
    const top = () => slack.store.top().map(({ text }) => text.split(' · ')[0]!.slice(0, 40));

    it('is told up to so many messages an hour, and one more says how many wait and where they are', async () => {
      await happen(12);
      await ground.deliver(channel());
      expect(top()).toHaveLength(6);
      const notice = slack.store.top().at(-1)!;
      expect(notice.text).toContain('🔕 7 more episodes are held back: this channel was told 5 in an hour.');
      expect(notice.text).toContain('the next about 15:12 UTC');
      expect(JSON.stringify(notice.blocks)).toContain('<https://outcry.test/|see them all>');
      await ground.deliver(channel());
      expect(top()).toHaveLength(6);
    });

    it('has the notice edited as more wait, and says in the end that none does', async () => {
      await happen(7);
      await ground.deliver(channel());
      await happen(3, 'notify', 7);
      await ground.deliver(channel());
      const notice = () => slack.store.top().find(({ text }) => /^🔕|^🔔/.test(text))!;
      expect(notice().text).toContain('5 more episodes are held back');
      ground.clock = minute(75);
      await ground.deliver(channel());
      expect(notice().text).toContain('🔔 Nothing is held back any more');
      expect(top()).toHaveLength(11);
    });

    it('tells pages although there is no room for the rest, and pages too have their end', async () => {
      await happen(6);
      await ground.deliver(channel());
      await happen(7, 'page', 6);
      await ground.deliver(channel());
      expect(top().filter((text) => text.startsWith('🔴'))).toHaveLength(5);
      expect(top().filter((text) => text.startsWith('🟠'))).toHaveLength(5);
    });

    it('tells nobody of what is over before there was room, and of the end of what was told at once', async () => {
      await happen(6);
      await ground.deliver(channel());
      for (const number of [0, 5]) {
        const over = close(minute(40), { product: `p${number}`, episode: episode(number) });
        await ground.decide(2, over, ['a'], episode(number));
      }
      ground.clock = minute(41);
      await ground.deliver(channel());
      expect(top().filter((text) => text.startsWith('🟢'))).toEqual(['🟢 p0 is back']);
      ground.clock = minute(80);
      await ground.deliver(channel());
      expect(top().filter((text) => text.includes('p5'))).toEqual([]);
    });

    it('is told once, with one notice, however many processes tell it', async () => {
      await happen(12);
      const one = channel();
      await Promise.all([ground.deliver(one), ground.deliver(channel()), ground.deliver(channel())]);
      await ground.deliver(one);
      const products = top().filter((text) => /^🟠/.test(text));
      expect(new Set(products).size).toBe(products.length);
      expect(top().filter((text) => text.startsWith('🔕'))).toHaveLength(1);
    });

    it('keeps to its limit whatever processes tell it at the same moment', async () => {
      await happen(40);
      await Promise.all(Array.from({ length: 4 }, () => ground.deliver(channel(7))));
      expect(top().filter((text) => text.startsWith('🟠'))).toHaveLength(7);
      ground.clock = minute(71);
      await Promise.all(Array.from({ length: 4 }, () => ground.deliver(channel(7))));
      expect(top().filter((text) => text.startsWith('🟠'))).toHaveLength(14);
    });

    it('gives room back that was taken for what Slack refuses', async () => {
      await happen(5);
      slack.channels.set(slack.channel, 'is_archived');
      await ground.deliver(channel());
      slack.channels.set(slack.channel, 'fine');
      await happen(5, 'notify', 5);
      await ground.deliver(channel());
      expect(top()).toHaveLength(5);
    });

    it('lets a page out that was held back as less', async () => {
      await happen(7);
      await ground.deliver(channel());
      const worse = decision({
        at: minute(11),
        change: { product: 'p6', change: 'escalate', episode: episode(6) },
      });
      await ground.decide(2, worse, ['a'], episode(6));
      await ground.deliver(channel());
      expect(top().filter((text) => text.startsWith('🔴'))).toEqual(['🔴 p6 looks down']);
    });

    it('says nothing of a notice that somebody deleted but in a new one', async () => {
      await happen(7);
      await ground.deliver(channel());
      const notice = slack.store.top().at(-1)!;
      slack.store.delete(notice.channel, notice.ts);
      await happen(1, 'notify', 7);
      await ground.deliver(channel());
      expect(top().filter((text) => text.startsWith('🔕'))).toHaveLength(1);
    });
  });
});
