import type { Picture } from '../../../alert/channel.ts';
import { packed, type SlackBlock, section } from '../../../alert/channels/slack-blocks.ts';
import { escapeSlack } from '../../../alert/escape-slack.ts';

/** What is answered to one person. Its texts are escaped. */
export type Answer = {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly picture: Picture | null;
};

/** Slack takes fifty; a picture comes to them. */
const MOST_SECTIONS = 45;

/** Lines that are escaped already, in as few sections as hold them; an empty line begins a new one. */
export function answer(lines: readonly string[], picture: Picture | null = null): Answer {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const sections = paragraphs.flatMap(packed).slice(0, MOST_SECTIONS);
  return { text: sections.join('\n'), blocks: sections.map(section), picture };
}

/** A heading and plain lines that are not escaped yet. */
export function plainAnswer(...lines: readonly string[]): Answer {
  return answer(lines.map(escapeSlack));
}

/** A line in bold, not escaped yet. */
export function heading(text: string): string {
  return `*${escapeSlack(text)}*`;
}
