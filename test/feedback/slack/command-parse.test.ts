import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSlack, fromLookAlike } from '../../../src/alert/escape-slack.ts';
import { quietWords } from '../../../src/alert/quiet-hours.ts';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { findProduct } from '../../../src/feedback/slack/command/find-product.ts';
import { parseCommand } from '../../../src/feedback/slack/command/parse.ts';

const both = ['outage', 'wave'];
const berlin = (from: number, to: number, pages = 'told') => ({
  kind: 'quiet-hours',
  hours: { from: from * 60, to: to * 60, zone: 'Europe/Berlin', pages },
});

describe('/outcry', () => {
  it.each([
    ['', { kind: 'help' }],
    ['HELP', { kind: 'help' }],
    ['status', { kind: 'status' }],
    ['status page', { kind: 'product', name: 'status page' }],
    ['claude', { kind: 'product', name: 'claude' }],
    ['  Google   Cloud ', { kind: 'product', name: 'Google Cloud' }],
    ['AT&amp;T', { kind: 'product', name: 'AT&T' }],
    ['show status', { kind: 'product', name: 'status' }],
    ['history notion', { kind: 'history', name: 'notion' }],
    ['mute notion', { kind: 'mute', name: 'notion', minutes: 1440 }],
    ['mute Claude Code for 2h', { kind: 'mute', name: 'Claude Code', minutes: 120 }],
    ['mute notion for 45 minutes', { kind: 'mute', name: 'notion', minutes: 45 }],
    ['mute notion for 3 days', { kind: 'mute', name: 'notion', minutes: 4320 }],
    ['unmute notion', { kind: 'unmute', name: 'notion' }],
    ['subscribe', { kind: 'subscriptions' }],
    ['subscriptions', { kind: 'subscriptions' }],
    ['subscribe all', { kind: 'subscribe', names: [], severity: 'notify', kinds: both }],
    ['subscribe pages', { kind: 'subscribe', names: [], severity: 'page', kinds: both }],
    ['subscribe claude', { kind: 'subscribe', names: ['claude'], severity: 'notify', kinds: both }],
    [
      'subscribe claude, Google Cloud and notion pages of outages only',
      { kind: 'subscribe', names: ['claude', 'Google Cloud', 'notion'], severity: 'page', kinds: ['outage'] },
    ],
    ['subscribe notion waves', { kind: 'subscribe', names: ['notion'], severity: 'notify', kinds: ['wave'] }],
    [
      'subscribe notion notify outages and waves',
      { kind: 'subscribe', names: ['notion'], severity: 'notify', kinds: both },
    ],
    ['unsubscribe claude, notion', { kind: 'unsubscribe', names: ['claude', 'notion'] }],
    ['unsubscribe all', { kind: 'unsubscribe', names: 'everything' }],
    ['quiet', { kind: 'quiet' }],
    ['quiet off', { kind: 'quiet-off' }],
    ['quiet 22:00-07:00 Europe/Berlin', berlin(22, 7)],
    ['quiet 22-7 europe/berlin', berlin(22, 7)],
    ['quiet 22:00 to 24:00 Europe/Berlin pages too', berlin(22, 0, 'held')],
    ['quiet 22꞉00–07:00 Europe/Berlin', berlin(22, 7)],
    ['quiet 24:00-07:00 Europe/Berlin', berlin(0, 7)],
    [
      'quiet 22-7 America/NewˍYork',
      { kind: 'quiet-hours', hours: { from: 1320, to: 420, zone: 'America/New_York', pages: 'told' } },
    ],
    ['digest', { kind: 'digest' }],
    ['digest monday 24:00 UTC', { kind: 'digest-time', time: { weekday: 2, minute: 0, zone: 'UTC' } }],
    ['digest sunday 24:00 UTC', { kind: 'digest-time', time: { weekday: 1, minute: 0, zone: 'UTC' } }],
    ['digest off', { kind: 'digest-off' }],
    ['digest fri 16', { kind: 'digest-time', time: { weekday: 5, minute: 960, zone: 'UTC' } }],
    ['digest Monday 09:30 Asia/Tokyo', { kind: 'digest-time', time: { weekday: 1, minute: 570, zone: 'Asia/Tokyo' } }],
  ])('%j is understood', (text, command) => expect(parseCommand(text)).toEqual(command));

  it.each([
    ['history', /Say of which product/],
    ['mute', /mute claude for 2h/],
    ['mute notion for 0m', /from a minute to 30 days/],
    ['mute notion for 31d', /from a minute to 30 days/],
    ['mute notion for 2 fortnights', /Say for how long/],
    ['unsubscribe', /Say from which products/],
    ['quiet 22:00-07:00', /quiet 22:00 to 07:00 Europe\/Berlin/],
    ['quiet 22:00-22:00 UTC', /another time/],
    ['quiet 0-24 UTC', /All day is a mute: "mute claude for 3d"/],
    ['quiet 25:00-07:00 UTC', /Say it as/],
    ['digest monday 24:01 UTC', /Say it as/],
    ['quiet 22:60-07:00 UTC', /Say it as/],
    ['quiet 22:00-07:00 Berlin', /"Berlin" is no time zone .* Did you mean Europe\/Berlin/],
    ['quiet 22:00-07:00 Europe/Berln', /Did you mean Europe\/Berlin/],
    ['digest someday 9', /Say it as "digest monday 09:00/],
    ['digest monday 09:00 Mars/Base', /no time zone/],
    [`subscribe ${Array.from({ length: 21 }, (_, index) => `p${index}`).join(',')}`, /at most 20/],
  ])('%j is answered with what was meant', (text, why) => {
    expect(parseCommand(text)).toMatchObject({ kind: 'unclear', why: expect.stringMatching(why) });
  });

  it.each(['quiet later', 'digest someday', 'mute', 'history'])(
    '%j is answered with what can be copied and said',
    (text) => {
      const { why } = parseCommand(text) as { why: string };
      const [, hint = ''] = /"([^"]+)"/.exec(escapeSlack(why)) ?? [];
      expect(parseCommand(hint).kind).not.toMatch(/^unclear|^product/);
      expect(hint).not.toContain('꞉');
    },
  );

  it('takes the hours that it showed', () => {
    const { hours } = berlin(22, 7);
    const shown = escapeSlack(quietWords({ ...hours, pages: 'told' }));
    expect(shown).toBe('22:00 to 07:00 Europe/Berlin');
    expect(parseCommand(`quiet ${shown}`)).toEqual(berlin(22, 7));
  });

  it('takes back every look-alike', () => {
    const line = 'https://a.test *b* _i_ ~s~ `c` :x: 10.0.0.1 mailto:a@b';
    expect(fromLookAlike(escapeSlack(line))).toBe(line);
  });

  it('takes whatever is written', () => {
    const word = fc.constantFrom(
      'mute',
      'quiet',
      'digest',
      'subscribe',
      'unsubscribe',
      'show',
      'for',
      '22:00-07:00',
      ',',
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 8 });
    fc.assert(
      fc.property(text, (words) => {
        expect(parseCommand(words.join(' ')).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('a product', () => {
  const catalogue = loadCatalogue();
  const find = (name: string) => {
    const found = findProduct(catalogue, name);
    return found.kind === 'found' ? found.product.id : found.near.map(({ id }) => id);
  };

  it.each([
    ['claude', 'claude'],
    ['Claude', 'claude'],
    ['GITHUB', 'github'],
    ['github-actions', find('github actions')],
    ['chatgpt', 'chatgpt'],
  ])('is found as %j', (name, id) => expect(find(name)).toEqual(id));

  it.each([
    ['cluade', 'claude'],
    ['notoin', 'notion'],
    ['githb', 'github'],
    ['spotfy', 'spotify'],
  ])('that is named %j is suggested', (name, id) => expect(find(name)).toContain(id));

  it.each(['zzzzzzzzzzzz', 'x'.repeat(300), '🔥🔥🔥🔥🔥🔥'])('that is nothing like %j is none', (name) =>
    expect(find(name)).toEqual([]),
  );
});
