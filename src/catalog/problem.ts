/** One mistake in a catalogue file. */
export type CatalogueProblem = {
  readonly file: string;
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** From 1. */
  readonly column?: number;
  /** Where in the file, such as `products[2].feeds[0].url`; empty for the file as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
};

/** `file:line: field: expected …, found …` */
export function formatProblem({ file, line, field, expected, found }: CatalogueProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}: ${field === '' ? '' : `${field}: `}expected ${expected}, found ${found}`;
}

/** The catalogue cannot be used; carries every mistake found, its message lists them. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly problems: readonly CatalogueProblem[];

  constructor(problems: readonly CatalogueProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
