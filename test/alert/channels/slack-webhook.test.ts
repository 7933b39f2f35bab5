import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardedPost } from '../../../src/alert/channels/guarded-post.ts';
import { slackWebhookChannel } from '../../../src/alert/channels/slack-webhook.ts';
import { type SlackStandIn, startSlack } from '../../stand-ins/slack.ts';
import { bulletin, close, decision, minute, update } from '../bulletins.ts';
import { faultOf } from './receiver.ts';

const never = new AbortController().signal;
const send = guardedPost({ allowHosts: ['127.0.0.1'], timeoutMs: 5_000 });
let slack: SlackStandIn;
const open = () => slackWebhookChannel({ key: 'hook', url: slack.webhookUrl, send });

beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.close());

describe('slack webhook', () => {
  it('posts opening, escalation and close, and keeps quiet about updates', async () => {
    const channel = open();
    const first = [decision({ change: { severity: 'notify' } })];
    const updated = [...first, update(minute(9))];
    const escalated = [...updated, decision({ at: minute(11), change: { change: 'escalate' } })];
    const closed = [...escalated, update(minute(40)), close(minute(52))];
    await channel.deliver(bulletin(first), null, 0, never);
    await channel.deliver(bulletin(updated), {}, 1, never);
    expect(slack.store.messages).toHaveLength(1);
    await channel.deliver(bulletin(escalated), {}, 2, never);
    await channel.deliver(bulletin(closed), {}, 3, never);
    expect(slack.store.messages.map(({ text }) => text.slice(0, 9))).toEqual(['🟠 Claude', '🔴 Claude', '🟢 Claude']);
  });

  it('posts an escalation that an update overtook', async () => {
    const told = [decision(), decision({ at: minute(8), change: { change: 'escalate' } }), update(minute(9))];
    await open().deliver(bulletin(told), {}, 1, never);
    expect(slack.store.messages).toHaveLength(1);
  });

  it('says it in text where Slack does not take the blocks', async () => {
    const send400 = slackWebhookChannel({
      key: 'hook',
      url: slack.webhookUrl,
      send: async (request) =>
        request.body.includes('"blocks"') ? { status: 400, headers: {}, body: 'invalid_blocks' } : send(request),
    });
    await send400.deliver(bulletin(), null, 0, never);
    expect(slack.store.messages.map(({ blocks }) => blocks)).toEqual([[]]);
  });

  it.each([
    [{ kind: 'ratelimited', retryAfterSeconds: 30 }, true, 30_000],
    [{ kind: 'http', status: 503 }, true, null],
    [{ kind: 'cut' }, true, null],
    [{ kind: 'http', status: 403 }, false, null],
    [{ kind: 'http', status: 410 }, false, null],
    [{ kind: 'html' }, false, null],
  ] as const)('meets %j as retryable %s', async (trouble, retryable, retryAfterMs) => {
    slack.trouble('webhook', trouble);
    const fault = await faultOf(open().deliver(bulletin(), null, 0, never));
    expect(fault).toMatchObject({ retryable, retryAfterMs });
    expect(fault.message).not.toContain('secret');
  });
});
