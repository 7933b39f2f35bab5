import type { Mention } from './mention.ts';

/** Stands for a product that posts are about without naming it. */
export const ANY_PRODUCT = '*';

/**
 * The mentions of a post taken as being about `product`, and the place of its own among them: where the post does not
 * name it, a mention without spans, put first.
 */
export function takeAsAbout(
  found: readonly Mention[],
  product: string,
): { readonly mentions: readonly Mention[]; readonly own: number } {
  const own = found.findIndex((mention) => mention.product === product);
  if (own >= 0) return { mentions: found, own };
  const taken = { product, confidence: 1, why: 'taken as being about it', alias: '', component: null, spans: [] };
  return { mentions: [taken, ...found], own: 0 };
}
