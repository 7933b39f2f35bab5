import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/alert/channel.ts';
import { consoleChannel } from '../../../src/alert/channels/console.ts';
import { discordChannel } from '../../../src/alert/channels/discord.ts';
import { guardedPost } from '../../../src/alert/channels/guarded-post.ts';
import { slackChannel } from '../../../src/alert/channels/slack.ts';
import { slackRendering, slackReplies } from '../../../src/alert/channels/slack-message.ts';
import { slackWebhookChannel } from '../../../src/alert/channels/slack-webhook.ts';
import { teamsChannel } from '../../../src/alert/channels/teams.ts';
import { webhookChannel } from '../../../src/alert/channels/webhook.ts';
import { webhookPayload } from '../../../src/alert/channels/webhook-payload.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { CORRELATIONS } from '../../../src/correlate/correlation.ts';
import { type SlackStandIn, startSlack } from '../../stand-ins/slack.ts';
import { bulletin, close, decision, minute, OFFICIAL_CASES, update, wave } from '../bulletins.ts';
import { discordBody, teamsText } from './card-limits.ts';
import { filledWith, HOSTILE_BULLETINS, hostileParts } from './hostile-bulletins.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { slackMessage } from './slack-limits.ts';

const never = new AbortController().signal;
const send = guardedPost({ allowHosts: ['127.0.0.1'], timeoutMs: 5_000 });
/** Controls, the line breaks of our own left out. */
const CONTROLS = /(?!\n)\p{Cc}/u;
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

let slack: SlackStandIn;
let receiver: Receiver;
let discord: Receiver;
let printed = '';

