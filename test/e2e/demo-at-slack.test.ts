import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../setup/recordings.ts';
import { runCli } from '../setup/run-cli.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';

/** Slow enough that what opens is told before it ends. */
const SPEED = '1500';

describe('outcry demo at Slack', { timeout: 600_000 }, () => {
  let slack: SlackStandIn;
  beforeAll(async () => {
    slack = await startSlack();
    await using folder = await tempFolder();
    const { code, stderr } = await runCli(['demo', '--speed', SPEED], {
      env: {
        OUTCRY_DATA: folder.path,
        OUTCRY_PORT: '0',
        OUTCRY_LOG_LEVEL: 'silent',
        OUTCRY_ALLOW_HOSTS: '127.0.0.1',
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: slack.token,
        SLACK_CHANNEL: slack.channel,
        SLACK_APP_TOKEN: slack.appToken,
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
  }, 600_000);
  afterAll(() => slack.close());

  const of = (product: string) => slack.store.top().filter(({ text }) => text.includes(product));
  const threadOf = (product: string) => {
    const [message] = of(product);
    return slack.store
      .thread(message!.channel, message!.ts)
      .map(({ text }) => text)
      .join('\n');
  };

  it('is one message for the outage and one for the wave, and nothing else', () => {
    expect(slack.store.top().map(({ text }) => text.split(' · ')[0])).toEqual([
      '🟢 Claude is back',
      '🌊 The post about Notion has stopped spreading',
    ]);
  });

  it('the outage was edited in place to its end, lists who echoes it, and has its story in the thread', () => {
    const [outage] = of('Claude is back');
    expect(outage!.edits).toBeGreaterThan(0);
    expect(outage!.text).toContain('Notion echoes it');
    expect(outage!.text).toMatch(/we were \d+ min ahead of the page/);
    const thread = threadOf('Claude is back');
    for (const part of ['opened as', 'the vendor has confirmed', 'closed: ']) expect(thread).toContain(part);
  });

  it('the wave was edited too, with its statement and what is still true of it', () => {
    const [wave] = of('The post about Notion');
    expect(wave!.edits).toBeGreaterThan(0);
    const shown = JSON.stringify(wave!.blocks);
    for (const part of ['Is it still true? No', 'What quotes add', 'Holding statement', 'Copy brief'])
      expect(shown).toContain(part);
    expect(threadOf('The post about Notion')).toContain('closed: ');
  });
});
