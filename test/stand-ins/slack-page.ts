import { html, textHtml } from './slack-markup.ts';
import type { SlackState } from './slack-methods.ts';
import type { StoredMessage, Whisper } from './slack-store.ts';

type Loose = { readonly [key: string]: unknown };

/** What a channel would look like: enough of Slack to look at messages, threads and pictures, and to press the buttons. */
export function slackPage(state: SlackState): string {
  const { store, names } = state;
  const channels = [...new Set([...names.keys(), ...store.top().map(({ channel }) => channel)])];
  const body = channels
    .map((channel) => {
      const messages = store.top(channel).map((message) => messageHtml(message, store.thread(channel, message.ts)));
      const whispers = store.whispers.filter((one) => one.channel === channel).map(whisperHtml);
      const empty = messages.length === 0 ? '<p>No message yet.</p>' : '';
      return `<h1># ${html(names.get(channel) ?? channel)}</h1>${empty}${messages.join('')}${whispers.join('')}`;
    })
    .join('');
  const homes = [...store.homes].map(
    ([user, { blocks }]) =>
      `<h1>App Home of ${html(state.users.get(user)?.name ?? user)}</h1><div class="home">${blocksHtml(blocks, `home:${user}`)}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local Slack</title><style>${STYLE}</style><body>${body}${
    COMMAND
  }${homes.join('')}</body></html>`;
}

const COMMAND = `<form method="post" action="/act/command"><label>/outcry <input name="text" size="40"></label>
<button>Send</button> <button formaction="/act/home">Open App Home</button></form>`;

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#fff, #1a1d21); color: light-dark(#1d1c1d, #d1d2d3) }
body { font: 15px/1.46 Lato, "Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif; max-width: 720px; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 18px }
article, .whisper { padding: 8px 0 12px 48px; position: relative; overflow-wrap: anywhere }
article::before, .whisper::before { content: "O"; position: absolute; left: 0; top: 10px; width: 36px; height: 36px; border-radius: 4px;
  background: #611f69; color: #fff; text-align: center; line-height: 36px; font-weight: bold }
.thread { border-left: 2px solid #8886; margin: 8px 0 0; padding-left: 12px; font-size: 14px }
small, .context { color: light-dark(#616061, #ababad); font-size: 13px }
.block { margin: 4px 0; white-space: pre-wrap }
blockquote { border-left: 4px solid #ddd8; margin: 0; padding-left: 12px }
form { display: inline } 
button, .button { display: inline-block; border: 1px solid #8888; border-radius: 4px; padding: 3px 10px; font: inherit; font-weight: bold;
  color: inherit; background: none; text-decoration: none; margin: 2px 0 }
.primary { background: #007a5a; color: #fff } .danger { color: #e01e5a; border-color: #e01e5a }
select { font: inherit }
img { max-width: 500px; max-height: 360px; border-radius: 8px; display: block; margin: 4px 0 }
.ping { background: #f2c744; color: #000 }
`;

function messageHtml(message: StoredMessage, thread: readonly StoredMessage[]): string {
  const edited = message.edits > 0 ? ` <small>(edited ${message.edits}×)</small>` : '';
  const replies = thread.map((reply) => `<div class="reply">${contentHtml(reply)}</div>`).join('');
  return `<article data-ts="${html(message.ts)}"><b>Outcry</b> <small>APP ${html(clock(message.ts))}</small>${edited}${contentHtml(
    message,
  )}${replies === '' ? '' : `<div class="thread"><small>${thread.length} ${thread.length === 1 ? 'reply' : 'replies'}</small>${replies}</div>`}</article>`;
}

function whisperHtml(whisper: Whisper): string {
  return `<div class="whisper"><small>Only visible to ${html(whisper.user)}</small>${contentHtml({ ...whisper, ts: '' })}</div>`;
}

function clock(ts: string): string {
  return `${new Date(Number(ts) * 1000).toISOString().slice(11, 16)} UTC`;
}

function contentHtml({ text, blocks, ts }: Pick<StoredMessage, 'text' | 'blocks' | 'ts'>): string {
  if (blocks.length === 0) return `<div class="block">${textHtml({ type: 'mrkdwn', text })}</div>`;
  return blocksHtml(blocks, ts);
}

function blocksHtml(blocks: readonly unknown[], ts: string): string {
  return (blocks as Loose[]).map((block) => blockHtml(block, ts)).join('');
}

function blockHtml(block: Loose, ts: string): string {
  switch (block.type) {
    case 'section': {
      const fields = ((block.fields ?? []) as Loose[]).map((field) => `<div>${textHtml(field)}</div>`).join('');
      const accessory = block.accessory === undefined ? '' : elementHtml(block.accessory as Loose, ts);
      return `<div class="block">${block.text === undefined ? '' : textHtml(block.text as Loose)}${fields}${accessory}</div>`;
    }
    case 'header':
      return `<h2 class="block">${textHtml(block.text as Loose)}</h2>`;
    case 'context':
      return `<div class="context">${(block.elements as Loose[]).map(textHtml).join(' &nbsp; ')}</div>`;
    case 'actions':
      return `<div>${(block.elements as Loose[]).map((element) => elementHtml(element, ts)).join(' ')}</div>`;
    case 'image': {
      const { slack_file: file, image_url: url, alt_text: alt } = block as { [key: string]: string | { id: string } };
      const source = typeof file === 'object' ? `/files/${file.id}` : String(url);
      return `<img src="${html(source)}" alt="${html(String(alt))}">`;
    }
    case 'divider':
      return '<hr>';
    default:
      return `<div class="block">[${html(String(block.type))}]</div>`;
  }
}

function elementHtml(element: Loose, ts: string): string {
  const style = html(String(element.style ?? ''));
  if (element.url !== undefined)
    return `<a class="button ${style}" href="${html(String(element.url))}">${textHtml(element.text as Loose)}</a>`;
  const hidden = `<input type="hidden" name="ts" value="${html(ts)}"><input type="hidden" name="action" value="${html(
    String(element.action_id),
  )}"><input type="hidden" name="value" value="${html(String(element.value ?? ''))}">`;
  if (element.type === 'button')
    return `<form method="post" action="/act/press">${hidden}<button class="${style}">${textHtml(element.text as Loose)}</button></form>`;
  const options = (element.options as Array<{ text: Loose; value: string }>)
    .map(({ text, value }) => `<option value="${html(value)}">${textHtml(text)}</option>`)
    .join('');
  const placeholder = element.placeholder === undefined ? '' : textHtml(element.placeholder as Loose);
  return `<form method="post" action="/act/press">${hidden}<select name="choice" onchange="this.form.submit()"><option value="">${placeholder}</option>${options}</select></form>`;
}
