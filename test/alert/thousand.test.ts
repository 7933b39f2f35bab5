import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import { ENGINES, missingEngine } from '../setup/databases.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { decision } from './bulletins.ts';
import { type OutboxGround, outboxGround } from './outbox-ground.ts';

const ALL = 1000;
/** One in ten is a page, and they come between the others. */
const isPage = (number: number) => number % 10 === 7;
const engine = ENGINES.find((one) => missingEngine(one) === null && one !== 'pglite') ?? ENGINES[0]!;

describe.skipIf(missingEngine(engine) !== null)('a thousand episodes at once', () => {
  let ground: OutboxGround;
  let slack: SlackStandIn;
  beforeAll(async () => {
    ground = await outboxGround(engine);
    slack = await startSlack({ now: () => ground.clock, rates: true });
  });
  afterAll(async () => {
    await slack.close();
    await ground.open.close();
  });

  it('drain at the pace that Slack allows, each told once, the pages before all others', async () => {
    const { token, apiUrl, channel: id } = slack;
    const channel = slackChannel({ key: 'a', token, channel: id, apiUrl, mostPerHour: ALL, dashboard: null });
    for (let number = 0; number < ALL; number += 1) {
      const episode = `p${number}-outage-2026-01-03T14:02Z`;
      const severity = isPage(number) ? 'page' : 'notify';
      await ground.decide(1, decision({ change: { product: `p${number}`, severity, episode } }), ['a'], episode);
    }
    const begun = ground.clock;
    for (let looks = 0; looks < 20 * ALL; looks += 1) {
      await ground.deliver(channel);
      const next = await ground.nextDue();
      if (next === null) break;
      ground.clock = Math.max(ground.clock + 100, next.getTime());
    }
    const told = slack.store.top().map(({ text }) => text.split(' ')[1]!);
    expect(told).toHaveLength(ALL);
    expect(new Set(told).size).toBe(ALL);
    expect(slack.calls.filter(({ method }) => method === 'conversations.history')).toEqual([]);
    expect(told.slice(0, ALL / 10).every((product) => isPage(Number(product.slice(1))))).toBe(true);
    const seconds = (ground.clock - begun) / 1000;
    // One a second is what Slack takes in a channel.
    expect(seconds).toBeGreaterThan(0.9 * ALL);
    expect(seconds).toBeLessThan(1.2 * ALL);
  }, 300_000);
});
