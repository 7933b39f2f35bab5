import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type DigestTime, readDigestTime } from './alert/channel-setting.ts';

/** Those of the second wire first: they say so themselves where a cursor is too old. */
const JETSTREAM_HOSTS = [
  'wss://jetstream.us-east.bsky.network/xrpc/network.bsky.jetstream.subscribeEvents',
  'wss://jetstream.us-west.bsky.network/xrpc/network.bsky.jetstream.subscribeEvents',
  'wss://jetstream1.us-east.bsky.network',
  'wss://jetstream2.us-east.bsky.network',
  'wss://jetstream1.us-west.bsky.network',
  'wss://jetstream2.us-west.bsky.network',
];

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http(s) address' });
const socketUrl = z.url({ protocol: /^wss?$/, error: 'expected ws:// or wss:// addresses, or off' });
const secret = z.string().trim().min(1).optional();
/** Plain digits only: what JavaScript also takes for a number (hexadecimal, blanks) is a slip. */
const number = (least: number, most: number, whole = true) => {
  const error = `expected a ${whole ? 'whole ' : ''}number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(whole ? /^\d{1,10}$/ : /^\d{1,10}(\.\d{1,6})?$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
};
const days = number(1, 3650);
const oneOf = <const Words extends readonly string[]>(...words: Words) =>
  z.enum(words, { error: `expected ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });

const mastodonInstance = z.string().transform((text, context) => {
  const [address = '', ...rest] = text.split('=');
  // A token may end in = itself.
  const token = rest.length > 0 ? rest.join('=') : null;
  const full = address.includes('://') ? address : `https://${address}`;
  if (!URL.canParse(full) || !/^https?:/.test(full)) {
    context.addIssue({ code: 'custom', message: 'expected host or host=token, such as mastodon.social=abc' });
    return z.NEVER;
  }
  return { url: new URL(full).origin, token };
});

const hostName = z
  .string()
  .regex(/^[a-z0-9._-]{1,253}$/i, 'expected host names without scheme or port, such as outcry.example.com');

const digest = z.string().transform((text, context) => {
  if (text.trim().toLowerCase() === 'off') return null;
  const read = readDigestTime(text.trim());
  if (typeof read !== 'string') return read;
  const message = `${read.startsWith('expected') ? read : `expected a time zone: ${read}`}, or off`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const slackUser = z.string().regex(/^[UW][A-Z0-9]{1,20}$/, 'expected ids of Slack users, such as U012AB3CD');

/** Every variable, in the order of docs/configuration.md. */
const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected a postgres:// address' }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected a redis:// address' }).optional(),
  OUTCRY_DATA: z.string().min(1).default('.outcry'),
  OUTCRY_QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,40}$/, 'expected 1–40 of a–z, 0–9, - and _')
    .default('outcry'),
  OUTCRY_HOST: z.string().min(1).default('127.0.0.1'),
  OUTCRY_PORT: number(0, 65_535).default(8080),
  OUTCRY_PUBLIC_URL: httpUrl.optional(),
  OUTCRY_ALLOWED_HOSTS: list.pipe(z.array(hostName)).prefault(''),
  OUTCRY_TRUST_PROXY: number(0, 10).default(0),
  OUTCRY_WRITE_TOKEN: secret,
  OUTCRY_CATALOG: list.prefault(''),
  OUTCRY_MODEL: z.string().min(1).optional(),
  OUTCRY_BLUESKY_HOSTS: list
    .pipe(z.array(z.union([z.literal('off'), socketUrl], 'expected ws:// or wss:// addresses, or off')))
    .optional(),
  OUTCRY_BLUESKY_ZSTD: z.string().min(1).default('off'),
  OUTCRY_BLUESKY_ACCOUNT: secret,
  OUTCRY_BLUESKY_PASSWORD: secret,
  OUTCRY_BLUESKY_API: httpUrl.default('https://public.api.bsky.app'),
  OUTCRY_BLUESKY_SERVICE: httpUrl.default('https://bsky.social'),
  OUTCRY_MASTODON: list.pipe(z.array(mastodonInstance)).prefault(''),
  OUTCRY_BLOCKED_DOMAINS: list.pipe(z.array(hostName)).prefault(''),
  OUTCRY_POSTS: z.string().min(1).optional(),
  OUTCRY_STATUS: z.string().min(1).optional(),
  OUTCRY_FOLLOW: oneOf('on', 'off').default('off'),
  OUTCRY_SPEED: number(0, 1e6, false).default(0),
  OUTCRY_CLOCK: oneOf('live', 'stream').default('live'),
  OUTCRY_POLL_SECONDS: number(5, 3600).default(60),
  OUTCRY_ALLOW_HOSTS: list.prefault(''),
  SLACK_BOT_TOKEN: secret,
  SLACK_CHANNEL: secret,
  SLACK_API_URL: httpUrl.optional(),
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_MOST_PER_HOUR: number(1, 1000).default(30),
  SLACK_DIGEST: digest.prefault('monday 09:00 UTC'),
  SLACK_MAY_MUTE: list.pipe(z.array(slackUser)).prefault(''),
  SLACK_WEBHOOK_URL: httpUrl.optional(),
  DISCORD_WEBHOOK_URL: httpUrl.optional(),
  TEAMS_WEBHOOK_URL: httpUrl.optional(),
  PAGERDUTY_ROUTING_KEY: secret,
  PAGERDUTY_URL: httpUrl.default('https://events.pagerduty.com/v2/enqueue'),
  OUTCRY_WEBHOOK_URL: httpUrl.optional(),
  OUTCRY_WEBHOOK_SECRET: secret,
  OUTCRY_POST_DAYS: days.default(30),
  OUTCRY_COUNT_DAYS: days.default(400),
  OUTCRY_LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent').default('info'),
});
export type EnvironmentName = keyof z.input<typeof environment>;
export const ENVIRONMENT_NAMES = Object.keys(environment.shape) as readonly EnvironmentName[];

