import { closest } from '../../../catalog/closest.ts';
import type { Catalogue, Product } from '../../../catalog/product.ts';

export type Found =
  | { readonly kind: 'found'; readonly product: Product }
  /** `near`: the products that may be meant, best first. */
  | { readonly kind: 'unknown'; readonly name: string; readonly near: readonly Product[] };

const MOST_NEAR = 4;

/** The product that somebody means: by id or name, else by an alias that is one product's alone. */
export function findProduct({ products, byId }: Catalogue, name: string): Found {
  const wanted = folded(name);
  const exact = byId.get(name.toLowerCase()) ?? products.find((product) => folded(product.name) === wanted);
  if (exact !== undefined) return { kind: 'found', product: exact };
  const byAlias = products.filter((product) => namesOf(product).some((one) => folded(one) === wanted));
  const [only] = byAlias;
  if (byAlias.length === 1 && only !== undefined) return { kind: 'found', product: only };
  const near = byAlias.length > 1 ? byAlias : nearest(products, wanted);
  return { kind: 'unknown', name, near: near.slice(0, MOST_NEAR) };
}

function nearest(products: readonly Product[], wanted: string): Product[] {
  const byName = new Map<string, Product>();
  for (const product of products)
    for (const one of [product.id, ...namesOf(product)]) if (!byName.has(folded(one))) byName.set(folded(one), product);
  const names = [...byName.keys()];
  const begun = wanted.length < 3 ? [] : names.filter((one) => one.startsWith(wanted) || one.includes(` ${wanted}`));
  const meant = [...closest(wanted, names, MOST_NEAR * 2), ...begun].flatMap((one) => byName.get(one) ?? []);
  return [...new Set(meant)];
}

function namesOf({ name, aliases, components }: Product): string[] {
  return [name, ...aliases, ...components.map((component) => component.name)];
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-_]+/g, ' ')
    .trim();
}
