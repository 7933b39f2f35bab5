import { LogLevel, WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { startSlack } from './slack.ts';
import { markup } from './slack-markup.ts';

const open = async () => {
  const slack = await startSlack();
  const client = new WebClient(slack.token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  return { slack, client, [Symbol.asyncDispose]: () => slack.close() };
};
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });

it('knows who asks', async () => {
  await using local = await open();
  expect(await local.client.auth.test()).toMatchObject({ ok: true, user: 'outcry' });
  const stranger = new WebClient('xoxb-no', {
    slackApiUrl: local.slack.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  await expect(stranger.auth.test()).rejects.toMatchObject({ data: { error: 'invalid_auth' } });
});

it.each([
  ['a section of 3,001 characters', { text: 'x', blocks: [section('x'.repeat(3_001))] }, 'invalid_blocks'],
  ['51 blocks', { text: 'x', blocks: Array.from({ length: 51 }, () => section('x')) }, 'invalid_blocks'],
  ['an empty section', { text: 'x', blocks: [section('')] }, 'invalid_blocks'],
  ['a text of 40,001 characters', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ['nothing at all', { text: '' }, 'no_text'],
])('refuses %s', async (_what, message, code) => {
  await using local = await open();
  const post = local.client.chat.postMessage({ channel: local.slack.channel, ...message });
  await expect(post).rejects.toMatchObject({ data: { error: code } });
});

it('takes what stands just within the limits', async () => {
  await using local = await open();
  const blocks = Array.from({ length: 50 }, () => section('x'.repeat(3_000)));
  await expect(
    local.client.chat.postMessage({ channel: local.slack.channel, text: 'x', blocks }),
  ).resolves.toMatchObject({ ok: true });
});

it('shows messages, edits and threads as a page', async () => {
  await using local = await open();
  const channel = local.slack.channel;
  const { ts } = await local.client.chat.postMessage({ channel, text: '*bold*' });
  await local.client.chat.postMessage({ channel, thread_ts: ts!, text: 'a reply' });
  await local.client.chat.update({ channel, ts: ts!, text: '*bolder*' });
  const page = await (await fetch(local.slack.url)).text();
  expect(page).toContain('<b>bolder</b>');
  expect(page).toContain('edited 1×');
  expect(page).toContain('a reply');
});

it('reads markup as Slack does, so that what acts there acts on its page', () => {
  expect(markup('<!channel> <https://a.test|open> *b* `c`\n&gt; quoted')).toBe(
    '<b class="ping">!channel</b> <a href="https://a.test">open</a> <b>b</b> <code>c</code>\n<blockquote>quoted</blockquote>',
  );
  expect(markup('&lt;!channel&gt;')).toBe('&lt;!channel&gt;\n');
});
