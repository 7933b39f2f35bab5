import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../src/alert/channel.ts';
import { guardedPost } from '../../../src/alert/channels/guarded-post.ts';
import { webhookChannel } from '../../../src/alert/channels/webhook.ts';
import { webhookPayload, webhookSchema } from '../../../src/alert/channels/webhook-payload.ts';
import { packageRoot } from '../../../src/root.ts';
import { bulletin, minute, wave } from '../bulletins.ts';
import { faultOf, type Receiver, startReceiver } from './receiver.ts';

const never = new AbortController().signal;
const send = guardedPost({ allowHosts: ['127.0.0.1'], timeoutMs: 5_000 });
let receiver: Receiver;
const open = () =>
  webhookChannel({ key: 'own', url: receiver.url, secret: 's', send, clock: () => new Date(minute(7)) });

beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver[Symbol.asyncDispose]());

describe('webhook', () => {
  it('signs what it sends and names it for the receiver to know again', async () => {
    await open().deliver(bulletin(), null, 0, never);
    const { headers, body } = receiver.received[0]!;
    const expected = createHmac('sha256', 's').update(`${headers['outcry-timestamp']}.${body}`).digest('hex');
    expect(headers['outcry-signature']).toBe(`sha256=${expected}`);
    expect(headers['outcry-timestamp']).toBe(String(minute(7) / 1000));
    expect(headers['idempotency-key']).toBe('claude-outage-2026-01-03T14:02Z/1');
    expect(webhookPayload.parse(JSON.parse(body))).toMatchObject({
      schema: 'outcry.episode/1',
      number: 1,
      product: { id: 'claude', name: 'Claude' },
      change: { change: 'open', severity: 'page' },
    });
  });

  it.each([
    [{ status: 429, headers: { 'retry-after': '12' } }, true, 12_000],
    [{ status: 503, headers: { 'retry-after': '9999999' } }, true, 3_600_000],
    [{ status: 500 }, true, null],
    [{ status: 0 }, true, null],
    [{ status: 401 }, false, null],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, false, null],
    [{ status: 404, body: 'nope' }, false, null],
  ])('meets %j as retryable %s', async (answer, retryable, retryAfterMs) => {
    receiver.answers.push(answer);
    const fault = await faultOf(open().deliver(bulletin(), null, 0, never));
    expect(fault).toMatchObject({ retryable, retryAfterMs });
    expect(fault.message).not.toContain('secret-path');
  });

  it('refuses an address inside the house', async () => {
    const inside = webhookChannel({
      key: 'own',
      url: receiver.url,
      secret: 's',
      send: guardedPost({ allowHosts: [] }),
      clock: () => new Date(0),
    });
    await expect(inside.deliver(bulletin(), null, 0, never)).rejects.toThrow(DeliveryError);
    expect(receiver.received).toEqual([]);
  });
});

describe('its JSON Schema', () => {
  const file = JSON.parse(readFileSync(join(packageRoot(), 'docs', 'webhook.schema.json'), 'utf8')) as object;

  it('is the one in docs/, and holds for what is sent, also when keys are added', async () => {
    expect(file).toEqual(JSON.parse(JSON.stringify(webhookSchema())));
    const validate = formats.default(new Ajv({ strict: false })).compile(file);
    for (const given of [bulletin(), bulletin([wave()], { now: minute(38) })]) {
      await open().deliver(given, null, 0, never);
      const body = JSON.parse(receiver.received.at(-1)!.body) as object;
      expect(validate({ ...body, later: true }), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...body, change: undefined })).toBe(false);
    }
  });
});
