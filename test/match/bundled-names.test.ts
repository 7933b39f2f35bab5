import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';

const catalogue = loadCatalogue();
const matcher = buildMatcher(catalogue);

describe('the bundled catalogue in the matcher', () => {
  it.each(catalogue.products.map((product) => [product.id, product] as const))(
    'knows every alias of %s',
    (id, product) => {
      for (const alias of [product.name, ...product.aliases, ...product.sure]) {
        expect(
          matchPost(matcher, { text: `${alias} is down` }).map(({ product }) => product),
          alias,
        ).toContain(id);
      }
    },
  );
});
