/** Published tiers as calls a minute; posting is limited by channel, one a second with short bursts. */
const PER_MINUTE: Readonly<Record<string, number>> = {
  'chat.postMessage': 60,
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.history': 50,
  'conversations.replies': 50,
  'files.getUploadURLExternal': 100,
  'files.completeUploadExternal': 100,
};
const BURST: Readonly<Record<string, number>> = { 'chat.postMessage': 4, webhook: 4 };
const BY_CHANNEL = new Set(['chat.postMessage', 'webhook']);
const UNLISTED = 100;

export type Rates = {
  /** Takes one call; seconds to wait where the limit is reached, else null. */
  take(method: string, channel: string, now: number): number | null;
};

/** A bucket of calls for each method (posting: for each channel) that fills again as time passes. */
export function slackRates(): Rates {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(method, channel, now) {
      const perMinute = PER_MINUTE[method] ?? UNLISTED;
      const most = BURST[method] ?? perMinute;
      const key = BY_CHANNEL.has(method) ? `${method} ${channel}` : method;
      const bucket = buckets.get(key) ?? { left: most, at: now };
      const left = Math.min(most, bucket.left + ((now - bucket.at) / 60_000) * perMinute);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? null : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60));
    },
  };
}
