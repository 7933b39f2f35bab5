import { describe, expect, it } from 'vitest';
import { rendered } from '../../src/digest/slack-digest.ts';
import type { Week, WeekEpisode } from '../../src/digest/week.ts';
import { digestDays, digestLines } from '../../src/digest/wording.ts';
import { digestPicture, digestSummary } from '../../src/web/picture/digest-picture.ts';
import { slackMessage } from '../alert/channels/slack-limits.ts';

const TO = Date.parse('2026-01-12T08:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const episode = (parts: Partial<WeekEpisode> = {}, hoursAgo = 30): WeekEpisode => ({
  id: `claude-outage-${hoursAgo}`,
  product: 'claude',
  kind: 'outage',
  severity: 'notify',
  onset: TO - hoursAgo * HOUR,
  openedAt: TO - hoursAgo * HOUR,
  closedAt: TO - (hoursAgo - 1) * HOUR,
  endedAt: TO - (hoursAgo - 1) * HOUR,
  size: 12,
  leadMinutes: null,
  unled: 'unannounced',
  verdict: null,
  told: true,
  ...parts,
});
const week = (parts: Partial<Week> = {}): Week => ({
  to: TO,
  episodes: [],
  before: [],
  changes: [],
  daysRead: { now: 7, before: 7 },
  ...parts,
});
const names = { productName: (product: string) => (product === 'claude' ? 'Claude' : product) };
const said = (given: Week) => digestLines(given, names).map(({ text }) => text);

