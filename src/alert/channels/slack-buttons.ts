import { EXPECTED_FOR } from '../../feedback/expected-for.ts';
import type { Message, StoryOffer } from '../message/message.ts';
import { type Button, plainText, type Select, type SlackBlock } from './slack-blocks.ts';

/** The actions that messages offer, as Slack names them back to us. */
export const SLACK_ACTIONS = [
  'acknowledge',
  'real',
  'expected',
  'false-alarm',
  'snooze',
  'wake',
  'mute',
  'unmute',
  'set',
  'brief',
  'open',
] as const;
export type SlackAction = (typeof SLACK_ACTIONS)[number];

const BLOCK_PREFIX = 'outcry:';

/** The episode that a block of buttons speaks of; null where it is none of ours. */
export function episodeOfBlock(blockId: string): string | null {
  return blockId.startsWith(BLOCK_PREFIX) ? blockId.slice(BLOCK_PREFIX.length) : null;
}

/** A setting of the episode's product to be taken with one click. */
export function offerButton(episode: string, { factor, label }: StoryOffer): SlackBlock {
  const element = { ...button('set', label), value: String(factor) };
  return { type: 'actions', block_id: `${BLOCK_PREFIX}${episode}`, elements: [element] };
}

/** What a person may do with the episode as it stands; `interactive` false: only what needs no answer from us. */
export function buttonsOf(message: Message, interactive: boolean): SlackBlock[] {
  const elements = [...(interactive ? answers(message) : []), ...openButton(message.link)];
  if (elements.length === 0) return [];
  return [{ type: 'actions', ...(interactive ? { block_id: `${BLOCK_PREFIX}${message.episode}` } : {}), elements }];
}

function answers({ standing, closed, kind }: Message): Array<Button | Select> {
  const verdict = standing.verdict?.detail?.verdict;
  const given = (name: string) => (verdict === name ? ({ style: 'primary' } as const) : {});
  const offered: Array<Button | Select | false> = [
    standing.acknowledged === null && !closed && { ...button('acknowledge', 'Acknowledge'), style: 'primary' },
    { ...button('real', 'Real'), ...given('real') },
    {
      type: 'static_select',
      action_id: 'expected',
      placeholder: plainText('Expected…'),
      options: EXPECTED_FOR.map((reason) => ({ text: plainText(reason), value: reason })),
    },
    { ...button('false-alarm', 'False alarm'), ...given('false-alarm') },
    !closed && (standing.snoozed === null ? button('snooze', snoozeWords(kind)) : button('wake', 'End snooze')),
    standing.muted === null ? muteButton() : button('unmute', 'Unmute product'),
    button('brief', 'Copy brief'),
  ];
  return offered.filter((one) => one !== false);
}

function snoozeWords(kind: Message['kind']): string {
  return kind === 'wave' ? 'Mute this post' : 'Snooze 1 h';
}

function muteButton(): Button {
  return {
    ...button('mute', 'Mute product'),
    style: 'danger',
    confirm: {
      title: plainText('Mute this product?'),
      text: plainText('Nothing new of it is told here for 24 hours. What was told is brought to its end.'),
      confirm: plainText('Mute for 24 h'),
      deny: plainText('Keep telling'),
    },
  };
}

function button(action: SlackAction, text: string): Button {
  return { type: 'button', text: plainText(text), action_id: action, value: action };
}

function openButton(url: string | null): Button[] {
  return url === null ? [] : [{ type: 'button', text: plainText('Open'), url, action_id: 'open' }];
}
