import { SocketModeClient } from '@slack/socket-mode';
import { LogLevel, WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { type SlackOptions, startSlack } from './slack.ts';
import { tellSamples } from './slack-sample.ts';

const open = async (options: SlackOptions = {}) => {
  const slack = await startSlack(options);
  const client = new WebClient(slack.token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
  return { slack, client, channel: slack.channel, [Symbol.asyncDispose]: () => slack.close() };
};
const PNG = Buffer.from('\x89PNG\r\n\x1a\nrest of it', 'latin1');
const button = { type: 'button', text: { type: 'plain_text', text: 'Real' }, action_id: 'real', value: 'e1' } as const;
const actions = [{ type: 'actions' as const, elements: [button] }];

describe('pictures', () => {
  const upload = async ({ client }: Awaited<ReturnType<typeof open>>, bytes = PNG) => {
    const begun = await client.files.getUploadURLExternal({ filename: 'chart.png', length: bytes.length });
    await fetch(begun.upload_url!, { method: 'POST', body: new Uint8Array(bytes) });
    return begun.file_id!;
  };
  const image = (id: string) => [{ type: 'image' as const, alt_text: 'a chart', slack_file: { id } }];

  it('are shown once they were uploaded in two steps', async () => {
    await using local = await open();
    const id = await upload(local);
    const post = () => local.client.chat.postMessage({ channel: local.channel, text: 'x', blocks: image(id) });
    await expect(post()).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    await local.client.files.completeUploadExternal({ files: [{ id }] });
    await expect(post()).resolves.toMatchObject({ ok: true });
    expect(await (await fetch(local.slack.url)).text()).toContain(`<img src="/files/${id}" alt="a chart">`);
  });

  it('are refused while Slack looks at them, and when they are none', async () => {
    await using local = await open();
    local.slack.state.fileDelayMs = 60_000;
    const early = await upload(local);
    await local.client.files.completeUploadExternal({ files: [{ id: early }] });
    local.slack.state.fileDelayMs = 0;
    const text = await upload(local, Buffer.from('not a picture'));
    await local.client.files.completeUploadExternal({ files: [{ id: text }] });
    for (const id of [early, text]) {
      const post = local.client.chat.postMessage({ channel: local.channel, text: 'x', blocks: image(id) });
      await expect(post).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    }
  });

  it('need the scope', async () => {
    await using local = await open();
    local.slack.scopes.delete('files:write');
    const begun = local.client.files.getUploadURLExternal({ filename: 'chart.png', length: 5 });
    await expect(begun).rejects.toMatchObject({ data: { error: 'missing_scope' } });
  });
});

describe('rates', () => {
  it('let a short burst of posts through and then one a second, channel by channel', async () => {
    await using local = await open({ rates: true });
    local.slack.channels.set('C2', 'fine');
    const post = (channel: string) => local.client.chat.postMessage({ channel, text: 'x' });
    for (let index = 0; index < 4; index += 1) await post(local.channel);
    await expect(post(local.channel)).rejects.toMatchObject({ retryAfter: 1 });
    await expect(post('C2')).resolves.toMatchObject({ ok: true });
  });
});

describe('people', () => {
  it('press buttons, which Socket Mode tells the app and the app acknowledges', async () => {
    await using local = await open();
    const { ts } = await local.client.chat.postMessage({ channel: local.channel, text: 'x', blocks: actions });
    const socket = new SocketModeClient({
      appToken: local.slack.appToken,
      clientOptions: { slackApiUrl: local.slack.apiUrl },
      logLevel: LogLevel.ERROR,
    });
    const heard: unknown[] = [];
    socket.on('interactive', async ({ body, ack }) => {
      heard.push(body);
      await ack();
    });
    socket.on('slash_commands', async ({ body, ack }) => ack({ text: `you said ${body.text}` }));
    await socket.start();
    await local.slack.people.press({ ts: ts!, action: 'real', user: 'U2' });
    expect(heard).toMatchObject([
      { user: { id: 'U2', username: 'grace' }, actions: [{ action_id: 'real', value: 'e1' }] },
    ]);
    expect(await local.slack.people.command({ text: 'status' })).toEqual({ text: 'you said status' });
    await socket.disconnect();
  });

  it('are told that nobody listens', async () => {
    await using local = await open();
    const { ts } = await local.client.chat.postMessage({ channel: local.channel, text: 'x', blocks: actions });
    await expect(local.slack.people.press({ ts: ts!, action: 'real' })).rejects.toThrow('no app is connected');
    await expect(local.slack.people.press({ ts: ts!, action: 'other' })).rejects.toThrow('no other on the message');
  });

  it('see an App Home within its limits only', async () => {
    await using local = await open();
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'all well' } }];
    await local.client.views.publish({ user_id: 'U1', view: { type: 'home', blocks } });
    expect(await (await fetch(local.slack.url)).text()).toContain('all well');
    const many = Array.from({ length: 101 }, () => blocks[0]!);
    const publish = local.client.views.publish({ user_id: 'U1', view: { type: 'home', blocks: many } });
    await expect(publish).rejects.toMatchObject({ data: { error: 'invalid_arguments' } });
  });
});

it('has a page whose buttons work, in light and dark', async () => {
  await using local = await open();
  await local.client.chat.postMessage({ channel: local.channel, text: 'x', blocks: actions });
  const page = await (await fetch(local.slack.url)).text();
  expect(page).toMatch(/<form method="post" action="\/act\/press">.*<button class="">Real<\/button>/);
  expect(page).toContain('color-scheme: light dark');
});

it('shows samples of each kind of message, with pictures, buttons and threads, within all limits', async () => {
  await using local = await open();
  await tellSamples(local.slack);
  const { store, calls } = local.slack;
  expect(store.top().map(({ text }) => text.split(' · ')[0])).toEqual([
    '🔴 Claude is down',
    '🌊 A post about Notion is spreading',
    '⚪ Cursor may be slow',
  ]);
  expect(calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(store.messages.length);
  for (const { blocks } of store.top().slice(0, 2)) expect(JSON.stringify(blocks)).toContain('"slack_file"');
});
