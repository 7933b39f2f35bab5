import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { DeliveryError } from '../../../src/alert/channel.ts';
import { slackChannel } from '../../../src/alert/channels/slack.ts';
import { PartialDeliveryError, type RecoveringChannel } from '../../../src/alert/recovering-channel.ts';
import { type SlackStandIn, startSlack, type Trouble } from '../../stand-ins/slack.ts';
import { bulletin, close, decision, minute, update } from '../bulletins.ts';

const never = new AbortController().signal;
const opened = bulletin();
const updated = bulletin([decision(), update(minute(9))], { now: minute(9) });
const closed = bulletin([decision(), update(minute(9)), close(minute(52))], { now: minute(53) });

let slack: SlackStandIn;
let channel: RecoveringChannel;
const tell = (given: Bulletin, reference: unknown = null) => channel.deliver(given, reference, 0, never);
const top = () => slack.store.top().map(({ text }) => text.split(' · ')[0]);
const threads = () => slack.store.messages.filter(({ thread_ts }) => thread_ts !== undefined).map(({ text }) => text);

beforeEach(async () => {
  slack = await startSlack({ now: () => minute(8) });
  channel = slackChannel({
    key: 'slack',
    token: slack.token,
    channel: slack.channel,
    apiUrl: slack.apiUrl,
    timeoutMs: 2_000,
  });
});
afterEach(() => slack.close());

describe('one message per episode', () => {
  it('is posted once, edited in place, and has its story in the thread, one line per change', async () => {
    const first = await tell(opened);
    expect(threads()).toEqual([]);
    const second = await tell(updated, first);
    const third = await tell(closed, second);
    expect(top()).toEqual(['🟢 Claude is back']);
    expect(slack.store.top()[0]?.edits).toBe(2);
    expect(threads()).toEqual([
      '14:09 UTC · opened as page: 41 people in 7 min, normally 0.6\n14:11 UTC · reporters doubled since last told',
      '14:54 UTC · closed: reports below 1.5 times normal for 15 min',
    ]);
    expect(third).toMatchObject({ channel: slack.channel, threadNumber: 3 });
  });

  it('says nothing twice when the same change is told again', async () => {
    const reference = await tell(updated, await tell(opened));
    await tell(updated, reference);
    expect(slack.store.messages).toHaveLength(2);
  });

  it('splits a long story over replies that Slack takes', async () => {
    const long = Array.from({ length: 60 }, (_, index) => update(minute(8 + index), { reason: `&${'x'.repeat(290)}` }));
    await tell(bulletin([decision(), ...long]), await tell(opened));
    expect(threads().length).toBeGreaterThan(4);
    expect(threads().join('\n').split('\n')).toHaveLength(61);
  });

  it('carries no unfurling, no parsing, and the mark to know it again', async () => {
    await tell(opened);
    expect(slack.calls[0]?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', parse: 'none' });
    expect(slack.store.top()[0]?.metadata).toEqual({
      event_type: 'outcry_episode',
      event_payload: { episode: opened.episode, number: 1, act: 0 },
    });
  });

  it('has an Open button only where there is something to open', async () => {
    await tell(opened);
    await tell(bulletin([decision()], { link: null }));
    const buttons = slack.store.top().map(({ blocks }) => JSON.stringify(blocks).includes('"type":"button"'));
    expect(buttons).toEqual([true, false]);
  });
});

describe('what people do to messages', () => {
  it('posts anew, with the story, when the message was deleted', async () => {
    const reference = await tell(updated, await tell(opened));
    slack.store.messages.length = 0;
    const again = await tell(closed, reference);
    expect(top()).toEqual(['🟢 Claude is back']);
    expect(threads().join('\n').split('\n')).toHaveLength(3);
    expect(again).toMatchObject({ ts: slack.store.top()[0]?.ts });
  });

  it.each(['cant_update_message', 'edit_window_closed'])('posts anew on %s', async (code) => {
    const reference = await tell(opened);
    slack.trouble('chat.update', { kind: 'error', code });
    await tell(updated, reference);
    expect(top()).toHaveLength(2);
  });

  it('takes a reply back that strayed because its parent went just now, and tells all anew', async () => {
    const reference = await tell(opened);
    const real = slack.store.find.bind(slack.store);
    let edits = 0;
    slack.store.find = (where, ts) => {
      const found = real(where, ts);
      edits += 1;
      if (edits === 1) slack.store.delete(where, ts);
      return found;
    };
    await tell(updated, reference);
    expect(top()).toEqual(['🔴 Claude looks down']);
    expect(threads()).toHaveLength(1);
  });

  it('starts over from a reference it cannot read', async () => {
    await tell(updated, { something: 'else' });
    expect(top()).toHaveLength(1);
  });
});

describe('what Slack answers', () => {
  const nowhere = /Slack channel C0LOCAL/;

  it.each([
    ['is_archived', /unarchive/],
    ['not_in_channel', /invite/],
  ] as const)('gives up on %s and says what to do', async (state, next) => {
    slack.channels.set(slack.channel, state);
    await expect(tell(opened)).rejects.toMatchObject({ retryable: false, message: expect.stringMatching(next) });
  });

  it('gives up on a channel that is gone and on a token that is not valid, and says what to do', async () => {
    slack.channels.clear();
    await expect(tell(opened)).rejects.toMatchObject({
      retryable: false,
      message: expect.stringMatching(/channel id/),
    });
    channel = slackChannel({ key: 'slack', token: 'xoxb-other', channel: slack.channel, apiUrl: slack.apiUrl });
    await expect(tell(opened)).rejects.toMatchObject({ retryable: false, message: expect.stringMatching(/bot token/) });
  });

  it.each<[Trouble, boolean, number | null]>([
    [{ kind: 'ratelimited', retryAfterSeconds: 30 }, true, 30_000],
    [{ kind: 'error', code: 'ratelimited' }, true, null],
    [{ kind: 'error', code: 'internal_error' }, true, null],
    [{ kind: 'error', code: 'something_new' }, false, null],
    [{ kind: 'http', status: 503 }, true, null],
    [{ kind: 'http', status: 404 }, false, null],
    [{ kind: 'html' }, true, null],
    [{ kind: 'cut' }, true, null],
  ])('meets %j as retryable: %s', async (trouble, retryable, retryAfterMs) => {
    slack.trouble('chat.postMessage', trouble);
    const fault = await tell(opened).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DeliveryError);
    expect(fault).toMatchObject({ retryable, retryAfterMs, message: expect.stringMatching(nowhere) });
    expect(slack.calls).toHaveLength(1);
  });

  it('tells it as text where Slack does not take the blocks', async () => {
    slack.trouble('chat.postMessage', { kind: 'error', code: 'invalid_blocks' });
    await tell(opened);
    expect(slack.store.top()[0]).toMatchObject({ blocks: [], text: expect.stringContaining('Claude looks down') });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(channel.deliver(opened, null, 0, stop.signal)).rejects.toMatchObject({ retryable: true });
    expect(slack.store.messages).toEqual([]);
  });
});

