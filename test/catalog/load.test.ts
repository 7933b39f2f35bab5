import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { CatalogueError, type CatalogueProblem } from '../../src/catalog/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcry-catalogue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function write(text: string): string {
  const file = join(folder, `${++files}.yaml`);
  writeFileSync(file, text);
  return file;
}

function problemsOf(...texts: string[]): readonly CatalogueProblem[] {
  try {
    loadCatalogue({ files: texts.map(write) });
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
  return [];
}

describe("a user's file", () => {
  it('overrides only the fields it names', () => {
    const plain = loadCatalogue().byId.get('claude')!;
    const file = write('products:\n  - id: claude\n    context: [sonnet]\n');
    expect(loadCatalogue({ files: [file] }).byId.get('claude')).toEqual({ ...plain, context: ['sonnet'] });
  });

  it('adds a product, with the defaults of the schema', () => {
    const file = write('products:\n  - id: acme\n    name: Acme\n    dependsOn: [aws]\n');
    expect(loadCatalogue({ files: [file] }).byId.get('acme')).toMatchObject({
      name: 'Acme',
      ambiguity: 'clear',
      aliases: [],
      routes: [],
    });
  });

  it('takes products out, also of what others depend on', () => {
    const { byId } = loadCatalogue({ files: [write('remove: [aws, steam]\n')] });
    expect(byId.has('aws')).toBe(false);
    expect(byId.get('notion')?.dependsOn).not.toContain('aws');
  });

  it('starts from nothing when it says so', () => {
    const { products } = loadCatalogue({ files: [write('bundled: false\nproducts:\n  - { id: acme, name: Acme }\n')] });
    expect(products.map(({ id }) => id)).toEqual(['acme']);
  });

  it('is laid over the files before it', () => {
    const first = write('bundled: false\nproducts:\n  - { id: acme, name: Acme, aliases: [acme inc] }\n');
    const second = write('products:\n  - { id: acme, name: ACME }\n');
    expect(loadCatalogue({ files: [first, second] }).byId.get('acme')).toMatchObject({
      name: 'ACME',
      aliases: ['acme inc'],
    });
  });

  it('may be empty', () => {
    expect(loadCatalogue({ files: [write('# nothing yet\n')] }).products.length).toBe(loadCatalogue().products.length);
  });
});

const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[at]}`)}]`).join('\n')}\nproducts: *i\n`;

/** File, then line, field, what was expected and what was found of its first mistake. */
const MISTAKES: ReadonlyArray<
  readonly [title: string, text: string, line: number, field: string, expected: RegExp, found: RegExp]
> = [
  [
    'an unknown key',
    'products:\n  - id: acme\n    name: Acme\n    alias: [a]\n',
    4,
    'products[0].alias',
    /^one of .*aliases/,
    /unknown key, did you mean "aliases"\?/,
  ],
  [
    'an unknown key at the top',
    'product:\n  - id: acme\n',
    1,
    'product',
    /^one of bundled, remove, products, routes$/,
    /did you mean "products"/,
  ],
  [
    'an unknown key of a feed',
    'products:\n  - id: claude\n    feeds:\n      - url: https://a.example/\n        component: [x]\n',
    5,
    'products[0].feeds[0].component',
    /^one of url, components, answers$/,
    /did you mean "components"/,
  ],
  ['a missing name', 'products:\n\n  - id: acme\n    aliases: [a]\n', 3, 'products[0].name', /^a text$/, /^nothing$/],
  ['a missing id', 'products:\n  - name: Acme\n', 2, 'products[0].id', /^a text$/, /^nothing$/],
  [
    'an id that is none',
    'products:\n  - name: Acme\n    id: Ac Me\n',
    3,
    'products[0].id',
    /lower-case letters/,
    /^"Ac Me"$/,
  ],
  [
    'a word where a list belongs',
    'products:\n  - id: claude\n    context: sonnet\n',
    3,
    'products[0].context',
    /^a list$/,
    /^"sonnet"$/,
  ],
  [
    'a number where a word belongs',
    'products:\n  - id: claude\n    context:\n      - sonnet\n      - 529\n',
    5,
    'products[0].context[1]',
    /^a text$/,
    /^529$/,
  ],
  [
    'an unknown ambiguity',
    'products:\n  - id: claude\n    ambiguity: very\n',
    3,
    'products[0].ambiguity',
    /^one of clear, some, high$/,
    /^"very"$/,
  ],
  [
    'an address that is none',
    'products:\n  - id: claude\n    feeds: [{ url: "status.example" }]\n',
    3,
    'products[0].feeds[0].url',
    /http or https address/,
    /^"status.example"$/,
  ],
  [
    'an address of another kind',
    'products:\n  - id: claude\n    feeds:\n      - url: file:///etc/passwd\n',
    4,
    'products[0].feeds[0].url',
    /http or https address/,
    /passwd/,
  ],
  ['an empty value', 'products:\n  - id: claude\n    aliases:\n', 3, 'products[0].aliases', /^a list$/, /null/],
  ['a list at the top', '- id: acme\n', 1, '', /^a map$/, /^a list$/],
  [
    'a key given twice',
    'products:\n  - id: acme\n    name: Acme\n    name: Other\n',
    4,
    '',
    /^every key once$/,
    /^"name" again$/,
  ],
  [
    'an id given twice',
    'products:\n  - { id: acme, name: Acme }\n  - { id: acme, name: Acme }\n',
    3,
    'products[1].id',
    /^an id of its own$/,
    /first in line 2/,
  ],
  [
    'an unknown dependency',
    'products:\n  - id: notion\n    dependsOn:\n      - aws\n      - claud\n',
    5,
    'products[0].dependsOn[1]',
    /id of a product/,
    /"claud", did you mean "claude"\?/,
  ],
  [
    'a dependency on itself',
    'products:\n  - id: claude\n    dependsOn: [claude]\n',
    3,
    'products[0].dependsOn[0]',
    /without a circle/,
    /^claude → claude$/,
  ],
  [
    'an unknown product to remove',
    'remove:\n  - aws\n  - slak\n',
    3,
    'remove[1]',
    /id of a product/,
    /"slak", did you mean "slack"\?/,
  ],
  ['an unclosed bracket', 'products:\n  - id: claude\n    aliases: [a, b\n', 4, '', /^valid YAML$/, /./],
  ['a tab for indentation', 'products:\n\t- id: claude\n', 2, '', /^valid YAML$/, /[Tt]ab/],
  ['a bomb of anchors', bomb, 1, '', /uses of anchors/, /./],
  ['nesting without end', `products: ${'['.repeat(50_000)}`, 1, '', /^a few levels of nesting$/, /./],
  [
    'a mistake behind an anchor',
    'products:\n  - id: claude\n    context: &c [1]\n  - id: slack\n    context: *c\n',
    3,
    'products[0].context[0]',
    /^a text$/,
    /^1$/,
  ],
];

describe("a mistake in a user's file", () => {
  it.each(MISTAKES)('%s is named by line and field', (_, text, line, field, expected, found) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ line, field });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.found).toMatch(found);
  });

  it('is told in one line of file, line, field, what was expected and what was found, for each', () => {
    const file = write('products:\n  - id: claude\n    context: sonnet\n  - id: slack\n    alias: [a]\n');
    expect(() => loadCatalogue({ files: [file] })).toThrow(
      new RegExp(
        `^${file}:3: products\\[0\\]\\.context: expected a list, found "sonnet"\n${file}:5: products\\[1\\]\\.alias: expected one of `,
      ),
    );
  });

  it('is found in every file at once', () => {
    expect(problemsOf('remove: 1\n', 'bundled: maybe\n')).toHaveLength(2);
  });

  it('names a circle over several products once', () => {
    const problems = problemsOf('products:\n  - id: aws\n    dependsOn: [claude]\n');
    expect(problems[0]).toMatchObject({ line: 3, field: 'products[0].dependsOn[0]', found: 'claude → aws → claude' });
    expect(new Set(problems.map(({ found }) => found)).size).toBe(problems.length);
  });

  it('names a file that is missing or too large', () => {
    expect(() => loadCatalogue({ files: [join(folder, 'none.yaml')] })).toThrow(
      /none\.yaml: expected a readable file, found ENOENT/,
    );
    const [problem] = problemsOf(`# ${'x'.repeat(2 * 1024 * 1024)}\n`);
    expect(problem).toMatchObject({ line: 0, expected: 'at most 2 MB' });
  });
});

