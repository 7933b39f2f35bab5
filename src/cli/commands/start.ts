import { Command } from 'commander';
import { WORKER_NAMES } from '../../../workers/index.ts';
import { runWorkers } from '../../../workers/main.ts';
import { openApp } from '../../app.ts';
import { type Config, readConfig } from '../../config.ts';
import { plural } from '../../plural.ts';
import { stopSignal } from '../stop-signal.ts';

export function startCommand(): Command {
  return new Command('start')
    .description('Run everything in one process: read, judge, detect, tell, serve the dashboard.')
    .addHelpText(
      'after',
      '\nExample:\n  OUTCRY_PORT=9000 outcry start\n\nEvery option is a variable: docs/configuration.md',
    )
    .action(async () => {
      const config = withLocalLinks(readConfig());
      using stop = stopSignal();
      await using app = await openApp(config);
      await runWorkers(app, WORKER_NAMES, stop.signal, () =>
        process.stderr.write(welcome(config, app.catalogue.products.length)),
      );
    });
}

/** On the console a link to this machine is of use; in a channel that others read it is not. */
function withLocalLinks(config: Config): Config {
  const isPrivate = config.slack === null && config.slackWebhookUrl === null && config.webhook === null;
  return isPrivate && config.publicUrl === null ? { ...config, publicUrl: `http://localhost:${config.port}` } : config;
}

function welcome(config: Config, products: number): string {
  const reads =
    config.recording !== null
      ? `the recording ${config.recording.posts}`
      : [config.blueskyHosts.length > 0 ? 'Bluesky' : '', ...config.mastodon.map(({ url }) => new URL(url).host)]
          .filter(Boolean)
          .join(', ');
  const tells = [
    config.slack && 'Slack',
    config.slackWebhookUrl && 'a Slack webhook',
    config.webhook && 'a webhook',
  ].filter(Boolean);
  return [
    `Outcry reads ${reads || 'no network (none is configured)'} for ${plural(products, 'product')}${config.clock === 'live' ? ' and polls their official feeds' : ', on the clock of what it reads'}.`,
    `  dashboard  ${config.publicUrl ?? `http://localhost:${config.port}`}`,
    `  data       ${'url' in config.database ? 'PostgreSQL' : config.database.folder}`,
    `  alerts     ${tells.length > 0 ? tells.join(', ') : 'this console (docs/configuration.md says how to tell Slack)'}`,
    '  no network here, or nothing happening? `npm run demo` shows it at work',
    '',
  ].join('\n');
}
