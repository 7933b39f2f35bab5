import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acts, baselines, deliveries, series, sources } from '../../../db/schema.ts';
import { quietOf } from '../../../db/store/channel-settings.ts';
import { MOST_SUBSCRIPTIONS, subscribe, subscribersOf, subscriptionsOf } from '../../../db/store/subscriptions.ts';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { PayloadError } from '../../../src/feedback/slack/answering.ts';
import { isSlackAddress } from '../../../src/feedback/slack/respond.ts';
import { close, decision, minute, wave } from '../../alert/bulletins.ts';
import { type OutboxGround, outboxGround } from '../../alert/outbox-ground.ts';
import { storeDecision } from '../../alert/stored-episodes.ts';
import { signed } from '../../stand-ins/slack-people.ts';
import { answeringGround } from './ground.ts';
import { listen, SECRET, WAYS } from './listen.ts';

let base: OutboxGround;
beforeAll(async () => {
  base = await outboxGround('pglite');
});
afterAll(() => base.open.close());
type Ground = Awaited<ReturnType<typeof answeringGround>>;

describe.each(WAYS)('/outcry by %s', (way) => {
  it('is acknowledged with nothing said, and then answered to the one who asked alone', async () => {
    let draw = (_: null) => {};
    const drawn = new Promise<null>((resolve) => {
      draw = resolve;
    });
    await using here = await answeringGround(base, [], { drawProduct: () => drawn });
    const stop = await listen(way, here);
    expect((await here.slack.people.command({ text: 'claude', user: 'U2' })) ?? {}).toEqual({});
    expect(here.whispers()).toEqual([]);
    draw(null);
    await here.answering.idle();
    expect(here.whispers()).toEqual([expect.stringMatching(/^U2: \*🔴 Claude looks down/)]);
    expect(here.slack.store.top()).toHaveLength(1);
    await stop();
  });
});

