import { Command } from 'commander';
import { openDatabase } from '../../../db/open.ts';
import { readConfig } from '../../config.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database up to date and stop.')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://… outcry migrate')
    .action(async () => {
      await using database = await openDatabase(readConfig().database);
      process.stderr.write(`the database (${database.engine}) is up to date\n`);
    });
}
