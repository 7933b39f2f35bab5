/** Characters that reorder, hide or fake text: controls, bidi marks, zero-width and tag characters, lone surrogates. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** A joiner makes sense only inside an emoji. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** More marks than any script piles on one letter. */
const MARK_PILE = /(\p{M}{4})\p{M}+/gu;

/** Text by strangers made harmless to read: nothing hidden, nothing that reorders, at most `max` characters. Escaping is the renderer's. */
export function inertText(text: string, max = 2000): string {
  const cut = text.length > max * 2 ? text.slice(0, max * 2) : text;
  const clean = cut
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(HIDDEN, '')
    .replace(STRAY_JOINER, '')
    .replace(MARK_PILE, '$1')
    .trim();
  const characters = [...clean];
  return characters.length > max ? `${characters.slice(0, max).join('')}…` : clean;
}

/** An address that may stand in a link: http or https without credentials; anything else is null. */
export function safeHref(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.username === '' && url.password === '' ? url.href : null;
}
