/** Stacked marks beyond this many on one letter only serve to paint over other lines; no living script needs more. */
const MOST_MARKS = 3;

const LINE_BREAKS_AND_BLANKS = /[\s\p{Zs}\p{Zl}\p{Zp}\u{85}\u{2800}]+/gu;
/** Controls, direction overrides, zero-width and every other character that shows nothing; noncharacters and private use too. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MARK_RUN = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');
const LEADING_MARKS = /^[\p{M}\s]+/u;
const DOUBLE_QUOTES = /["“”„‟«»″‶〝〞〟＂❝❞🙶🙷🙸]/gu;

/**
 * Text from outside as one visible line of at most `limit` UTF-16 code units: no line break, control, bidirectional or
 * invisible character, no lone surrogate, at most three combining marks on a letter. Cut text ends in "…". Markup of the
 * medium is not touched: each channel escapes for itself.
 */
export function visibleLine(text: string, limit: number): string {
  // What is far beyond the limit cannot show: do not spend time on it.
  const bounded = text.length > limit * 8 ? text.slice(0, limit * 8) : text;
  const visible = bounded
    .replace(LONE_SURROGATE, '\u{fffd}')
    .replace(LINE_BREAKS_AND_BLANKS, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(MARK_RUN, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(LEADING_MARKS, '');
  return cut(visible, limit);
}

/** The same for what will stand between double quotes: its own double quotes become single ones, so that it cannot seem to end early. */
export function quotable(text: string, limit: number): string {
  return visibleLine(text.slice(0, limit * 8).replace(DOUBLE_QUOTES, "'"), limit);
}

/** At most `limit` UTF-16 code units, never through the middle of a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const high = text.charCodeAt(end - 1);
  const kept = text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end);
  return `${kept.trimEnd()}…`;
}

/** A web address that may be linked: http or https, no credentials in it, bounded; anything else is null. */
export function webAddress(address: string | null, limit = 1_000): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '' || url.href.length > limit) return null;
  return url.href.replace(/[|<>`*~"'\\^{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
