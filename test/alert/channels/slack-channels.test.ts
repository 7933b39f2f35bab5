import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { openChannels } from '../../../src/alert/channels/open.ts';
import { slackChannel } from '../../../src/alert/channels/slack.ts';
import { canonicalKey, slackKey } from '../../../src/alert/channels/slack-key.ts';
import type { RecoveringChannel } from '../../../src/alert/recovering-channel.ts';
import { readConfig } from '../../../src/config.ts';
import { type SlackStandIn, startSlack } from '../../stand-ins/slack.ts';
import { bulletin, close, decision, minute, update } from '../bulletins.ts';

const never = new AbortController().signal;
let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlack({ now: () => minute(8) });
  slack.channels.set('C0PAY', 'fine');
});
afterEach(() => slack.close());
const texts = (channel: string) =>
  slack.store.messages.filter((one) => one.channel === channel).map(({ text }) => text);
const everything = () => JSON.stringify(slack.store.messages);

describe('several channels of one workspace', () => {
  const open = () =>
    openChannels(
      readConfig({ SLACK_BOT_TOKEN: slack.token, SLACK_CHANNEL: slack.channel, SLACK_API_URL: slack.apiUrl }),
      () => {},
    );

  it('are opened by their ids, and only the configured one is told of everything', async () => {
    const channels = open();
    expect([...channels.keys()]).toEqual(['slack']);
    const payments = channels.get('slack:C0PAY')!;
    expect(channels.get('slack:C0PAY')).toBe(payments);
    await channels.get('slack')!.deliver(bulletin(), null, 0, never);
    const there = await payments.deliver(bulletin(), null, 0, never);
    await payments.deliver(bulletin([decision(), update(minute(9))]), there, 1, never);
    expect(texts(slack.channel)).toHaveLength(1);
    expect(texts('C0PAY')).toHaveLength(2);
    expect(there).toMatchObject({ channel: 'C0PAY' });
  });

  it('have one key each, however the configured one was named', () => {
    expect(slackKey({ id: 'C0LOCAL', name: 'outages' }, 'C0LOCAL')).toBe('slack');
    expect(slackKey({ id: 'C0LOCAL', name: 'outages' }, '#outages')).toBe('slack');
    expect(slackKey({ id: 'C0PAY', name: 'payments' }, '#outages')).toBe('slack:C0PAY');
    expect(canonicalKey('slack:C0LOCAL', 'C0LOCAL')).toBe('slack');
    expect(canonicalKey('slack:C0PAY', 'C0LOCAL')).toBe('slack:C0PAY');
    expect(canonicalKey('discord', null)).toBe('discord');
  });

  it('are none where no bot speaks', () => {
    expect(openChannels(readConfig({}), () => {}).get('slack:C0PAY')).toBeUndefined();
  });
});

describe('a channel', () => {
  it('that is renamed is told on, as its id does not change', async () => {
    const channel = slackChannel({ key: 'slack', token: slack.token, channel: slack.channel, apiUrl: slack.apiUrl });
    const first = await channel.deliver(bulletin(), null, 0, never);
    slack.names.set(slack.channel, 'incidents');
    await channel.deliver(bulletin([decision(), close(minute(30))]), first, 1, never);
    expect(slack.store.top().map(({ text }) => text.split(' · ')[0])).toEqual(['🟢 Claude is back']);
  });

  it('that is named and was renamed is told to its end where its messages stand, and anew nowhere', async () => {
    const channel = slackChannel({ key: 'slack', token: slack.token, channel: '#outages', apiUrl: slack.apiUrl });
    const first = await channel.deliver(bulletin(), null, 0, never);
    expect(first).toMatchObject({ channel: slack.channel });
    slack.names.set(slack.channel, 'incidents');
    await channel.deliver(bulletin([decision(), close(minute(30))]), first, 1, never);
    expect(slack.store.top()[0]?.text).toMatch(/^🟢 Claude is back/);
    const anew = channel.deliver(bulletin(), null, 0, never);
    await expect(anew).rejects.toMatchObject({ retryable: false, message: expect.stringMatching(/channel id/) });
  });

  it.each([
    ['is_archived', /unarchive/],
    ['not_in_channel', /\/invite/],
  ] as const)('whose messages stand and that %s since is given up on, and what to do is said', async (state, next) => {
    const channel = slackChannel({ key: 'slack', token: slack.token, channel: slack.channel, apiUrl: slack.apiUrl });
    const first = await channel.deliver(bulletin(), null, 0, never);
    slack.channels.set(slack.channel, state);
    const edit = channel.deliver(bulletin([decision(), update(minute(9))]), first, 1, never);
    await expect(edit).rejects.toMatchObject({ retryable: false, message: expect.stringMatching(next) });
  });
});

describe('whom a page is for', () => {
  const mentions = { slack: ['U1', 'S0ONCALL'] };
  const notify = decision({ change: { severity: 'notify' } });
  const escalated = decision({ at: minute(9), change: { change: 'escalate' } });
  let channel: RecoveringChannel;
  const tell = (given: Bulletin, reference: unknown = null) => channel.deliver(given, reference, 0, never);
  beforeEach(() => {
    const { token, apiUrl } = slack;
    channel = slackChannel({ key: 'slack', token, channel: slack.channel, apiUrl });
  });

  it('stands in the message that opens as one', async () => {
    await tell(bulletin([decision()], { mentions }));
    expect(slack.store.top()[0]?.text).toContain('\nFor <@U1> <!subteam^S0ONCALL>\n');
    expect(everything()).toContain('"text":"For <@U1> <!subteam^S0ONCALL>"');
  });

  it('is nobody below a page, on another channel, and when it is over', async () => {
    await tell(bulletin([notify]));
    await tell(bulletin([decision()], { mentions: { 'slack:C0PAY': ['U2'] } }));
    await tell(bulletin([decision(), close(minute(30))], { mentions }));
    expect(everything()).not.toMatch(/<[@!]/);
  });

  it('is called once, by the reply that says that it pages, as edits call nobody', async () => {
    const first = await tell(bulletin([notify]));
    const second = await tell(bulletin([notify, escalated, update(minute(10))], { mentions }), first);
    const replies = () => slack.store.messages.filter(({ thread_ts }) => thread_ts !== undefined);
    expect(replies().map(({ text }) => text.includes('<@U1> <!subteam^S0ONCALL> 14:11 UTC'))).toEqual([
      false,
      true,
      false,
    ]);
    await tell(bulletin([notify, escalated, update(minute(10)), update(minute(12))], { mentions }), second);
    expect(replies().filter(({ text }) => text.includes('<@U1>'))).toHaveLength(1);
  });

  it('is not called again where somebody deleted the message', async () => {
    const first = await tell(bulletin([decision()], { mentions }));
    slack.store.messages.length = 0;
    await tell(bulletin([decision(), update(minute(9))], { mentions }), first);
    expect(everything()).not.toMatch(/<[@!]/);
  });

  it('is not called again after a crash between sending and noting it', async () => {
    slack.trouble('chat.postMessage', { kind: 'cut', afterwards: true });
    await expect(tell(bulletin([decision()], { mentions }))).rejects.toThrow();
    const found = await channel.recover(bulletin([decision()], { mentions }), null, never);
    await tell(bulletin([decision(), update(minute(9))], { mentions }), found?.reference);
    const calls = slack.store.messages.filter(
      ({ text, thread_ts }) => thread_ts !== undefined && text.includes('<@U1>'),
    );
    expect(calls).toEqual([]);
  });
});
