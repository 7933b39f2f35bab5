import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLine, quotesLine } from '../../../src/alert/brief/claim.ts';
import { type Announced, type BriefEvidence, NO_EVIDENCE } from '../../../src/alert/brief/evidence.ts';
import { briefMarkdown, escapeMarkdown } from '../../../src/alert/brief/markdown.ts';
import { holdingStatement } from '../../../src/alert/brief/statement.ts';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { visibleLine } from '../../../src/alert/inert.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { THEMES, type Theme } from '../../../src/classify/themes/theme.ts';
import { bulletin, close, decision, HOSTILE_TEXTS, minute, OFFICIAL_CASES, wave } from '../bulletins.ts';
import { filledWith } from '../channels/hostile-bulletins.ts';

const open = bulletin();
const overSince = (reportedUntil: number | undefined) =>
  bulletin([decision(), close(minute(52), {}, reportedUntil === undefined ? {} : { reportedUntil })], {
    now: minute(60),
  });
const over = overSince(minute(37));
const spreading = bulletin([wave()], { productName: 'Notion', now: minute(38) });
const vendor: Announced = {
  title: 'Elevated errors',
  text: 'A configuration change caused errors. We expect to be done by 15:00 UTC.',
  status: 'investigating',
  impact: 'major',
  url: 'https://status.test/i1',
  startedAt: minute(20),
  updatedAt: minute(22),
  resolvedAt: null,
  seenAt: minute(30),
  goneAt: null,
};
const outage = {
  onset: minute(-40),
  closedAt: minute(-5),
  reportedUntil: minute(-20),
  closedBy: 'quiet' as const,
  reporters: 41,
  symptoms: { login: 19 },
  networks: { bluesky: 41 },
};
const progress = {
  at: minute(40),
  since: minute(0),
  shares: 360,
  reporters: 3,
  speed: 12.3,
  forecast: { low: 900, mid: 1_200, high: 1_600 },
  until: { early: minute(100), mid: minute(240), late: minute(900) },
};
const evidence = (parts: Partial<BriefEvidence> = {}): BriefEvidence => ({ ...NO_EVIDENCE, ...parts });
const said = (given: Bulletin, parts: Partial<BriefEvidence> = {}) =>
  holdingStatement(given, evidence(parts)).sentences.map(({ text }) => text);

