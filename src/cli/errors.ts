import { withoutRows } from '../without-rows.ts';

/** The command line cannot mean what it says; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** An error as a person at a terminal wants it: what went wrong and where, not how we got there. */
export function explain(thrown: unknown): string {
  const error = withoutRows(thrown);
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE' && port !== undefined) {
    return `port ${port} is in use; stop what listens there, or choose another with OUTCRY_PORT`;
  }
  if (code === 'ENOENT' && syscall === 'open')
    return `there is no file ${(error as NodeJS.ErrnoException).path ?? ''}`.trim();
  return error.message || error.name;
}
