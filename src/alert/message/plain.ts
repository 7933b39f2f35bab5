import type { Message, StoryLine, ToldTo } from './message.ts';

/** The message as lines of plain text, in the order in which every channel shows it. */
export function plainLines(message: Message): string[] {
  return [
    `${message.sign} ${message.headline}`,
    ...message.lines.map(({ text, link }) => (link === null ? text : `${text} · ${link.url}`)),
    ...(message.mix === null ? [] : [message.mix]),
    ...statementLines(message),
    ...(message.hand === null ? [] : [message.hand]),
    ...message.quotes.map(({ text, byline, url }) => `> "${text}"  ${byline}${url === null ? '' : ` · ${url}`}`),
    ...(message.link === null ? [] : [message.link]),
  ];
}

/** The lines of the story that were not told yet. */
export function untold(message: Message, told: ToldTo): StoryLine[] {
  return message.story.filter(({ number, act }) => (number > 0 ? number > told.number : act > told.act));
}

/** The draft of a statement, one line a sentence, with its sources below; empty where there is none. */
export function statementLines({ statement }: Message): string[] {
  if (statement === null || statement.sentences.length === 0) return [];
  return [
    'Holding statement (only what is proven):',
    ...statement.sentences.map(({ text, sources }) => `${text} ${sources.map((number) => `[${number}]`).join('')}`),
    ...statement.sources.map(({ text }, index) => `[${index + 1}] ${text}`),
  ];
}
