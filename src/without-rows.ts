/**
 * A failed statement as its cause: drizzle's own error repeats the statement with every row in it, and what people wrote
 * belongs in no log and on no terminal.
 */
export function withoutRows(error: unknown): unknown {
  if (!(error instanceof Error) || !('params' in error)) return error;
  const { cause } = error;
  return cause instanceof Error ? cause : new Error('a statement failed in the database');
}
