import { pingDatabase } from '../../history/health.ts';
import type { App, AppOptions } from '../context.ts';
import { ProblemError } from '../problem.ts';

const READY_MS = 2000;
const unlimited = { config: { rateLimit: false as const }, schema: { hide: true } };

/** For whoever runs us: is the process alive, can it work, its numbers. */
export function probeRoutes(app: App, { db, metrics, queueHealth }: AppOptions): void {
  app.get('/healthz', unlimited, async () => ({ status: 'ok' }));

  app.get('/readyz', unlimited, async () => {
    const checks: Array<[string, Promise<unknown>]> = [['database', pingDatabase(db)]];
    if (queueHealth !== undefined) checks.push(['queue', queueHealth()]);
    const failed: string[] = [];
    for (const [name, check] of checks) {
      if (!(await answers(check))) failed.push(name);
    }
    if (failed.length > 0) throw new ProblemError(503, `no answer from: ${failed.join(', ')}`);
    return { status: 'ready' };
  });

  app.get('/metrics', unlimited, async (_request, reply) => {
    if (metrics === undefined) throw new ProblemError(404, 'this process keeps no metrics');
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics());
  });
}

async function answers(check: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_MS);
  });
  const answered = check.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
