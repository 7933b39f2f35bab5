import { describe, expect, it } from 'vitest';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import { CORRELATIONS } from '../../../src/correlate/correlation.ts';
import { bulletin, close, decision, evidence, INCIDENT, minute, OFFICIAL_CASES, ONSET, wave } from '../bulletins.ts';

const headline = (given: Bulletin) => {
  const message = buildMessage(given);
  return `${message.sign} ${message.headline}`;
};
const lines = (given: Bulletin) => buildMessage(given).lines.map(({ text }) => text);

describe('the first line of an outage', () => {
  it('says what, how many against normal, and since when', () => {
    expect(headline(bulletin())).toBe('🔴 Claude looks down · 41 people in 7 min (normally 0.6) · since 14:02 UTC');
  });

  it.each([
    ['notify', {}, '🟠 Claude may be down · '],
    ['page', { login: 30, errors: 5 }, '🔴 Claude looks down at log-in · '],
    ['page', { slow: 9 }, '🔴 Claude looks slow · '],
    ['notify', { feature: 6, slow: 4 }, '🟠 Claude may be partly broken · '],
    ['page', { errors: 6, slow: 5 }, '🔴 Claude looks down · '],
  ] as const)('at %s with symptoms %j reads "%s"', (severity, symptoms, beginning) => {
    expect(headline(bulletin([decision({ change: { severity, symptoms } })]))).toContain(beginning);
  });

  it.each([
    ['confirmed', '🔴 Claude is down · '],
    ['status-first', '🔴 Claude is down · '],
    ['maintenance', '🔧 Claude is down during announced maintenance · '],
    ['lingering', '🔴 Claude is still down for some · '],
    ['unknown', '🔴 Claude looks down · '],
  ] as const)('when the page is %s reads "%s"', (state, beginning) => {
    expect(headline(bulletin([decision(OFFICIAL_CASES[state])]))).toContain(beginning);
  });

  it.each([
    [1, 0.04, '1 person in 7 min (normally under 0.1)'],
    [1_234, 56.7, '1,234 people in 7 min (normally 57)'],
    [12, 2, '12 people in 7 min (normally 2)'],
  ])('puts %d reporters beside their normal of %d', (reporters, expected, counted) => {
    expect(headline(bulletin([decision({ change: { reporters, expected } })]))).toContain(counted);
  });

  it('dates an onset of another day', () => {
    expect(headline(bulletin([decision()], { now: minute(24 * 60) }))).toContain('since 2026-01-03 14:02 UTC');
  });
});

