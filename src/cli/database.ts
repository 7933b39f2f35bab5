import { existsSync } from 'node:fs';
import { type DatabaseTarget, type OpenDatabase, openDatabase } from '../../db/open.ts';
import { readConfig } from '../config.ts';
import { UsageError } from './errors.ts';

/** The database that a command asks: the one named, or the configured one. A folder must be there already. */
export async function openExisting(named: string | undefined): Promise<OpenDatabase> {
  const target: DatabaseTarget =
    named === undefined ? readConfig().database : /^postgres(ql)?:/.test(named) ? { url: named } : { folder: named };
  if ('folder' in target && target.folder !== null && !existsSync(target.folder)) {
    throw new UsageError(`--database: there is no database folder ${target.folder}`);
  }
  return openDatabase(target);
}
