import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { factorsOf } from '../../../db/store/settings.ts';
import { actOnEpisode } from '../../../src/feedback/record-act.ts';
import { PayloadError } from '../../../src/feedback/slack/answering.ts';
import { openSocket } from '../../../src/feedback/slack/socket.ts';
import { verdictsOf } from '../../../src/feedback/verdict.ts';
import { minute } from '../../alert/bulletins.ts';
import { EPISODE, type OutboxGround, outboxGround } from '../../alert/outbox-ground.ts';
import { signed } from '../../stand-ins/slack-people.ts';
import { answeringGround } from './ground.ts';
import { listen, SECRET, WAYS } from './listen.ts';

let base: OutboxGround;
beforeAll(async () => {
  base = await outboxGround('pglite');
});
afterAll(() => base.open.close());
type Ground = Awaited<ReturnType<typeof answeringGround>>;

describe.each(WAYS)('by %s', (way) => {
  let here: Ground;
  let stop: () => Promise<void>;
  const press = (action: string, more: { choice?: string; user?: string } = {}) =>
    here.slack.people.press({ ts: here.ts, action, ...more });
  const top = () => JSON.stringify(here.slack.store.top());

  beforeEach(async () => {
    here = await answeringGround(base, ['U1']);
    stop = await listen(way, here);
  });
  afterEach(async () => {
    await stop();
    await here.close();
  });

  it('an episode is taken by who presses first, and the message says so', async () => {
    await press('acknowledge', { user: 'U2' });
    await press('acknowledge', { user: 'U1' });
    await here.deliver();
    expect(await here.done()).toEqual(['acknowledge grace']);
    expect(top()).toContain('Taken by grace at 14:10 UTC');
    await vi.waitFor(() => expect(here.whispers()).toEqual(['U1: grace has taken it already.']));
    expect(here.slack.store.messages.at(-1)?.text).toContain('14:10 UTC · grace has taken it');
  });

  it('a verdict is kept with who and when, and what it was expected for', async () => {
    await press('false-alarm');
    await press('expected', { choice: 'launch', user: 'U2' });
    await here.deliver();
    expect(await verdictsOf(here.ground.open.db, EPISODE)).toEqual([
      { verdict: 'expected', by: 'grace', note: 'launch', at: minute(8) },
      { verdict: 'false-alarm', by: 'ada', note: null, at: minute(8) },
    ]);
    expect(top()).toContain('Verdict: expected (launch), by grace');
  });

  it('the brief is shown to who asks for it, as Markdown that can be copied', async () => {
    await press('brief', { user: 'U2' });
    await vi.waitFor(() => expect(here.slack.store.modals).toHaveLength(1));
    const [{ title, blocks } = { title: '', blocks: [] }] = here.slack.store.modals;
    expect(title).toBe('Brief as Markdown');
    const text = (blocks as Array<{ text: { text: string } }>).map((block) => block.text.text).join('\n');
    expect(text).toContain('## Holding statement (draft: only what is proven)');
    expect(text).toContain('```\n# 🔴');
    expect(await here.done()).toEqual([]);
    expect(here.faults).toEqual([]);
  });

  it('only those who may mute do', async () => {
    await press('mute', { user: 'U2' });
    await vi.waitFor(() => expect(here.whispers()[0]).toMatch(/^U2: You may not mute products here/));
    expect(await here.done()).toEqual([]);
    await press('mute', { user: 'U1' });
    await here.deliver();
    expect(top()).toContain('Product muted until 2026-01-04 14:10 UTC by ada');
    expect(top()).toContain('Unmute product');
  });

  it('a snooze lasts an hour and is ended by hand', async () => {
    await press('snooze');
    await here.deliver();
    expect(top()).toContain('Snoozed until 15:10 UTC by ada');
    await press('wake');
    await here.deliver();
    expect(top()).not.toContain('Snoozed until 15:10 UTC by ada ');
    expect(await here.done()).toEqual(['snooze ada', 'wake ada']);
  });

  it('a verdict of no outage asks for an offer, and what is offered is taken and undone by who may', async () => {
    await press('real');
    expect(here.judged).toEqual([`${EPISODE} real`]);
    await press('false-alarm');
    expect(here.judged).toEqual([`${EPISODE} real`, `${EPISODE} false-alarm`]);
    const { db } = here.ground.open;
    const detail = { from: 1, to: 0.1, note: 'with less, 3 fewer false alarms' };
    await db.transaction((tx) =>
      actOnEpisode(tx, EPISODE, { act: 'preview', by: null, at: minute(8), detail }, here.ground.now()),
    );
    await here.deliver();
    const reply = () => here.slack.store.messages.at(-1)!;
    expect(reply().text).toContain('preview for claude: with less, 3 fewer false alarms');
    const take = (user: string) => here.slack.people.press({ ts: reply().ts, action: 'set', user });
    await take('U2');
    expect((await factorsOf(db, ['claude'])).size).toBe(0);
    await take('U1');
    expect((await factorsOf(db, ['claude'])).get('claude')).toBeCloseTo(0.1);
    await here.deliver();
    expect(reply().text).toContain('ada set claude to false alarms 10 times rarer than usual, before: the usual rate');
    await take('U1');
    expect((await factorsOf(db, ['claude'])).get('claude')).toBe(1);
  });

  it('presses that follow each other are each taken, and told in one edit', async () => {
    await press('acknowledge');
    await press('snooze');
    await press('real');
    const before = here.slack.calls.filter(({ method }) => method === 'chat.update').length;
    await here.deliver();
    expect(here.slack.calls.filter(({ method }) => method === 'chat.update').length).toBe(before + 1);
    expect(here.slack.store.top()[0]!.edits).toBe(1);
  });
});

