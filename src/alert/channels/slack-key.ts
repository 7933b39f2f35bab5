/** The configured Slack channel, as routes and deliveries name it. Others are named by their id: "slack:C012AB3CD". */
export const SLACK = 'slack';
const PREFIX = `${SLACK}:`;

/** A Slack channel's key; `configured` is SLACK_CHANNEL, an id or a name. */
export function slackKey(channel: { readonly id: string; readonly name?: string | null }, configured: string): string {
  const isConfigured = channel.id === configured || (channel.name ?? '') === configured.replace(/^#/, '');
  return isConfigured ? SLACK : `${PREFIX}${channel.id}`;
}

/** The Slack channel that a key stands for; null for a key of another kind. */
export function slackChannelOf(key: string, configured: string): string | null {
  if (key === SLACK) return configured;
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** One key for each channel: the configured Slack channel may have been named by its id. */
export function canonicalKey(key: string, configured: string | null): string {
  return configured !== null && key === `${PREFIX}${configured}` ? SLACK : key;
}
