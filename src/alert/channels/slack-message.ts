import { escapeSlack, slackLink } from '../escape-slack.ts';
import type { Line, Message, Quote, StoryLine } from '../message/message.ts';

type Markdown = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
type Button = {
  readonly type: 'button';
  readonly text: { readonly type: 'plain_text'; readonly text: string };
  readonly url: string;
  readonly action_id: string;
};
type SlackBlock =
  | { readonly type: 'section'; readonly text: Markdown }
  | { readonly type: 'context'; readonly elements: readonly Markdown[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] };
export type SlackMessage = { readonly text: string; readonly blocks: readonly SlackBlock[] };

/** What Slack takes as the text of one section (docs.slack.dev/reference/block-kit), in UTF-16 code units. */
const SECTION_TEXT = 3_000;

/** A message as Slack blocks with a text for notifications and screen readers. Within Slack's limits by construction. */
export function slackRendering(message: Message): SlackMessage {
  const headline = `${message.sign} ${escapeSlack(message.headline)}`;
  const blocks: SlackBlock[] = [section(`*${headline}*`)];
  // A wave shows its post first, an outage its figures.
  if (message.kind === 'wave') blocks.push(...message.quotes.map(quoteSection));
  blocks.push(...packed(message.lines.map(lineText)).map(section));
  blocks.push(context([message.mix, message.asOf].filter((text) => text !== null)));
  if (message.kind === 'outage') blocks.push(...message.quotes.map(quoteSection));
  if (message.link !== null) blocks.push(openButton(message.link));
  return { text: [headline, ...message.lines.map(({ text }) => escapeSlack(text))].join('\n'), blocks };
}

/** Lines of the story as the replies that carry them, oldest first, each with the number of its newest change. */
export function slackReplies(lines: readonly StoryLine[]): Array<SlackMessage & { readonly number: number }> {
  const replies: Array<{ text: string; number: number }> = [];
  for (const { number, text } of lines) {
    const escaped = escapeSlack(text);
    const last = replies.at(-1);
    if (last !== undefined && fits(`${last.text}\n${escaped}`)) {
      last.text += `\n${escaped}`;
      last.number = number;
    } else {
      replies.push({ text: escaped, number });
    }
  }
  return replies.map(({ text, number }) => ({ text, number, blocks: [section(text)] }));
}

function fits(text: string): boolean {
  return text.length <= SECTION_TEXT;
}

/** Lines joined into as few sections as hold them. */
function packed(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (const text of lines) {
    const last = sections.at(-1);
    if (last !== undefined && fits(`${last}\n${text}`)) sections[sections.length - 1] = `${last}\n${text}`;
    else sections.push(text);
  }
  return sections;
}

/** An escaped line grows to 2,500 at most, so only an address of extreme length is left out. */
function withLink(text: string, url: string | null, label: string): string {
  if (url === null) return text;
  const linked = `${text} · ${slackLink(url, label)}`;
  return fits(linked) ? linked : text;
}

function markdown(text: string): Markdown {
  return { type: 'mrkdwn', text, verbatim: true };
}

function section(text: string): SlackBlock {
  return { type: 'section', text: markdown(text) };
}

function context(texts: readonly string[]): SlackBlock {
  return { type: 'context', elements: texts.map((text) => markdown(escapeSlack(text))) };
}

function lineText({ text, link }: Line): string {
  return withLink(escapeSlack(text), link?.url ?? null, link?.label ?? '');
}

function quoteSection({ text, byline, url }: Quote): SlackBlock {
  return section(withLink(`> "${escapeSlack(text)}"  ${escapeSlack(byline)}`, url, 'open'));
}

function openButton(url: string): SlackBlock {
  return {
    type: 'actions',
    elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open' }, url, action_id: 'open' }],
  };
}
