import { Argument, Command } from 'commander';
import { WORKER_NAMES, type WorkerName } from '../../../workers/index.ts';
import { runWorkers } from '../../../workers/main.ts';
import { openApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { UsageError } from '../errors.ts';
import { stopSignal } from '../stop-signal.ts';

export function workerCommand(): Command {
  return new Command('worker')
    .description('Run chosen workers in this process, beside others on the same PostgreSQL and Redis.')
    .addArgument(new Argument('<names...>', 'which ones').choices([...WORKER_NAMES]))
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://… REDIS_URL=redis://… outcry worker ingest classify')
    .action(async (names: WorkerName[]) => {
      const config = readConfig();
      if (!('url' in config.database)) {
        throw new UsageError(
          'worker needs DATABASE_URL: the embedded database belongs to one process; `outcry start` runs all workers in one',
        );
      }
      using stop = stopSignal();
      await using app = await openApp(config);
      await runWorkers(app, [...new Set(names)], stop.signal);
    });
}
