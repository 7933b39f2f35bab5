import { parseArgs } from 'node:util';
import { startSlack } from './slack.ts';

/** A local Slack to try Outcry with: open its address, start Outcry with the variables it prints. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '3999' } } });
const slack = await startSlack({ port: Number(values.port), rates: true });
console.error(
  [
    `A local Slack at ${slack.url}. Start Outcry with:`,
    `  SLACK_API_URL=${slack.apiUrl} SLACK_BOT_TOKEN=${slack.token} SLACK_CHANNEL=${slack.channel} SLACK_APP_TOKEN=${slack.appToken}`,
  ].join('\n'),
);
process.once('SIGINT', () => void slack.close());
process.once('SIGTERM', () => void slack.close());
