import type { TestProject } from 'vitest/node';
import { startServices } from './start-services.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL for tests, or why there is none. */
    postgres: { url: string } | { missing: string };
    redis: { url: string } | { missing: string };
  }
}

/** Real PostgreSQL and Redis for the whole run: named by the environment, or private ones on free ports. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = await startServices(process.env);
  project.provide('postgres', services.postgres);
  project.provide('redis', services.redis);
  return services.stop;
}