describe('the digest', () => {
  it('says that nothing was, against the week before', () => {
    expect(said(week({ before: [episode({}, 200)] }))).toEqual([
      '📰 The week to 2026-01-12 08:00 UTC',
      '0 outages and 0 waves. The week before: 1 and 0.',
    ]);
  });

  it('tells outages with the worst first, who was first, and what people called them, against the week before', () => {
    const given = week({
      episodes: [
        episode({ leadMinutes: 12, verdict: 'real' }, 30),
        episode({ severity: 'page', size: 200, leadMinutes: -4 }, 20),
        episode({ verdict: 'false-alarm', leadMinutes: 90 }, 10),
        episode({ closedAt: null, told: false }, 2),
      ],
      before: [episode({ verdict: 'false-alarm' }, 200), episode({ leadMinutes: 5 }, 210)],
    });
    expect(said(given).slice(1)).toEqual([
      '4 outages (1 page) and 0 waves; 1 of them not told here, being over before their turn came. The week before: 2 and 0.',
      'Outages',
      '🔴 Claude · 2026-01-11 12:00 UTC · 1 h · 200 people · 4 min behind the page',
      '🟠 Claude · 2026-01-11 02:00 UTC · 1 h · 12 people · 12 min ahead of the page · real',
      '🟠 Claude · 2026-01-11 22:00 UTC · 1 h · 12 people · 1 h 30 min ahead of the page · false alarm',
      '🟠 Claude · 2026-01-12 06:00 UTC · still open · 12 people · not told here',
      'Who was first: we 1 of 2 times, typically 4 min ahead of the page. The week before: 1 of 1.',
      'What you called them: 1 false alarm, 0 expected, 1 real, 2 not judged. The week before: 1 false alarm.',
    ]);
  });

  it('tells of outages without a lead why there is none, and counts no false alarm', () => {
    const unled = (reasons: ReadonlyArray<WeekEpisode['unled']>) =>
      reasons.map((one, index) => episode({ unled: one }, index + 2));
    const wrong = episode({ leadMinutes: 12, unled: null, verdict: 'false-alarm' }, 40);
    const first = (episodes: WeekEpisode[]) =>
      said(week({ episodes })).find((text) => text.startsWith('Who was first'));
    expect(first([wrong])).toBe('Who was first: not counted, as people called all of these false alarms.');
    expect(first([wrong, ...unled(['unannounced'])])).toBe(
      'Who was first: 1 not announced by the vendor; false alarms are not counted.',
    );
    expect(first(unled(['no-page', 'unannounced', 'unreadable', 'maintenance', 'unannounced', 'order-unknown']))).toBe(
      'Who was first: 2 not announced by the vendor, 1 during announced maintenance, 1 announced, but who was first is not known, ' +
        '1 while the vendor page was not readable, 1 of a vendor of whom no page is known.',
    );
  });

  it('tells of what was not read that it was not, never that it was quiet', () => {
    const read = (now: number, before: number, episodes: WeekEpisode[] = []) =>
      said(week({ daysRead: { now, before }, episodes }));
    expect(read(7, 0)[1]).toBe('0 outages and 0 waves. The week before was not read.');
    expect(read(7, 2.5)[1]).toBe('0 outages and 0 waves. The week before: 0 and 0 (read for 2 d 12 h of 7 d).');
    expect(read(3, 0)[1]).toBe('0 outages and 0 waves (read for 3 d of 7 d). The week before was not read.');
    expect(read(6.99, 6.99)[1]).toBe('0 outages and 0 waves. The week before: 0 and 0.');
    expect(read(0, 7)[1]).toBe('Nothing was read this week, so nothing is known of it. The week before: 0 and 0.');
    expect(read(7, 0, [episode()]).at(-1)).toBe(
      'What you called them: 0 false alarms, 0 expected, 0 real, 1 not judged.',
    );
    expect(digestSummary(digestDays(week()), false)).toMatch(/; 0 in all, the week before was not read\.$/);
  });

  it('tells the largest waves', () => {
    const waves = Array.from({ length: 7 }, (_, index) =>
      episode({ kind: 'wave', size: 1000 * (index + 1) }, index + 2),
    );
    const lines = said(week({ episodes: waves }));
    expect(lines.slice(2, 5)).toEqual([
      'Top waves',
      '🌊 Claude · 2026-01-12 00:00 UTC · 1 h · 7,000 shares',
      '🌊 Claude · 2026-01-12 01:00 UTC · 1 h · 6,000 shares',
    ]);
    expect(lines.at(-1)).toBe('and 2 more');
  });

  it('tells what people changed, and who', () => {
    const at = TO - DAY;
    const zone = 'Europe/Berlin';
    const changes: Week['changes'] = [
      { kind: 'mute', at, by: 'ada', product: 'claude', until: TO + HOUR },
      { kind: 'unmute', at, by: 'ada', product: 'claude', until: null },
      { kind: 'setting', at, by: 'grace', product: 'claude', from: 1, to: 0.1 },
      { kind: 'subscribed', at, by: 'ada', product: null },
      { kind: 'unsubscribed', at, by: null, product: 'claude' },
      { kind: 'quiet', at, by: 'ada', value: { from: 1320, to: 420, zone, pages: 'told' } },
      { kind: 'quiet', at, by: 'ada', value: null },
      { kind: 'digest', at, by: 'ada', value: { weekday: 5, minute: 960, zone } },
      { kind: 'digest', at, by: 'ada', value: null },
    ];
    expect(said(week({ changes })).slice(2)).toEqual([
      'What changed',
      '2026-01-11 08:00 UTC · ada muted Claude until 09:00 UTC',
      '2026-01-11 08:00 UTC · ada ended the mute of Claude',
      '2026-01-11 08:00 UTC · grace set Claude to false alarms 10 times rarer than usual',
      '2026-01-11 08:00 UTC · ada subscribed this channel to every product',
      '2026-01-11 08:00 UTC · somebody ended the subscription to Claude',
      '2026-01-11 08:00 UTC · ada set quiet hours, 22:00 to 07:00 Europe/Berlin',
      '2026-01-11 08:00 UTC · ada ended the quiet hours',
      '2026-01-11 08:00 UTC · ada set the digest to Friday 16:00 Europe/Berlin',
      '2026-01-11 08:00 UTC · ada switched the digest off',
    ]);
  });

  it('stays within the limits of Slack, and inert, however much happened and however it is named', () => {
    const hostile = '<!channel> *x* `y` @here https://evil.test '.repeat(10);
    const many = (kind: WeekEpisode['kind']) =>
      Array.from({ length: 300 }, (_, index) => episode({ kind, product: hostile, id: 'x'.repeat(200) }, index % 160));
    const changes: Week['changes'] = Array.from({ length: 300 }, () => ({
      kind: 'mute',
      at: TO,
      by: hostile,
      product: hostile,
      until: null,
    }));
    const lines = digestLines(week({ episodes: [...many('outage'), ...many('wave')], changes }), {
      productName: () => hostile,
    });
    const message = slackMessage.parse(rendered(lines, 'https://outcry.test'));
    expect(message.blocks.length).toBeLessThan(20);
    expect(JSON.stringify(message)).not.toMatch(/<!|@here|https:\/\/evil/);
    expect(lines.map(({ text }) => text)).toContain('and 288 more');
  });

  it('has a picture of both weeks, and words for it', async () => {
    const given = week({
      episodes: [episode({}, 1), episode({ kind: 'wave' }, 2), episode({}, 30)],
      before: [episode({}, 169)],
    });
    const days = digestDays(given);
    expect(days.map(({ outages, waves }) => outages + waves)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2]);
    expect(digestSummary(days, true)).toMatch(
      /^Outages and waves a day: Mon 5 0, .*Sun 11 2; 3 in all, 1 the week before\.$/,
    );
    const { png } = await digestPicture(given);
    expect(Buffer.from(png).subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
