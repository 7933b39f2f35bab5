import { createHmac } from 'node:crypto';
import type { Channel } from '../channel.ts';
import { postJson, refusedPost, type SendPost } from './post-json.ts';
import { webhookContent } from './webhook-payload.ts';

export type WebhookOptions = {
  readonly key: string;
  readonly url: string;
  /** Shared with the receiver, who checks the signature with it. */
  readonly secret: string;
  readonly send: SendPost;
  /** Wall clock of the signature, so that a receiver can refuse old ones; never the pipeline's. */
  readonly clock: () => Date;
};

/** HMAC-SHA256 over "timestamp.body", as `outcry-signature: sha256=<hex>`; `timestamp` in whole seconds since 1970. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** Posts the newest state of the episode as signed JSON, once per told change. */
export function webhookChannel({ key, url, secret, send, clock }: WebhookOptions): Channel {
  const to = `webhook ${key}`;
  return {
    key,
    limits: ['no edits: each told change is a request of its own'],
    async deliver(bulletin, _reference, toldNumber, signal) {
      if (bulletin.number <= toldNumber) return { number: bulletin.number };
      const content = webhookContent(bulletin);
      const body = JSON.stringify(content);
      const timestamp = Math.floor(clock().getTime() / 1000);
      const headers = {
        'idempotency-key': content.key,
        'outcry-timestamp': String(timestamp),
        'outcry-signature': signature(secret, timestamp, body),
      };
      const answer = await postJson(send, to, { url, headers, body, signal });
      if (answer.status < 200 || answer.status > 299) throw refusedPost(to, answer, 'check the address and its secret');
      return { number: bulletin.number };
    },
  };
}
