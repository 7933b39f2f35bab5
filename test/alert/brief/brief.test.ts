import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLine, quotesLine } from '../../../src/alert/brief/claim.ts';
import { type BriefEvidence, NO_EVIDENCE } from '../../../src/alert/brief/evidence.ts';
import { briefMarkdown, escapeMarkdown } from '../../../src/alert/brief/markdown.ts';
import { holdingStatement } from '../../../src/alert/brief/statement.ts';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { visibleLine } from '../../../src/alert/inert.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { bulletin, close, decision, HOSTILE_TEXTS, minute, OFFICIAL_CASES, wave } from '../bulletins.ts';
import { filledWith } from '../channels/hostile-bulletins.ts';

const open = bulletin();
const over = bulletin([decision(), close(minute(52))], { now: minute(60) });
const spreading = bulletin([wave()], { productName: 'Notion', now: minute(38) });
const vendor = {
  title: 'Elevated errors',
  text: 'A configuration change caused errors. We expect to be done by 15:00 UTC.',
  status: 'investigating',
  url: 'https://status.test/i1',
  startedAt: minute(20),
  resolvedAt: null,
};
const outage = {
  onset: minute(-40),
  closedAt: minute(-5),
  reporters: 41,
  symptoms: { login: 19 },
  networks: { bluesky: 41 },
};
const evidence = (parts: Partial<BriefEvidence> = {}): BriefEvidence => ({ ...NO_EVIDENCE, ...parts });
const said = (given: Bulletin, parts: Partial<BriefEvidence> = {}) =>
  holdingStatement(given, evidence(parts)).sentences.map(({ text }) => text);

describe('a holding statement', () => {
  it('says of an open outage since when, what, how many, and what the page shows', () => {
    expect(said(open)).toEqual([
      'Since about 14:02 UTC people report that Claude does not let them log in.',
      '41 people have said so publicly so far.',
      "The vendor's page announces no incident and shows all operational.",
    ]);
  });

  it('says of one that is over from when to when', () => {
    expect(said(over, { vendor: { ...vendor, resolvedAt: minute(50), status: 'resolved' } })).toEqual([
      'From about 14:02 UTC to 14:54 UTC people reported that Claude did not let them log in.',
      '212 people said so publicly.',
      'Since 14:54 UTC reports are back to what is usual.',
      'The vendor\'s page has announced "Elevated errors" for 14:22 UTC and calls it resolved.',
      'It says: "A configuration change caused errors. We expect to be done by 15:00 UTC.".',
      'It gives 14:52 UTC as the time of repair.',
    ]);
  });

  it('says of a wave what the post says, and what of it is true', () => {
    expect(said(spreading, { outage })).toEqual([
      'A post of 14:05 UTC, with 340 reposts and quotes so far, says: "stuck on the loading screen, three machines, three accounts".',
      'From about 13:22 UTC to 13:57 UTC people reported that Notion did not let them log in.',
      '41 people said so publicly.',
      'Since 13:57 UTC reports are back to what is usual.',
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
    for (const given of [{}, { vendor }])
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
      { outage: { ...outage, closedAt: null } },
      'Is it still true? Yes: 41 people report trouble with Notion since 13:22 UTC, vendor page: all operational',
    ],
    [
      'it is over',
      { outage, vendor: { ...vendor, resolvedAt: minute(-1) } },
      'Is it still true? No: reports are back to normal since 13:57 UTC, vendor page: resolved 14:01 UTC',
    ],
    [
      'nobody else says so',
      {},
      'Is it still true? No outage of Notion is seen in what people report, vendor page: all operational',
    ],
    [
      'a network was not read',
      { unread: ['bluesky'] },
      'Is it still true? Not known: Bluesky was not read for part of the time, vendor page: all operational',
    ],
  ])('%s', (_what, parts, words) => expect(claimLine(spreading, evidence(parts))).toBe(words));

  it('and what its quotes add, in shares', () => {
    expect(quotesLine(evidence({ quotes: { report: 30, other: 60, complaint: 10 } }))).toBe(
      'What 100 quotes add: something else, jokes among it 60 %, it fails for me too 30 %, quality, price, limits 10 %',
    );
    expect(quotesLine(evidence())).toBeNull();
  });

  it('stands in the message of a wave with the statement', () => {
    const message = buildMessage({ ...spreading, evidence: evidence({ outage, perMinute: 12.3 }) });
    const lines = message.lines.map(({ text }) => text);
    expect(lines).toContain('Speed: 12.3 reposts and quotes a minute over the last 10 min');
    expect(lines.join()).toContain('Is it still true? No: reports are back to normal');
    expect(message.statement?.sentences.length).toBe(5);
  });
});

describe('a brief', () => {
  it('has figures, posts, the statement with its sources, and what is left out', () => {
    const brief = briefMarkdown(over, evidence({ vendor }));
    expect(brief).toMatch(/^# 🟢 Claude is back/);
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
