import { Command } from 'commander';
import { streamTime } from '../../../db/store/clock.ts';
import { readConfig } from '../../config.ts';
import { type SourceRow, sourcesNow } from '../../history/sensors.ts';
import { inertText } from '../../web/inert.ts';
import { amount, duration, plural, rate } from '../../web/words.ts';
import { openExisting } from '../database.ts';
import { writeLines } from '../output.ts';

type Options = { json: boolean; database?: string };

export function sourcesCommand(): Command {
  return new Command('sources')
    .description(
      'How each source does: events a second, what is still to be read, its last event, and what was not read.',
    )
    .option('--json', 'each as a line of JSON', false)
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      '\nExample:\n  outcry sources\n\nThe embedded database belongs to one process: while Outcry runs, ask http://localhost:8080/api/sources.',
    )
    .action(async ({ json, database: named }: Options) => {
      await using database = await openExisting(named);
      const wallNow = Date.now();
      const now = readConfig().clock === 'live' ? wallNow : ((await streamTime(database.db))?.getTime() ?? wallNow);
      const rows = await sourcesNow(database.db, now, wallNow);
      await writeLines(rows.map((row) => (json ? jsonOf(row) : describe(row, wallNow))));
      if (rows.length === 0) process.stderr.write('no source has reported yet\n');
    });
}

function jsonOf({ updatedAt: _, ...row }: SourceRow): string {
  const times = { since: row.since, nextTryAt: row.nextTryAt, lastEventAt: row.lastEventAt };
  const iso = Object.entries(times).map(([name, at]) => [name, at === null ? null : new Date(at).toISOString()]);
  const gaps = row.gaps.map(({ from, to, reason }) => ({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    reason,
  }));
  return JSON.stringify({ ...row, ...Object.fromEntries(iso), gaps });
}

function describe(row: SourceRow, wallNow: number): string {
  const { source, state, reason, eventsPerSecond, lagMs, lastEventAt, events, matched, dropped, gaps } = row;
  const unread = gaps.reduce((sum, { from, to }) => sum + (to - from), 0);
  const facts = [
    `${state}${reason === null ? '' : ` (${inertText(reason, 200)})`}`,
    `${rate(eventsPerSecond)}/s`,
    lagMs === null ? null : `${duration(lagMs)} behind`,
    lastEventAt === null ? 'never read' : `last event ${duration(Math.max(0, wallNow - lastEventAt))} ago`,
    `${plural(events, 'event')}, ${amount(matched)} named a product, ${amount(dropped)} dropped`,
    gaps.length === 0 ? 'no gap in 24 h' : `${plural(gaps.length, 'gap')} in 24 h, ${duration(unread)} not read`,
  ];
  return `${source.padEnd(28)} ${facts.filter((fact) => fact !== null).join(' · ')}`;
}
