import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeDecision } from '../../db/store/episodes.ts';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import { loadBulletin } from '../../src/alert/load-bulletin.ts';
import { deliverDue, enqueueDeliveries } from '../../src/alert/outbox.ts';
import { actOnEpisode } from '../../src/feedback/record-act.ts';
import { streamItem } from '../../src/sources/item.ts';
import { decision, update, wave } from '../alert/bulletins.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { at, drain, type Ground, ingest, NOON, openGround, post } from './ground.ts';

const HERE = { productName: (product: string) => product, link: () => null, feedsOf: () => [] };
const never = new AbortController().signal;
let ground: Ground;
let slack: SlackStandIn;
let clock: number;
beforeEach(async () => {
  ground = await openGround();
  clock = NOON + 20_000;
  slack = await startSlack({ now: () => clock });
  await ingest(
    ground,
    [post('one', 1, 'Claude AI is down in Lyon'), post('two', 2, 'Claude AI gives me errors at home')],
    10,
  );
  await drain(ground);
});
afterEach(async () => {
  await slack.close();
  await ground.app.close();
});

async function tell(
  decided = decision({ at: NOON + 5_000, change: { posts: ['at://one', 'at://two'] } }),
): Promise<string> {
  const { episode, product } = decided.change;
  await ground.app.db.transaction(async (tx) => {
    const number = await storeDecision(tx, decided);
    await enqueueDeliveries(tx, { episode, number, product }, ['slack'], new Date(clock));
  });
  await deliver();
  return episode;
}
function deliver() {
  const { token, apiUrl, channel: id } = slack;
  return deliverDue(ground.app.db, new Map([['slack', slackChannel({ key: 'slack', token, channel: id, apiUrl })]]), {
    // What is due is asked by the wall's clock, what is said speaks in the recording's.
    now: () => new Date(),
    buildBulletin: (episode) => loadBulletin(ground.app.db, episode, HERE, new Date(clock)),
    signal: never,
  });
}
const gone = (name: string, seconds: number) =>
  streamItem.parse({ type: 'delete', network: 'bluesky', uri: `at://${name}`, observedAt: at(seconds) });
async function remove(name: string, seconds: number): Promise<void> {
  clock = NOON + seconds * 1000;
  await ingest(ground, [gone(name, seconds)], seconds);
  await drain(ground);
  await deliver();
}
const shown = () => JSON.stringify(slack.store.top().map(({ blocks }) => blocks));

describe('a post that its author deleted', () => {
  it('is gone from the message at once, by an edit, and the thread says nothing of it', async () => {
    await tell();
    expect(shown()).toContain('Claude AI is down in Lyon');
    await remove('one', 40);
    expect(shown()).not.toContain('Lyon');
    expect(shown()).toContain('gives me errors at home');
    const [message] = slack.store.top();
    const thread = slack.store.thread(message!.channel, message!.ts).map(({ text }) => text);
    expect(thread.join()).not.toMatch(/deleted|gone|Lyon/);
    expect(slack.store.top()[0]?.edits).toBe(1);
  });

  it('is gone too where the episode is snoozed and something else waits for its end', async () => {
    const episode = await tell();
    const act = { act: 'snooze' as const, by: 'ada', at: clock, until: clock + 3_600_000 };
    await ground.app.db.transaction((tx) => actOnEpisode(tx, episode, act, new Date(clock)));
    await deliver();
    await tell(update(NOON + 25_000, { posts: ['at://one', 'at://two'] }));
    await remove('one', 40);
    expect(shown()).not.toContain('Lyon');
  });

  it('is gone from a wave that it was the root of', async () => {
    const spread = { root: 'at://one', reposts: 90, reach: null, forecast: null };
    await tell(wave({ at: NOON + 5_000, change: { product: 'claude', wave: spread, posts: ['at://one'] } }));
    expect(shown()).toContain('Lyon');
    await remove('one', 40);
    expect(shown()).not.toContain('Lyon');
    expect(shown()).toContain('The post itself was deleted or is not stored');
  });

  it('changes no message that does not quote it', async () => {
    await tell(decision({ at: NOON + 5_000, change: { posts: ['at://two'] } }));
    await remove('one', 40);
    expect(slack.store.top()[0]?.edits).toBe(0);
  });
});
