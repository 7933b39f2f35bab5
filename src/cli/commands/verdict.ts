import { Command } from 'commander';
import { z } from 'zod';
import { streamTime } from '../../../db/store/clock.ts';
import { openTools } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { VERDICTS } from '../../correlate/ledger/row.ts';
import { LONGEST_PREVIEW_MS, makeOffer } from '../../feedback/offer.ts';
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
      const config = readConfig();
      await using database = await openExisting(named);
      const now = ((config.clock === 'live' ? null : await streamTime(database.db)) ?? new Date()).getTime();
      const outcome = await giveVerdict(database.db, episode, input.data, now);
      if (outcome.kind === 'unknown-episode') throw new UsageError(`there is no episode "${episode}"`);
      const before = outcome.kind === 'given' && outcome.before !== null ? ` (before: ${outcome.before.verdict})` : '';
      await writeLines([`${episode} ${verdict}${outcome.kind === 'unchanged' ? ', as before' : before}`]);
      if (outcome.kind === 'unchanged' || input.data.verdict === 'real') return;
      const { catalogue } = openTools(config.catalogFiles, config.modelFile);
      const signal = AbortSignal.timeout(LONGEST_PREVIEW_MS);
      const offered = makeOffer(database.db, catalogue, episode, { now, signal, wall: () => new Date() });
      const offer = await offered.catch((error: unknown) => {
        if (!signal.aborted) throw error;
        console.error('No preview: folding what is stored takes more than two minutes.');
        return null;
      });
      if (offer !== null) await writeLines([`Preview: ${offer.text}. Take it at Slack, under the episode's message.`]);
    });
}
