import { LOOK_BACK } from '../count/reporters.ts';
import { HOUR, MINUTE } from '../count/time.ts';
import type { VolumeView } from '../volume/view.ts';
import { rateAt } from './baseline.ts';
import type { GapHappening } from './happening.ts';
import { mask, sway } from './hours.ts';
import type { ProductState } from './product-state.ts';
import { noteGap } from './scan.ts';
import { partOf } from './volume.ts';

/** A stretch that was not read: it is not learnt, it is no quiet, and what comes in at its end is no surge. */
export function foldGap(state: ProductState, gap: GapHappening, volumes?: VolumeView): void {
  const { surge, baseline } = state;
  const from = Math.max(gap.from, gap.to - LOOK_BACK);
  if (gap.to <= from) return;
  if (surge.gaps.some((known) => known.network === gap.network && known.from === from && known.to === gap.to)) return;
  const { events } = state.reporters;
  const networks = new Set(events.map(({ network }) => network).concat(gap.network));
  const own = events.filter(({ network }) => network === gap.network).length;
  const part = networks.size === 1 || events.length === 0 ? 1 : own / events.length;
  if (part > 0) mask(baseline, gap.from, gap.to, part);
  if (volumes !== undefined) forgetFall(state, gap, volumes);
  const passed = Math.max(0, state.expectedAt - from) / MINUTE;
  const before = events.findLast(({ at, counted }) => counted && at <= from)?.expected ?? 0;
  const expected = Math.max(before, state.expected - passed * rateAt(baseline, from));
  noteGap(surge, { network: gap.network, from, to: gap.to, expected });
}

/** Until it ends a gap looks like a loss: what was expected less on account of it is expected after all. */
function forgetFall(state: ProductState, gap: GapHappening, volumes: VolumeView): void {
  const part = partOf(state, gap.network);
  const end = Math.min(gap.to, state.expectedAt);
  for (let from = gap.from; from < end; ) {
    const { factor, until } = volumes.at(gap.network, from);
    const to = Math.min(until, end, (Math.floor(from / HOUR) + 1) * HOUR);
    if (factor < 1) {
      const back = part * (1 - factor);
      state.expected += (rateAt(state.baseline, (from + to) / 2) * back * (to - from)) / MINUTE;
      sway(state.baseline, from, to, back);
    }
    from = to;
  }
}
