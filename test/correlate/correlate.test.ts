import { describe, expect, it } from 'vitest';
import { attribute, type UpstreamView } from '../../src/correlate/attribute.ts';
import { correlate } from '../../src/correlate/correlate.ts';
import { emptyKnowledge, foldReading } from '../../src/correlate/knowledge.ts';
import type { Incident, Reading } from '../../src/status/official.ts';
import { DAY, FEED, HOUR, incident, MINUTE } from '../detect/stream.ts';

const OPENED = Date.parse('2026-01-05T12:00:00Z');
const at = (minutes: number) => OPENED + minutes * MINUTE;

function read(minutes: number, more: Partial<Reading> = {}): Reading {
  return { feed: FEED, at: at(minutes), state: 'operational', reason: null, components: [], incidents: [], ...more };
}

const trouble = (minutes: number, more: Partial<Incident> = {}) =>
  read(minutes, { state: 'major_outage', incidents: [incident({ startedAt: at(minutes), ...more })] });

function view(readings: readonly Reading[], now: number, reporting = true, components?: string[]) {
  const known = emptyKnowledge(FEED);
  for (const reading of readings) foldReading(known, reading, components);
  return correlate([known], { onset: at(-5), openedAt: OPENED, stillReported: () => reporting }, at(now));
}