describe('recovery', () => {
  it.each([
    [17, 'confirmed', '🟢 Claude is back · 52 min · 212 people · we were 17 min ahead of the page'],
    [-4, 'confirmed', '🟢 Claude is back · 52 min · 212 people · the page was 4 min ahead of us'],
    [0.2, 'confirmed', '🟢 Claude is back · 52 min · 212 people · the page was as fast as we were'],
    [null, 'ahead', '🟢 Claude is back · 52 min · 212 people · never announced by the vendor'],
    [null, 'unknown', '🟢 Claude is back · 52 min · 212 people · vendor page not readable'],
    [null, 'maintenance', '🟢 Claude is back · 52 min · 212 people · during announced maintenance'],
  ] as const)('with a lead of %s reads "%s"', (leadMinutes, state, expected) => {
    const closed = close(minute(52), { official: { state, incident: null, leadMinutes } });
    expect(headline(bulletin([decision(), closed], { now: minute(53) }))).toBe(expected);
  });

  it.each([
    [
      'confirmed',
      'major',
      17,
      'we were 17 min ahead of the page · the vendor closed it 20 min before people stopped reporting',
    ],
    [
      'status-first',
      'major',
      -4,
      'the page was 4 min ahead of us · the vendor closed it 20 min before people stopped reporting',
    ],
    ['maintenance', 'maintenance', null, '20 min longer than the announced work, which ended at 14:19 UTC'],
  ] as const)('of %s that people outlasted says by how much', (_, impact, leadMinutes, expected) => {
    const official = { state: 'lingering', incident: { ...INCIDENT, impact }, leadMinutes } as const;
    const closed = close(minute(52), { official });
    const over = { ...closed, details: { ...closed.details, over: { at: minute(17), until: minute(37) } } };
    const given = bulletin([decision(), over], { now: minute(53) });
    expect(headline(given)).toBe(`🟢 Claude is back · 52 min · 212 people · ${expected}`);
    expect(lines(given)[0]).toMatch(/^Vendor page: all operational, read .* 20 min before people stopped reporting$/);
    expect(lines(given)[0]).not.toContain('still');
  });

  it('of what is the new normal, or tracked no more, is no recovery', () => {
    const ended = (closedBy: 'new-normal' | 'untracked') =>
      bulletin([decision(), close(minute(52), {}, { closedBy })], { now: minute(53) });
    expect(headline(ended('new-normal'))).toBe(
      '⚪ Claude: a day at this level is the new normal · 52 min · 212 people',
    );
    expect(headline(ended('untracked'))).toBe('⚪ Claude: the product is not tracked any more · 52 min · 212 people');
    expect(lines(ended('untracked')).join(' ')).toContain('not known');
    const spread = { ...wave(), details: { ...wave().details, closedBy: 'untracked' as const } };
    const over = { ...spread, change: { ...spread.change, change: 'close' as const } };
    expect(headline(bulletin([wave(), over], { now: minute(53) }))).toMatch(
      /: the product is not tracked any more · the post was still spreading · /,
    );
  });

  it('counts from the onset until people stopped, not until the calm that closed it', () => {
    const closed = close(minute(52), {}, { reportedUntil: minute(37) });
    expect(headline(bulletin([decision(), closed], { now: minute(53) }))).toMatch(/^🟢 Claude is back · 37 min · /);
  });

  it('says who was first only where it is known, and that there is no page where none is', () => {
    const official = { state: 'confirmed', incident: INCIDENT, leadMinutes: null } as const;
    const unsure = bulletin([decision(), close(minute(52), { official })], { now: minute(53) });
    expect(headline(unsure)).toMatch(/ · who was first is not known$/);
    const none = { state: 'unknown', incident: null, leadMinutes: null } as const;
    const page = { state: 'unknown', readAt: null, reason: 'no feed configured' };
    const pageless = bulletin([decision(), close(minute(52), { official: none }, { page })], { now: minute(53) });
    expect(headline(pageless)).toMatch(/ · no vendor page known$/);
    expect(lines(pageless)[0]).toBe('No page of the vendor is known');
  });

  it('gives each of several announcements its own distance from us', () => {
    const official = { state: 'confirmed', incident: INCIDENT, leadMinutes: 12 } as const;
    const first = { ...INCIDENT, id: 'i0', title: 'Log-ins fail', leadMinutes: 12 };
    const given = bulletin([decision({ change: { official }, details: { ownLead: 48, beside: [first] } })]);
    expect(lines(given)[0]).toBe(
      'Vendor page: "Elevated errors" (investigating, impact major) · confirmed 48 min after us · also announced: "Log-ins fail" 12 min after us',
    );
  });

  it('says of announced work until when it was planned once it lasts longer', () => {
    const work = { ...INCIDENT, impact: 'maintenance', status: 'identified' };
    const official = { state: 'maintenance', incident: work, leadMinutes: null } as const;
    const at = (now: number) =>
      lines(bulletin([decision({ change: { official }, details: { plannedUntil: minute(30) } })], { now }))[0];
    expect(at(minute(20))).toMatch(/^Vendor page: announced maintenance "Elevated errors", read /);
    expect(at(minute(40))).toMatch(
      /^Vendor page: announced maintenance "Elevated errors", planned until 14:32 UTC and not over, read /,
    );
  });

  it('tells hours and days as such', () => {
    expect(headline(bulletin([decision(), close(minute(185))]))).toContain(' · 3 h 5 min · ');
    expect(headline(bulletin([decision(), close(minute(52 * 60))]))).toContain(' · 2 d 4 h · ');
  });
});

