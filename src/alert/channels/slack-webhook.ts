import type { Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { type PostAnswer, postJson, refusedPost, type SendPost } from './post-json.ts';
import { slackRendering } from './slack-message.ts';
import { isWorthPosting } from './worth-posting.ts';

export type SlackWebhookOptions = {
  readonly key: string;
  /** https://hooks.slack.com/services/…; a secret, never told in an error. */
  readonly url: string;
  readonly send: SendPost;
};

/** Slack says which of these it is in the body, but a refusal's body is not read. */
const REMEDIES: Readonly<Record<number, string>> = {
  403: 'the webhook was disabled or a workspace setting forbids it: make a new one',
  404: 'the webhook or its channel was removed: make a new one',
  410: 'the channel is archived: unarchive it, or make a webhook for another one',
};

/** Slack's incoming webhook: posts what matters, since it can edit nothing. */
export function slackWebhookChannel({ key, url, send }: SlackWebhookOptions): Channel {
  const to = `Slack webhook ${key}`;
  return {
    key,
    limits: [
      'no edits: only opening, escalation and close are posted, each as a message of its own',
      'no threads',
      'no buttons',
      'no pictures',
    ],
    async deliver(bulletin, _reference, toldNumber, signal) {
      if (!isWorthPosting(bulletin, toldNumber)) return { number: bulletin.number };
      const { text, blocks } = slackRendering(buildMessage(bulletin));
      const body = (content: object) => JSON.stringify({ unfurl_links: false, unfurl_media: false, ...content });
      let answer = await postJson(send, to, { url, headers: {}, body: body({ text, blocks }), signal });
      // Told as text rather than not at all, should Slack not take the blocks.
      if (answer.status === 400) {
        answer = await postJson(send, to, { url, headers: {}, body: body({ text }), signal });
      }
      if (!isAccepted(answer)) throw refusedPost(to, answer, REMEDIES[answer.status] ?? '');
      return { number: bulletin.number };
    },
  };
}

function isAccepted({ status, body }: PostAnswer): boolean {
  return status === 200 && body.trim() === 'ok';
}
