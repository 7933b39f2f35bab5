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
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  label: 2_000,
  viewBlocks: 100,
  viewTitle: 24,
  viewMetadata: 3_000,
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
const confirm = z.strictObject({
  title: plainText(limits.confirmTitle),
  text: anyText(limits.confirmText),
  confirm: plainText(limits.confirmButton),
  deny: plainText(limits.confirmButton),
  style: z.enum(['primary', 'danger']).optional(),
});
const option = z.strictObject({
  text: plainText(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
  description: plainText(limits.optionText).optional(),
});
const select = z.strictObject({
  type: z.literal('static_select'),
  placeholder: plainText(limits.placeholder).optional(),
  options: z.array(option).min(1).max(limits.options),
  initial_option: option.optional(),
  action_id: actionId,
  confirm: confirm.optional(),
});
const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(limits.buttonText),
  url: z.url().max(limits.buttonUrl).optional(),
  value: z.string().max(limits.buttonValue).optional(),
  action_id: actionId,
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(limits.buttonText).optional(),
  confirm: confirm.optional(),
});
const interactive = z.discriminatedUnion('type', [button, select]);
const image = {
  type: z.literal('image'),
  image_url: z.url().max(limits.imageUrl).optional(),
  slack_file: z
    .union([z.strictObject({ id: z.string().min(1) }), z.strictObject({ url: z.url().max(limits.imageUrl) })])
    .optional(),
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
      accessory: z.discriminatedUnion('type', [button, select]).optional(),
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
    elements: z.array(interactive).min(1).max(limits.actionsElements),
    block_id: blockId,
  }),
]);

type Block = z.output<typeof block>;

function distinctIds(blocks: readonly Block[]): boolean {
  const ids = blocks.flatMap((one) => (one.block_id === undefined ? [] : [one.block_id]));
  return new Set(ids).size === ids.length;
}
/** An action is known by its id: two of one id in one block are refused. */
function distinctActions(blocks: readonly Block[]): boolean {
  return blocks.every((one) => {
    const ids = one.type === 'actions' ? one.elements.flatMap(({ action_id }) => action_id ?? []) : [];
    return new Set(ids).size === ids.length;
  });
}
/** An image is one by its address or by a file of the workspace. */
function shownImages(blocks: readonly Block[]): boolean {
  return blocks.every(
    (one) => one.type !== 'image' || (one.image_url === undefined) !== (one.slack_file === undefined),
  );
}
const blockList = (most: number) =>
  z
    .array(block)
    .max(most)
    .refine(distinctIds, 'block_id must be unique within a message')
    .refine(distinctActions, 'action_id must be unique within a block')
    .refine(shownImages, 'an image needs image_url or slack_file, and not both');

/** The part of a Slack message whose limits Slack publishes; what it refuses, Slack would refuse. */
export const slackBlocks = blockList(limits.blocks);

const viewCommon = {
  blocks: blockList(limits.viewBlocks),
  private_metadata: z.string().max(limits.viewMetadata).optional(),
  callback_id: z.string().max(limits.actionId).optional(),
};
export const slackView = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...viewCommon }),
  z.strictObject({
    type: z.literal('modal'),
    title: plainText(limits.viewTitle),
    submit: plainText(limits.viewTitle).optional(),
    close: plainText(limits.viewTitle).optional(),
    ...viewCommon,
  }),
]);

export const slackMessage = z.object({ text: z.string().min(1).max(limits.messageText), blocks: slackBlocks });
