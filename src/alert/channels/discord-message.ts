import { lookAlike } from '../escape-slack.ts';
import { cut } from '../inert.ts';
import type { Message } from '../message/message.ts';
import { statementLines } from '../message/plain.ts';

/** What Discord takes (its developers' reference, "Embed limits"), in UTF-16 code units. */
export const DISCORD_TITLE = 256;
export const DISCORD_DESCRIPTION = 4_096;

/** Signs of Discord's own markdown that Slack's does not have. */
const MORE_LOOK_ALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '|': '∣',
  '[': '［',
  ']': '］',
  '\\': '＼',
  '#': '＃',
};

/** Amber while it is open, grey when it is over: the sign and the words say so too. */
const COLOURS = { open: 0xd55e00, closed: 0x777777 } as const;

/** A visible line that shows the same letters in Discord and does nothing. */
export function escapeDiscord(line: string): string {
  return lookAlike(line).replace(/[<>|[\]\\#]/g, (sign) => MORE_LOOK_ALIKES[sign]!);
}

/** The message as one embed that pings nobody, within Discord's limits: what does not fit is left out from the end. */
export function discordRendering(message: Message) {
  const linked = (text: string, url: string | null, label: string) =>
    url === null ? text : `${text} · [${escapeDiscord(label)}](<${url.replace(/[()<>]/g, percentCode)}>)`;
  const lines = [
    ...message.lines.map(({ text, link }) => linked(escapeDiscord(text), link?.url ?? null, link?.label ?? '')),
    ...(message.mix === null ? [] : [escapeDiscord(message.mix)]),
    ...statementLines(message).map(escapeDiscord),
    ...(message.hand === null ? [] : [escapeDiscord(message.hand)]),
    ...message.quotes.map(({ text, byline, url }) =>
      linked(`> "${escapeDiscord(text)}"  ${escapeDiscord(byline)}`, url, 'open'),
    ),
  ];
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: cut(`${message.sign} ${escapeDiscord(message.headline)}`, DISCORD_TITLE),
        description: fitting(lines, DISCORD_DESCRIPTION),
        ...(message.link === null ? {} : { url: message.link }),
        color: message.closed ? COLOURS.closed : COLOURS.open,
        footer: { text: escapeDiscord(message.asOf) },
      },
    ],
  };
}

/** Whole lines only: half a link would show its address. */
function fitting(lines: readonly string[], limit: number): string {
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > limit) break;
    text = longer;
  }
  return text;
}

function percentCode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
