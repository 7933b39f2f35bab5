import type { SlackStore, StoredMessage } from './slack-store.ts';

/** What a channel would look like: enough of Slack's markup to look at messages and their threads. */
export function slackPage(store: SlackStore): string {
  const channels = [...new Set(store.top().map(({ channel }) => channel))];
  const body = channels
    .map((channel) => {
      const messages = store.top(channel).map((message) => messageHtml(message, store.thread(channel, message.ts)));
      return `<h1># ${html(channel)}</h1>${messages.join('')}`;
    })
    .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local Slack</title><style>${STYLE}</style><body>${
    body || '<p>No message yet.</p>'
  }</body></html>`;
}

const STYLE = `
:root { color-scheme: light dark }
body { font: 15px/1.46 Lato, "Noto Sans", "Noto Color Emoji", sans-serif; max-width: 720px; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 18px }
article { padding: 8px 0 12px 48px; position: relative; overflow-wrap: anywhere }
article::before { content: "O"; position: absolute; left: 0; top: 10px; width: 36px; height: 36px; border-radius: 4px;
  background: #611f69; color: #fff; text-align: center; line-height: 36px; font-weight: bold }
.thread { border-left: 2px solid #8886; margin: 8px 0 0; padding-left: 12px; font-size: 14px }
small, .context { color: #767676; font-size: 13px }
.block { margin: 4px 0; white-space: pre-wrap }
blockquote { border-left: 4px solid #ddd8; margin: 0; padding-left: 12px }
.button { display: inline-block; border: 1px solid #8888; border-radius: 4px; padding: 3px 12px; font-weight: bold;
  color: inherit; text-decoration: none }
.ping { background: #f2c744; color: #000 }
`;

type Loose = { readonly [key: string]: unknown };

function messageHtml(message: StoredMessage, thread: readonly StoredMessage[]): string {
  const edited = message.edits > 0 ? ` <small>(edited ${message.edits}×)</small>` : '';
  const replies = thread.map((reply) => `<div class="reply">${contentHtml(reply)}</div>`).join('');
  return `<article data-ts="${html(message.ts)}"><b>Outcry</b> <small>APP ${html(clock(message.ts))}</small>${edited}${contentHtml(
    message,
  )}${replies === '' ? '' : `<div class="thread"><small>${thread.length} replies</small>${replies}</div>`}</article>`;
}

function clock(ts: string): string {
  return `${new Date(Number(ts) * 1000).toISOString().slice(11, 16)} UTC`;
}

function contentHtml({ text, blocks }: StoredMessage): string {
  if (blocks.length === 0) return `<div class="block">${markup(text)}</div>`;
  return (blocks as Loose[]).map(blockHtml).join('');
}

function blockHtml(block: Loose): string {
  if (block.type === 'section' || block.type === 'header')
    return `<div class="block">${textHtml(block.text as Loose)}</div>`;
  if (block.type === 'context') {
    return `<div class="context">${(block.elements as Loose[]).map(textHtml).join(' &nbsp; ')}</div>`;
  }
  if (block.type === 'actions') return `<div>${(block.elements as Loose[]).map(buttonHtml).join(' ')}</div>`;
  return `<div class="block">[${html(String(block.type))}]</div>`;
}

function buttonHtml(button: Loose): string {
  return `<a class="button" href="${html(String(button.url ?? '#'))}">${textHtml(button.text as Loose)}</a>`;
}

function textHtml(text: Loose): string {
  return text.type === 'mrkdwn' ? markup(String(text.text)) : html(String(text.text));
}

/** Slack's markup, read line by line as Slack reads it: its entities are decoded last. */
export function markup(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const quoted = /^(?:>|&gt;) ?(.*)$/s.exec(line);
      return quoted ? `<blockquote>${inline(quoted[1] ?? '')}</blockquote>` : `${inline(line)}\n`;
    })
    .join('');
}

function inline(line: string): string {
  return line
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') && part.endsWith('>') ? control(part.slice(1, -1)) : formatted(part)))
    .join('');
}

function control(body: string): string {
  const [target = '', label] = body.split('|');
  if (/^[!@#]/.test(target)) return `<b class="ping">${html(label ?? target)}</b>`;
  return `<a href="${html(decoded(target))}">${html(decoded(label ?? target))}</a>`;
}

function formatted(text: string): string {
  return html(decoded(text))
    .replace(/(?<![\p{L}\p{N}])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}])/gu, '<b>$1</b>')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/gu, '<i>$1</i>')
    .replace(/(?<![\p{L}\p{N}])~(?=\S)([^~]+?)(?<=\S)~(?![\p{L}\p{N}])/gu, '<s>$1</s>')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
