import { Command } from 'commander';
import { z } from 'zod';
import { VERDICTS } from '../../correlate/ledger/row.ts';
import { giveVerdict, verdictInput } from '../../feedback/verdict.ts';
import { openExisting } from '../database.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';

type Options = { by?: string; note?: string; database?: string };

export function verdictCommand(): Command {
  return new Command('verdict')
    .description('Answer whether an episode was real: it counts in the scorecard. The newest answer counts.')
    .argument('<episode>', 'its identifier, as `outcry episodes` shows it')
    .argument(`<${VERDICTS.join('|')}>`, 'expected: a launch or maintenance that we should have known of')
    .option('--by <name>', 'who says so')
    .option('--note <text>', 'why')
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      "\nExample:\n  outcry verdict claude-outage-2026-01-03T14:00Z real --by ana\n\nThe embedded database belongs to one process: while Outcry runs, answer on the episode's page.",
    )
    .action(async (episode: string, verdict: string, { by, note, database: named }: Options) => {
      const input = verdictInput.safeParse({ verdict, by, note });
      if (!input.success) throw new UsageError(z.prettifyError(input.error).replaceAll('✖ ', ''));
      await using database = await openExisting(named);
      const outcome = await giveVerdict(database.db, episode, input.data, Date.now());
      if (outcome.kind === 'unknown-episode') throw new UsageError(`there is no episode "${episode}"`);
      const before = outcome.kind === 'given' && outcome.before !== null ? ` (before: ${outcome.before.verdict})` : '';
      await writeLines([`${episode} ${verdict}${outcome.kind === 'unchanged' ? ', as before' : before}`]);
    });
}
