import type { Product } from './product.ts';

const LONGEST = 100;

/**
 * Hashtags that name these products, lower case and without #: the first of each product in the order given, then the second
 * of each, at most `most` in all. Listed ones come before those made of a name; what holds no letter is no hashtag.
 */
export function hashtagsOf(products: ReadonlyArray<Pick<Product, 'name' | 'hashtags'>>, most: number): string[] {
  const tags = products.map(({ name, hashtags }) => [...new Set([...hashtags, name].map(bare).filter(isTag))]);
  const found = new Set<string>();
  const deepest = Math.max(0, ...tags.map(({ length }) => length));
  for (let place = 0; place < deepest; place += 1) {
    for (const own of tags) {
      const tag = own[place];
      if (tag !== undefined && found.size < most) found.add(tag);
    }
  }
  return [...found];
}

/** As networks write it: letters, marks, digits and underscores of any script. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
}

function isTag(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= LONGEST;
}
