import type { Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { postJson, refusedPost, type SendPost } from './post-json.ts';
import { teamsRendering } from './teams-message.ts';
import { isWorthPosting } from './worth-posting.ts';

export type TeamsOptions = {
  readonly key: string;
  /** Address of a workflow "when a Teams webhook request is received"; a secret, never told in an error. */
  readonly url: string;
  readonly send: SendPost;
};

/** A workflow of Microsoft Teams: posts what matters as a card, since it can edit nothing. */
export function teamsChannel({ key, url, send }: TeamsOptions): Channel {
  const to = `Teams workflow ${key}`;
  return {
    key,
    limits: [
      'no edits: only opening, escalation and close are posted, each as a card of its own',
      'no threads',
      'no buttons but the links',
      'no pictures',
    ],
    async deliver(bulletin, _reference, toldNumber, signal) {
      if (!isWorthPosting(bulletin, toldNumber)) return { number: bulletin.number };
      const body = JSON.stringify(teamsRendering(buildMessage(bulletin)));
      const answer = await postJson(send, to, { url, headers: {}, body, signal });
      if (answer.status < 200 || answer.status > 299)
        throw refusedPost(to, answer, 'the workflow is off or was deleted: turn it on, or make a new one');
      return { number: bulletin.number };
    },
  };
}
