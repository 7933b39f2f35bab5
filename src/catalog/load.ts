import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../root.ts';
import { didYouMean } from './closest.ts';
import { checkDependencies } from './dependencies.ts';
import { explainIssue, type KnownKeys } from './explain-issue.ts';
import { CatalogueError, type CatalogueProblem } from './problem.ts';
import { type Catalogue, feedEntry, type GeneralRoute, generalRoute, type Product, product, route } from './product.ts';
import { type Path, readYaml, type YamlFile } from './read-yaml.ts';

const MAX_PROBLEMS = 50;

const catalogueFile = z.strictObject({
  bundled: z.boolean().optional(),
  remove: z.array(z.string()).max(10_000).optional(),
  products: z
    .array(z.looseObject({ id: product.shape.id }))
    .max(20_000)
    .optional(),
  routes: z.array(generalRoute).max(200).optional(),
});

const KEYS: Readonly<Record<string, KnownKeys>> = {
  components: ['name', 'aliases'],
  feeds: Object.keys(feedEntry.shape),
  accounts: ['bluesky', 'mastodon'],
  routes: Object.keys(route.shape),
};

function knownKeys(path: Path): KnownKeys {
  if (path[0] === 'routes') return Object.keys(generalRoute.shape);
  if (path[0] !== 'products') return Object.keys(catalogueFile.shape);
  return KEYS[String(path[2])] ?? Object.keys(product.shape);
}

/** The catalogue while files are laid over one another. */
type Draft = {
  readonly products: Map<string, Product>;
  /** Who named each product's dependencies last. */
  readonly origins: Map<string, { readonly file: YamlFile; readonly path: Path }>;
  readonly problems: CatalogueProblem[];
  routes: readonly GeneralRoute[];
};

/**
 * The bundled products with the user's files laid over them in order. In a file `bundled: false` starts from nothing,
 * `remove` takes products out, `routes` replaces the routes of the files before it, and an entry of `products` with a known id overrides the fields it names, with another
 * id adds a product. Throws CatalogueError with every mistake found (at most 50), each with file, line and field.
 */
export function loadCatalogue({ files = [] }: { files?: readonly string[] } = {}): Catalogue {
  const draft: Draft = { products: new Map(), origins: new Map(), problems: [], routes: [] };
  const own = files.flatMap((file) => readChecked(draft, file));
  const startsEmpty = own.some(({ content }) => content.bundled === false);
  for (const file of startsEmpty ? [] : bundledFiles()) {
    for (const read of readChecked(draft, file)) lay(draft, read, 'bundled');
  }
  for (const read of own) lay(draft, read, 'own');
  for (const read of own) if (read.content.routes !== undefined) layRoutes(draft, read, read.content.routes);
  if (draft.problems.length === 0) draft.problems.push(...checkDependencies(draft.products, locateIn(draft)));
  if (draft.problems.length > 0) throw new CatalogueError(draft.problems.slice(0, MAX_PROBLEMS));
  return { products: [...draft.products.values()], byId: draft.products, routes: draft.routes };
}

function bundledFiles(): string[] {
  const folder = join(packageRoot(), 'src', 'catalog', 'products');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

type ReadFile = { readonly yaml: YamlFile; readonly content: z.output<typeof catalogueFile> };

function readChecked(draft: Draft, file: string): ReadFile[] {
  try {
    const yaml = readYaml(file);
    const parsed = catalogueFile.safeParse(yaml.value ?? {});
    if (parsed.success) return [{ yaml, content: parsed.data }];
    draft.problems.push(...parsed.error.issues.flatMap((issue) => explainIssue(yaml, [], issue, knownKeys)));
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    draft.problems.push(...error.problems);
  }
  return [];
}

function lay(draft: Draft, { yaml, content }: ReadFile, from: 'bundled' | 'own'): void {
  for (const [index, id] of (content.remove ?? []).entries()) remove(draft, yaml, index, id);
  const seen = new Map<string, number>();
  for (const [index, entry] of (content.products ?? []).entries()) {
    const path = ['products', index];
    const before = draft.products.get(entry.id);
    const first = seen.get(entry.id);
    if (first !== undefined || (from === 'bundled' && before !== undefined)) {
      const found = first === undefined ? `"${entry.id}" again` : `"${entry.id}" again, first in line ${first}`;
      const field = `products[${index}].id`;
      draft.problems.push({
        file: yaml.file,
        ...yaml.locate([...path, 'id']),
        field,
        expected: 'an id of its own',
        found,
      });
      continue;
    }
    seen.set(entry.id, yaml.locate([...path, 'id']).line);
    const parsed = product.safeParse({ ...before, ...entry });
    if (!parsed.success) {
      draft.problems.push(...parsed.error.issues.flatMap((issue) => explainIssue(yaml, path, issue, knownKeys)));
      continue;
    }
    draft.products.set(entry.id, parsed.data);
    if (before === undefined || Object.hasOwn(entry, 'dependsOn')) draft.origins.set(entry.id, { file: yaml, path });
  }
}

/** What general routes speak of must be there: a slip would leave somebody untold. */
function layRoutes(draft: Draft, { yaml }: ReadFile, routes: readonly GeneralRoute[]): void {
  draft.routes = routes;
  const teams = new Set([...draft.products.values()].flatMap(({ team }) => team ?? []));
  const known = { products: new Set(draft.products.keys()), teams };
  const expected = {
    products: 'the id of a product of the catalogue',
    teams: 'the team of a product of the catalogue',
  };
  for (const [index, one] of routes.entries()) {
    for (const key of ['products', 'teams'] as const) {
      for (const [place, name] of one[key].entries()) {
        if (known[key].has(name)) continue;
        draft.problems.push({
          file: yaml.file,
          ...yaml.locate(['routes', index, key, place]),
          field: `routes[${index}].${key}[${place}]`,
          expected: expected[key],
          found: `"${name}"${didYouMean(name, known[key])}`,
        });
      }
    }
  }
}

/** Taking a product out takes it out of what others depend on, too. */
function remove(draft: Draft, yaml: YamlFile, index: number, id: string): void {
  if (!draft.products.delete(id)) {
    const found = `"${id}"${didYouMean(id, draft.products.keys())}`;
    const expected = 'the id of a product of the catalogue';
    draft.problems.push({
      file: yaml.file,
      ...yaml.locate(['remove', index]),
      field: `remove[${index}]`,
      expected,
      found,
    });
    return;
  }
  for (const other of draft.products.values()) {
    if (!other.dependsOn.includes(id)) continue;
    draft.products.set(other.id, { ...other, dependsOn: other.dependsOn.filter((upstream) => upstream !== id) });
  }
}

function locateIn({ origins }: Draft) {
  return (id: string, index: number): Pick<CatalogueProblem, 'file' | 'line' | 'column' | 'field'> => {
    const origin = origins.get(id);
    if (origin === undefined) return { file: '', line: 0, field: id };
    const path = [...origin.path, 'dependsOn', index];
    return {
      file: origin.file.file,
      ...origin.file.locate(path),
      field: `products[${origin.path[1]}].dependsOn[${index}]`,
    };
  };
}
