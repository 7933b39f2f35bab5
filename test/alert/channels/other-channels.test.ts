import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordChannel } from '../../../src/alert/channels/discord.ts';
import { discordRendering } from '../../../src/alert/channels/discord-message.ts';
import { guardedPost } from '../../../src/alert/channels/guarded-post.ts';
import { pagerDutyChannel } from '../../../src/alert/channels/pagerduty.ts';
import { teamsChannel } from '../../../src/alert/channels/teams.ts';
import { teamsRendering } from '../../../src/alert/channels/teams-message.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { bulletin, close, decision, minute, update, wave } from '../bulletins.ts';
import { discordBody, teamsText } from './card-limits.ts';
import { filledWith, hostileParts } from './hostile-bulletins.ts';
import { faultOf, type Receiver, startReceiver } from './receiver.ts';

const never = new AbortController().signal;
const send = guardedPost({ allowHosts: ['127.0.0.1'], timeoutMs: 5_000 });
const closed = () => bulletin([decision(), close(minute(52))], { now: minute(53) });
const updated = () => bulletin([decision(), update(minute(9))], { now: minute(10) });

let receiver: Receiver;
const bodies = () => receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
afterEach(() => receiver[Symbol.asyncDispose]());

describe('Discord', () => {
  beforeEach(async () => {
    receiver = await startReceiver({ status: 200, body: '{"id":"1234567890"}' });
  });
  const open = () => discordChannel({ key: 'discord', url: receiver.url, send });

  it('tells one message and edits it', async () => {
    const first = await open().deliver(bulletin(), null, 0, never);
    await open().deliver(closed(), JSON.parse(JSON.stringify(first)), 1, never);
    expect(receiver.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /hooks/secret-path?wait=true',
      'PATCH /hooks/secret-path/messages/1234567890',
    ]);
  });

  it('tells it anew when somebody deleted the message', async () => {
    receiver.answers.push({ status: 404, body: '{"code":10008}' });
    const stored = await open().deliver(closed(), { id: '1', number: 1 }, 1, never);
    expect(receiver.received.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
    expect(stored).toMatchObject({ id: '1234567890' });
  });

  it.each([
    [{ status: 429, headers: { 'retry-after': '3' } }, true, 3_000],
    [{ status: 503 }, true, null],
    [{ status: 404 }, false, null],
    [{ status: 401 }, false, null],
  ])('meets %j as retryable %s', async (answer, retryable, retryAfterMs) => {
    receiver.answers.push(answer);
    const fault = await faultOf(open().deliver(bulletin(), null, 0, never));
    expect(fault).toMatchObject({ retryable, retryAfterMs });
    expect(fault.message).not.toContain('secret-path');
  });

  it('stays within the limits, pings nobody and links only what we link, whatever posts hold', () => {
    fc.assert(
      fc.property(hostileParts, ({ text, state, kind }) => {
        const message = buildMessage(filledWith(text, state, kind));
        const [{ title, description }] = discordBody.parse(discordRendering(message)).embeds;
        // Our own links aside, nothing is left that Discord reads as markup.
        const rest = description.replace(/\[[^\]]*\]\(<https?:[^<>()]*>\)/g, '').replace(/^> "/gm, '"');
        expect(`${title}\n${rest}`).not.toMatch(/[*_~`|\\[\]<>#@]|:\/\//);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Teams', () => {
  beforeEach(async () => {
    receiver = await startReceiver({ status: 202 });
  });
  const open = () => teamsChannel({ key: 'teams', url: receiver.url, send });

  it('posts what matters and leaves updates out', async () => {
    await open().deliver(bulletin(), null, 0, never);
    await open().deliver(updated(), { number: 1 }, 1, never);
    await open().deliver(closed(), { number: 1 }, 1, never);
    expect(receiver.received.map(({ body }) => teamsText(body).split('\n')[0])).toEqual([
      expect.stringContaining('Claude looks down'),
      expect.stringContaining('Claude is back'),
    ]);
  });

  it.each([
    [{ status: 429, headers: { 'retry-after': '3' } }, true],
    [{ status: 400 }, false],
  ])('meets %j as retryable %s', async (answer, retryable) => {
    receiver.answers.push(answer);
    const fault = await faultOf(open().deliver(bulletin(), null, 0, never));
    expect(fault).toMatchObject({ retryable });
    expect(fault.message).not.toContain('secret-path');
  });

  it('stays within the limits and mentions nobody, whatever posts hold', () => {
    fc.assert(
      fc.property(hostileParts, ({ text, state, kind }) => {
        const shown = teamsText(JSON.stringify(teamsRendering(buildMessage(filledWith(text, state, kind)))));
        expect(shown).not.toMatch(/[*_~`@]|:\/\//);
      }),
      { numRuns: 200 },
    );
  });
});

describe('PagerDuty', () => {
  beforeEach(async () => {
    receiver = await startReceiver({ status: 202 });
  });
  const open = () => pagerDutyChannel({ key: 'pagerduty', routingKey: 'r', url: receiver.url, send });
  const mild = { severity: 'notify' } as const;

  it('opens an alert for an outage that pages, changes the same one, and resolves it at the end', async () => {
    await open().deliver(bulletin(), null, 0, never);
    await open().deliver(updated(), { number: 1 }, 1, never);
    await open().deliver(closed(), { number: 2 }, 2, never);
    const events = bodies();
    expect(events.map(({ event_action }) => event_action)).toEqual(['trigger', 'trigger', 'resolve']);
    expect(new Set(events.map(({ dedup_key }) => dedup_key))).toEqual(new Set(['claude-outage-2026-01-03T14:02Z']));
    expect(events[0]).toMatchObject({
      routing_key: 'r',
      payload: { summary: expect.stringContaining('Claude looks down'), severity: 'critical', source: 'Claude' },
    });
  });

  it('calls nobody for a wave, nor for an outage below page', async () => {
    await open().deliver(bulletin([wave()], { productName: 'Notion', now: minute(38) }), null, 0, never);
    await open().deliver(bulletin([decision({ change: mild })]), null, 0, never);
    await open().deliver(
      bulletin([decision({ change: mild }), close(minute(52), mild)], { now: minute(53) }),
      null,
      0,
      never,
    );
    expect(receiver.received).toEqual([]);
  });

  it('says what to do when the key is not one', async () => {
    receiver.answers.push({ status: 400 });
    const fault = await faultOf(open().deliver(bulletin(), null, 0, never));
    expect(fault).toMatchObject({ retryable: false, message: expect.stringContaining('integration key') });
  });
});
