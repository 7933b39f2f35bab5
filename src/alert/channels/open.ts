import type { Config } from '../../config.ts';
import type { Channel } from '../channel.ts';
import { consoleChannel } from './console.ts';
import { discordChannel } from './discord.ts';
import { guardedPost } from './guarded-post.ts';
import { pagerDutyChannel } from './pagerduty.ts';
import { slackChannel } from './slack.ts';
import { slackWebhookChannel } from './slack-webhook.ts';
import { teamsChannel } from './teams.ts';
import { webhookChannel } from './webhook.ts';

/** The configured channels by the keys that routes name; with none configured alerts go to the console. */
export function openChannels(
  config: Pick<
    Config,
    | 'publicUrl'
    | 'slack'
    | 'slackWebhookUrl'
    | 'discordWebhookUrl'
    | 'teamsWebhookUrl'
    | 'pagerDuty'
    | 'webhook'
    | 'allowHosts'
  >,
  write: (text: string) => void,
): ReadonlyMap<string, Channel> {
  const channels: Channel[] = [];
  const send = guardedPost({ allowHosts: config.allowHosts });
  if (config.slack !== null) {
    const { token, channel, apiUrl, appToken, signingSecret, mostPerHour } = config.slack;
    const interactive = appToken !== null || signingSecret !== null;
    channels.push(
      slackChannel({
        key: 'slack',
        token,
        channel,
        interactive,
        mostPerHour,
        dashboard: config.publicUrl,
        ...(apiUrl === null ? {} : { apiUrl }),
      }),
    );
  }
  if (config.slackWebhookUrl !== null)
    channels.push(slackWebhookChannel({ key: 'slack-webhook', url: config.slackWebhookUrl, send }));
  if (config.discordWebhookUrl !== null)
    channels.push(discordChannel({ key: 'discord', url: config.discordWebhookUrl, send }));
  if (config.teamsWebhookUrl !== null) channels.push(teamsChannel({ key: 'teams', url: config.teamsWebhookUrl, send }));
  if (config.pagerDuty !== null) channels.push(pagerDutyChannel({ key: 'pagerduty', ...config.pagerDuty, send }));
  if (config.webhook !== null)
    channels.push(webhookChannel({ key: 'webhook', ...config.webhook, send, clock: () => new Date() }));
  if (channels.length === 0) channels.push(consoleChannel({ key: 'console', write }));
  return new Map(channels.map((channel) => [channel.key, channel]));
}
