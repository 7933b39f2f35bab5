import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuietHours, quietUntil, quietWords } from '../../src/alert/quiet-hours.ts';
import { isZone, lastInstant, localTime, nextInstant } from '../../src/zoned-time.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const hours = (from: string, to: string, zone = 'Europe/Berlin'): QuietHours => ({
  from: clock(from),
  to: clock(to),
  zone,
  pages: 'told',
});

describe('the clock of a place', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01T22:30:00Z', 4, '00:30'],
    ['Europe/Berlin', '2026-01-04T23:00:00Z', 1, '00:00'],
    ['America/New_York', '2026-03-08T06:59:00Z', 7, '01:59'],
    ['America/New_York', '2026-03-08T07:00:00Z', 7, '03:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 4, '05:45'],
    ['UTC', '1969-12-31T12:00:00Z', 3, '12:00'],
  ])('in %s at %s shows weekday %i, %s', (zone, when, weekday, time) => {
    expect(localTime(at(when), zone)).toMatchObject({ weekday, minute: clock(time) });
  });

  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('is known for %s', (zone) =>
    expect(isZone(zone)).toBe(true),
  );
  it.each(['', 'Berlin', 'Europe/Berln', '../etc', 'x'.repeat(80), '<!here>'])('is not known for %j', (zone) =>
    expect(isZone(zone)).toBe(false),
  );

  it('next shows a time at an instant at which it does, or at which it jumps over it', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC');
    const when = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    fc.assert(
      fc.property(zone, when, fc.integer({ min: 0, max: 1439 }), (place, from, minute) => {
        const next = nextInstant(from, place, minute);
        expect(next).toBeGreaterThan(from);
        expect(next - from).toBeLessThanOrEqual(26 * 3_600_000);
        const before = localTime(next - 1, place);
        const shown = localTime(next, place);
        const jumps = before.day === shown.day && before.minute < minute && shown.minute > minute;
        expect(shown.minute === minute || jumps).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('last showed a time of a weekday within the week before', () => {
    const monday = (until: string) => iso(lastInstant(at(until), 'Europe/Berlin', clock('09:00'), 1));
    expect(monday('2026-03-30T07:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
    expect(monday('2026-03-30T06:59:59Z')).toBe('2026-03-23T08:00:00.000Z');
    expect(monday('2026-04-05T23:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
  });
});

describe('quiet hours', () => {
  it.each([
    ['over midnight, in the evening', hours('22:00', '07:00'), '2026-01-10T22:00:00Z', '2026-01-11T06:00:00.000Z'],
    ['over midnight, in the night', hours('22:00', '07:00'), '2026-01-11T05:59:59Z', '2026-01-11T06:00:00.000Z'],
    ['not before they begin', hours('22:00', '07:00'), '2026-01-10T20:59:59Z', null],
    ['not at their end', hours('22:00', '07:00'), '2026-01-11T06:00:00Z', null],
    ['within a day', hours('12:00', '13:00', 'Asia/Tokyo'), '2026-01-10T03:30:00Z', '2026-01-10T04:00:00.000Z'],
    [
      'the night in which clocks go forward',
      hours('22:00', '07:00'),
      '2026-03-28T23:00:00Z',
      '2026-03-29T05:00:00.000Z',
    ],
    ['the night in which clocks go back', hours('22:00', '07:00'), '2026-10-24T23:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['ending in the hour that is skipped', hours('22:00', '02:30'), '2026-03-29T00:30:00Z', '2026-03-29T01:00:00.000Z'],
    [
      'ending in the hour that comes twice',
      hours('22:00', '02:30'),
      '2026-10-25T00:10:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'and again when that hour comes back',
      hours('22:00', '02:30'),
      '2026-10-25T01:10:00Z',
      '2026-10-25T01:30:00.000Z',
    ],
  ])('hold %s', (_when, given, now, until) => {
    expect(iso(quietUntil(given, at(now)))).toBe(until);
  });

  it('are over when they say that they will be', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
    const when = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(zone, when, minute, minute, (place, now, from, to) => {
        fc.pre(from !== to);
        const given: QuietHours = { from, to, zone: place, pages: 'told' };
        const until = quietUntil(given, now);
        if (until === null) return;
        expect(until).toBeGreaterThan(now);
        expect(quietUntil(given, until)).toBeNull();
        expect(quietUntil(given, until - 60_000)).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('are told as people set them', () => {
    expect(quietWords(hours('22:00', '07:05'))).toBe('22:00 to 07:05 Europe/Berlin');
  });
});
