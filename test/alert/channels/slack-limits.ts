import { z } from 'zod';

/** Slack's published limits (docs.slack.dev/reference/block-kit); lengths in UTF-16 code units. */
export const SLACK_LIMITS = {
  blocks: 50,
  blockId: 255,
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonUrl: 3_000,
  buttonValue: 2_000,
  actionId: 255,
  imageUrl: 3_000,
  altText: 2_000,
  imageTitle: 2_000,
  messageText: 40_000,
} as const;

const limits = SLACK_LIMITS;

function plainText(most: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });
}
function markdown(most: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().optional(),
  });
}
function anyText(most: number) {
  return z.discriminatedUnion('type', [plainText(most), markdown(most)]);
}

const actionId = z.string().min(1).max(limits.actionId).optional();
const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(limits.buttonText),
  url: z.url().max(limits.buttonUrl).optional(),
  value: z.string().max(limits.buttonValue).optional(),
  action_id: actionId,
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(limits.buttonText).optional(),
});
const image = {
  type: z.literal('image'),
  image_url: z.url().max(limits.imageUrl).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.url().optional() }).optional(),
  alt_text: z.string().min(1).max(limits.altText),
};
const blockId = z.string().min(1).max(limits.blockId).optional();

const block = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      text: anyText(limits.sectionText).optional(),
      fields: z.array(anyText(limits.fieldText)).min(1).max(limits.sectionFields).optional(),
      block_id: blockId,
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text !== undefined || section.fields !== undefined, 'a section needs text or fields'),
  z.strictObject({ type: z.literal('header'), text: plainText(limits.headerText), block_id: blockId }),
  z.strictObject({
    type: z.literal('context'),
    elements: z
      .array(
        z.discriminatedUnion('type', [
          plainText(limits.sectionText),
          markdown(limits.sectionText),
          z.strictObject(image),
        ]),
      )
      .min(1)
      .max(limits.contextElements),
    block_id: blockId,
  }),
  z.strictObject({ ...image, title: plainText(limits.imageTitle).optional(), block_id: blockId }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z.array(button).min(1).max(limits.actionsElements),
    block_id: blockId,
  }),
]);

/** The part of a Slack message whose limits Slack publishes; what it refuses, Slack would refuse. */
export const slackBlocks = z
  .array(block)
  .max(limits.blocks)
  .refine((blocks) => {
    const ids = blocks.flatMap((one) => (one.block_id === undefined ? [] : [one.block_id]));
    return new Set(ids).size === ids.length;
  }, 'block_id must be unique within a message');

export const slackMessage = z.object({ text: z.string().min(1).max(limits.messageText), blocks: slackBlocks });
