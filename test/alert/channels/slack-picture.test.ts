import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Bulletin, Picture } from '../../../src/alert/channel.ts';
import { slackChannel } from '../../../src/alert/channels/slack.ts';
import type { RecoveringChannel } from '../../../src/alert/recovering-channel.ts';
import { type SlackStandIn, startSlack } from '../../stand-ins/slack.ts';
import { act, bulletin, close, decision, handled, minute, update } from '../bulletins.ts';

const never = new AbortController().signal;
const PNG = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nof a chart', 'latin1'));
let drawn = 0;
const draw = async (): Promise<Picture | null> => {
  drawn += 1;
  return { png: PNG, alt: 'Claude: most 10 a minute' };
};
const opened = bulletin([decision()], { draw });
const closed = bulletin([decision(), close(minute(52))], { draw, now: minute(53) });

let slack: SlackStandIn;
let channel: RecoveringChannel;
const tell = (given: Bulletin, reference: unknown = null) => channel.deliver(given, reference, 0, never);
const images = () => (slack.store.top()[0]!.blocks as Array<{ type: string }>).filter(({ type }) => type === 'image');
const made = (method: string) => slack.calls.filter((call) => call.method === method).length;

beforeEach(async () => {
  drawn = 0;
  slack = await startSlack();
  const { token, apiUrl } = slack;
  const patience = { timeoutMs: 2_000, pictureMs: 1_000 };
  channel = slackChannel({ key: 'slack', token, channel: slack.channel, apiUrl, interactive: true, ...patience });
});
afterEach(() => slack.close());

it('stands in the message with its words, and another one takes its place', async () => {
  const first = await tell(opened);
  expect(images()).toEqual([{ type: 'image', slack_file: { id: 'F0001' }, alt_text: 'Claude: most 10 a minute' }]);
  await tell(closed, first);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0002' } }]);
  expect([...slack.store.files.keys()]).toEqual(['F0002']);
});

it('is not drawn again for what people do', async () => {
  const first = await tell(opened);
  await tell(handled(opened, [act('acknowledge')]), first);
  expect(drawn).toBe(1);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0001' } }]);
});

it('does not keep the words from being told, whatever becomes of it', async () => {
  slack.scopes.delete('files:write');
  await tell(opened);
  slack.scopes.add('files:write');
  slack.trouble('upload', { kind: 'http', status: 500 });
  await tell(opened);
  slack.trouble('files.completeUploadExternal', { kind: 'cut' });
  await tell(opened);
  await tell({ ...opened, draw: () => Promise.reject(new Error('no series')) });
  await tell({ ...opened, draw: async () => null });
  expect(slack.store.top()).toHaveLength(5);
  for (const { blocks } of slack.store.top()) expect(JSON.stringify(blocks)).not.toContain('slack_file');
});

it('keeps the picture it has where a new one cannot be had', async () => {
  const first = await tell(opened);
  slack.trouble('files.getUploadURLExternal', { kind: 'error', code: 'internal_error' });
  await tell(closed, first);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0001' } }]);
});

it('keeps the picture it has where a new one comes too late', async () => {
  const first = await tell(opened);
  const worse = bulletin([decision(), update(minute(20))], { draw: () => new Promise(() => {}) });
  const second = await tell(worse, first);
  expect(slack.store.top()[0]!.edits).toBe(1);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0001' } }]);
  expect(second).toMatchObject({ picture: { file: 'F0001' } });
  await tell(closed, second);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0002' } }]);
});

it('comes after the last words of an episode where it is late for them', async () => {
  const first = await tell(opened);
  const inPlace = new Promise<void>((resolve) => setTimeout(resolve, 1_300));
  let textThen = '';
  const late = async () => {
    await inPlace;
    textThen = slack.store.top()[0]!.text;
    return draw();
  };
  const last = await tell({ ...closed, draw: late }, first);
  expect(textThen).toContain('is back');
  expect(images()).toMatchObject([{ slack_file: { id: 'F0002' } }]);
  expect(last).toMatchObject({ picture: { file: 'F0002' } });
  expect([...slack.store.files.keys()]).toEqual(['F0002']);
});

it('keeps the picture it has while Slack looks at a new one, and where it does not take that', async () => {
  const first = await tell(opened);
  slack.state.fileDelayMs = 60_000;
  const last = await tell(closed, first);
  expect(slack.store.top()[0]!.text).toContain('is back');
  expect(images()).toMatchObject([{ slack_file: { id: 'F0001' } }]);
  expect(last).toMatchObject({ picture: { file: 'F0001' } });
});

it('is taken away again where Slack limits the words that it was drawn for', async () => {
  const limited = { kind: 'ratelimited', retryAfterSeconds: 5 } as const;
  slack.trouble('chat.postMessage', limited);
  await expect(tell(opened)).rejects.toThrow('rate limited for 5 s');
  expect([...slack.store.files.keys()]).toEqual([]);
  const first = await tell(opened);
  slack.trouble('chat.update', limited);
  await expect(tell(closed, first)).rejects.toThrow('rate limited for 5 s');
  expect([...slack.store.files.keys()]).toEqual(['F0002']);
  expect(images()).toMatchObject([{ slack_file: { id: 'F0002' } }]);
});

it('comes after the words while Slack still looks at it', async () => {
  slack.state.fileDelayMs = 400;
  const reference = await tell(opened);
  expect(images()).toHaveLength(1);
  expect(made('chat.postMessage')).toBe(2);
  expect(slack.store.top()).toHaveLength(1);
  expect(reference).toMatchObject({ picture: { file: 'F0001' } });
});

it('is left out for good where Slack does not take it', async () => {
  slack.state.fileDelayMs = 60_000;
  expect(await tell(opened)).toMatchObject({ picture: null });
  expect(images()).toHaveLength(0);
  expect(slack.store.top()[0]!.blocks.length).toBeGreaterThan(3);
});