describe('general routes', () => {
  const routes = (text: string) =>
    `products:\n  - { id: acme, name: Acme, team: payments }\nroutes:\n  - { channel: "slack:C012AB3CD", ${text} }\n`;

  it('speak of products and teams, and those of the last file that has any hold', () => {
    const first = write(routes('teams: [payments], severity: page, mention: [U012AB3CD, S012AB3CD]'));
    expect(loadCatalogue({ files: [first] }).routes).toEqual([
      {
        channel: 'slack:C012AB3CD',
        severity: 'page',
        kinds: ['outage', 'wave'],
        mention: ['U012AB3CD', 'S012AB3CD'],
        products: [],
        teams: ['payments'],
      },
    ]);
    const second = write('routes: []\n');
    expect(loadCatalogue({ files: [first, second] }).routes).toEqual([]);
    expect(loadCatalogue().routes).toEqual([]);
  });

  it.each([
    ['a product that does not exist', 'products: [acne]', 'routes[0].products[0]', '"acne", did you mean "acme"?'],
    ['a team that does not exist', 'teams: [payment]', 'routes[0].teams[0]', '"payment", did you mean "payments"?'],
    ['a mention by name', 'mention: ["@ada"]', 'routes[0].mention[0]', '"@ada"'],
    ['an unknown key', 'team: [payments]', 'routes[0].team', 'an unknown key, did you mean "teams"?'],
  ])('are refused with %s', (_what, text, field, found) => {
    expect(problemsOf(routes(text))[0]).toMatchObject({ line: 4, field, found });
  });

  it('name a channel that there may be', () => {
    const [problem] = problemsOf('routes:\n  - channel: "#outages"\n');
    expect(problem?.expected).toMatch(/^one of slack, slack-webhook, .* such as slack:C012AB3CD$/);
  });
});
