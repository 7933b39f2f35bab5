import { loadBrief } from '../../alert/brief/load-brief.ts';
import { plainText, SECTION_TEXT, type SlackBlock, section } from '../../alert/channels/slack-blocks.ts';
import type { SlackModal } from '../../alert/channels/slack-client.ts';
import { cut } from '../../alert/inert.ts';
import type { Ground } from './command/asking.ts';
import type { BlockActions } from './payload.ts';

const FENCE = '```';
const ROOM = SECTION_TEXT - 2 * FENCE.length - 2;
/** A brief is some four thousand characters; what is longer is cut and says where the rest is. */
const MOST_PARTS = 20;

/** Shows the one who pressed the brief of an episode, as Markdown to copy. */
export async function showBrief(
  { db, catalogue, publicUrl, client }: Pick<Ground, 'db' | 'catalogue' | 'publicUrl' | 'client'>,
  episode: string,
  { user, channel, trigger_id: trigger }: BlockActions,
  now: Date,
): Promise<void> {
  const brief = await loadBrief(db, catalogue, publicUrl, episode, now);
  if (brief !== null && trigger != null) {
    await client.openView({ trigger, view: briefModal(brief.markdown) });
  } else if (channel != null) {
    await client.whisper({ channel: channel.id, user: user.id, text: 'This episode is not stored any more.' });
  }
}

/** Markdown as blocks of code, which show every sign and do nothing. */
export function briefModal(markdown: string): SlackModal {
  return {
    type: 'modal',
    title: plainText('Brief as Markdown'),
    close: plainText('Close'),
    blocks: parts(markdown).map((text): SlackBlock => section(`${FENCE}\n${text}\n${FENCE}`)),
  };
}

/** Whole lines, escaped, as few parts as hold them. */
function parts(markdown: string): string[] {
  const found: string[] = [];
  for (const line of markdown.trimEnd().split('\n')) {
    const escaped = cut(line, ROOM / 5).replace(/[&<>]/g, (sign) => ESCAPED[sign]!);
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + escaped.length <= ROOM) found[found.length - 1] = `${last}\n${escaped}`;
    else found.push(escaped);
  }
  return found.slice(0, MOST_PARTS);
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
