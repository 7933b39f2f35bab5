/** A text object as HTML: `mrkdwn` as Slack reads it, `plain_text` as it is. */
export function textHtml(text: { readonly [key: string]: unknown }): string {
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
  if (target.startsWith('#')) return `<b>${html(label ?? target)}</b>`;
  if (/^[!@]/.test(target)) return `<b class="ping">${html(label ?? target)}</b>`;
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

export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