describe('a holding statement', () => {
  it('says of an open outage since when, what, how many, and what the page shows', () => {
    expect(said(open)).toEqual([
      'Since about 2026-01-03 14:02 UTC people report that Claude does not let them log in.',
      '41 people have reported trouble publicly so far; 19 of them say this.',
      "The vendor's page announces no incident and shows all operational.",
    ]);
  });

  it('says of one that is over from when to when people reported it, and apart from that when it was closed', () => {
    expect(said(over, { announced: [{ ...vendor, resolvedAt: minute(50), status: 'resolved' }] })).toEqual([
      'From about 2026-01-03 14:02 to 14:39 UTC people reported that Claude did not let them log in.',
      '212 people reported trouble publicly; 19 of them said this.',
      'Reports are back to what is usual; Outcry closed the episode at 2026-01-03 14:54 UTC.',
      'The vendor\'s page announced "Elevated errors" for 2026-01-03 14:22 UTC and called it resolved.',
      'Its last words there, of 2026-01-03 14:24 UTC: "A configuration change caused errors. We expect to be done by 15:00 UTC."',
      'It gives 2026-01-03 14:52 UTC as the time of repair.',
    ]);
  });

  it('says only "from" where people went on, and the date of both ends where it went on past midnight', () => {
    expect(said(overSince(undefined))[0]).toMatch(/^From about 2026-01-03 14:02 UTC on people reported/);
    expect(said(overSince(minute(600)))[0]).toMatch(
      /^From about 2026-01-03 14:02 UTC to 2026-01-04 00:02 UTC people reported/,
    );
  });

  it('never says that the page still says what it said: when it last did, and since when it lists it no more', () => {
    const of = (given: Bulletin, parts: Partial<typeof vendor>) =>
      said(given, { announced: [{ ...vendor, status: 'monitoring', ...parts }] }).find((one) =>
        one.startsWith("The vendor's page"),
      );
    expect(of(open, {})).toBe(
      'The vendor\'s page announced "Elevated errors" for 2026-01-03 14:22 UTC and called it monitoring when last seen there, 2026-01-03 14:32 UTC.',
    );
    expect(of(over, { seenAt: minute(39), goneAt: minute(40) })).toBe(
      'The vendor\'s page announced "Elevated errors" for 2026-01-03 14:22 UTC and until 2026-01-03 14:41 UTC called it monitoring; since 2026-01-03 14:42 UTC it no longer lists it and shows all operational.',
    );
    const unread = bulletin([decision(OFFICIAL_CASES.unknown)]);
    expect(of(unread, { seenAt: minute(39), goneAt: minute(40) })).toMatch(/it no longer lists it\.$/);
  });

  it('says of every announcement what became of it, each with its own source', () => {
    const first = { ...vendor, title: 'Errors on login', text: '', status: 'resolved', resolvedAt: minute(30) };
    const second = { ...vendor, title: 'Errors on uploads', text: '', startedAt: minute(25), status: 'monitoring' };
    const { sentences, sources } = holdingStatement(open, evidence({ announced: [second, first] }));
    expect(sentences.slice(2).map(({ text }) => text)).toEqual([
      'The vendor\'s page announced "Errors on uploads" for 2026-01-03 14:27 UTC and called it monitoring when last seen there, 2026-01-03 14:32 UTC.',
      'The vendor\'s page announced "Errors on login" for 2026-01-03 14:22 UTC and called it resolved.',
      'It gives 2026-01-03 14:32 UTC as the time of repair.',
    ]);
    expect(sentences.slice(2).map(({ sources: held }) => held.map((number) => sources[number - 1]?.text))).toEqual([
      ['vendor\'s announcement "Errors on uploads"'],
      ['vendor\'s announcement "Errors on login"'],
      ['vendor\'s announcement "Errors on login"'],
    ]);
  });

  it('says of work that was announced how far it had got, in words of work', () => {
    const work = { ...vendor, title: 'Database maintenance', text: '', impact: 'maintenance', status: 'identified' };
    expect(said(open, { announced: [work] }).join()).toContain('called it in progress when last seen there');
  });

  it.each([
    ['major', "the vendor's page had called it over"],
    ['maintenance', 'the announced work had ended'],
  ])('says by how much people outlasted what the page said, %s', (impact, after) => {
    const incident = { id: 'i1', title: vendor.title, status: 'resolved', impact, url: null };
    const official = { state: 'lingering', incident, leadMinutes: null } as const;
    const ended = { over: { at: minute(17), until: minute(37) } };
    const closed = bulletin([decision(), close(minute(52), { official }, ended)], { now: minute(60) });
    expect(said(closed, { announced: [vendor] }).at(-1)).toBe(
      `People went on reporting it until 2026-01-03 14:39 UTC, 20 min after ${after}.`,
    );
    const lasting = bulletin([decision({ change: { official }, details: ended })], { now: minute(38) });
    expect(said(lasting).at(-1)).toBe(
      `People went on reporting it until at least 2026-01-03 14:39 UTC, 20 min after ${after}.`,
    );
  });

  it('says of one that was not over by itself why it ended, and not that all is usual again', () => {
    const ended = (closedBy: 'called' | 'untracked' | 'new-normal' | 'recovery') =>
      said(bulletin([decision(), close(minute(52), {}, { closedBy, reportedUntil: minute(50) })], { now: minute(60) }));
    expect(ended('called')[0]).toMatch(/^From about 2026-01-03 14:02 UTC on people reported/);
    expect(ended('called')[2]).toBe(
      'Whether people go on reporting it is not said here: readers of Outcry, who called it no outage, closed the episode at 2026-01-03 14:54 UTC.',
    );
    expect(ended('untracked')[2]).toBe(
      'Whether people go on reporting it is not known: Outcry, which does not track the product any more, closed the episode at 2026-01-03 14:54 UTC.',
    );
    expect(ended('new-normal')[2]).toMatch(/^Reports have stayed at that level for a day/);
    expect(ended('recovery')[2]).toMatch(/^Posts say that it works again; Outcry closed/);
    const wave = { outage: { ...outage, closedBy: 'called' as const } };
    expect(claimLine(spreading, evidence(wave))).toMatch(
      /^Is it still true\? Not known: people called the outage none/,
    );
  });

  it('says where it was over in between: two stretches of trouble are not one', () => {
    const again = decision({ at: minute(80) });
    const given = bulletin([
      decision(),
      close(minute(25)),
      again,
      close(minute(120), {}, { reportedUntil: minute(100) }),
    ]);
    expect(said(given)).toContain(
      'In between it was over: Outcry had closed the episode from 2026-01-03 14:27 UTC to 2026-01-03 15:22 UTC.',
    );
  });

  it.each([
    ['link', 'A link about Notion is being shared, with 340 posts and reposts by'],
    ['copies', 'One text about Notion is being shared, with 340 posts and reposts by'],
  ] as const)('calls no post what is a wave of %s', (about, words) => {
    const root = { root: 'at://1', about, reposts: 340, reach: null, forecast: null };
    const given = bulletin([wave({ change: { wave: root } })], { productName: 'Notion', now: minute(38) });
    const text = said(given).join(' ');
    expect(text).toContain(words);
    expect(text).toContain('one post of it, of ');
    expect(said({ ...given, posts: [] })[0]).toContain(words);
  });

  it('says of a wave what the post says, and what of it is true', () => {
    expect(said(spreading, { outage })).toEqual([
      'A post of 2026-01-03 14:05 UTC, with 340 reposts and quotes by 2026-01-03 14:40 UTC, says: "stuck on the loading screen, three machines, three accounts".',
      'From about 2026-01-03 13:22 to 13:42 UTC people reported that Notion did not let them log in.',
      '41 people reported trouble publicly; 19 of them said this.',
      'Reports are back to what is usual; Outcry closed the episode at 2026-01-03 13:57 UTC.',
      "The vendor's page announces no incident and shows all operational.",
    ]);
    expect(said(spreading)).toContain('No unusual number of people report trouble with Notion.');
  });

  it('claims no calm where a network was not read, and nothing of a page that was not', () => {
    const unreadable = bulletin([wave(OFFICIAL_CASES.unknown)], { productName: 'Notion', now: minute(38) });
    const sentences = said(unreadable, { unread: ['mastodon'] });
    expect(sentences).toHaveLength(1);
    expect(holdingStatement(unreadable, evidence({ unread: ['mastodon'] })).leftOut.join()).toContain(
      'mastodon: not read',
    );
  });

  it('has a cause and a time of repair only in the vendor’s own words, and says so where there are none', () => {
    const text = (given: Partial<BriefEvidence>) =>
      said(open, given)
        .join(' ')
        .replace(/"[^"]*"/g, '…');
    for (const given of [{}, { announced: [vendor] }])
      expect(text(given)).not.toMatch(/cause|because|due to|expect|configuration|15:00/);
    expect(holdingStatement(open, evidence()).leftOut.join()).toMatch(/a cause.*a time of repair/);
  });

  const any = fc.record({
    text: fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 200 })),
    kind: fc.constantFrom('outage' as const, 'wave' as const),
  });
  it('gives every sentence a source that is there, whatever posts and vendors say', () => {
    fc.assert(
      fc.property(any, ({ text, kind }) => {
        const given = filledWith(text, 'confirmed', kind);
        const { sentences, sources } = holdingStatement(given, given.evidence!);
        expect(sentences.length).toBeGreaterThan(0);
        for (const { sources: held } of sentences) {
          expect(held.length).toBeGreaterThan(0);
          for (const number of held) expect(sources[number - 1]).toBeDefined();
        }
      }),
    );
  });
});