describe('what comes in', () => {
  it.each([
    ['no payload at all', null, false],
    ['a shortcut', { type: 'shortcut', user: { id: 'U1' } }, false],
    ['no action', { type: 'block_actions', user: { id: 'U1' }, actions: [] }, true],
    [
      'a name of great length',
      { type: 'block_actions', user: { id: 'U1', username: 'x'.repeat(300) }, actions: [{ action_id: 'real' }] },
      true,
    ],
    [
      'a button of somebody else',
      { type: 'block_actions', user: { id: 'U1' }, actions: [{ action_id: 'real', block_id: 'b' }] },
      false,
    ],
    [
      'an action we do not know',
      { type: 'block_actions', user: { id: 'U1' }, actions: [{ action_id: 'x', block_id: `outcry:${EPISODE}` }] },
      false,
    ],
  ])('%s changes nothing', async (_what, payload, refused) => {
    await using here = await answeringGround(base);
    const taken = here.answering.press(payload);
    if (refused) await expect(taken).rejects.toBeInstanceOf(PayloadError);
    else await taken;
    expect(await here.done()).toEqual([]);
  });

  it('an episode that is gone is said to be', async () => {
    await using here = await answeringGround(base);
    const actions = [{ action_id: 'acknowledge', block_id: 'outcry:gone-outage-2026-01-03T14:02Z' }];
    await here.answering.press({ type: 'block_actions', user: { id: 'U1' }, channel: { id: 'C0LOCAL' }, actions });
    await vi.waitFor(() => expect(here.whispers()).toEqual(['U1: This episode is not stored any more.']));
  });

  it('a name cannot mention anybody', async () => {
    await using here = await answeringGround(base);
    const actions = [{ action_id: 'acknowledge', block_id: `outcry:${EPISODE}` }];
    await here.answering.press({ type: 'block_actions', user: { id: 'U1', username: '<!channel> @here' }, actions });
    await here.deliver();
    expect(JSON.stringify(here.slack.store.messages)).not.toMatch(/<!channel>|@here/);
  });
});

describe('a signed request', () => {
  it('is refused unsigned, too late, and the second time', async () => {
    await using here = await answeringGround(base);
    const stop = await listen('signed requests', here);
    const url = `${here.slack.endpoint!.url}/interactive`;
    const actions = [{ action_id: 'acknowledge', block_id: `outcry:${EPISODE}` }];
    const body = new URLSearchParams({
      payload: JSON.stringify({ type: 'block_actions', user: { id: 'U1' }, actions }),
    }).toString();
    const send = async (headers: Record<string, string>) =>
      (await fetch(url, { method: 'POST', body, headers })).status;
    const headers = signed(SECRET, body);
    expect(await send({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(401);
    expect(await send(signed(SECRET, body, false, Date.now() - 301_000))).toBe(401);
    expect(await here.done()).toEqual([]);
    expect([await send(headers), await send(headers)]).toEqual([200, 409]);
    expect(await here.done()).toEqual(['acknowledge U1']);
    await stop();
  });
});

describe('a socket', () => {
  it('that cannot be opened is said, and ends when it is told to', async () => {
    await using here = await answeringGround(base);
    const stop = new AbortController();
    const said: string[] = [];
    const onFault = (_error: unknown, what: string) => said.push(what);
    const { answering, slack } = here;
    const ended = openSocket({ appToken: 'xapp-wrong', apiUrl: slack.apiUrl, answering, onFault }, stop.signal);
    await vi.waitFor(() => expect(said.join()).toContain('check SLACK_APP_TOKEN'), 10_000);
    stop.abort();
    await ended;
  });

  it('that cannot be opened again is said, and opened later', async () => {
    await using here = await answeringGround(base);
    const stop = new AbortController();
    const said: string[] = [];
    const onFault = (_error: unknown, what: string) => said.push(what);
    const { answering, slack } = here;
    const { appToken, apiUrl } = slack;
    const ended = openSocket({ appToken, apiUrl, answering, onFault, againMs: 100 }, stop.signal);
    await vi.waitFor(() => expect(slack.socket.open.size).toBe(1), 10_000);
    slack.trouble('apps.connections.open', { kind: 'error', code: 'invalid_auth' });
    const [first] = slack.socket.open;
    slack.socket.refresh();
    await vi.waitFor(() => expect(said.join()).toContain('check SLACK_APP_TOKEN'), 15_000);
    await vi.waitFor(() => expect([...slack.socket.open].some((peer) => peer !== first)).toBe(true), 15_000);
    stop.abort();
    await ended;
  });

  it('comes again when Slack asks for it', async () => {
    const here = await answeringGround(base);
    const stop = await listen('Socket Mode', here);
    const [first] = here.slack.socket.open;
    here.slack.socket.refresh();
    await vi.waitFor(() => expect([...here.slack.socket.open].some((peer) => peer !== first)).toBe(true), 15_000);
    await stop();
    await here.close();
  });
});
