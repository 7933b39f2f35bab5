import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';
import { withoutRows } from './without-rows.ts';

export type { Logger } from 'pino';

/** One logger per process; areas take a child. Lines are events with fields and go to stderr: stdout belongs to results. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: toLogged } },
    pino.destination({ dest: 2, sync: false }),
  );
}

function toLogged(error: unknown): unknown {
  const plain = withoutRows(error);
  if (!(plain instanceof Error)) return plain;
  const { code } = plain as NodeJS.ErrnoException;
  return {
    type: plain.name,
    message: plain.message,
    ...(code === undefined ? {} : { code }),
    stack: plain.stack?.slice(0, 2000),
  };
}