describe('correlate', () => {
  const every = (from: number, to: number) => Array.from({ length: (to - from) / 5 }, (_, n) => read(from + 5 * n));
  const resolved = (started: number, over: number): Partial<Incident> => ({
    startedAt: at(started),
    status: 'resolved',
    updatedAt: at(over),
    resolvedAt: at(over),
  });
  const work = (more: Partial<Incident> = {}) =>
    incident({ startedAt: at(-30), status: 'scheduled', impact: 'maintenance', scheduledUntil: at(60), ...more });

  it.each<[string, Reading[], number, string, number | null]>([
    ['the page is green and readable', every(-20, 10), 9, 'ahead', null],
    ['announced after us', [...every(-20, 10), trouble(12)], 13, 'confirmed', 12],
    [
      'back-dated by the vendor, announced after us',
      [...every(-20, 10), trouble(12, { startedAt: at(-60) })],
      13,
      'confirmed',
      12,
    ],
    ['announced before us', [...every(-20, -10), trouble(-8)], 3, 'status-first', -8],
    [
      'there already when first read after us: nobody knows',
      [trouble(2, { startedAt: at(-40) })],
      3,
      'confirmed',
      null,
    ],
    ['there already when first read before us', [trouble(-2, { startedAt: at(-40) })], 3, 'status-first', -2],
    [
      'announced in a stretch in which nobody read, over our opening: nobody knows',
      [read(-60), trouble(5, { startedAt: at(-20) })],
      6,
      'confirmed',
      null,
    ],
    [
      'announced in a stretch in which nobody read, after our opening: as long as is proven',
      [read(3), trouble(40, { startedAt: at(-20) })],
      41,
      'confirmed',
      3,
    ],
    [
      'back-dated to before our last good reading',
      [...every(-30, 5), trouble(5, { startedAt: at(-300) })],
      6,
      'confirmed',
      5,
    ],
    [
      'over, people still report',
      [...every(-20, 10), trouble(12), read(30, { incidents: [incident({ ...resolved(12, 29), startedAt: at(12) })] })],
      31,
      'lingering',
      12,
    ],
    ['vanished from the page, people still report', [...every(-20, 10), trouble(12), read(30)], 31, 'lingering', 12],
    ['over half an hour before us', [trouble(-60), read(-30)], 3, 'lingering', -60],
    ['over hours before us', [trouble(-300), read(-200), read(0)], 3, 'ahead', null],
    ['open for days, not touched since', [trouble(-3000), trouble(0, { startedAt: at(-3000) })], 3, 'ahead', null],
    ['maintenance in progress', [read(0, { incidents: [work()] })], 3, 'maintenance', null],
    [
      'maintenance only announced',
      [read(0, { incidents: [work({ startedAt: at(120), scheduledUntil: at(180) })] })],
      3,
      'ahead',
      null,
    ],
    [
      'maintenance that is over, people still report',
      [read(-20, { incidents: [work()] }), read(20, { incidents: [work({ ...resolved(-30, 19) })] })],
      21,
      'lingering',
      null,
    ],
    [
      'maintenance over before us',
      [read(-20, { incidents: [work()] }), read(-5, { incidents: [work({ ...resolved(-30, -6) })] })],
      3,
      'ahead',
      null,
    ],
    ['maintenance long past its end', [read(0, { incidents: [work({ scheduledUntil: at(-10) })] })], 3, 'ahead', null],
    [
      'an incident during maintenance',
      [
        read(-20),
        read(-10, { incidents: [work()] }),
        read(4, { incidents: [work(), incident({ id: 'x', startedAt: at(4) })] }),
      ],
      5,
      'confirmed',
      4,
    ],
    [
      'a component in trouble without an incident',
      [...every(-20, 10), read(11, { state: 'partial_outage' })],
      12,
      'confirmed',
      11,
    ],
    ['never read', [], 3, 'unknown', null],
    ['not readable', [read(0, { state: 'unknown', reason: 'HTTP 503' })], 3, 'unknown', null],
    ['one failed poll after good ones', [read(0), read(1, { state: 'unknown', reason: 'timeout' })], 2, 'ahead', null],
    ['failed polls for minutes', [read(0), read(5, { state: 'unknown', reason: 'timeout' })], 6, 'unknown', null],
    ['not read for long', [read(0)], 16, 'unknown', null],
    [
      'confirmed, then not readable: what was said was said',
      [read(-5), trouble(3), read(20, { state: 'unknown', reason: 'timeout' })],
      40,
      'confirmed',
      3,
    ],
  ])('%s', (_, readings, now, state, lead) => {
    const { official } = view(readings, now);
    expect([official.state, official.leadMinutes]).toEqual([state, lead]);
  });

  it.each<[string, Reading[], string, number | null]>([
    ['over, nobody reports since', [read(-5), trouble(12), read(30)], 'confirmed', 30],
    ['over and first, nobody reports since', [read(-20), trouble(-8), read(30)], 'status-first', 30],
    [
      'maintenance that is over, nobody reports since',
      [read(-20, { incidents: [work()] }), read(20, { incidents: [work({ ...resolved(-30, 19) })] })],
      'maintenance',
      19,
    ],
    ['over before it began', [trouble(-60), read(-30)], 'status-first', -30],
    ['not over', [read(-5), trouble(12)], 'confirmed', null],
  ])('without reports made after it, %s', (_, readings, state, over) => {
    const { official, overAt } = view(readings, 35, false);
    expect([official.state, overAt]).toEqual([state, over === null ? null : at(over)]);
  });

  it('asks for reports made after the page said that it is over, and says that it did', () => {
    const asked: number[] = [];
    const known = emptyKnowledge(FEED);
    for (const reading of [read(-5), trouble(12), read(30)]) foldReading(known, reading, undefined);
    const seen = (now: number) =>
      correlate(
        [known],
        {
          onset: at(-5),
          openedAt: OPENED,
          stillReported: (since) => {
            asked.push(since);
            return now > 40;
          },
        },
        at(now),
      );
    expect([seen(35), seen(45)].map(({ official }) => official.state)).toEqual(['confirmed', 'lingering']);
    expect(asked).toEqual([at(30), at(30)]);
    expect(seen(35).key).not.toBe(view([read(-5), trouble(12)], 20).key);
  });

  it('gives the reason of an unknown page', () => {
    expect(view([read(0, { state: 'unknown', reason: 'HTML instead of JSON' })], 1).page.reason).toBe(
      'HTML instead of JSON',
    );
    expect(view([read(0)], 40).page.reason).toBe('last read 40 min ago');
    expect(correlate([], { onset: 0, openedAt: 0, stillReported: () => true }, 0).page.reason).toBe(
      'no feed configured',
    );
  });

  it('keeps to the components that belong to the product', () => {
    const components = [
      { name: 'API', state: 'operational' as const },
      { name: 'Billing', state: 'major_outage' as const },
    ];
    const elsewhere = {
      components,
      state: 'major_outage' as const,
      incidents: [incident({ startedAt: at(2), components: ['Billing'] })],
    };
    const readings = [read(-5), read(2, elsewhere)];
    expect(view(readings, 3, true, ['api']).official.state).toBe('ahead');
    expect(view(readings, 3, true, ['billing']).official.state).toBe('confirmed');
    expect(view(readings, 3).official.state).toBe('confirmed');
  });

  it('names the incident that is open before one that is over', () => {
    const two = [
      incident({ id: 'old', startedAt: at(-30), status: 'resolved', resolvedAt: at(-2), updatedAt: at(-2) }),
      incident({ id: 'new', startedAt: at(4) }),
    ];
    const { official } = view([read(-60), read(-40), read(5, { incidents: two })], 6);
    expect(official.incident?.id).toBe('new');
  });

  it('does not change who was first when a reading comes again', () => {
    const readings = [
      ...every(-5, 11),
      trouble(12),
      trouble(13, { startedAt: at(-60) }),
      trouble(14, { startedAt: at(-90) }),
    ];
    expect(view(readings, 15).official.leadMinutes).toBe(12);
  });

  it('keeps what it knows bounded', () => {
    const known = emptyKnowledge(FEED);
    for (let n = 0; n < 300; n += 1) {
      const incidents = [incident({ id: `i${n}`, startedAt: at(n), title: 'x'.repeat(5_000) })];
      foldReading(known, read(n, { incidents }), undefined);
    }
    expect(JSON.stringify(known).length).toBeLessThan(20_000);
    foldReading(known, { ...read(0), at: at(300) + 2 * DAY }, undefined);
    foldReading(known, { ...read(0), at: at(300) + 4 * DAY }, undefined);
    expect(known.announcements).toEqual([]);
  });
});