describe('the official line', () => {
  it.each([
    ['ahead', 'Vendor page: all operational, read 1 min ago · we are 6 min ahead'],
    ['confirmed', 'Vendor page: "Elevated errors" (investigating, impact major) · confirmed 23 min after us'],
    ['status-first', 'Vendor page: "Elevated errors" (investigating, impact major) · announced 5 min before us'],
    ['maintenance', 'Vendor page: announced maintenance "Database upgrade", read 1 min ago · people notice it'],
    [
      'lingering',
      'Vendor page: "Elevated errors" (resolved, impact major), read 1 min ago · people still report trouble',
    ],
    ['unknown', 'Vendor page not readable: HTTP 503; last read 14:01 UTC (8 min ago)'],
  ] as const)('for %s says "%s"', (state, words) => {
    expect(lines(bulletin([decision(OFFICIAL_CASES[state])]))[0]).toBe(words);
  });

  it('has its own words for each of the states', () => {
    const said = CORRELATIONS.map((state) => lines(bulletin([decision(OFFICIAL_CASES[state])]))[0]);
    expect(new Set(said).size).toBe(6);
  });

  it('claims no lead before the page was read after our opening', () => {
    const early = decision({ details: { page: { state: 'operational', readAt: ONSET, reason: null } } });
    expect(lines(bulletin([early]))[0]).toBe('Vendor page: all operational, read 7 min ago · nothing announced so far');
  });

  it('claims no lead for a wave, nor for an outage that ended unannounced', () => {
    const official = { state: 'ahead', incident: null, leadMinutes: null } as const;
    expect(lines(bulletin([wave()])).at(-1)).toContain(' · nothing announced');
    expect(lines(bulletin([decision(), close(minute(52), { official })]))[0]).toContain(' · nothing announced');
  });

  it('says that a feed was never read, and why', () => {
    const never = decision({
      change: { official: { state: 'unknown', incident: null, leadMinutes: null } },
      details: { page: { state: 'unknown', readAt: null, reason: null } },
    });
    expect(lines(bulletin([never]))[0]).toBe('Vendor page not readable: no official feed is known; never read so far');
  });

  it('tells how it is now once it is over, not how the incident was when it was last listed', () => {
    const official = { state: 'confirmed', incident: INCIDENT, leadMinutes: 17 } as const;
    expect(lines(bulletin([decision(), close(minute(52), { official })]))[0]).toMatch(
      /^Vendor page: all operational, read .* · "Elevated errors" confirmed 17 min after us$/,
    );
  });

  it('tells of an incident that left the page without a word that it is no longer listed', () => {
    const official = { state: 'lingering', incident: INCIDENT, leadMinutes: 17 } as const;
    expect(lines(bulletin([decision({ change: { official } })]))[0]).toBe(
      'Vendor page: all operational, "Elevated errors" no longer listed, read 1 min ago · people still report trouble',
    );
  });

  it.each([
    ['confirmed', '🔴 Claude looks down · ', ' · confirmed 23 min after us'],
    ['status-first', '🔴 Claude looks down · ', ' · announced 5 min before us'],
    ['maintenance', '🔴 Claude looks down · ', ''],
  ] as const)('no longer claims that the vendor says so once a page that was %s is clear', (state, beginning, end) => {
    const { change } = OFFICIAL_CASES[state];
    const given = bulletin([decision({ change: change!, details: { over: { at: minute(6), until: null } } })]);
    expect(headline(given)).toContain(beginning);
    const title = change!.official!.incident!.title;
    expect(lines(given)[0]).toBe(`Vendor page: all operational, "${title}" no longer listed, read 1 min ago${end}`);
  });

  it("tells the page's own time: whether it was touched since, and still says that all is well", () => {
    const as = (pageAt: number) => lines(bulletin([decision()], { pageAt }))[0];
    expect(as(minute(5))).toBe(
      'Vendor page: all operational as of 14:07 UTC by its own clock, read 1 min ago · we are 6 min ahead',
    );
    expect(as(ONSET - 60_000)).toBe(
      'Vendor page: all operational, not touched since 14:01 UTC, read 1 min ago · we are 6 min ahead',
    );
  });

  it('links the incident it speaks of, and nothing but a web address', () => {
    const line = (url: string) => {
      const official = { state: 'confirmed', incident: { ...INCIDENT, url }, leadMinutes: 1 } as const;
      return buildMessage(bulletin([decision({ change: { official } })])).lines[0]?.link;
    };
    expect(line('https://status.test/1')).toEqual({ url: 'https://status.test/1', label: 'incident' });
    expect(line('javascript:alert(1)')).toBeNull();
  });
});

