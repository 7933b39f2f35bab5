import { Command, CommanderError } from 'commander';
import { packageVersion } from '../app.ts';
import { catalogCommand } from './commands/catalog.ts';
import { classifyCommand } from './commands/classify.ts';
import { demoCommand } from './commands/demo.ts';
import { detectCommand } from './commands/detect.ts';
import { episodesCommand } from './commands/episodes.ts';
import { migrateCommand } from './commands/migrate.ts';
import { replayCommand } from './commands/replay.ts';
import { simulateCommand } from './commands/simulate.ts';
import { startCommand } from './commands/start.ts';
import { workerCommand } from './commands/worker.ts';
import { explain, UsageError } from './errors.ts';

/** Runs one command line. Returns the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  // A reader that has had enough (head, less) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`outcry: ${explain(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function program(): Command {
  const outcry = new Command('outcry')
    .description('Hears an outage before the status page admits it.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(outcry --help lists the commands)');
  for (const command of [
    startCommand(),
    workerCommand(),
    demoCommand(),
    migrateCommand(),
    replayCommand(),
    classifyCommand(),
    detectCommand(),
    simulateCommand(),
    episodesCommand(),
    catalogCommand(),
  ]) {
    outcry.addCommand(command.copyInheritedSettings(outcry));
  }
  return outcry;
}
