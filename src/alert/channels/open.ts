import { LRUCache } from 'lru-cache';
import type { Config } from '../../config.ts';
import type { Channel, Channels } from '../channel.ts';
import { consoleChannel } from './console.ts';
import { discordChannel } from './discord.ts';
import { guardedPost } from './guarded-post.ts';
import { pagerDutyChannel } from './pagerduty.ts';
import { slackChannel } from './slack.ts';
import { SLACK, slackChannelOf } from './slack-key.ts';
import { slackWebhookChannel } from './slack-webhook.ts';
import { teamsChannel } from './teams.ts';
import { webhookChannel } from './webhook.ts';

/** Channels are cheap to open again. */
const MOST_OPEN = 500;

/**
 * The configured channels by the keys that routes name; with none configured alerts go to the console. Other channels of the
 * Slack workspace are opened as they are asked for.
 */
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
): Channels {
  const channels: Channel[] = [];
  const send = guardedPost({ allowHosts: config.allowHosts });
  if (config.slack !== null) channels.push(ofSlack(config.slack, SLACK, config.slack.channel, config.publicUrl));
  if (config.slackWebhookUrl !== null)
    channels.push(slackWebhookChannel({ key: 'slack-webhook', url: config.slackWebhookUrl, send }));
  if (config.discordWebhookUrl !== null)
    channels.push(discordChannel({ key: 'discord', url: config.discordWebhookUrl, send }));
  if (config.teamsWebhookUrl !== null) channels.push(teamsChannel({ key: 'teams', url: config.teamsWebhookUrl, send }));
  if (config.pagerDuty !== null) channels.push(pagerDutyChannel({ key: 'pagerduty', ...config.pagerDuty, send }));
  if (config.webhook !== null)
    channels.push(webhookChannel({ key: 'webhook', ...config.webhook, send, clock: () => new Date() }));
  if (channels.length === 0) channels.push(consoleChannel({ key: 'console', write }));
  const byKey = new Map(channels.map((channel) => [channel.key, channel]));
  const elsewhere = new LRUCache<string, Channel>({ max: MOST_OPEN });
  return {
    keys: () => byKey.keys(),
    get(key) {
      const known = byKey.get(key) ?? elsewhere.get(key);
      if (known !== undefined || config.slack === null) return known;
      const channel = slackChannelOf(key, config.slack.channel);
      if (channel === null) return undefined;
      const opened = ofSlack(config.slack, key, channel, config.publicUrl);
      elsewhere.set(key, opened);
      return opened;
    },
  };
}

function ofSlack(
  { token, apiUrl, appToken, signingSecret, mostPerHour }: NonNullable<Config['slack']>,
  key: string,
  channel: string,
  dashboard: string | null,
): Channel {
  const interactive = appToken !== null || signingSecret !== null;
  const at = apiUrl === null ? {} : { apiUrl };
  return slackChannel({ key, token, channel, interactive, mostPerHour, dashboard, ...at });
}
