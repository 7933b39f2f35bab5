import { expect } from 'vitest';
import { z } from 'zod';

/** What Discord takes of an embed, and what keeps it from pinging anybody. */
export const discordBody = z.strictObject({
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
  embeds: z.tuple([
    z.strictObject({
      title: z.string().min(1).max(256),
      description: z.string().max(4096),
      url: z.url().optional(),
      color: z.int().min(0).max(0xffffff),
      footer: z.strictObject({ text: z.string().max(2048) }),
    }),
  ]),
});

const run = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string(),
  weight: z.literal('Bolder').optional(),
  selectAction: z.strictObject({ type: z.literal('Action.OpenUrl'), url: z.url({ protocol: /^https?$/ }) }).optional(),
});
const teamsBody = z.strictObject({
  type: z.literal('message'),
  summary: z.string().min(1),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      content: z.strictObject({
        $schema: z.string(),
        type: z.literal('AdaptiveCard'),
        version: z.literal('1.4'),
        body: z.array(z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(run).min(1) })).min(1),
        actions: z.array(z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.url() })),
      }),
    }),
  ]),
});

/** The text of a card, once it is known to be one that Teams takes. */
export function teamsText(body: string): string {
  expect(Buffer.byteLength(body)).toBeLessThan(28_000);
  const [{ content }] = teamsBody.parse(JSON.parse(body)).attachments;
  return content.body.map(({ inlines }) => inlines.map(({ text }) => text).join('')).join('\n');
}
