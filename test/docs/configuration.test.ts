import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { feedEntry, product } from '../../src/catalog/product.ts';
import { ENVIRONMENT_NAMES, readConfig } from '../../src/config.ts';
import { blocksBelow, blocksOf, PAGES, proseOf, read } from './documents.ts';

const PAGE = 'docs/configuration.md';
const VARIABLE = /\b(?:OUTCRY_[A-Z_]+|SLACK_[A-Z_]+|DATABASE_URL|REDIS_URL)\b/g;
const rows = [...read(PAGE).matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.+) \|$/gm)].map(
  ([, name = '', given = '', meaning = '']) => ({
    name,
    given: /^`(.*)`$/.exec(given)?.[1] ?? null,
    meaning,
  }),
);
const folder = mkdtempSync(join(tmpdir(), 'outcry-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('docs/configuration.md', () => {
  it('explains every variable once, and none that does not exist', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual([...ENVIRONMENT_NAMES].sort());
    for (const { name, meaning } of rows) expect(meaning.length, name).toBeGreaterThan(40);
  });

  it.each(rows.filter(({ given }) => given !== null).map(({ name, given }) => [name, given] as const))(
    'tells the default of %s: set to %s, nothing changes',
    (name, given) => {
      expect(readConfig({ [name]: given ?? '' })).toEqual(readConfig({}));
    },
  );

  it('shows what a mistake is answered with', () => {
    const [block] = blocksOf(PAGE);
    const told = () => readConfig({ OUTCRY_PORT: '99999', OUTCRY_MASTODON: 'ftp://x' });
    expect(told).toThrow(block?.text.replace(/^outcry: /, '').trimEnd());
  });

  it.each(PAGES)('no variable is named in %s that does not exist', (page) => {
    const named = new Set(read(page).match(VARIABLE) ?? []);
    expect([...named].filter((name) => !(ENVIRONMENT_NAMES as readonly string[]).includes(name))).toEqual([]);
  });
});

describe('its catalogue chapter', () => {
  const [example, mistaken] = blocksBelow(PAGE, 'The catalogue', 'yaml');
  const [good, bad] = blocksBelow(PAGE, 'The catalogue', 'text');

  it('has an example that works and does what it says', () => {
    const bundled = loadCatalogue();
    const { byId, routes = [] } = loadCatalogue({ files: [write('products.yaml', example?.text ?? '')] });
    expect(byId.has('tiktok')).toBe(false);
    expect(routes.map(({ channel, teams }) => [channel, ...teams])).toEqual([
      ['slack:C012AB3CD', 'payments'],
      ['slack'],
    ]);
    expect(byId.get('acme-board')?.dependsOn).toEqual(['aws', 'cloudflare']);
    const { routes: _, ...before } = bundled.byId.get('notion') ?? { routes: [] };
    expect(byId.get('notion')).toEqual({
      ...before,
      routes: [{ channel: 'slack', severity: 'page', kinds: ['outage', 'wave'], mention: [] }],
    });
    expect(good?.text).toMatch(/^the catalogue is good: \d+ products, \d+ feeds, \d+ dependencies\n$/);
  });

  it('shows the mistakes of its second example as they are told', () => {
    const file = write('bad.yaml', mistaken?.text ?? '');
    const told = (bad?.text ?? '').replace(/^outcry: /, '').replaceAll('bad.yaml:', `${file}:`);
    expect(() => loadCatalogue({ files: [file] })).toThrow(told.trimEnd());
  });

  it('explains every field of an entry', () => {
    const explained = new Set([...proseOf(PAGE).matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name));
    const fields = [...Object.keys(product.shape), ...Object.keys(feedEntry.shape), 'bundled', 'remove', 'products'];
    expect(fields.filter((field) => !explained.has(field))).toEqual([]);
  });
});
