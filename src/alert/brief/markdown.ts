import type { Bulletin } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { datedTime } from '../message/words.ts';
import type { BriefEvidence } from './evidence.ts';
import { holdingStatement } from './statement.ts';

/** A visible line as Markdown that shows the same letters and does nothing: no link, image, HTML, mention, format. */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/[\\`*_{}[\]()#+!|<>~&@$^=]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // Addresses link by themselves in most renderings, and a list, heading or rule begins with a sign.
      .replace(/:\/\//g, '&#58;//')
      .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1&#8203;')
      .replace(/^(\s*)([-–]|\d+[.)])/, (_, blank: string, sign: string) => `${blank}&#8203;${sign}`)
  );
}

/** The episode for communications: what is known, the posts, and a statement whose every sentence carries its source. */
export function briefMarkdown(bulletin: Bulletin, evidence: BriefEvidence): string {
  const message = buildMessage({ ...bulletin, evidence });
  const { sentences, sources, leftOut } = holdingStatement(bulletin, evidence);
  const quotes = message.quotes.map(
    ({ text, byline, url }) => `> "${escapeMarkdown(text)}"\n> ${escapeMarkdown(byline)}${linked(url)}`,
  );
  return [
    `# ${message.sign} ${escapeMarkdown(message.headline)}`,
    `Episode \`${bulletin.episode.replaceAll('`', '')}\`, as of ${datedTime(bulletin.now)}${linked(message.link)}`,
    message.lines.map(({ text, link }) => `- ${escapeMarkdown(text)}${linked(link?.url ?? null)}`).join('\n'),
    ...(message.mix === null ? [] : [escapeMarkdown(message.mix)]),
    ...(quotes.length === 0 ? [] : ['## Posts', ...quotes]),
    '## Holding statement (draft: only what is proven)',
    sentences
      .map(({ text, sources: held }) => `${escapeMarkdown(text)} ${held.map((number) => `\\[${number}\\]`).join('')}`)
      .join(' '),
    sources.map(({ text, url }, index) => `${index + 1}. ${escapeMarkdown(text)}${linked(url)}`).join('\n'),
    '## Not in it, on purpose',
    leftOut.map((one) => `- ${escapeMarkdown(one)}`).join('\n'),
    '',
  ].join('\n\n');
}

/** `url` has passed webAddress(): no bracket that Markdown ends a link with is in it but parentheses. */
function linked(url: string | null): string {
  return url === null ? '' : ` · [open](<${url}>)`;
}
