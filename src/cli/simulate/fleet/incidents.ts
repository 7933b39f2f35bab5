import { DAY, HOUR, MINUTE } from '../../../count/time.ts';
import type { Random } from '../random.ts';

export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export const NON_OUTAGES = ['launch', 'copies', 'complaint'] as const;
export type Strength = (typeof STRENGTHS)[number];
export type NonOutage = (typeof NON_OUTAGES)[number];

/** Something put into a product's stream, from its onset to its end. */
export type Incident = {
  readonly kind: Strength | NonOutage;
  readonly from: number;
  readonly to: number;
};

const PART_OF_DAYS = 0.06;
const PART_OUTAGES = 0.6;
const TIMES: Readonly<Record<Strength, number>> = { weak: 1, medium: 3, strong: 10 };

export const LAUNCH_TIMES = 10;
export const COPIES = 60;
export const COMPLAINT_REPOSTS = 300;
export const COMPLAINT_QUOTES = 20;

/** Incidents of a product, at most one a day, none on the first day. */
export function drawIncidents(random: Random, from: number, days: number): Incident[] {
  const incidents: Incident[] = [];
  for (let day = 1; day < days; day += 1) {
    if (!random.chance(PART_OF_DAYS)) continue;
    const kind = random.chance(PART_OUTAGES) ? random.pick(STRENGTHS) : random.pick(NON_OUTAGES);
    const at = Math.floor(from + day * DAY + random.next() * 18 * HOUR);
    incidents.push({ kind, from: at, to: at + Math.round((60 + 120 * random.next()) * MINUTE) });
  }
  return incidents;
}

export function isOutage(kind: Incident['kind']): kind is Strength {
  return (STRENGTHS as readonly string[]).includes(kind);
}

/** Reporters a minute that a surge adds: what is weak for a large product is much for a small one. */
export function surgeRate(volume: number, strength: Strength): number {
  return 0.3 * Math.sqrt(volume / 0.02) * TIMES[strength];
}
