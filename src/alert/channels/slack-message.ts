import { escapeSlack, slackLink } from '../escape-slack.ts';
import { webAddress } from '../inert.ts';
import type { Line, Message, Quote, StoryLine, StoryOffer, ToldTo } from '../message/message.ts';
import { statementLines } from '../message/plain.ts';
import { context, fits, packed, type SlackBlock, type SlackMessage, section } from './slack-blocks.ts';
import { buttonsOf, offerButton } from './slack-buttons.ts';

export type Dressing = {
  /** A file of the workspace that shows the episode, and what it shows in words. */
  readonly picture?: { readonly file: string; readonly alt: string } | null;
  /** Ids of users and groups whom it is for. */
  readonly mention?: readonly string[];
  /** Somebody listens to the buttons. */
  readonly interactive?: boolean;
};

/** A message as Slack blocks with a text for notifications and screen readers. Within Slack's limits by construction. */
export function slackRendering(
  message: Message,
  { picture = null, mention = [], interactive = false }: Dressing = {},
): SlackMessage {
  const headline = `${message.sign} ${escapeSlack(message.headline)}`;
  const blocks: SlackBlock[] = [section(`*${headline}*`)];
  const called = mention.length === 0 ? [] : [`For ${mentions(mention)}`];
  blocks.push(...called.map(section));
  // A wave shows its post first, an outage its figures.
  if (message.kind === 'wave') blocks.push(...message.quotes.map(quoteSection));
  blocks.push(...packed(message.lines.map(lineText)).map(section));
  if (picture !== null) blocks.push(image(picture));
  blocks.push(context([message.mix, message.asOf].filter((text) => text !== null).map(escapeSlack)));
  if (message.kind === 'outage') blocks.push(...message.quotes.map(quoteSection));
  blocks.push(...packed(statementLines(message).map(escapeSlack)).map(section));
  if (message.hand !== null) blocks.push(context([escapeSlack(message.hand)]));
  blocks.push(...buttonsOf(message, interactive));
  return { text: [headline, ...called, ...message.lines.map(({ text }) => escapeSlack(text))].join('\n'), blocks };
}

type ReplyOptions = {
  readonly episode: string;
  readonly interactive: boolean;
  /** Whom a page is for, and the newest change with which they were called already. */
  readonly mention: readonly string[];
  readonly mentionedTo: number;
};

/** Ids from the catalogue, checked there: nothing else is ever a mention. */
function mentions(ids: readonly string[]): string {
  return ids.map((id) => (id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`)).join(' ');
}

/** Lines of the story as the replies that carry them, oldest first, each with how far it tells. */
export function slackReplies(
  lines: readonly StoryLine[],
  { episode, interactive, mention, mentionedTo }: ReplyOptions,
): Array<SlackMessage & ToldTo> {
  const replies: Array<{ text: string; number: number; act: number; offer: StoryOffer | null; apart: boolean }> = [];
  const calling =
    mention.length === 0 ? undefined : lines.findLast(({ pages, number }) => pages && number > mentionedTo);
  for (const line of lines) {
    const { number, act, text, offer = null } = line;
    const calls = line === calling;
    const escaped = calls ? `${mentions(mention)} ${escapeSlack(text)}` : escapeSlack(text);
    const last = replies.at(-1);
    // What can be taken up stands by itself, above its button; so does what calls somebody.
    const apart = offer !== null || calls;
    if (last !== undefined && !last.apart && !apart && fits(`${last.text}\n${escaped}`)) {
      last.text += `\n${escaped}`;
      last.number = Math.max(last.number, number);
      last.act = Math.max(last.act, act);
    } else {
      replies.push({ text: escaped, number, act, offer, apart });
    }
  }
  return replies.map(({ text, number, act, offer }) => {
    const buttons = offer === null || !interactive ? [] : [offerButton(episode, offer)];
    return { text, number, act, blocks: [section(text), ...buttons] };
  });
}

/** One line that stands for what is not told yet, with the way to where it can be seen. */
export function heldRendering(words: string, dashboard: string | null): { text: string; blocks: SlackBlock[] } {
  const text = escapeSlack(words);
  const url = webAddress(dashboard);
  return { text, blocks: [section(withLink(text, url, 'see them all'))] };
}

/** An escaped line grows to 2,500 at most, so only an address of extreme length is left out. */
function withLink(text: string, url: string | null, label: string): string {
  if (url === null) return text;
  const linked = `${text} · ${slackLink(url, label)}`;
  return fits(linked) ? linked : text;
}

function lineText({ text, link }: Line): string {
  return withLink(escapeSlack(text), link?.url ?? null, link?.label ?? '');
}

function quoteSection({ text, byline, url }: Quote): SlackBlock {
  return section(withLink(`> "${escapeSlack(text)}"  ${escapeSlack(byline)}`, url, 'open'));
}

function image({ file, alt }: { file: string; alt: string }): SlackBlock {
  return { type: 'image', slack_file: { id: file }, alt_text: alt };
}
