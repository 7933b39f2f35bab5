import { pingDatabase } from '../../history/health.ts';
import type { App, AppOptions } from '../context.ts';
import { ProblemError } from '../problem.ts';

const READY_MS = 2000;
/** Answers cost work and nothing limits who asks: everybody within this time gets the same one. */
const SHARED_MS = 1000;
const unlimited = { config: { rateLimit: false as const }, schema: { hide: true } };

/** For whoever runs us: is the process alive, can it work, its numbers. */
export function probeRoutes(app: App, { db, metrics, queueHealth, now, wallNow = now }: AppOptions): void {
  const silent = shared(() => notAnswering({ database: () => pingDatabase(db), queue: queueHealth }), wallNow);
  const numbers = metrics === undefined ? null : shared(metrics, wallNow);

  app.get('/healthz', unlimited, async () => ({ status: 'ok' }));

  app.get('/readyz', unlimited, async () => {
    const names = await silent();
    if (names.length > 0) throw new ProblemError(503, `no answer from: ${names.join(', ')}`);
    return { status: 'ready' };
  });

  app.get('/metrics', unlimited, async (_request, reply) => {
    if (numbers === null) throw new ProblemError(404, 'this process keeps no metrics');
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await numbers());
  });
}

function shared<Answer>(work: () => Promise<Answer>, clock: () => number): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const at = clock();
    // A clock that was set back shares nothing.
    if (last === undefined || at < last.at || at >= last.at + SHARED_MS) last = { at, answer: work() };
    return last.answer;
  };
}

async function notAnswering(checks: Readonly<Record<string, (() => Promise<unknown>) | undefined>>): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    if (check !== undefined && !(await answers(check()))) failed.push(name);
  }
  return failed;
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
