import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Scenario, scenario } from './scenario.ts';

/** A scenario that cannot be used; the message has one line per mistake: file, line, field and what was expected. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[], options?: ErrorOptions) {
    super(mistakes.join('\n'), options);
    this.mistakes = mistakes;
  }
}

const MAX_CHARACTERS = 4_000_000;
const MOST_TOLD = 20;

/** Reads a scenario from YAML; `file` is only named in mistakes. Throws ScenarioError with every mistake found. */
export function parseScenario(text: string, file: string): Scenario {
  if (text.length > MAX_CHARACTERS) throw new ScenarioError([`${file}: expected at most ${MAX_CHARACTERS} characters`]);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new ScenarioError(
      document.errors.map((error) => `${file}:${counter.linePos(error.pos[0]).line}: not YAML: ${error.message}`),
    );
  }
  const parsed = scenario.safeParse(readContents(document, file));
  if (parsed.success) return parsed.data;

  const mistakes = parsed.error.issues.flatMap((issue) => describe(issue, document, counter, file));
  throw new ScenarioError(mistakes.slice(0, MOST_TOLD), { cause: parsed.error });
}

/** Too many aliases make `yaml` throw, which keeps a small file from becoming a huge one. */
function readContents(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new ScenarioError([`${file}: expected fewer than 100 uses of one YAML anchor`], { cause });
  }
}

function describe(issue: z.core.$ZodIssue, document: Document, counter: LineCounter, file: string): string[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [[...issue.path]];
  return paths.map((path) => {
    const line = counter.linePos(offsetOf(document, path)).line;
    const what =
      issue.code === 'unrecognized_keys' ? 'expected no such field' : issue.message.replace('Invalid input: ', '');
    return `${file}:${line}: ${fieldOf(path)}: ${what}`;
  });
}

function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(document)';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** Where the field stands, or where its nearest parent does when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
