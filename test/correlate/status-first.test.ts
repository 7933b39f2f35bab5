import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/detect/happening.ts';
import {
  chatter,
  context,
  DAY,
  dailyCycle,
  fold,
  HOUR,
  incident,
  MINUTE,
  polls,
  random,
  report,
  START,
  told,
} from '../detect/stream.ts';

const BEGIN = START + 5 * DAY + 12 * HOUR;

/** Five and a half ordinary days, polled; then the vendor's page has an incident from `BEGIN` on, or not. */
function days(announced: boolean, reporters: number): Happening[] {
  const page = { state: 'major_outage' as const, incidents: [incident({ startedAt: BEGIN })] };
  return [
    ...chatter(random(9), START, BEGIN + 2 * HOUR, (at) => 0.2 * dailyCycle(at), 0.08),
    ...polls(BEGIN - HOUR, BEGIN + 2 * HOUR, (at) => (announced && at >= BEGIN ? page : {})),
    ...Array.from({ length: reporters }, (_, n) => report(BEGIN + 10 * MINUTE + n * 2 * MINUTE)),
  ];
}

const late = (happenings: readonly Happening[]) =>
  fold(happenings, context(), BEGIN + 2 * HOUR).filter(({ change }) => Date.parse(change.onset) > BEGIN - HOUR);

describe('an official incident that nobody has reported', () => {
  it('is a quiet record: no episode, nothing told', () => {
    expect(late(days(true, 0))).toEqual([]);
  });

  it('needs fewer reports to be told than one that the page keeps silent about', () => {
    const fewest = (announced: boolean) =>
      Array.from({ length: 30 }, (_, n) => n).find((n) => told(late(days(announced, n))).length > 0);
    expect(fewest(true)).toBeLessThan(fewest(false)!);
  });

  it('opens at once with the incident, told, and says that the page was first', () => {
    const [first] = told(late(days(true, 6)));
    expect(first?.change).toMatchObject({ change: 'open', severity: 'notify', official: { state: 'status-first' } });
    expect(first?.change.official.incident?.id).toBe('inc-1');
    expect(first?.change.official.leadMinutes).toBeLessThan(-10);
  });
});
