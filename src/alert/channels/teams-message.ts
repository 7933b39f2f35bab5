import { lookAlike } from '../escape-slack.ts';
import type { Message } from '../message/message.ts';
import { statementLines } from '../message/plain.ts';

/** Teams takes 28 KB for a message; its envelope and escapes need room. */
export const TEAMS_BYTES = 28_000;
const BODY_BYTES = 20_000;

type Run = {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string };
};
type Block = { readonly type: 'RichTextBlock'; readonly inlines: readonly Run[] };

/** The message as an adaptive card of plain runs, in which no markdown is read; what does not fit is left out from the end. */
export function teamsRendering(message: Message) {
  const plain = (text: string): Run => ({ type: 'TextRun', text: lookAlike(text) });
  const block = (text: string, link: { readonly url: string; readonly label: string } | null): Block => ({
    type: 'RichTextBlock',
    inlines: [plain(text), ...(link === null ? [] : [plain(' · '), opening(link.url, link.label)])],
  });
  const blocks: Block[] = [
    { type: 'RichTextBlock', inlines: [{ ...plain(`${message.sign} ${message.headline}`), weight: 'Bolder' }] },
    ...message.lines.map(({ text, link }) => block(text, link)),
    ...[message.mix, message.hand].flatMap((text) => (text === null ? [] : [block(text, null)])),
    ...statementLines(message).map((text) => block(text, null)),
    ...message.quotes.map(({ text, byline, url }) =>
      block(`"${text}"  ${byline}`, url === null ? null : { url, label: 'open' }),
    ),
    block(message.asOf, null),
  ];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: fitting(blocks),
    actions: message.link === null ? [] : [{ type: 'Action.OpenUrl', title: 'Open in Outcry', url: message.link }],
  };
  return {
    type: 'message',
    summary: lookAlike(message.headline),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

function opening(url: string, label: string): Run {
  return { type: 'TextRun', text: lookAlike(label), selectAction: { type: 'Action.OpenUrl', url } };
}

function fitting(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let bytes = 0;
  for (const block of blocks) {
    bytes += Buffer.byteLength(JSON.stringify(block));
    if (bytes > BODY_BYTES) break;
    kept.push(block);
  }
  return kept;
}
