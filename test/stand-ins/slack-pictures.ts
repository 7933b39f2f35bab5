import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { packageRoot } from '../../src/root.ts';
import { tempFolder } from '../setup/recordings.ts';
import { startCli } from '../setup/run-cli.ts';
import { type SlackStandIn, startSlack } from './slack.ts';
import { slackPage } from './slack-page.ts';
import type { StoredMessage } from './slack-store.ts';

type Shot = { readonly name: string; readonly begins: string; readonly thread: string; readonly shows: string };

/** Each message as it last stood with this beginning, with these words in its thread and in itself. */
const SHOTS: readonly Shot[] = [
  { name: 'outage', begins: '🔴 Claude', thread: 'the vendor has confirmed', shows: '"type":"image"' },
  { name: 'wave', begins: '🌊 A post about Notion', thread: '', shows: 'heading for' },
  { name: 'recovery', begins: '🟢 Claude is back', thread: 'closed: ', shows: '"type":"image"' },
];
const WIDTH = 780;
/** The demo tells of a recorded day: the local Slack's own stamp, of today, would not fit. */
const STILL =
  'b + small { display: none } body { margin: 0; max-width: none; padding: 0 } article { padding: 12px 16px 12px 64px } article::before { left: 16px; top: 16px }';

/** Plays the demo at the local Slack and pictures its messages for docs/images; needs Chromium. */
const { values } = parseArgs({
  options: {
    speed: { type: 'string', default: '180' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    into: { type: 'string', default: join(packageRoot(), 'docs', 'images') },
  },
});
const pages = await playedPages(values.speed);
await using browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] });
for (const [name, page] of pages) await picture(browser, page, join(values.into, `slack-${name}.png`));
const missed = SHOTS.filter(({ name }) => !pages.has(name)).map(({ name }) => name);
if (missed.length > 0) throw new Error(`no message as wanted for ${missed.join(', ')}; a lower --speed may help`);

/** The page of each shot's message alone, with its pictures in it. */
async function playedPages(speed: string): Promise<Map<string, string>> {
  await using slack = await startSlack();
  await using folder = await tempFolder();
  const demo = startCli(['demo', '--speed', speed], {
    env: {
      OUTCRY_DATA: folder.path,
      OUTCRY_PORT: '0',
      OUTCRY_LOG_LEVEL: 'error',
      OUTCRY_ALLOW_HOSTS: '127.0.0.1',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.token,
      SLACK_CHANNEL: slack.channel,
      SLACK_APP_TOKEN: slack.appToken,
    },
  });
  const kept = new Map<string, string>();
  let over = false;
  const ended = demo.ended.finally(() => {
    over = true;
  });
  while (!over) {
    keep(slack, kept);
    await sleep(50);
  }
  const { code, stderr } = await ended;
  if (code !== 0) throw new Error(`the demo ended with ${code}: ${stderr}`);
  keep(slack, kept);
  return kept;
}

function keep(slack: SlackStandIn, kept: Map<string, string>): void {
  for (const message of slack.store.top()) {
    const thread = slack.store.thread(message.channel, message.ts);
    const told = thread.map(({ text }) => text).join('\n');
    for (const { name, begins, thread: has, shows } of SHOTS)
      if (message.text.startsWith(begins) && told.includes(has) && JSON.stringify(message).includes(shows))
        kept.set(name, alone(slack, message));
  }
}

function alone(slack: SlackStandIn, { ts }: StoredMessage): string {
  const page = slackPage(slack.state);
  const from = page.indexOf(`<article data-ts="${ts}"`);
  const article = page.slice(from, page.indexOf('</article>', from));
  const whole = article.replace(/src="\/files\/(\w+)"/g, (_, id: string) => {
    const bytes = slack.store.files.get(id)?.bytes ?? Buffer.alloc(0);
    return `src="data:image/png;base64,${bytes.toString('base64')}"`;
  });
  return `${page.slice(0, page.indexOf('<body>'))}<style>${STILL}</style><body>${whole}</article></body></html>`;
}

async function picture(browser: Browser, page: string, path: string): Promise<void> {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: 600 }, colorScheme: 'light' });
  await tab.setContent(page);
  await tab.locator('article').screenshot({ path });
  await tab.close();
  console.error(path);
}