describe('the cause line', () => {
  const upstream = { product: 'claude', share: 0.8, posts: ['at://1'] };
  it.each<[string, Bulletin]>([
    ['Cause as far as posts say: not known, no upstream stands out', bulletin()],
    [
      'Cause as far as posts say: Claude itself; Cursor, Notion echo it (2 products grouped here)',
      bulletin([decision()], { echoes: ['Cursor', 'Notion'] }),
    ],
    [
      'Cause as far as posts say: Claude itself (80 % of the evidence); Notion echoes it (1 product grouped here)',
      bulletin([decision({ change: { upstream } })], { echoes: ['Notion'] }),
    ],
    [
      'Cause as far as posts say: Claude (80 % of the evidence), echoed by Notion; grouped under Claude',
      bulletin([decision({ change: { upstream, product: 'notion' }, details: { groupedUnder: 'claude-outage' } })], {
        productName: 'Notion',
        upstreamName: 'Claude',
      }),
    ],
    [
      'Cause as far as posts say: Claude itself; A, B, C, D, E and 25 more echo it (30 products grouped here)',
      bulletin([decision()], { echoes: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'] }),
    ],
    [
      'Cause as far as posts say: AWS (60 % of the evidence, Cloudflare 20 %), echoed by Notion',
      bulletin(
        [
          decision({
            change: { upstream: { ...upstream, product: 'aws', share: 0.6 }, product: 'notion' },
            details: {
              causes: [
                { product: 'aws', share: 0.6, posts: [] },
                { product: 'cloudflare', share: 0.2, posts: [] },
                { product: 'okta', share: 0.05, posts: [] },
                { product: null, share: 0.15, posts: [] },
              ],
            },
          }),
        ],
        { productName: 'Notion', upstreamName: 'AWS', names: { aws: 'AWS', cloudflare: 'Cloudflare', okta: 'Okta' } },
      ),
    ],
    [
      'Cause as far as posts say: not known; Figma, Slack, zoom began to fail together, from a common cause; all depend on AWS; posts name Cloudflare',
      bulletin(
        [
          decision({
            details: {
              common: { products: ['figma', 'slack', 'zoom'], shared: ['aws'], named: ['cloudflare'] },
            },
          }),
        ],
        { names: { figma: 'Figma', slack: 'Slack', aws: 'AWS', cloudflare: 'Cloudflare' } },
      ),
    ],
  ])('reads "%s"', (words, given) => expect(lines(given)[1]).toBe(words));
});

describe('the line of how far it reaches', () => {
  const words = ['9 of 10 who name a place name Germany', '31 of 40 who name a part name GitHub Actions'];
  it.each<[string, Bulletin]>([
    [
      `Reach: regional (${words[0]}), partial (${words[1]})`,
      bulletin([decision({ details: { reach: { kinds: ['regional', 'partial'], words } } })]),
    ],
    [
      'Reach: not known, too few say where or of which part',
      bulletin([decision({ details: { reach: { kinds: [], words: [] } } })]),
    ],
  ])('reads "%s"', (expected, given) => expect(lines(given)[2]).toBe(expected));

  it('is left out of what was decided before it was looked at', () => {
    expect(lines(bulletin()).some((one) => one.startsWith('Reach'))).toBe(false);
  });
});

describe('the mix', () => {
  it('counts symptoms, components, languages and networks, largest first', () => {
    expect(buildMessage(bulletin()).mix).toBe(
      'Cannot log in 19 · errors 14 · slow 5 · Claude Code 9 · en 27, ja 8, es 4 · Bluesky 33, Mastodon 8',
    );
  });

  it('is left out when no post says anything of it', () => {
    const bare = decision({ change: { symptoms: {} }, details: { languages: {}, networks: {}, components: {} } });
    expect(buildMessage(bulletin([bare])).mix).toBeNull();
  });
});

describe('quotes', () => {
  it('are three at most, with network, time and link', () => {
    const posts = [1, 2, 3, 4].map((number) => evidence({ uri: `at://${number}` }));
    const { quotes } = buildMessage(bulletin([decision()], { posts }));
    expect(quotes).toHaveLength(3);
    expect(quotes[0]).toEqual({
      text: 'stuck on the loading screen, three machines, three accounts',
      byline: 'Bluesky · 14:05 UTC',
      url: 'https://bsky.app/profile/a.test/post/1',
    });
  });

  it('leave out a post in which nothing can be seen', () => {
    expect(buildMessage(bulletin([decision()], { posts: [evidence({ text: '\u200b\u202e\n' })] })).quotes).toEqual([]);
  });
});
