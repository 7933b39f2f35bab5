import { stringify } from 'yaml';
import type { Scenario } from '../scenario.ts';

/** A catalogue file with the scenario's products, to be laid over the bundled one: `outcry replay --catalog`. */
export function catalogueOf({ products }: Scenario): string {
  return stringify({
    products: products.map(({ id, name, components, feed }) => ({
      id,
      name,
      aliases: [id],
      hashtags: [id],
      components: components.map((component) => ({ name: component })),
      feeds: feed === undefined ? [] : [{ url: feed.url }],
    })),
  });
}
