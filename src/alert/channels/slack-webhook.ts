import type { Bulletin, Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { type PostAnswer, postJson, refusedPost, type SendPost } from './post-json.ts';
import { slackRendering } from './slack-message.ts';

export type SlackWebhookOptions = {
  readonly key: string;
  /** https://hooks.slack.com/services/…; a secret, never told in an error. */
  readonly url: string;
  readonly send: SendPost;
};

const REMEDIES: Readonly<Record<string, string>> = {
  no_service: 'the webhook was removed: make a new one',
  no_service_id: 'the address is incomplete: copy it again',
  no_team: 'the workspace is gone: make a new webhook',
  no_active_hooks: 'the webhook was disabled: make a new one',
  invalid_token: 'the address is wrong: copy it again',
  channel_not_found: 'the channel was removed: make a new webhook',
  channel_is_archived: 'unarchive the channel or make a webhook for another one',
  action_prohibited: 'a workspace setting forbids it: ask an administrator',
  posting_to_general_channel_denied: 'name a channel other than #general',
};

/** Slack's incoming webhook: posts what matters, since it can edit nothing. */
export function slackWebhookChannel({ key, url, send }: SlackWebhookOptions): Channel {
  const to = `Slack webhook ${key}`;
  return {
    key,
    limits: ['no edits: only opening, escalation and close are posted, each as a message of its own', 'no threads'],
    async deliver(bulletin, _reference, toldNumber, signal) {
      if (!isWorthPosting(bulletin, toldNumber)) return { number: bulletin.number };
      const { text, blocks } = slackRendering(buildMessage(bulletin));
      const body = (content: object) => JSON.stringify({ unfurl_links: false, unfurl_media: false, ...content });
      let answer = await postJson(send, to, { url, headers: {}, body: body({ text, blocks }), signal });
      if (answer.status === 400 && answer.body.startsWith('invalid_blocks')) {
        answer = await postJson(send, to, { url, headers: {}, body: body({ text }), signal });
      }
      if (!isAccepted(answer)) throw refusedPost(to, answer, remedy(answer));
      return { number: bulletin.number };
    },
  };
}

/** The first word, and any opening, escalation or close since the last one. */
function isWorthPosting({ story }: Bulletin, toldNumber: number): boolean {
  return (
    toldNumber === 0 || story.some(({ number, decision }) => number > toldNumber && decision.change.change !== 'update')
  );
}

function remedy({ status, body }: PostAnswer): string {
  return REMEDIES[body.trim()] ?? (status === 403 || status === 404 || status === 410 ? 'make a new webhook' : '');
}

function isAccepted({ status, body }: PostAnswer): boolean {
  return status === 200 && body.trim() === 'ok';
}