export type Config = {
  readonly database: { readonly url: string } | { readonly folder: string | null };
  readonly redisUrl: string | null;
  readonly queuePrefix: string;
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** Host names that the dashboard answers to, beside localhost, addresses and that of `publicUrl`. */
  readonly allowedHosts: readonly string[];
  /** How many proxies in front of the dashboard are believed about whom they speak for. */
  readonly trustedProxies: number;
  /** What whoever answers an episode from another machine must show; null: only this machine may. */
  readonly writeToken: string | null;
  readonly catalogFiles: readonly string[];
  /** A label model of the user's own training; null: the one that comes with the program. */
  readonly modelFile: string | null;
  readonly blueskyHosts: readonly string[];
  /** Where posts and handles are looked up; needs no account. */
  readonly blueskyApi: string;
  /** Frames come packed; a file holds the dictionary of hosts of the first wire, null: those stay plain. Null: none is packed. */
  readonly blueskyZstd: { readonly dictionaryFile: string | null } | null;
  /** With which Bluesky is searched for what was not read; null: it is not. */
  readonly blueskyAccount: BlueskyAccount | null;
  readonly mastodon: ReadonlyArray<{ readonly url: string; readonly token: string | null }>;
  /** Domains whose authors are not stored, in small letters. */
  readonly blockedDomains: readonly string[];
  /** A recording to read instead of, or beside, the networks. */
  readonly recording: {
    readonly posts: string;
    readonly status: string | null;
    readonly speed: number;
    /** It is still being written: reading does not stop at its end. */
    readonly follow?: boolean;
  } | null;
  readonly clock: 'live' | 'stream';
  readonly pollSeconds: number;
  readonly allowHosts: readonly string[];
  readonly slack: {
    readonly token: string;
    readonly channel: string;
    readonly apiUrl: string | null;
    /** For Socket Mode. */
    readonly appToken: string | null;
    /** With which Slack signs what it sends to our own address. */
    readonly signingSecret: string | null;
    /** New messages within an hour beyond which others wait. */
    readonly mostPerHour: number;
    /** When SLACK_CHANNEL gets its weekly digest, unless people set another time there; null: never. */
    readonly digest: DigestTime | null;
    /** Who may mute and change settings, by id; empty: everybody. */
    readonly mayMute: readonly string[];
  } | null;
  readonly slackWebhookUrl: string | null;
  readonly discordWebhookUrl: string | null;
  readonly teamsWebhookUrl: string | null;
  readonly pagerDuty: { readonly routingKey: string; readonly url: string } | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly postDays: number;
  readonly countDays: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

export type BlueskyAccount = { readonly service: string; readonly identifier: string; readonly password: string };

export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the environment once. Throws ConfigError naming each variable, what was found and what was expected. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = processEnvironment()): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path[0]?.toString()}: ${issue.message}`);
    throw new ConfigError(
      `the configuration is not usable:\n${[...new Set(lines)].join('\n')}\n  see docs/configuration.md`,
    );
  }
  const value = parsed.data;
  if ((value.SLACK_BOT_TOKEN === undefined) !== (value.SLACK_CHANNEL === undefined)) {
    throw new ConfigError(
      'the configuration is not usable:\n  SLACK_BOT_TOKEN and SLACK_CHANNEL go together: set both or neither',
    );
  }
  if ((value.OUTCRY_BLUESKY_ACCOUNT === undefined) !== (value.OUTCRY_BLUESKY_PASSWORD === undefined)) {
    throw new ConfigError(
      'the configuration is not usable:\n  OUTCRY_BLUESKY_ACCOUNT and OUTCRY_BLUESKY_PASSWORD go together: set both or neither',
    );
  }
  if (value.OUTCRY_WEBHOOK_URL !== undefined && value.OUTCRY_WEBHOOK_SECRET === undefined) {
    throw new ConfigError(
      'the configuration is not usable:\n  OUTCRY_WEBHOOK_URL needs OUTCRY_WEBHOOK_SECRET, with which requests are signed',
    );
  }
  if (value.OUTCRY_FOLLOW === 'on') {
    const alone = value.OUTCRY_STATUS === undefined && value.OUTCRY_SPEED === 0;
    if (value.OUTCRY_POSTS === undefined || value.OUTCRY_POSTS === '-' || !alone) {
      throw new ConfigError(
        'the configuration is not usable:\n  OUTCRY_FOLLOW needs a file in OUTCRY_POSTS, and neither OUTCRY_STATUS nor OUTCRY_SPEED',
      );
    }
  }
  const dataFolder = resolve(value.OUTCRY_DATA);
  const blueskyHosts = value.OUTCRY_BLUESKY_HOSTS ?? JETSTREAM_HOSTS;
  return {
    database: value.DATABASE_URL === undefined ? { folder: join(dataFolder, 'database') } : { url: value.DATABASE_URL },
    redisUrl: value.REDIS_URL ?? null,
    queuePrefix: value.OUTCRY_QUEUE_PREFIX,
    dataFolder,
    host: value.OUTCRY_HOST,
    port: value.OUTCRY_PORT,
    publicUrl: value.OUTCRY_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    allowedHosts: value.OUTCRY_ALLOWED_HOSTS,
    trustedProxies: value.OUTCRY_TRUST_PROXY,
    writeToken: value.OUTCRY_WRITE_TOKEN ?? null,
    catalogFiles: value.OUTCRY_CATALOG,
    modelFile: value.OUTCRY_MODEL ?? null,
    blueskyHosts: blueskyHosts.filter((host) => host !== 'off'),
    blueskyApi: value.OUTCRY_BLUESKY_API,
    blueskyAccount:
      value.OUTCRY_BLUESKY_ACCOUNT === undefined || value.OUTCRY_BLUESKY_PASSWORD === undefined
        ? null
        : {
            service: value.OUTCRY_BLUESKY_SERVICE,
            identifier: value.OUTCRY_BLUESKY_ACCOUNT,
            password: value.OUTCRY_BLUESKY_PASSWORD,
          },
    blueskyZstd: zstdOf(value.OUTCRY_BLUESKY_ZSTD),
    mastodon: value.OUTCRY_MASTODON,
    blockedDomains: value.OUTCRY_BLOCKED_DOMAINS.map((domain) => domain.toLowerCase()),
    recording:
      value.OUTCRY_POSTS === undefined
        ? null
        : {
            posts: value.OUTCRY_POSTS,
            status: value.OUTCRY_STATUS ?? null,
            speed: value.OUTCRY_SPEED,
            follow: value.OUTCRY_FOLLOW === 'on',
          },
    clock: value.OUTCRY_CLOCK,
    pollSeconds: value.OUTCRY_POLL_SECONDS,
    allowHosts: value.OUTCRY_ALLOW_HOSTS,
    slack:
      value.SLACK_BOT_TOKEN === undefined || value.SLACK_CHANNEL === undefined
        ? null
        : {
            token: value.SLACK_BOT_TOKEN,
            channel: value.SLACK_CHANNEL,
            apiUrl: value.SLACK_API_URL ?? null,
            appToken: value.SLACK_APP_TOKEN ?? null,
            signingSecret: value.SLACK_SIGNING_SECRET ?? null,
            mostPerHour: value.SLACK_MOST_PER_HOUR,
            digest: value.SLACK_DIGEST,
            mayMute: value.SLACK_MAY_MUTE,
          },
    slackWebhookUrl: value.SLACK_WEBHOOK_URL ?? null,
    discordWebhookUrl: value.DISCORD_WEBHOOK_URL ?? null,
    teamsWebhookUrl: value.TEAMS_WEBHOOK_URL ?? null,
    pagerDuty:
      value.PAGERDUTY_ROUTING_KEY === undefined
        ? null
        : { routingKey: value.PAGERDUTY_ROUTING_KEY, url: value.PAGERDUTY_URL },
    webhook:
      value.OUTCRY_WEBHOOK_URL === undefined || value.OUTCRY_WEBHOOK_SECRET === undefined
        ? null
        : { url: value.OUTCRY_WEBHOOK_URL, secret: value.OUTCRY_WEBHOOK_SECRET },
    postDays: value.OUTCRY_POST_DAYS,
    countDays: value.OUTCRY_COUNT_DAYS,
    logLevel: value.OUTCRY_LOG_LEVEL,
  };
}

function zstdOf(text: string): Config['blueskyZstd'] {
  if (text === 'off') return null;
  return { dictionaryFile: text === 'on' ? null : text };
}

function processEnvironment(): Record<string, string | undefined> {
  return process.env;
}
