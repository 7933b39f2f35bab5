import { ANY_PRODUCT, takeAsAbout } from '../../src/match/about.ts';
import type { Mention } from '../../src/match/mention.ts';

/** A text with products in `[[…]]` as the matcher would give it. */
export function marked(text: string): { text: string; mentions: Mention[] } {
  const mentions: (Mention & { spans: [number, number][] })[] = [];
  let plain = '';
  let last = 0;
  for (const found of text.matchAll(/\[\[([^\]]+)\]\]/g)) {
    plain += text.slice(last, found.index);
    const name = found[1]!;
    const product = name.toLowerCase();
    const span: [number, number] = [plain.length, plain.length + name.length];
    const known = mentions.find((mention) => mention.product === product);
    if (known) known.spans.push(span);
    else mentions.push({ product, confidence: 1, why: 'marked', alias: name, component: null, spans: [span] });
    plain += name;
    last = found.index + found[0].length;
  }
  return { text: plain + text.slice(last), mentions };
}

/** A mention of a product that the post does not name. */
export const UNNAMED: Mention = takeAsAbout([], ANY_PRODUCT).mentions[0]!;
