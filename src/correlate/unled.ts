import { NO_FEED, type Official } from './correlation.ts';

/** Why nobody is told to have been first, by us or the vendor. */
export type Unled = 'no-page' | 'maintenance' | 'order-unknown' | 'unreadable' | 'unannounced';

/** Why an official word has no lead; `reason` is why its page says nothing, null where it does. */
export function unledBy({ state, incident }: Pick<Official, 'state' | 'incident'>, reason: string | null): Unled {
  if (reason === NO_FEED) return 'no-page';
  if (state === 'maintenance' || incident?.impact === 'maintenance') return 'maintenance';
  if (incident !== null) return 'order-unknown';
  return state === 'unknown' ? 'unreadable' : 'unannounced';
}
