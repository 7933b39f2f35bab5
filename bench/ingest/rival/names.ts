import type { Product } from '../../../src/catalog/product.ts';

/** A product's names as the text of one regular expression, case ignored. */
export type Names = { readonly product: string; readonly pattern: string };

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** One expression for each product, its names between the bounds of words. */
export function namesOf(products: readonly Product[]): Names[] {
  return products.map(({ id, name, aliases, sure }) => {
    const words = [...new Set([name, ...aliases, ...sure])].map(literal);
    return { product: id, pattern: `\\b(?:${words.join('|')})\\b` };
  });
}
