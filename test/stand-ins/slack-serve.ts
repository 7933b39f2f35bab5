import { parseArgs } from 'node:util';
import { startSlack } from './slack.ts';
import { tellSamples } from './slack-sample.ts';

/** A local Slack to try Outcry with: open its address, start Outcry with the variables it prints; `--sample` shows messages at once. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3999' }, sample: { type: 'boolean', default: false } },
});
const slack = await startSlack({ port: Number(values.port), rates: !values.sample });
if (values.sample) await tellSamples(slack);
console.error(
  [
    `A local Slack at ${slack.url}. Start Outcry with:`,
    `  SLACK_API_URL=${slack.apiUrl} SLACK_BOT_TOKEN=${slack.token} SLACK_CHANNEL=${slack.channel} SLACK_APP_TOKEN=${slack.appToken}`,
  ].join('\n'),
);
process.once('SIGINT', () => void slack.close());
process.once('SIGTERM', () => void slack.close());
