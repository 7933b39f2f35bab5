import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { itemOfStatus, reasonToLeaveOut } from '../../../src/sources/mastodon/item-of-status.ts';
import { earlierId, filedAt, isLater, mastodonStatus } from '../../../src/sources/mastodon/status.ts';

const recorded = z
  .array(z.object({ name: z.string(), status: z.record(z.string(), z.unknown()) }))
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/mastodon/statuses.json', import.meta.url), 'utf8')));

/** As `masto` hands it on. */
function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
      camelCased(inner),
    ]),
  );
}
const named = (name: string) => mastodonStatus.parse(camelCased(recorded.find((one) => one.name === name)?.status));
const context = { observedAt: 1000, host: 'localhost', uriOf: (id: string) => `uri of ${id}` };

describe('recorded statuses', () => {
  it.each([
    ['plain', null],
    ['unlisted', null],
    ['reply', null],
    ['link', null],
    ['quote', null],
    ['edited', null],
    ['reblog', 'author opted out (not indexable)'],
    ['direct', 'not public'],
    ['private', 'not public'],
    ['noindex', 'author opted out (noindex)'],
  ])('are kept only where everybody may read them: %s', (name, reason) => {
    expect(reasonToLeaveOut(named(name), { domains: [], host: 'localhost' })).toBe(reason);
  });

  it('become posts with author, time, language and address', () => {
    expect(itemOfStatus(named('plain'), context)).toEqual({
      type: 'post',
      network: 'mastodon',
      uri: 'http://localhost:3000/ap/users/117020566092212359/statuses/117020570194921638',
      author: named('plain').account.url,
      observedAt: 1000,
      text: 'oh no!',
      createdAt: Date.parse('2026-08-01T13:49:56.578Z'),
      langs: ['ja'],
      kind: 'post',
      parent: null,
      quoted: null,
      url: named('plain').url,
      bot: false,
    });
  });

  it('tell replies, quotes and reblogs apart', () => {
    const reply = named('reply');
    expect(itemOfStatus(reply, context)).toMatchObject({ kind: 'reply', parent: `uri of ${reply.inReplyToId}` });
    const quote = itemOfStatus(named('quote'), context);
    expect(quote).toMatchObject({ kind: 'quote', quoted: named('quote').quote?.quotedStatus?.uri });
    expect(itemOfStatus(named('reblog'), context)).toMatchObject({
      type: 'repost',
      subject: named('reblog').reblog?.uri,
    });
  });

  it('name an author without address by account and instance', () => {
    const status = named('plain');
    const local = { ...status, account: { ...status.account, url: null, acct: 'ada' } };
    expect(itemOfStatus(local, context)).toMatchObject({ author: 'ada@localhost' });
  });
});

describe('ids', () => {
  it('tell when a status was filed, where they are Mastodon’s', () => {
    expect(filedAt('117020570194921638')).toBe(Date.parse('2026-08-01T13:49:56.577Z'));
    expect(filedAt('01J4ABCDEF')).toBeNull();
    expect(filedAt(earlierId('117020570194921638', 15_000))).toBe(Date.parse('2026-08-01T13:49:41.577Z'));
    expect(earlierId('01J4ABCDEF', 15_000)).toBe('01J4ABCDEF');
  });

  it.each([
    ['9', '10', false],
    ['10', '9', true],
    ['11', '10', true],
    ['10', '10', false],
    ['1', null, true],
  ])('%s is later than %s: %s', (a, b, expected) => {
    expect(isLater(a, b)).toBe(expected);
  });
});
