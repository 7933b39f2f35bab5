import { Command, Option } from 'commander';
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { episodes } from '../../../db/schema.ts';
import { EPISODE_KINDS, type EpisodeKind } from '../../alert/episode.ts';
import { endedAt } from '../../history/episodes.ts';
import { plural } from '../../plural.ts';
import { openExisting } from '../database.ts';
import { UsageError } from '../errors.ts';
import { changeLine, writeLines } from '../output.ts';

type Options = {
  product?: string;
  kind?: EpisodeKind;
  state?: 'open' | 'closed';
  limit: string;
  json: boolean;
  database?: string;
};

export function episodesCommand(): Command {
  return new Command('episodes')
    .description('List episodes from the database, the newest first.')
    .option('--product <id>', 'only this product')
    .addOption(new Option('--kind <kind>', 'only this kind').choices([...EPISODE_KINDS]))
    .addOption(new Option('--state <state>', 'only open or closed ones').choices(['open', 'closed']))
    .option('--limit <count>', 'how many at most', '50')
    .option('--json', 'the newest change of each as a line of JSON', false)
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      '\nExample:\n  outcry episodes --product claude --state open\n\nThe embedded database belongs to one process: while Outcry runs, ask http://localhost:8080/api/episodes.',
    )
    .action(async (options: Options) => {
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1 || limit > 100_000)
        throw new UsageError('--limit: expected a whole number from 1 to 100000');
      await using database = await openExisting(options.database);
      const rows = await database.db
        .select()
        .from(episodes)
        .where(
          and(
            options.product === undefined ? undefined : eq(episodes.product, options.product),
            options.kind === undefined ? undefined : eq(episodes.kind, options.kind),
            options.state === undefined
              ? undefined
              : options.state === 'open'
                ? isNull(episodes.closedAt)
                : isNotNull(episodes.closedAt),
          ),
        )
        .orderBy(desc(episodes.openedAt), desc(episodes.id))
        .limit(limit);
      if (options.json) return writeLines(rows.map((row) => changeLine(row.latest.change)));
      await writeLines(rows.map(describe));
      if (rows.length === 0) process.stderr.write('no episodes\n');
    });
}

function describe(row: typeof episodes.$inferSelect): string {
  const { change } = row.latest;
  const end = endedAt(row);
  const state = end === null ? 'open' : `closed, lasted ${Math.round((end - row.onset.getTime()) / 60_000)} min`;
  const size =
    change.wave === null
      ? plural(change.reporters, 'person', 'people')
      : plural(change.wave.reposts, 'repost or quote', 'reposts and quotes');
  const lead = change.official.leadMinutes === null ? '' : `, lead ${change.official.leadMinutes} min`;
  return `${row.id.padEnd(44)} ${row.severity.padEnd(6)} ${state}, ${size}, official: ${change.official.state}${lead}`;
}
