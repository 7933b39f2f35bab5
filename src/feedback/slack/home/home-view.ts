import { type Button, context, plainText, type SlackBlock, section } from '../../../alert/channels/slack-blocks.ts';
import { escapeSlack } from '../../../alert/escape-slack.ts';
import { webAddress } from '../../../alert/inert.ts';
import { clockTime } from '../../../alert/message/words.ts';
import type { Catalogue } from '../../../catalog/product.ts';
import { mutedWords, openRest } from '../command/status.ts';
import { subscribedName, wantedWords } from '../command/subscriptions.ts';
import type { Home, HomeChannel } from './load-home.ts';

/** What the home's buttons do, as Slack names it back to us. */
export const HOME_ACTIONS = ['home-refresh', 'home-mute', 'home-unmute', 'home-unsubscribe', 'home-open'] as const;
export type HomeAction = (typeof HOME_ACTIONS)[number];

/** What Slack takes in a view. */
const MOST_BLOCKS = 100;
const MOST_MUTED = 15;
const MOST_CHANNELS = 12;
const MOST_OF_CHANNEL = 8;

export type HomeOptions = {
  readonly catalogue: Catalogue;
  readonly publicUrl: string | null;
  /** Whose home it is may mute and end subscriptions: others see no buttons for it. */
  readonly mayMute: boolean;
};

/** The App Home as blocks: what is open, what is muted, who is told what. Within Slack's limits by construction. */
export function homeView(home: Home, options: HomeOptions): SlackBlock[] {
  const blocks: SlackBlock[] = [
    { type: 'header', text: plainText('Outcry') },
    context([escapeSlack(`as of ${clockTime(home.now, home.now)}`), ...home.sensors]),
    { type: 'actions', elements: [button('home-refresh', 'Refresh'), ...openButton(options.publicUrl)] },
    ...openBlocks(home, options),
    ...mutedBlocks(home, options),
    ...channelBlocks(home, options),
    context(['`/outcry help` in any channel says what you can ask; `/outcry subscribe claude` has the channel told.']),
  ];
  return blocks.slice(0, MOST_BLOCKS);
}

function openBlocks({ open }: Home, options: HomeOptions): SlackBlock[] {
  const rest = openRest(open);
  return [
    { type: 'divider' },
    section('*Now*'),
    ...(open.shown.length === 0 ? [section('🟢 Nothing that is told is open.')] : []),
    ...open.shown.map(({ line, episode }) => withButton(line, options, 'home-mute', 'Mute 24 h', episode.product)),
    ...(rest === null ? [] : [context([rest])]),
  ];
}

function mutedBlocks({ muted, now }: Home, options: HomeOptions): SlackBlock[] {
  if (muted.length === 0) return [];
  const lines = muted.slice(0, MOST_MUTED).map((one) => {
    const words = mutedWords(options.catalogue.byId.get(one.product)?.name ?? one.product, one, now);
    return withButton(`🔇 ${escapeSlack(words)}`, options, 'home-unmute', 'Unmute', one.product);
  });
  return [{ type: 'divider' }, section('*Muted*'), ...lines, ...moreThan(muted.length, MOST_MUTED)];
}

function channelBlocks({ channels }: Home, options: HomeOptions): SlackBlock[] {
  return [
    { type: 'divider' },
    section('*Who is told what*'),
    ...channels.slice(0, MOST_CHANNELS).flatMap((channel) => ofChannel(channel, channels.length, options)),
    ...moreThan(channels.length, MOST_CHANNELS),
  ];
}

function ofChannel({ title, lines, subscriptions }: HomeChannel, count: number, options: HomeOptions): SlackBlock[] {
  // Of many channels each shows less.
  const most = Math.max(1, Math.min(MOST_OF_CHANNEL, Math.floor(36 / Math.min(count, MOST_CHANNELS)) - 2));
  return [
    section([`In ${title}`, ...lines].join('\n')),
    ...subscriptions.slice(0, most).map((one) => {
      const words = `${subscribedName(options.catalogue, one.product)}: ${wantedWords(one)}`;
      return withButton(`🔔 ${escapeSlack(words)}`, options, 'home-unsubscribe', 'Unsubscribe', String(one.id));
    }),
    ...moreThan(subscriptions.length, most),
  ];
}

function moreThan(count: number, most: number): SlackBlock[] {
  return count > most ? [context([`and ${count - most} more`])] : [];
}

function withButton(
  text: string,
  { mayMute }: HomeOptions,
  action: HomeAction,
  label: string,
  value: string,
): SlackBlock {
  const block = { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } } as const;
  return mayMute ? { ...block, accessory: { ...button(action, label), value } } : block;
}

function button(action: HomeAction, text: string): Button {
  return { type: 'button', text: plainText(text), action_id: action };
}

function openButton(publicUrl: string | null): Button[] {
  const url = webAddress(publicUrl);
  return url === null ? [] : [{ ...button('home-open', 'Open the dashboard'), url }];
}