describe('after a delivery that was cut off', () => {
  it('goes on from where the thread got to', async () => {
    const reference = await tell(opened);
    slack.trouble('chat.postMessage', { kind: 'cut' });
    const fault = await tell(updated, reference).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PartialDeliveryError);
    const reached = (fault as PartialDeliveryError).reference;
    await tell(updated, reached);
    expect(threads()).toHaveLength(1);
  });

  it('finds the message that got through although nobody heard of it', async () => {
    slack.trouble('chat.postMessage', { kind: 'cut', afterwards: true });
    await expect(tell(opened)).rejects.toBeInstanceOf(DeliveryError);
    const found = await channel.recover(opened, null, never);
    expect(found?.reference).toMatchObject({ ts: slack.store.top()[0]?.ts, threadNumber: 0 });
    await tell(updated, found?.reference);
    expect(top()).toHaveLength(1);
  });

  it('finds the reply that got through although nobody heard of it', async () => {
    const reference = await tell(opened);
    slack.trouble('chat.postMessage', { kind: 'cut', afterwards: true });
    const fault = await tell(updated, reference).catch((error: unknown) => error);
    const found = await channel.recover(updated, (fault as PartialDeliveryError).reference, never);
    expect(found?.reference).toMatchObject({ threadNumber: 2 });
    await tell(updated, found?.reference);
    expect(threads()).toHaveLength(1);
  });

  it('looks past other messages, page by page', async () => {
    await tell(opened);
    const other = { channel: slack.channel, text: 'hello', blocks: [], metadata: undefined, thread_ts: undefined };
    for (let index = 0; index < 450; index += 1) slack.store.add(other, minute(9));
    const found = await channel.recover(opened, null, never);
    expect(found?.reference).toMatchObject({ ts: slack.store.top()[0]?.ts });
  });

  it('says that nothing stands there, or that it was not allowed to look', async () => {
    expect(await channel.recover(opened, null, never)).toEqual({ reference: null });
    slack.scopes.delete('channels:history');
    expect(await channel.recover(opened, null, never)).toBeNull();
  });
});