describe('a signed command', () => {
  it('is refused unsigned, and the second time', async () => {
    await using here = await answeringGround(base);
    const stop = await listen('signed requests', here);
    const body = new URLSearchParams({ command: '/outcry', text: 'mute claude', user_id: 'U1', channel_id: 'C0LOCAL' });
    const send = async (headers: Record<string, string>) => {
      const url = `${here.slack.endpoint!.url}/command`;
      return (await fetch(url, { method: 'POST', body: body.toString(), headers })).status;
    };
    expect(await send({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(401);
    const headers = signed(SECRET, body.toString());
    expect([await send(headers), await send(headers)]).toEqual([200, 409]);
    await here.answering.idle();
    expect(await base.open.db.select().from(acts)).toHaveLength(1);
    await stop();
  });
});

describe('what is asked', () => {
  let here: Ground;
  beforeEach(async () => {
    here = await answeringGround(base, ['U1']);
  });
  afterEach(() => here.close());
  const ask = async (text: string, more: { user?: string; channel?: string; responseUrl?: string | null } = {}) => {
    const { user = 'U1', channel = here.slack.channel } = more;
    here.answering.command({
      command: '/outcry',
      text,
      user_id: user,
      user_name: user === 'U1' ? 'ada' : 'grace',
      channel_id: channel,
      channel_name: here.slack.names.get(channel) ?? '',
      response_url: more.responseUrl === undefined ? `${here.slack.url}/respond/${user}` : more.responseUrl,
    });
    await here.answering.idle();
    return here.slack.store.whispers.at(-1)?.text ?? '';
  };
  const db = () => base.open.db;

  it('status tells what is open, whether we read, what is muted and what this channel is told', async () => {
    const since = new Date(minute(0));
    const source = { network: 'bluesky', since, updatedAt: new Date(minute(8)) };
    await db()
      .insert(sources)
      .values({ ...source, source: 'bluesky', state: 'reading' });
    await storeDecision(db(), 'notion-watch', 1, decision({ change: { product: 'notion', severity: 'watch' } }));
    await ask('mute figma for 2h');
    const said = await ask('status');
    expect(said).toContain('*Status · 14:10 UTC*');
    expect(said).toMatch(/🔴 Claude looks down · 41 people .* · <https:\/\/outcry\.test\/e\/claude-[^|]*\|open>/);
    expect(said).toContain('1 watched, not told');
    expect(said).toContain('Reading 1 source, none is missing.');
    expect(said).toContain('🔇 Figma is muted until 16:10 UTC by ada');
    expect(said).toContain('Told of everything.');
    expect(said).toContain('No quiet hours.');
  });

  it('status says that nothing is open, and that calm means nothing while nobody reads', async () => {
    await base.decide(2, close(minute(30)));
    expect(await ask('status')).toMatch(/🟢 Nothing that is told is open.[\s\S]*⚠ No source was ever read/);
  });

  it('a product is shown with its chart, and how it stands in words', async () => {
    const at = new Date(minute(5));
    await db().insert(series).values({ product: 'claude', minute: at, network: 'bluesky', mentions: 9, reporters: 6 });
    await db()
      .insert(baselines)
      .values({ product: 'claude', hour: new Date(minute(-2)), mean: 0.01, dispersion: 1 });
    const said = await ask('Claude');
    expect(said).toMatch(/^\*🔴 Claude looks down/);
    expect(said).toContain('reported trouble in the last hour (normally 0.6)');
    const { blocks } = here.slack.store.whispers.at(-1)!;
    expect(JSON.stringify(blocks)).toMatch(/"slack_file":\{"id":"F\d+"\},"alt_text":"Claude: reporters a minute from/);
    const file = [...here.slack.store.files.values()].at(-1);
    expect(file?.bytes?.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('a calm product is said to be', async () => {
    const said = await ask('figma');
    expect(said).toMatch(/^\*🟢 Figma: nothing unusual\*/);
    expect(said).toContain('0 people reported trouble in the last hour (what is normal is not known yet)');
  });

  it('is answered without a picture where Slack does not take it', async () => {
    const at = new Date(minute(5));
    await db().insert(series).values({ product: 'figma', minute: at, network: 'bluesky', mentions: 1, reporters: 1 });
    here.slack.scopes.delete('files:write');
    expect(await ask('figma')).toMatch(/nothing unusual/);
    here.slack.scopes.add('files:write');
    here.slack.state.fileDelayMs = 60_000;
    expect(await ask('figma')).toMatch(/nothing unusual/);
    expect(here.slack.calls.some(({ method }) => method === 'upload')).toBe(true);
    expect(JSON.stringify(here.slack.store.whispers)).not.toContain('slack_file');
    expect(here.slack.store.whispers).toHaveLength(2);
    expect(here.faults).toEqual([]);
  });

  it('history tells what happened, newest first', async () => {
    await base.decide(2, close(minute(52)));
    await storeDecision(db(), 'claude-wave', 1, wave({ change: { product: 'claude', episode: 'claude-wave' } }));
    const said = await ask('history claude');
    expect(said).toContain('*Claude · the last 90 days*');
    expect(said).toMatch(/2026-01-03 14:02 UTC · outage, page · 52 min · 212 people/);
    expect(said).toContain('wave, ');
    expect(await ask('history figma')).toContain('Nothing of it was told.');
  });

  it('a product whose name is nearly right is suggested, and what is written stays inert', async () => {
    expect(await ask('cluade')).toContain('I know no product "cluade". Did you mean Claude');
    const hostile = await ask('mute &lt;!channel&gt; @here *x* https://evil.test');
    expect(hostile).toContain('I know no product');
    expect(hostile).not.toMatch(/<!|@here|https:\/\/evil/);
    expect(here.slack.store.whispers.at(-1)!.blocks).toHaveLength(1);
  });

  it('a mute leaves new episodes untold and is said in messages that stand, until it is taken back', async () => {
    await ask('mute claude for 2h');
    await here.deliver();
    expect(JSON.stringify(here.slack.store.top())).toContain('Product muted until 16:10 UTC by ada');
    const next = decision({ change: { episode: 'next' } });
    await base.decide(1, next, ['a'], 'next');
    expect(await here.deliver()).toMatchObject({ superseded: 1 });
    expect(await ask('unmute claude')).toBe('Claude is told again.');
    expect(await ask('unmute claude')).toBe('Claude is not muted.');
    await here.deliver();
    expect(JSON.stringify(here.slack.store.top())).not.toContain('Product muted until 16:10 UTC by ada"');
  });

  it.each(['mute claude', 'unmute claude', 'quiet off', 'quiet 22:00-07:00 UTC', 'unsubscribe all'])(
    '%s is for those who may mute',
    async (text) => {
      expect(await ask(text, { user: 'U2' })).toMatch(/^You may not/);
      expect(await db().select().from(acts)).toEqual([]);
      expect(await quietOf(db(), 'slack')).toBeNull();
    },
  );

  it('a subscription is said to all in the channel, and holds for what is decided from then on', async () => {
    here.slack.channels.set('C0PAY', 'fine');
    here.slack.names.set('C0PAY', 'payments');
    const said = await ask('subscribe claude, notion pages', { user: 'U2', channel: 'C0PAY' });
    expect(said).toBe('Done: this channel is told of Claude, Notion from now on, pages only.');
    expect(here.slack.store.top('C0PAY').map(({ text }) => text)).toEqual([
      '🔔 grace subscribed this channel to Claude, Notion: pages only.',
    ]);
    expect((await subscribersOf(db(), 'claude')).map(({ channel, severity }) => [channel, severity])).toEqual([
      ['slack:C0PAY', 'page'],
    ]);
    expect(await ask('subscribe', { channel: 'C0PAY' })).toMatch(
      /🔔 Claude: pages only, since 2026-01-03 by grace\n🔔 Notion/,
    );
  });

  it('a subscription that is said anew replaces the one before, and one that ended holds no more', async () => {
    await ask('subscribe notion');
    await ask('subscribe notion waves');
    expect((await subscribersOf(db(), 'notion')).map(({ kinds }) => kinds)).toEqual([['wave']]);
    await ask('subscribe all pages');
    expect(await subscribersOf(db(), 'notion')).toHaveLength(2);
    expect(await ask('unsubscribe notion')).toMatch(/1 subscription ended \(Notion\)/);
    expect(await ask('unsubscribe notion')).toMatch(
      /^This channel has no such subscription. What is told here is told by/,
    );
    await ask('unsubscribe all');
    expect(await subscriptionsOf(db())).toEqual([]);
  });

  it.each([
    ['not_in_channel', /invite/],
    ['is_archived', /unarchive/],
  ] as const)('nothing is subscribed where the app cannot speak: %s', async (state, next) => {
    here.slack.channels.set('C0PAY', state);
    const said = await ask('subscribe all', { channel: 'C0PAY' });
    expect(said).toContain('Nothing was subscribed');
    expect(said).toMatch(next);
    expect(await subscriptionsOf(db())).toEqual([]);
  });

  it('a channel has so many subscriptions and no more', async () => {
    const common = { channel: 'slack', severity: 'notify', kinds: ['outage'] } as const;
    const done = { by: 'ada', at: base.now() };
    for (let index = 0; index < MOST_SUBSCRIPTIONS; index += 1)
      expect(await subscribe(db(), { ...common, product: `p${index}` }, done)).toBe(true);
    expect(await ask('subscribe claude')).toMatch(/at most 200 subscriptions/);
    expect(await subscriptionsOf(db(), 'slack')).toHaveLength(MOST_SUBSCRIPTIONS);
  });

  it('quiet hours are set for the channel, and shown', async () => {
    expect(await ask('quiet')).toBe('No quiet hours.');
    expect(await ask('quiet 15:00-17:00 Europe/Berlin')).toMatch(/^Done: 15:00 to 17:00 Europe\/Berlin is quiet/);
    expect((await quietOf(db(), 'slack'))?.value).toEqual({
      from: 900,
      to: 1020,
      zone: 'Europe/Berlin',
      pages: 'told',
    });
    expect(await ask('quiet')).toMatch(
      /🌙 Quiet .* Europe\/Berlin \(pages are told\), set by ada · now, until 16:00 UTC/,
    );
    await base.decide(1, decision({ change: { severity: 'notify', episode: 'e2' } }), ['slack'], 'e2');
    await base.deliver({ key: 'slack', limits: [], deliver: async () => ({}) });
    expect(await ask('status')).toContain('🔕 1 episode waits to be told here.');
    await ask('quiet off');
    expect((await quietOf(db(), 'slack'))?.value).toBeNull();
    const [waiting] = await db().select().from(deliveries).orderBy(deliveries.id).offset(1);
    expect(waiting).toMatchObject({ state: 'pending', nextTryAt: base.now() });
  });

  it('the digest is told now, set to a time, and switched off', async () => {
    expect(await ask('digest')).toBe('Done: the last seven days, told here.');
    expect(here.slack.store.top().at(-1)?.text).toMatch(/^📰 The week to 2026-01-03 14:10 UTC/);
    expect(await ask('digest monday 09:00 Europe/Berlin')).toMatch(
      /Monday 09.00 Europe\/Berlin, next 2026-01-05 08:00 UTC/,
    );
    expect(await ask('status')).toMatch(/📰 Weekly digest Monday 09.00 Europe\/Berlin, set by ada · next 2026-01-05/);
    await ask('digest off');
    expect(await ask('status')).toContain('No weekly digest.');
    here.slack.channels.set(here.slack.channel, 'not_in_channel');
    expect(await ask('digest')).toMatch(/It could not be told here[\s\S]*invite/);
  });

  it('help names every command, and what is not understood is answered with what was meant', async () => {
    const help = await ask('');
    for (const word of ['status', 'history', 'mute', 'unmute', 'subscribe', 'unsubscribe', 'quiet', 'digest'])
      expect(help).toContain(`\`/outcry ${word}`);
    expect(await ask('quiet later')).toMatch(/Say it as/);
  });

  it.each([
    ['the address of somebody else', 'https://hooks.evil.test/x'],
    ['none', null],
  ])('is answered in the channel itself where the request names %s', async (_what, responseUrl) => {
    expect(await ask('quiet', { responseUrl })).toBe('No quiet hours.');
    expect(here.slack.calls.at(-1)).toMatchObject({ method: 'chat.postEphemeral', args: { user: 'U1' } });
  });

  it('is said to have failed where it did, and why stands in the log', async () => {
    await here.close();
    here = await answeringGround(base, [], {
      catalogue: loadCatalogue(),
      sendDigest: () => Promise.reject(new Error('on our side')),
    });
    expect(await ask('digest')).toMatch(/^That failed on our side/);
    expect(here.faults).toHaveLength(1);
  });

  it('is bounded: whoever asks beyond is asked to come again', async () => {
    const asked = Array.from({ length: 30 }, () => ask('help'));
    await Promise.all(asked);
    const busy = here.slack.store.whispers.filter(({ text }) => text.startsWith('Too much is asked at once'));
    expect(busy).toHaveLength(10);
  });

  it.each([
    ['nobody asks', { command: '/outcry', text: 'help', channel_id: 'C1' }],
    ['it is longer than Slack sends', { command: '/outcry', text: 'x'.repeat(4_001), user_id: 'U1', channel_id: 'C1' }],
    ['it is nothing', null],
  ])('is refused where %s', (_what, payload) => {
    expect(() => here.answering.command(payload)).toThrow(PayloadError);
  });
});

it.each([
  ['https://hooks.slack.com/commands/T1/2/x', null, true],
  ['https://hooks.slack-gov.com/commands/T1/2/x', null, true],
  ['http://hooks.slack.com/x', null, false],
  ['https://hooks.slack.com:8443/x', null, false],
  ['https://hooks.slack.com.evil.test/x', null, false],
  ['https://hooks.slack.com@evil.test/x', null, false],
  ['https://user:pw@hooks.slack.com/x', null, false],
  ['https://127.0.0.1/x', null, false],
  ['http://127.0.0.1:3999/respond/U1', 'http://127.0.0.1:3999/api/', true],
  ['http://127.0.0.1:4000/respond/U1', 'http://127.0.0.1:3999/api/', false],
  ['not an address', null, false],
])('an answer is sent to %s with the API at %s: %s', (address, apiUrl, trusted) => {
  expect(isSlackAddress(address, apiUrl)).toBe(trusted);
});
