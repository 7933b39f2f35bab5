/** Slack's mrkdwn has no escape for its own signs, so they are told by their look-alikes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '@': '＠',
};
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const FORMATTING = /[*_~`@]/g;
/** A dot that a client could take for a host's: in front of a letter, without a blank before it. */
const HOST_DOT = /(?<=\S)[.．｡](?=[\p{L}\p{N}_-]*\p{L})/gu;
const NUMERIC_ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}/g;
const SCHEME = /:\/\//g;
/** Schemes that clients link without slashes. */
const BARE_SCHEME = /\b(mailto|tel|sms|slack|skype|facetime):/gi;
/** Every colon that another one follows in the same word: of two codes that touch, both. */
const EMOJI_CODE = /:(?=\S{1,200}:)/g;

/**
 * A visible line as Slack mrkdwn that shows the same letters and does nothing: no mention, link, format, emoji code.
 * At most five times as long as what came in.
 */
export function escapeSlack(line: string): string {
  return lookAlike(line).replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
}

/** A visible line in which nothing mentions, links, formats or stands for an emoji, told by look-alikes of the same letters. */
export function lookAlike(line: string): string {
  return line
    .replace(FORMATTING, (sign) => LOOK_ALIKES[sign]!)
    .replace(SCHEME, ':∕∕')
    .replace(BARE_SCHEME, '$1\u{a789}')
    .replace(HOST_DOT, '․')
    .replace(NUMERIC_ADDRESS, (address) => address.replaceAll('.', '․'))
    .replace(EMOJI_CODE, '\u{a789}');
}

const PLAIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(LOOK_ALIKES).map(([sign, shown]) => [shown, sign])),
  '\u{a789}': ':',
  '∕': '/',
  '․': '.',
};
const SHOWN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Look-alikes as the signs that they stand for: what somebody copied out of a message of ours, as it was before. */
export function fromLookAlike(line: string): string {
  return line.replace(SHOWN, (shown) => PLAIN[shown]!);
}

/** A link of our own making; `address` has passed webAddress(), `label` is escaped here. */
export function slackLink(address: string, label: string): string {
  return `<${address.replaceAll('&', '&amp;')}|${escapeSlack(label).replaceAll('|', '∣')}>`;
}
