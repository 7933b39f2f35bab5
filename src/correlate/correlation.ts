import { MINUTE } from '../count/time.ts';

/** How our evidence stands against the official word. */
export const CORRELATIONS = ['ahead', 'confirmed', 'status-first', 'maintenance', 'lingering', 'unknown'] as const;
export type CorrelationState = (typeof CORRELATIONS)[number];

export type Official = {
  readonly state: CorrelationState;
  readonly incident: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly impact: string;
    readonly url: string | null;
  } | null;
  /** Minutes between our opening and the first official announcement; negative when the page was first. As much as is proven where the page was not read before; null where the order is not known, and while nothing is announced. */
  readonly leadMinutes: number | null;
};

/** Why the page of a product says nothing for which none is known. */
export const NO_FEED = 'no feed configured';

/** An episode closes after this much calm: people stopped reporting that long before, ms. */
export const CALM = 15 * MINUTE;

/** The vendor's own word that an incident is over. */
export function isOver(status: string): boolean {
  return status === 'resolved' || status === 'postmortem';
}
