import { z } from 'zod';
import type { Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { discordRendering } from './discord-message.ts';
import { type PostAnswer, postJson, refusedPost, type SendPost } from './post-json.ts';

export type DiscordOptions = {
  readonly key: string;
  /** https://discord.com/api/webhooks/…; a secret, never told in an error. */
  readonly url: string;
  readonly send: SendPost;
};

const storedReference = z.object({ id: z.string().regex(/^\d{1,24}$/) });
/** Somebody deleted the message. */
const GONE = 404;

/** A Discord webhook: one message per episode, edited in place. */
export function discordChannel({ key, url, send }: DiscordOptions): Channel {
  const to = `Discord webhook ${key}`;
  const address = (path: string, query: string) => {
    const base = new URL(url);
    base.pathname = `${base.pathname.replace(/\/+$/, '')}${path}`;
    base.search = query;
    return base.href;
  };
  return {
    key,
    limits: ['no threads: the newest state stands in the message', 'no buttons', 'no pictures'],
    async deliver(bulletin, reference, _toldNumber, signal) {
      const body = JSON.stringify(discordRendering(buildMessage(bulletin)));
      const stored = storedReference.safeParse(reference).data ?? null;
      if (stored !== null) {
        const request = {
          method: 'PATCH',
          url: address(`/messages/${stored.id}`, ''),
          headers: {},
          body,
          signal,
        } as const;
        const edited = await postJson(send, to, request);
        if (edited.status === 200) return { id: stored.id, number: bulletin.number };
        if (edited.status !== GONE) throw refusedPost(to, edited, 'make a new webhook');
      }
      const answer = await postJson(send, to, { url: address('', 'wait=true'), headers: {}, body, signal });
      if (answer.status !== 200) throw refusedPost(to, answer, 'the webhook was deleted, or is none: make a new one');
      return { ...(idOf(answer) ?? {}), number: bulletin.number };
    },
  };
}

/** What a later edit needs; null where the answer tells none, so that the next change is a message of its own. */
function idOf({ body }: PostAnswer): { readonly id: string } | null {
  try {
    return storedReference.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
