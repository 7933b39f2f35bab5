import { Command } from 'commander';
import { time } from '../../api/shapes/input.ts';
import { toCardJson, toCardLineJson, toLedgerJson } from '../../api/shapes/scorecard.ts';
import { cardsCsv, ledgerCsv } from '../../api/shapes/scorecard-csv.ts';
import { openTools } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { cardLines, DEFAULT_DAYS, MAX_DAYS, type ScorecardReport, scorecardOf } from '../../history/scorecard.ts';
import { openExisting } from '../database.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';
import { cardText, ledgerText, summaryText } from '../scorecard-text.ts';

type Options = {
  product?: string;
  days: string;
  until?: string;
  ledger: boolean;
  json: boolean;
  csv: boolean;
  catalog: string[];
  database?: string;
};

export function scorecardCommand(): Command {
  return new Command('scorecard')
    .description('Who was first and by how much, how honest vendor pages are, how often we are right.')
    .option('--product <id>', 'only this product')
    .option('--days <count>', 'how far back', String(DEFAULT_DAYS))
    .option('--until <time>', 'as of this time (ISO 8601 with zone) instead of now')
    .option('--ledger', 'every outage and every official incident instead of what they come to', false)
    .option('--json', 'as JSON; the ledger one row a line', false)
    .option('--csv', 'as CSV, safe to open in a spreadsheet', false)
    .option('--catalog <file...>', 'catalogue files laid over the bundled one', [])
    .option('--database <where>', 'a folder, or postgres://…; default: the configured one')
    .addHelpText(
      'after',
      '\nExample:\n  outcry scorecard --product claude --days 30\n\nThe embedded database belongs to one process: while Outcry runs, ask http://localhost:8080/scorecard.',
    )
    .action(async (options: Options) => {
      const days = Number(options.days);
      if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
        throw new UsageError(`--days: expected a whole number from 1 to ${MAX_DAYS}`);
      const until = options.until === undefined ? null : time.safeParse(options.until);
      if (until?.success === false) throw new UsageError(`--until: ${until.error.issues[0]?.message}`);
      if (options.json && options.csv) throw new UsageError('--json and --csv exclude each other');
      const { catalogue } = openTools([...readConfig().catalogFiles, ...options.catalog]);
      const named = options.product === undefined ? undefined : catalogue.byId.get(options.product);
      if (options.product !== undefined && named === undefined)
        throw new UsageError(`--product: the catalogue has no product "${options.product}"`);
      await using database = await openExisting(options.database);
      const products = named === undefined ? catalogue.products : [named];
      const now = until?.data ?? Date.now();
      const report = await scorecardOf(database.db, products, days, now);
      await writeLines(linesOf(report, options, days));
      if (!options.json && !options.csv && report.ledger.length === 0)
        process.stderr.write('no outage and no official incident\n');
    });
}

function linesOf(report: ScorecardReport, { ledger, json, csv }: Options, days: number): string[] {
  const rows = () => report.ledger.map(toLedgerJson);
  if (ledger && json) return rows().map((row) => JSON.stringify(row));
  if (json) {
    const { from, to, heardSince, all, vendors, products } = report;
    const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
    const whole = { at: time(to), from: time(from), heardSince: time(heardSince), all: toCardJson(all) };
    return [
      JSON.stringify(
        { ...whole, vendors: vendors.map(toCardLineJson), products: products.map(toCardLineJson) },
        null,
        2,
      ),
    ];
  }
  if (csv) return [(ledger ? ledgerCsv(rows()) : cardsCsv(cardLines(report))).replace(/\r\n$/, '\r')];
  if (ledger) return report.ledger.map(ledgerText);
  return [...summaryText(report, days), ...cardText(report)];
}
