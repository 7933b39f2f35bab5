import { Command } from 'commander';
import { progress } from '../progress.ts';
import { readText } from '../read-text.ts';
import { parseScenario } from '../simulate/parse-scenario.ts';
import { writeScenario } from '../simulate/write-scenario.ts';

export function simulateCommand(): Command {
  return new Command('simulate')
    .description('Make a labelled recording from a scenario: posts.ndjson, status.ndjson, truth.json.')
    .requiredOption('--scenario <file>', 'the scenario, YAML')
    .requiredOption('--out <folder>', 'where to write; made if need be')
    .addHelpText('after', '\nExample:\n  outcry simulate --scenario src/cli/demo/scenario.yaml --out /tmp/demo')
    .action(async ({ scenario: file, out }: { scenario: string; out: string }) => {
      const scenario = parseScenario(readText(file), file);
      using bar = progress('writing');
      const truth = await writeScenario(scenario, out, ({ lines, of }) => bar.to(lines, of));
      bar.stop();
      process.stderr.write(`${out}: ${truth.counts.post ?? 0} posts, ${truth.episodes.length} episodes to be found\n`);
    });
}
