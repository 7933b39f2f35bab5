import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';

describe('the bundled catalogue', () => {
  const { products, byId } = loadCatalogue();

  it('holds at least 70 products, each of its own', () => {
    expect(products.length).toBeGreaterThanOrEqual(70);
    expect(byId.size).toBe(products.length);
  });

  it('knows whom Notion depends on', () => {
    expect(byId.get('notion')?.dependsOn).toEqual(expect.arrayContaining(['claude', 'chatgpt', 'aws']));
    expect(byId.get('cursor')?.dependsOn).toEqual(expect.arrayContaining(['claude', 'chatgpt']));
  });

  it('says of every product what kind it is, and of every ambiguous one what tells it apart', () => {
    for (const product of products) {
      expect(product.category, product.id).toBeDefined();
      expect(product.domains.length, product.id).toBeGreaterThan(0);
      if (product.ambiguity === 'clear') continue;
      expect(product.context.length, product.id).toBeGreaterThan(4);
      expect([...product.sure, ...product.against].length, product.id).toBeGreaterThan(4);
    }
  });

  it('reads feeds over https only', () => {
    const feeds = products.flatMap((product) => product.feeds);
    expect(feeds.length).toBeGreaterThanOrEqual(50);
    for (const { url } of feeds) expect(url).toMatch(/^https:\/\//);
  });
});
