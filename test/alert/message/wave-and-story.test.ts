import { describe, expect, it } from 'vitest';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { bulletin, close, decision, evidence, minute, OFFICIAL_CASES, update, wave } from '../bulletins.ts';

const headline = (given: Bulletin) => {
  const message = buildMessage(given);
  return `${message.sign} ${message.headline}`;
};
const lines = (given: Bulletin) => buildMessage(given).lines.map(({ text }) => text);

describe('a wave', () => {
  const said = (decisions: Parameters<typeof bulletin>[0], parts: Partial<Bulletin> = {}) =>
    bulletin(decisions, { productName: 'Notion', now: minute(38), ...parts });

  it('says how far it went and where it is heading', () => {
    expect(headline(said([wave()]))).toBe(
      '🌊 A post about Notion is spreading · 340 reposts and quotes in 38 min · heading for 900–1,600',
    );
  });

  it('puts its normal beside the reposts and quotes, and keeps people apart from them', () => {
    expect(lines(said([wave()])).slice(0, 2)).toEqual([
      'Forecast: 1,200 in the end, 900 to 1,600; nine tenths are there already (ranges meant to hold four times in five)',
      'The most shared post about Notion of a day usually gets 12 reposts and quotes · who reposts or quotes is not counted as affected',
    ]);
  });

  it('quotes the root alone, with a name where there is one', () => {
    const posts = [evidence({ uri: 'at://9' }), evidence({ author: '@ann@mas.test' })];
    const { quotes } = buildMessage(said([wave()], { posts }));
    expect(quotes.map(({ byline }) => byline)).toEqual(['by @ann@mas.test · Bluesky · 14:05 UTC']);
  });

  it('is told as a link where many posts share one, with the link and the posts that brought most', () => {
    const link = {
      root: 'https://news.example/a?id=3',
      about: 'link',
      reposts: 340,
      reach: null,
      forecast: null,
    } as const;
    const given = said([wave({ change: { wave: link } })], {
      posts: [
        evidence({ uri: 'at://4' }),
        evidence({ uri: 'at://5' }),
        evidence({ uri: 'at://6' }),
        evidence({ uri: 'at://7' }),
      ],
    });
    expect(headline(given)).toMatch(/^🌊 A link about Notion is spreading · 340 posts and reposts in 38 min/);
    expect(buildMessage(given).lines[0]).toEqual({
      text: 'Shared by all: https://news.example/a?id=3',
      link: { url: 'https://news.example/a?id=3', label: 'open the link' },
    });
    expect(buildMessage(given).quotes).toHaveLength(3);
  });

  it('is told as copies of one text where nobody reposts', () => {
    const copies = { root: 'at://1', about: 'copies', reposts: 340, reach: null, forecast: null } as const;
    expect(headline(said([wave({ change: { wave: copies } })]))).toMatch(
      /^🌊 Copies of one text about Notion are spreading · 340 posts and reposts in 38 min/,
    );
    expect(lines(said([wave({ change: { wave: copies } })], { posts: [] }))[0]).toBe(
      'Its posts were deleted or are not stored',
    );
  });

  it('says so when the post was deleted', () => {
    expect(lines(said([wave()], { posts: [] }))[0]).toBe('The post itself was deleted or is not stored');
  });

  it('says what it does not know yet, and how it ended', () => {
    const root = { root: 'at://1', reposts: 50, reach: 21_000, forecast: null };
    expect(headline(said([wave({ change: { wave: root } })]))).toContain('too early to say how far');
    expect(lines(said([wave({ change: { wave: root } })]))[0]).toBe('Reach: up to 21,000 followers');
    expect(headline(said([wave({ change: { change: 'close' } })]))).toBe(
      '🌊 The post about Notion has stopped spreading · 340 reposts and quotes in 38 min',
    );
  });
});

describe('the story', () => {
  it('has one line per told change', () => {
    const confirmed = update(minute(25), {
      ...OFFICIAL_CASES.confirmed.change,
      reason: 'the vendor has confirmed ("Elevated errors")',
    });
    const told = [
      decision({ change: { severity: 'notify', reason: 'score 12 over 9' } }),
      decision({ at: minute(9), change: { change: 'escalate', reason: 'two networks agree' } }),
      confirmed,
      update(minute(30), { official: confirmed.change.official }),
      close(minute(52)),
      decision({ at: minute(70), change: { reason: 'surges again' } }),
    ];
    expect(buildMessage(bulletin(told)).story).toEqual([
      { number: 1, act: 0, text: '14:09 UTC · opened as notify: score 12 over 9' },
      { number: 2, act: 0, pages: true, text: '14:11 UTC · escalated as page: two networks agree' },
      { number: 3, act: 0, text: '14:27 UTC · the vendor has confirmed ("Elevated errors")' },
      { number: 4, act: 0, text: '14:32 UTC · reporters doubled since last told' },
      { number: 5, act: 0, text: '14:54 UTC · closed: reports below 1.5 times normal for 15 min' },
      { number: 6, act: 0, pages: true, text: '15:12 UTC · opened again as page: surges again' },
    ]);
  });

  it('begins, for the reader, with the escalation of what was only watched', () => {
    const told = [decision({ change: { change: 'escalate', severity: 'notify', reason: 'score 12 over 9' } })];
    expect(buildMessage(bulletin(told)).story[0]?.text).toBe('14:09 UTC · opened as notify: score 12 over 9');
  });
});
