import { Command } from 'commander';
import { openTools } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { plural } from '../../plural.ts';

export function catalogCommand(): Command {
  const check = new Command('check')
    .description('Check catalogue files; with none named, those of OUTCRY_CATALOG.')
    .argument('[files...]', 'YAML files laid over the bundled catalogue, in this order')
    .addHelpText('after', '\nExample:\n  outcry catalog check products.yaml')
    .action((files: string[]) => {
      const { catalogue, feeds } = openTools(files.length > 0 ? files : readConfig().catalogFiles);
      const edges = catalogue.products.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0);
      process.stderr.write(
        `the catalogue is good: ${plural(catalogue.products.length, 'product')}, ${plural(feeds.urls.length, 'feed')}, ${plural(edges, 'dependency', 'dependencies')}\n`,
      );
    });
  return new Command('catalog')
    .description('Work on the catalogue of tracked products.')
    .addCommand(check.exitOverride());
}
