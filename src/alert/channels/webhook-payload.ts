import { z } from 'zod';
import type { Bulletin } from '../channel.ts';
import { episodeChange } from '../episode.ts';
import { visibleLine, webAddress } from '../inert.ts';
import { buildMessage } from '../message/build.ts';
import { plainLines } from '../message/plain.ts';

/** Changes only with a new major version of Outcry; keys may be added. */
export const WEBHOOK_SCHEMA = 'outcry.episode/1';

/** What a generic webhook receives. All text is one visible line; escape it for the medium that shows it. */
export const webhookPayload = z.object({
  schema: z.literal(WEBHOOK_SCHEMA),
  /** Equal for every attempt to tell the same change: drop what you have seen. */
  key: z.string(),
  episode: z.string(),
  /** Number of the newest change told here; counts up within an episode. */
  number: z.int(),
  product: z.object({ id: z.string(), name: z.string() }),
  message: z.object({
    headline: z.string(),
    text: z.string(),
    story: z.array(z.object({ number: z.int(), text: z.string() })),
  }),
  /** The newest told change, in the contract of `outcry replay`. */
  change: episodeChange,
  posts: z.array(
    z.object({
      uri: z.string(),
      url: z.string().nullable(),
      network: z.string(),
      text: z.string(),
      observedAt: z.iso.datetime(),
      label: z.string().nullable(),
    }),
  ),
  link: z.string().nullable(),
});
export type WebhookPayload = z.output<typeof webhookPayload>;

/** The same for receivers, as JSON Schema; docs/webhook.schema.json holds it. Unknown keys are to be passed over. */
export function webhookSchema(): object {
  const schema = z.toJSONSchema(z.looseObject(webhookPayload.shape), { io: 'input' });
  return { ...schema, $id: 'outcry.episode/1', title: 'What a webhook of Outcry receives' };
}

export function webhookContent(bulletin: Bulletin): WebhookPayload {
  const message = buildMessage(bulletin);
  return {
    schema: WEBHOOK_SCHEMA,
    key: `${bulletin.episode}/${bulletin.number}`,
    episode: bulletin.episode,
    number: bulletin.number,
    product: { id: bulletin.decision.change.product, name: visibleLine(bulletin.productName, 80) },
    message: {
      headline: `${message.sign} ${message.headline}`,
      text: plainLines(message).join('\n'),
      story: message.story.filter(({ number }) => number > 0).map(({ number, text }) => ({ number, text })),
    },
    change: bulletin.decision.change,
    posts: bulletin.posts.map(({ uri, url, network, text, observedAt, label }) => ({
      uri,
      url: webAddress(url),
      network,
      text: visibleLine(text, 500),
      observedAt: new Date(observedAt).toISOString(),
      label,
    })),
    link: message.link,
  };
}