describe('attribute', () => {
  const claude: UpstreamView = {
    product: 'claude',
    name: 'Claude',
    episode: 'claude-outage-1',
    onset: OPENED - 3 * MINUTE,
    reporters: 60,
    ratio: 70,
    told: true,
  };
  const proofs = { claude: ['at://1', 'at://2'] };

  it.each<[string, { reporters: number; blames: Record<string, number> }, UpstreamView[], string | null, boolean]>([
    ['posts blame an upstream that fails', { reporters: 12, blames: { claude: 6 } }, [claude], 'claude', true],
    ['an upstream fails, far larger, and no post says why', { reporters: 6, blames: {} }, [claude], 'claude', true],
    ['an upstream fails, as large as ours, and no post says why', { reporters: 80, blames: {} }, [claude], null, false],
    [
      'an upstream began to fail long after us',
      { reporters: 6, blames: {} },
      [{ ...claude, onset: OPENED + HOUR }],
      null,
      false,
    ],
    [
      'most posts blame a product that nobody declared',
      { reporters: 12, blames: { cloudflare: 8 } },
      [],
      'cloudflare',
      false,
    ],
    ['one post blames somebody', { reporters: 12, blames: { cloudflare: 1 } }, [], null, false],
    [
      'posts blame another than the upstream that fails',
      { reporters: 80, blames: { cloudflare: 40 } },
      [claude],
      'cloudflare',
      false,
    ],
    ['nothing points anywhere', { reporters: 12, blames: {} }, [], null, false],
  ])('%s', (_, blame, upstreams, product, grouped) => {
    const found = attribute({ onset: OPENED, proofs, ...blame }, upstreams);
    expect(found?.upstream.product ?? null).toBe(product);
    expect((found?.groupedUnder ?? null) !== null).toBe(grouped);
    if (found !== null) expect(found.upstream.share).toBeLessThanOrEqual(1);
  });

  it('quotes the posts that prove it', () => {
    const found = attribute({ onset: OPENED, reporters: 12, blames: { claude: 6 }, proofs }, [claude]);
    expect(found?.upstream.posts).toEqual(['at://1', 'at://2']);
    expect(found?.upstream.share).toBeGreaterThan(0.6);
  });
});

describe('an echo that is grouped already', () => {
  const cause = {
    product: 'claude',
    name: 'Claude',
    episode: 'claude-outage-x',
    onset: OPENED,
    reporters: 60,
    ratio: 50,
    told: true,
  };
  const blame = { onset: OPENED + MINUTE, reporters: 30, blames: { claude: 3 }, proofs: {} };

  it.each<[string, number, string | null, string | null]>([
    ['stays grouped though few of its posts name the cause', 60, 'claude-outage-x', 'claude-outage-x'],
    ['would not have been grouped on that evidence alone', 60, null, null],
    ['stands on its own once it outgrows its cause', 20, 'claude-outage-x', null],
  ])('%s', (_, reporters, grouped, expected) => {
    expect(attribute(blame, [{ ...cause, reporters }], grouped)?.groupedUnder ?? null).toBe(expected);
  });

  it('stands on its own when its cause is over', () => {
    expect(attribute(blame, [], 'claude-outage-x')?.groupedUnder ?? null).toBeNull();
  });
});
