import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { grouped, plural } from '../../plural.ts';
import { UsageError } from '../errors.ts';
import { progress } from '../progress.ts';
import { readText } from '../read-text.ts';
import { catalogueOf } from '../simulate/fleet/catalogue.ts';
import { MOST_NAMES } from '../simulate/fleet/names.ts';
import { expectedPosts, fleetScenario } from '../simulate/fleet/scenario.ts';
import { parseScenario } from '../simulate/parse-scenario.ts';
import type { Scenario } from '../simulate/scenario.ts';
import { writeScenario } from '../simulate/write-scenario.ts';

type Options = { scenario?: string; fleet?: number; days: number; seed: number; out: string };

/** A scenario is drawn in memory. */
const MOST_POSTS = 3_000_000;
const MOST_DAYS = 400;

export function simulateCommand(): Command {
  return new Command('simulate')
    .description(
      'Make a labelled recording, from a scenario or of a made-up fleet: posts.ndjson, status.ndjson, labels.ndjson, truth.json.',
    )
    .option('--scenario <file>', 'the scenario, YAML')
    .option('--fleet <products>', 'instead: so many made-up products; writes catalog.yaml too', upTo(MOST_NAMES))
    .option('--days <days>', 'of the fleet', upTo(MOST_DAYS), 7)
    .option('--seed <number>', 'of the fleet; the same one gives the same recording', upTo(2 ** 31, 0), 1)
    .requiredOption('--out <folder>', 'where to write; made if need be')
    .addHelpText(
      'after',
      '\nExample:\n  outcry simulate --scenario src/cli/demo/scenario.yaml --out /tmp/demo\n  outcry simulate --fleet 20 --days 7 --seed 3 --out /tmp/fleet\n  outcry replay --catalog /tmp/fleet/catalog.yaml --posts /tmp/fleet/posts.ndjson --status /tmp/fleet/status.ndjson',
    )
    .action(async (options: Options) => {
      const { out } = options;
      const scenario = choose(options);
      using bar = progress('writing');
      const truth = await writeScenario(scenario, out, ({ lines, of }) => bar.to(lines, of));
      if (options.fleet !== undefined) await writeFile(join(out, 'catalog.yaml'), catalogueOf(scenario));
      bar.stop();
      process.stderr.write(
        `${out}: ${plural(truth.counts.post ?? 0, 'post')}, ${plural(truth.episodes.length, 'episode')} to be found\n`,
      );
    });
}

function choose({ scenario: file, fleet, days, seed }: Options): Scenario {
  if ((file === undefined) === (fleet === undefined)) {
    throw new UsageError('simulate: expected either --scenario with a file or --fleet with a number of products');
  }
  if (file !== undefined) return parseScenario(readText(file), file);
  const scenario = fleetScenario({ products: fleet ?? 0, days, seed });
  const posts = expectedPosts(scenario);
  if (posts <= MOST_POSTS) return scenario;
  throw new UsageError(
    `simulate: ${plural(fleet ?? 0, 'product')} over ${plural(days, 'day')} are about ${plural(posts, 'post')}, more than ${grouped(MOST_POSTS)}: fewer products or days`,
  );
}

function upTo(most: number, least = 1): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };
}
