import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHANGES, SEVERITIES } from '../../src/alert/episode.ts';
import { LABELS, SYMPTOMS } from '../../src/classify/label.ts';
import { CORRELATIONS } from '../../src/correlate/correlation.ts';
import { DEFAULT_SETTINGS } from '../../src/detect/settings.ts';
import { nominalThreshold } from '../../src/detect/threshold.ts';
import { LEAST_CONFIDENCE } from '../../src/match/match-post.ts';
import { READ_LIMIT } from '../../src/match/reading.ts';
import { OFFICIAL_STATES } from '../../src/status/official.ts';
import { WORKER_NAMES } from '../../workers/index.ts';
import { read } from './documents.ts';

it.each([
  ['label', LABELS],
  ['symptom', SYMPTOMS],
  ['severity', SEVERITIES],
  ['change', CHANGES],
  ['state of correlation', CORRELATIONS],
  ['state of a page', OFFICIAL_STATES],
  ['worker', WORKER_NAMES],
])('the glossary has every %s', (_, words) => {
  const glossary = read('docs/glossary.md');
  expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
});

describe('docs/detection.md', () => {
  const page = read('docs/detection.md');

  it.each(SEVERITIES)('states the threshold of %s as it is', (severity) => {
    const rate = DEFAULT_SETTINGS.falseAlarms[severity];
    const days = Math.round(1 / rate).toLocaleString('en-US');
    expect(page).toContain(`| \`${severity}\` | 1 in ${days} days | ${nominalThreshold(rate).toFixed(1)} |`);
  });

  it('states the confidences and settings as they are', () => {
    expect(page).toContain(`first ${READ_LIMIT.toLocaleString('en-US')} characters`);
    expect(page).toContain(`At ${LEAST_CONFIDENCE} and above it is a mention`);
    expect(page).toContain(`for ${DEFAULT_SETTINGS.quietMinutes} minutes`);
    expect(page).toContain(`within ${DEFAULT_SETTINGS.reopenMinutes} minutes`);
    expect(page).toContain(
      `at ${DEFAULT_SETTINGS.wave.leastShares} shares when ${DEFAULT_SETTINGS.wave.leastFinal} and more`,
    );
    expect(page).toContain(`its lower end ${DEFAULT_SETTINGS.wave.pageShares}`);
  });
});

it('the Slack manifest asks for what is used, within the limits of the form, and for nothing else', () => {
  const manifest = z
    .object({
      display_information: z.object({
        name: z.string().max(35),
        description: z.string().max(140),
        long_description: z.string().min(175).max(4000),
        background_color: z.string().regex(/^#[0-9a-f]{6}$/),
      }),
      features: z.strictObject({
        bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
        app_home: z.strictObject({
          home_tab_enabled: z.literal(true),
          messages_tab_enabled: z.literal(false),
          messages_tab_read_only_enabled: z.literal(true),
        }),
        slash_commands: z.array(
          z.strictObject({
            command: z.literal('/outcry'),
            description: z.string().max(2_000),
            usage_hint: z.string().max(1_000),
            should_escape: z.literal(false),
          }),
        ),
      }),
      oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
      settings: z.strictObject({
        org_deploy_enabled: z.literal(false),
        event_subscriptions: z.strictObject({ bot_events: z.tuple([z.literal('app_home_opened')]) }),
        interactivity: z.strictObject({ is_enabled: z.literal(true) }),
        socket_mode_enabled: z.literal(true),
        token_rotation_enabled: z.literal(false),
      }),
    })
    .strict()
    .parse(parse(read('docs/slack-manifest.yaml')));
  expect(manifest.oauth_config.scopes.bot).toEqual([
    'chat:write',
    'channels:history',
    'groups:history',
    'files:write',
    'commands',
  ]);
});
