import { Command, CommanderError } from 'commander';
import { packageVersion } from '../root.ts';
import { explain, UsageError } from './errors.ts';

/** Loaded when asked for: counting a file must not wait for the dashboard's charts. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  worker: async () => (await import('./commands/worker.ts')).workerCommand(),
  demo: async () => (await import('./commands/demo.ts')).demoCommand(),
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand(),
  replay: async () => (await import('./commands/replay.ts')).replayCommand(),
  classify: async () => (await import('./commands/classify.ts')).classifyCommand(),
  detect: async () => (await import('./commands/detect.ts')).detectCommand(),
  simulate: async () => (await import('./commands/simulate.ts')).simulateCommand(),
  episodes: async () => (await import('./commands/episodes.ts')).episodesCommand(),
  feed: async () => (await import('./commands/feed.ts')).feedCommand(),
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand(),
  scorecard: async () => (await import('./commands/scorecard.ts')).scorecardCommand(),
  brief: async () => (await import('./commands/brief.ts')).briefCommand(),
  verdicts: async () => (await import('./commands/verdicts.ts')).verdictsCommand(),
  forget: async () => (await import('./commands/forget.ts')).forgetCommand(),
  verdict: async () => (await import('./commands/verdict.ts')).verdictCommand(),
  catalog: async () => (await import('./commands/catalog.ts')).catalogCommand(),
};

/** Runs one command line. Returns the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  // A reader that has had enough (head, less) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await (await program(args)).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if ((error as NodeJS.ErrnoException | null)?.code === 'EPIPE') return 0;
    process.stderr.write(`outcry: ${explain(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** The command line with the command that is asked for, or with all of them where none is. */
async function program([asked = '']: readonly string[]): Promise<Command> {
  const outcry = new Command('outcry')
    .description('Hears an outage before the status page admits it.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(outcry --help lists the commands)');
  const own = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const load of own === undefined ? Object.values(COMMANDS) : [own]) {
    const command = await load();
    outcry.addCommand(command.copyInheritedSettings(outcry));
  }
  return outcry;
}
