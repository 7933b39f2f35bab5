import { canonicalFeed } from '../status/canonical-feed.ts';
import type { Catalogue, Product } from './product.ts';

export type FeedIndex = {
  /** The address under which a feed is known here, however it was written; null: no product's feed. */
  find(address: string): string | null;
  /** Products of a feed. */
  productsOf(feed: string): readonly string[];
  readonly urls: readonly string[];
  /** Feeds that one server gives out, by host and port: it is asked for one at a time. */
  ofHost(host: string): readonly string[];
};

/** The servers of these feeds, each once. */
export function hostsOf(feeds: readonly string[]): string[] {
  return [...new Set(feeds.map(hostOf))];
}

function hostOf(feed: string): string {
  return new URL(feed).host;
}

/** Every feed of the catalogue once; products that write one address in two ways share one feed. */
export function indexFeeds(catalogue: Catalogue): FeedIndex {
  const byCanonical = new Map<string, { url: string; products: string[] }>();
  for (const product of catalogue.products) {
    for (const { url } of product.feeds) {
      const key = canonicalFeed(url);
      const known = byCanonical.get(key);
      if (known === undefined) byCanonical.set(key, { url, products: [product.id] });
      else if (!known.products.includes(product.id)) known.products.push(product.id);
    }
  }
  const find = (address: string) => byCanonical.get(canonicalFeed(address))?.url ?? null;
  const urls = [...byCanonical.values()].map(({ url }) => url);
  const byHost = new Map<string, string[]>();
  for (const url of urls) byHost.set(hostOf(url), [...(byHost.get(hostOf(url)) ?? []), url]);
  return {
    find,
    productsOf: (feed) => byCanonical.get(canonicalFeed(feed))?.products ?? [],
    urls,
    ofHost: (host) => byHost.get(host) ?? [],
  };
}

/** The product as the fold wants it: its feeds by the addresses under which they are read. */
export function withKnownFeeds(product: Product, feeds: FeedIndex): Product {
  return { ...product, feeds: product.feeds.map((feed) => ({ ...feed, url: feeds.find(feed.url) ?? feed.url })) };
}
