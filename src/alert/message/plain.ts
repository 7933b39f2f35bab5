import type { Message, StoryLine, ToldTo } from './message.ts';

/** The message as lines of plain text, in the order in which every channel shows it. */
export function plainLines(message: Message): string[] {
  return [
    `${message.sign} ${message.headline}`,
    ...message.lines.map(({ text, link }) => (link === null ? text : `${text} · ${link.url}`)),
    ...(message.mix === null ? [] : [message.mix]),
    ...(message.hand === null ? [] : [message.hand]),
    ...message.quotes.map(({ text, byline, url }) => `> "${text}"  ${byline}${url === null ? '' : ` · ${url}`}`),
    ...(message.link === null ? [] : [message.link]),
  ];
}

/** The lines of the story that were not told yet. */
export function untold(message: Message, told: ToldTo): StoryLine[] {
  return message.story.filter(({ number, act }) => (number > 0 ? number > told.number : act > told.act));
}