beforeAll(async () => {
  slack = await startSlack();
  receiver = await startReceiver();
  discord = await startReceiver({ status: 200, body: '{"id":"1234"}' });
});
afterAll(async () => {
  await slack[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
  await discord[Symbol.asyncDispose]();
});
beforeEach(() => {
  slack.store.messages.length = 0;
  receiver.received.length = 0;
  discord.received.length = 0;
  printed = '';
});

type Case = {
  readonly open: () => Channel;
  /** Everything that was said so far, as it went out. */
  readonly said: () => string[];
};

const CHANNELS: Readonly<Record<string, Case>> = {
  slack: {
    open: () => slackChannel({ key: 'slack', token: slack.token, channel: slack.channel, apiUrl: slack.apiUrl }),
    said: () => slack.store.messages.map((message) => JSON.stringify([message.text, message.blocks])),
  },
  'slack webhook': {
    open: () => slackWebhookChannel({ key: 'hook', url: slack.webhookUrl, send }),
    said: () => slack.store.messages.map((message) => JSON.stringify([message.text, message.blocks])),
  },
  webhook: {
    open: () => webhookChannel({ key: 'own', url: receiver.url, secret: 's', send, clock: () => new Date(minute(7)) }),
    said: () => receiver.received.map(({ body }) => JSON.stringify(webhookPayload.parse(JSON.parse(body)).message)),
  },
  discord: {
    open: () => discordChannel({ key: 'discord', url: discord.url, send }),
    said: () =>
      discord.received.map(({ body }) => {
        const [embed] = discordBody.parse(JSON.parse(body)).embeds;
        return `${embed.title}\n${embed.description}\n${embed.footer.text}`;
      }),
  },
  teams: {
    open: () => teamsChannel({ key: 'teams', url: receiver.url, send }),
    said: () => receiver.received.map(({ body }) => teamsText(body)),
  },
  console: {
    open: () =>
      consoleChannel({
        key: 'console',
        write: (text) => {
          printed += text;
        },
      }),
    said: () => (printed === '' ? [] : [printed]),
  },
};

const NORMAL = {
  ...Object.fromEntries(CORRELATIONS.map((state) => [state, bulletin([decision(OFFICIAL_CASES[state])])])),
  recovery: bulletin([decision(), close(minute(52))], { now: minute(53) }),
  echoes: bulletin([decision()], { echoes: ['Cursor', 'Notion'] }),
  wave: bulletin([wave()], { productName: 'Notion', now: minute(38) }),
};

describe.each(Object.entries(CHANNELS))('%s', (_name, { open, said }) => {
  it.each(Object.entries(NORMAL))('tells %s with its first line and the official word', async (_case, given) => {
    const { headline, lines } = buildMessage(given);
    await open().deliver(given, null, 0, never);
    const text = said().join('\n');
    expect(text).toContain(headline);
    for (const { text: line } of lines) expect(text).toContain(line.split('"')[0]);
  });

  it.each(Object.entries(HOSTILE_BULLETINS))('takes %s and lets nothing of it act', async (_case, given) => {
    await expect(open().deliver(given, null, 0, never)).resolves.toBeDefined();
    const text = said().join('\n');
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toMatch(UNSEEN);
    expect(text).not.toMatch(CONTROLS);
    expect(text.length).toBeLessThan(40_000);
  });

  it('returns what can be stored and given back for the next change', async () => {
    const channel = open();
    const first = await channel.deliver(bulletin(), null, 0, never);
    const stored: unknown = JSON.parse(JSON.stringify(first));
    const next = bulletin([decision(), close(minute(52))], { now: minute(53) });
    await expect(channel.deliver(next, stored, 1, never)).resolves.toBeDefined();
    expect(said().join('\n')).toContain('Claude is back');
  });

  it('says what it cannot do', () => {
    for (const limit of open().limits) expect(limit).toMatch(/^no \w+/);
  });
});

/** As many as a route may name, with ids as long as they may be. */
const MOST_MENTIONED = Array.from({ length: 20 }, () => `S${'X'.repeat(20)}`);

describe('Slack rendering', () => {
  it('stays within the published limits and acts on nothing, whatever posts, vendors and names hold', () => {
    fc.assert(
      fc.property(hostileParts, ({ text: foreign, state, kind }) => {
        const message = buildMessage(filledWith(foreign, state, kind));
        const picture = { file: 'F1', alt: 'a chart' };
        const { text, blocks } = slackMessage.parse(slackRendering(message, { picture, interactive: true }));
        for (const reply of slackReplies(message.story, {
          episode: message.episode,
          interactive: true,
          mention: MOST_MENTIONED,
          mentionedTo: 0,
        }))
          slackMessage.parse(reply);
        slackMessage.parse(slackRendering(message, { picture, interactive: true, mention: MOST_MENTIONED }));
        expect(text.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&*_~`@]/);
        for (const shown of markdownOf(blocks)) {
          const linksTakenOut = shown.replace(/<https?:\/\/[^<>|\s]+\|(?:open|incident)>/g, '');
          expect(linksTakenOut.replace(/^\*|\*$|^> /g, '').replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&*_~`@]/);
          expect(linksTakenOut).not.toMatch(UNSEEN);
          if (shown.startsWith('> ')) expect(shown).toMatch(/^> "[^"]*" {2}[^"]*$/);
          if (shown.startsWith('> ')) expect(shown).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });
});

function markdownOf(blocks: readonly unknown[]): string[] {
  return [...JSON.stringify(blocks).matchAll(/"type":"mrkdwn","text":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text!) as string,
  );
}

describe('console', () => {
  it('prints a message once, then the lines of its story, then the recovery', async () => {
    const channel = CHANNELS.console!.open();
    await channel.deliver(bulletin(), null, 0, never);
    expect(printed).toMatch(/^🔴 Claude looks down/);
    expect(printed).toContain('> "ログインできない"  Bluesky · 14:05 UTC\n');
    printed = '';
    await channel.deliver(bulletin([decision(), update(minute(9))]), {}, 1, never);
    expect(printed).toBe('  claude-outage-2026-01-03T14:02Z · 14:11 UTC · reporters doubled since last told\n');
    printed = '';
    await channel.deliver(bulletin([decision(), update(minute(9)), close(minute(52))]), {}, 2, never);
    expect(printed).toMatch(/^🟢 Claude is back/);
  });
});
