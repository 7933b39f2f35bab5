import { describe, expect, it } from 'vitest';
import { ConfigError, ENVIRONMENT_NAMES, type EnvironmentName, readConfig } from '../../src/config.ts';

const BAD: ReadonlyArray<readonly [EnvironmentName, value: string, message: string | RegExp]> = [
  ['DATABASE_URL', 'mysql://a', 'DATABASE_URL: expected a postgres:// address'],
  ['DATABASE_URL', 'nothing', 'DATABASE_URL: expected a postgres:// address'],
  ['REDIS_URL', 'http://a', 'REDIS_URL: expected a redis:// address'],
  ['OUTCRY_QUEUE_PREFIX', 'A b', 'OUTCRY_QUEUE_PREFIX: expected 1–40 of a–z'],
  ['OUTCRY_PORT', 'eighty', /OUTCRY_PORT: .*number/],
  ['OUTCRY_PORT', '70000', /OUTCRY_PORT: .*65535/],
  ['OUTCRY_PORT', '80.5', /OUTCRY_PORT: .*whole number/],
  ['OUTCRY_PORT', '0x1F', /OUTCRY_PORT: .*whole number/],
  ['OUTCRY_PUBLIC_URL', 'ftp://a', 'OUTCRY_PUBLIC_URL: expected an http(s) address'],
  ['OUTCRY_ALLOWED_HOSTS', 'a.test,https://b.test', 'OUTCRY_ALLOWED_HOSTS: expected host names without scheme or port'],
  ['OUTCRY_TRUST_PROXY', 'yes', /OUTCRY_TRUST_PROXY: .*number/],
  ['OUTCRY_TRUST_PROXY', '11', /OUTCRY_TRUST_PROXY: .*10/],
  ['OUTCRY_BLUESKY_HOSTS', 'https://a', 'OUTCRY_BLUESKY_HOSTS: expected ws:// or wss:// addresses, or off'],
  ['OUTCRY_BLUESKY_HOSTS', 'wss://a.test,b.test', 'OUTCRY_BLUESKY_HOSTS: expected ws:// or wss:// addresses, or off'],
  ['OUTCRY_MASTODON', 'ftp://a', 'OUTCRY_MASTODON: expected host or host=token'],
  ['OUTCRY_SPEED', '-1', /OUTCRY_SPEED: .*0/],
  ['OUTCRY_SPEED', 'Infinity', /OUTCRY_SPEED: /],
  ['OUTCRY_FOLLOW', 'on', 'OUTCRY_FOLLOW needs a file in OUTCRY_POSTS'],
  ['OUTCRY_FOLLOW', 'yes', /OUTCRY_FOLLOW: .*on.*off/],
  ['OUTCRY_CLOCK', 'wall', /OUTCRY_CLOCK: .*live.*stream/],
  ['OUTCRY_POLL_SECONDS', '1', /OUTCRY_POLL_SECONDS: .*5/],
  ['SLACK_API_URL', 'slack', 'SLACK_API_URL: expected an http(s) address'],
  ['SLACK_WEBHOOK_URL', 'javascript:alert(1)', 'SLACK_WEBHOOK_URL: expected an http(s) address'],
  ['OUTCRY_WEBHOOK_URL', '/hook', 'OUTCRY_WEBHOOK_URL: expected an http(s) address'],
  ['OUTCRY_POST_DAYS', '0', /OUTCRY_POST_DAYS: .*1/],
  ['OUTCRY_COUNT_DAYS', '9999', /OUTCRY_COUNT_DAYS: .*3650/],
  ['OUTCRY_LOG_LEVEL', 'loud', /OUTCRY_LOG_LEVEL: .*trace/],
  ['SLACK_BOT_TOKEN', 'xoxb-1', 'SLACK_BOT_TOKEN and SLACK_CHANNEL go together'],
  ['SLACK_CHANNEL', 'C1', 'SLACK_BOT_TOKEN and SLACK_CHANNEL go together'],
  ['OUTCRY_WEBHOOK_URL', 'https://a.test', 'OUTCRY_WEBHOOK_URL needs OUTCRY_WEBHOOK_SECRET'],
];

describe('the configuration', () => {
  it.each(BAD)('refuses %s=%s', (name, value, message) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
  });

  it('names every mistake at once, and where to read on', () => {
    const read = () => readConfig({ OUTCRY_PORT: 'x', OUTCRY_CLOCK: 'y' });
    expect(read).toThrow(/OUTCRY_PORT: [\s\S]*OUTCRY_CLOCK: [\s\S]*docs\/configuration\.md/);
  });

  it('never repeats a secret', () => {
    const read = () => readConfig({ SLACK_BOT_TOKEN: 'xoxb-secret', OUTCRY_PORT: 'x' });
    expect(read).not.toThrow(/xoxb-secret/);
  });

  it('reads the networks with nothing configured, and keeps all it has in one folder', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      redisUrl: null,
      port: 8080,
      host: '127.0.0.1',
      clock: 'live',
      recording: null,
      slack: null,
      mastodon: [],
    });
    expect(config.blueskyHosts.length).toBeGreaterThan(1);
    expect(config.database).toEqual({ folder: `${config.dataFolder}/database` });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(ENVIRONMENT_NAMES.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it.each<[EnvironmentName, string, object]>([
    ['OUTCRY_BLUESKY_HOSTS', 'off', { blueskyHosts: [] }],
    ['OUTCRY_BLUESKY_HOSTS', ' ws://a.test , wss://b.test ', { blueskyHosts: ['ws://a.test', 'wss://b.test'] }],
    [
      'OUTCRY_MASTODON',
      'a.test=t0ken=, http://127.0.0.1:5',
      {
        mastodon: [
          { url: 'https://a.test', token: 't0ken=' },
          { url: 'http://127.0.0.1:5', token: null },
        ],
      },
    ],
    ['OUTCRY_PUBLIC_URL', 'https://outcry.test/', { publicUrl: 'https://outcry.test' }],
    ['OUTCRY_ALLOWED_HOSTS', 'api, outcry.lan', { allowedHosts: ['api', 'outcry.lan'] }],
    ['OUTCRY_TRUST_PROXY', '1', { trustedProxies: 1 }],
    ['OUTCRY_CATALOG', 'a.yaml, b.yaml,', { catalogFiles: ['a.yaml', 'b.yaml'] }],
    ['OUTCRY_POSTS', 'p.ndjson', { recording: { posts: 'p.ndjson', status: null, speed: 0 } }],
    ['DATABASE_URL', 'postgresql://u:p@h:5/d', { database: { url: 'postgresql://u:p@h:5/d' } }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });
});