describe('whether a post is still true', () => {
  it.each([
    [
      'an outage is open',
      { outage: { ...outage, closedAt: null, reportedUntil: null, closedBy: null } },
      'Is it still true? Yes: 41 people reported trouble with Notion since 13:22 UTC, vendor page: all operational',
    ],
    [
      'it is over',
      { outage, announced: [{ ...vendor, resolvedAt: minute(-1) }] },
      'Is it still true? No: reports are back to normal (41 people since 13:22 UTC, the last one 13:42 UTC), closed 13:57 UTC, vendor page: resolved 14:01 UTC',
    ],
    [
      'the page lists it no more',
      {
        outage,
        announced: [
          { ...vendor, goneAt: minute(31) },
          { ...vendor, resolvedAt: minute(1) },
        ],
      },
      'Is it still true? No: reports are back to normal (41 people since 13:22 UTC, the last one 13:42 UTC), closed 13:57 UTC, vendor page: investigating until 14:32 UTC, no longer listed',
    ],
    [
      'nobody else says so',
      {},
      'Is it still true? No outage of Notion is seen in what people report, vendor page: all operational',
    ],
    [
      'people say little, by when it began to spread',
      { wave: progress },
      'Is it still true? No outage of Notion is seen in what people report (3 people since 14:02 UTC, when it began to spread), vendor page: all operational',
    ],
    [
      'a network was not read',
      { unread: ['bluesky'] },
      'Is it still true? Not known: Bluesky was not read for part of the time, vendor page: all operational',
    ],
  ])('%s', (_what, parts, words) => expect(claimLine(spreading, evidence(parts))).toBe(words));

  const adding = (read: number, counts: Readonly<Partial<Record<Theme, number>>> | null) =>
    evidence({
      quotes: {
        counted: 120,
        add: {
          read,
          themes: counts && THEMES.flatMap((theme) => (counts[theme] ? { theme, count: counts[theme] } : [])),
          phrases: counts === null ? [] : [{ text: 'all "eggs" in one basket', count: 22 }],
        },
      },
    });
  it('and what its quotes add, in shares of how many', () => {
    expect(quotesLine(adding(100, { dependence: 41, joke: 30, refund: 9 }), 'Notion')).toBe(
      'What quotes add: dependence on one vendor 41 %, jokes 30 %, asks for a refund 9 %, "all \'eggs\' in one basket" 22 % · ' +
        'by the 100 of 120 quotes so far that name Notion, each person once',
    );
  });

  it('which is not known of few, and nothing where nobody quoted it', () => {
    expect(quotesLine(adding(7, null), 'Notion')).toBe(
      'What quotes add: not known; 7 of 120 quotes so far name Notion and could be read',
    );
    expect(quotesLine(evidence(), 'Notion')).toBeNull();
  });

  it('stands in the message of a wave with the statement', () => {
    const message = buildMessage({ ...spreading, evidence: evidence({ outage, wave: progress }) });
    const lines = message.lines.map(({ text }) => text);
    expect(message.headline).toBe(
      'A post about Notion is spreading · 360 reposts and quotes in 40 min · heading for 900–1,600 by about 18:02 UTC',
    );
    expect(message.asOf).toBe('as of 14:42 UTC');
    expect(lines).toContain(
      'Forecast: 1,200 in the end, 900 to 1,600; nine tenths of them by 18:02 UTC, between 15:42 UTC and 2026-01-04 05:02 UTC (ranges meant to hold four times in five)',
    );
    expect(lines).toContain('Speed: 12.3 reposts and quotes a minute over the last 10 min');
    expect(message.statement?.sentences[0]?.text).toContain('with 360 reposts and quotes by 2026-01-03 14:42 UTC');
    expect(lines.join()).toContain('Is it still true? No: reports are back to normal');
    expect(message.statement?.sentences.length).toBe(5);
  });
});

describe('a brief', () => {
  it('has figures, posts, the statement with its sources, and what is left out', () => {
    const brief = briefMarkdown(over, evidence({ announced: [vendor] }));
    expect(brief).toMatch(/^# 🟢 Claude is back · 37 min ·/);
    expect(brief).toContain('as of 2026-01-03 15:02 UTC');
    for (const part of [
      '## Posts',
      '## Holding statement',
      '## Not in it, on purpose',
      '\\[1\\]',
      '2. vendor&#39;s announcement',
    ].map((one) => one.replace('&#39;', "'")))
      expect(brief).toContain(part);
    expect(brief).toContain('[open](<https://status.test/i1>)');
  });

  it('lets nothing of foreign text act: no link, image, HTML, heading or list of its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 200 })),
        (text) => {
          const escaped = escapeMarkdown(visibleLine(text, 280));
          expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]()#+!|<>~@]|:\/\/|^\s*[-–]/);
        },
      ),
    );
  });
});
