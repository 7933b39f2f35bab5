const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
};
const READ_AT_MOST = 60_000;

/** HTML or plain text as plain text with line breaks, without controls and direction overrides, at most `limit` UTF-16 units. */
export function plainText(html: string, limit = 2000): string {
  const text = html
    .slice(0, READ_AT_MOST)
    .replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, ' ')
    .replace(/<(?:\/?(?:p|li|ul|ol|div|h[1-6]|tr)|br|hr)\b[^<>]*>/gi, '\n')
    .replace(/<[/!]?[a-z][^<>]*>|<!--[^<>]*-->/gi, ' ');
  return tidy(decodeEntities(text), limit);
}

/** One line of plain text: a name or a title. */
export function plainLine(html: string, limit = 300): string {
  return plainText(html, limit * 2)
    .replace(/\s+/g, ' ')
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

function tidy(text: string, limit: number): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Not storable (NUL, lone surrogates) or able to turn the text around it (bidi controls).
      .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/gu, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
      .slice(0, limit)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim()
  );
}
