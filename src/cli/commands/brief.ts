import { Command } from 'commander';
import { streamTime } from '../../../db/store/clock.ts';
import { loadBrief } from '../../alert/brief/load-brief.ts';
import { openTools } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { openExisting } from '../database.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';

export function briefCommand(): Command {
  return new Command('brief')
    .description(
      'An episode for communications, as Markdown: figures, posts, and a statement that claims only what is proven.',
    )
    .argument('<episode>', 'its identifier, as `outcry episodes` shows it')
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      "\nExample:\n  outcry brief claude-outage-2026-01-03T14:00Z > brief.md\n\nThe embedded database belongs to one process: while Outcry runs, follow Brief on the episode's page.",
    )
    .action(async (episode: string, { database: named }: { database?: string }) => {
      const config = readConfig();
      const { catalogue } = openTools(config.catalogFiles, config.modelFile);
      await using database = await openExisting(named);
      const now = (config.clock === 'live' ? null : await streamTime(database.db)) ?? new Date();
      const brief = await loadBrief(database.db, catalogue, config.publicUrl, episode, now);
      if (brief === null) throw new UsageError(`there is no episode "${episode}"`);
      await writeLines([brief.markdown.trimEnd()]);
    });
}
