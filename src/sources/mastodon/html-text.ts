const MAX_HTML = 200_000;
const MAX_TAG = 4096;
const MAX_DEPTH = 64;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};
const LINE_ENDS = new Set(['br', '/p', '/li', '/blockquote', '/h1', '/h2', '/h3', '/pre', '/div']);
const HIDDEN_TAGS = new Set(['script', 'style']);

/**
 * The text people read in a status: tags gone, lines kept, entities resolved, the hidden parts of shortened links and
 * the quote's fallback link left out. One pass, no DOM; of more than 200,000 characters only the first are read.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, MAX_HTML);
  const open: Array<{ readonly name: string; readonly hidden: boolean }> = [];
  let hidden = 0;
  let text = '';
  let at = 0;
  // Where the next tag ends, looked for once however many brackets open before it.
  let end = -1;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (hidden === 0) text += decode(source.slice(at, start === -1 ? source.length : start));
    if (start === -1) break;
    if (end < start) end = source.indexOf('>', start);
    if (end === -1) end = source.length;
    if (end - start > MAX_TAG || end === source.length || !/[a-z/!]/i.test(source[start + 1] ?? '')) {
      if (hidden === 0) text += '<';
      at = start + 1;
      continue;
    }
    at = end + 1;
    const tag = source.slice(start + 1, end);
    const name = /^\/?[a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? '';
    if (name.startsWith('/')) {
      const from = open.findLastIndex((element) => element.name === name.slice(1));
      if (from !== -1) for (const element of open.splice(from)) if (element.hidden) hidden -= 1;
    } else if (name !== '' && name !== 'br' && !tag.endsWith('/') && open.length < MAX_DEPTH) {
      const isHidden = HIDDEN_TAGS.has(name) || hasClass(tag, 'invisible') || hasClass(tag, 'quote-inline');
      open.push({ name, hidden: isHidden });
      if (isHidden) hidden += 1;
    }
    if (hidden === 0 && LINE_ENDS.has(name)) text += '\n';
    if (hidden === 0 && name === '/p' && source.startsWith('<p', at)) text += '\n';
  }
  return text.trim();
}

function hasClass(tag: string, wanted: string): boolean {
  return /\bclass="([^"]*)"/.exec(tag)?.[1]?.split(/\s+/).includes(wanted) ?? false;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '�';
  });
}
