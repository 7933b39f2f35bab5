import type { core } from 'zod';
import { didYouMean } from './closest.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Path, YamlFile } from './read-yaml.ts';

/** The fields that an entry, a feed, a component … may have, for "did you mean". */
export type KnownKeys = readonly string[];

const showPath = (path: Path): string =>
  path.reduce<string>(
    (shown, step) => (typeof step === 'number' ? `${shown}[${step}]` : shown === '' ? step : `${shown}.${step}`),
    '',
  );

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…"` : shown;
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  string: 'a text',
  boolean: 'true or false',
};

function expectation(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}`;
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'character' : 'entry'}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'an http or https address' : issue.message.replace(/^expected /, '');
    default:
      return issue.message.replace(/^expected /i, '');
  }
}

/** A zod issue as problems with their lines; an entry's issue has its own path under `base`. */
export function explainIssue(
  file: YamlFile,
  base: Path,
  issue: core.$ZodIssue,
  known: (path: Path) => KnownKeys,
): CatalogueProblem[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') {
    const keys = known(path);
    return issue.keys.map((key) => ({
      file: file.file,
      ...file.locate(path, key),
      field: showPath([...path, key]),
      expected: `one of ${keys.join(', ')}`,
      found: `an unknown key${didYouMean(key, keys)}`,
    }));
  }
  const expected = expectation(issue);
  return [
    { file: file.file, ...file.locate(path), field: showPath(path), expected, found: show(valueAt(file.value, path)) },
  ];
}
