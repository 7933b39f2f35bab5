import { recount } from '../count/reporters.ts';
import type { SignalEvent } from '../count/signal.ts';
import { changeMentions } from './change-mentions.ts';
import { countInto } from './hours.ts';
import { tallyOutage } from './outage-episode.ts';
import type { ProductState } from './product-state.ts';
import { rebuildScan } from './scan.ts';

/** After a post was put in late or taken out: counts anew and carries the differences into baseline, episode and scan. */
export function recountAll(state: ProductState, removed: SignalEvent | null, time: number): void {
  const { reporters, outage } = state;
  const changed = recount(reporters, removed, outage?.onset ?? null);
  if (removed?.counted) changed.push({ ...removed, counted: false });
  for (const event of changed) {
    const change = event.counted ? 1 : -1;
    countInto(state.baseline, event.at, { reporters: change, mentions: 0, clarity: change * event.clarity });
    if (event.role === 'first-hand') changeMentions(state, event.at, change);
    if (outage !== null && event.at >= outage.onset) tallyOutage(outage, event, change);
  }
  rebuildScan(state.surge, reporters.events, time);
}
