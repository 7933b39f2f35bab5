import { z } from 'zod';

const user = z.object({
  id: z.string().min(1).max(40),
  username: z.string().max(200).optional(),
  name: z.string().max(200).optional(),
});
const responseUrl = z
  .url({ protocol: /^https?$/ })
  .max(1_000)
  .nullish();
const selected = z.object({ value: z.string().max(150) });

/** Somebody pressed a button or chose from a menu. */
export const blockActions = z.object({
  type: z.literal('block_actions'),
  user,
  response_url: responseUrl,
  trigger_id: z.string().max(500).nullish(),
  channel: z.object({ id: z.string().max(40) }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string().max(255),
        block_id: z.string().max(255).default(''),
        value: z.string().max(2_000).nullish(),
        selected_option: selected.nullish(),
      }),
    )
    .min(1)
    .max(10),
});
export type BlockActions = z.output<typeof blockActions>;

/** Somebody wrote `/outcry …`. */
export const slashCommand = z.object({
  command: z.string().max(100),
  text: z.string().max(4_000).default(''),
  user_id: z.string().min(1).max(40),
  user_name: z.string().max(200).nullish(),
  channel_id: z.string().min(1).max(40),
  channel_name: z.string().max(200).nullish(),
  response_url: responseUrl,
});
export type SlashCommand = z.output<typeof slashCommand>;

/** Something happened in the workspace that we asked to hear of; `url_verification` is Slack's question whether we listen. */
export const slackEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('url_verification'), challenge: z.string().max(500) }),
  z.object({
    type: z.literal('event_callback'),
    event: z.object({
      type: z.string().max(100),
      user: z.string().max(40).nullish(),
      tab: z.string().max(40).nullish(),
    }),
  }),
]);
export type SlackEvent = z.output<typeof slackEvent>;
