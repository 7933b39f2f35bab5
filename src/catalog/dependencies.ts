import { didYouMean } from './closest.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Product } from './product.ts';

/** Names the place of a product's `dependsOn` entry, or of the product when no index is given. */
export type LocateDependency = (
  id: string,
  index: number,
) => Pick<CatalogueProblem, 'file' | 'line' | 'column' | 'field'>;

/** What is wrong with the dependencies: unknown products, and circles, each told once. */
export function checkDependencies(
  products: ReadonlyMap<string, Product>,
  locate: LocateDependency,
): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  for (const product of products.values()) {
    for (const [index, upstream] of product.dependsOn.entries()) {
      if (products.has(upstream)) continue;
      const found = `"${upstream}"${didYouMean(upstream, products.keys())}`;
      problems.push({ ...locate(product.id, index), expected: 'the id of a product of the catalogue', found });
    }
  }
  const finished = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string): void => {
    if (finished.has(id)) return;
    trail.push(id);
    for (const [index, upstream] of (products.get(id)?.dependsOn ?? []).entries()) {
      const at = trail.indexOf(upstream);
      if (at < 0) visit(upstream);
      else {
        const circle = [...trail.slice(at), upstream].join(' → ');
        problems.push({ ...locate(id, index), expected: 'dependencies without a circle', found: circle });
      }
    }
    trail.pop();
    finished.add(id);
  };
  for (const id of products.keys()) visit(id);
  return problems;
}
