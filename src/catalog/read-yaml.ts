import { readFileSync, statSync } from 'node:fs';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { CatalogueError, type CatalogueProblem } from './problem.ts';

export const MAX_BYTES = 2 * 1024 * 1024;
/** Anchors used again more often than this are a bomb, not a convenience. */
const MAX_ALIASES = 100;

export type Path = ReadonlyArray<string | number>;
export type Place = { readonly line: number; readonly column?: number };

export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` stands, or the nearest thing around it that exists; with `key`, that key of the map there. */
  locate(path: Path, key?: string): Place;
};

function readText(file: string): string {
  const refuse = (expected: string, found: string): never => {
    throw new CatalogueError([{ file, line: 0, field: '', expected, found }]);
  };
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) return refuse('at most 2 MB', `${size} bytes`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    return refuse('a readable file', error instanceof Error ? error.message.slice(0, 200) : 'an unknown fault');
  }
}

/** Reads a catalogue file of at most 2 MB. Throws CatalogueError where it is no YAML of one document with unique keys. */
export function readYaml(file: string): YamlFile {
  return parseYaml(file, readText(file));
}

export function parseYaml(file: string, text: string): YamlFile {
  const fault = (place: Place, expected: string, found: string): CatalogueProblem => ({
    file,
    ...place,
    field: '',
    expected,
    found,
  });
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { line, column: col } : { line: 1 };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    const found = error instanceof Error ? error.message.slice(0, 200) : 'an unknown fault';
    throw new CatalogueError([fault({ line: 1 }, 'valid YAML', found)]);
  }
  // Nesting thousands deep ends the parser's stack, and everything it then says is a consequence.
  if (document.errors.some(({ message }) => message.includes('call stack'))) {
    throw new CatalogueError([fault({ line: 1 }, 'a few levels of nesting', 'thousands')]);
  }
  if (document.errors.length > 0) {
    throw new CatalogueError(document.errors.slice(0, 20).map((error) => explainSyntax(error, at, text, fault)));
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { file, value, locate: (path, key) => locate(document, at, path, key) };
  } catch (error) {
    const found = error instanceof Error ? error.message.slice(0, 200) : 'an unknown fault';
    throw new CatalogueError([fault({ line: 1 }, `at most ${MAX_ALIASES} uses of anchors`, found)]);
  }
}

function explainSyntax(
  error: YAMLError,
  at: (offset: number) => Place,
  text: string,
  fault: (place: Place, expected: string, found: string) => CatalogueProblem,
): CatalogueProblem {
  const [from, to] = error.pos;
  if (error.code !== 'DUPLICATE_KEY') return fault(at(from), 'valid YAML', error.message.slice(0, 200));
  const key = /^[^\s:]{0,64}/.exec(text.slice(from, Math.max(to, from + 64)))?.[0] ?? '';
  return fault(at(from), 'every key once', `"${key}" again`);
}

function locate(document: Document.Parsed, at: (offset: number) => Place, path: Path, key: string | undefined): Place {
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  let node: unknown = resolve(document.contents);
  let offset = startOf(node) ?? 0;
  const enter = (step: string | number): boolean => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return false;
      offset = startOf(pair.key) ?? offset;
      node = resolve(pair.value);
      return true;
    }
    if (!isSeq(node) || typeof step !== 'number') return false;
    const item = node.items[step];
    if (item === undefined) return false;
    offset = startOf(item) ?? offset;
    node = resolve(item);
    return true;
  };
  for (const step of path) if (!enter(step)) return at(offset);
  if (key !== undefined) enter(key);
  return at(offset);
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
