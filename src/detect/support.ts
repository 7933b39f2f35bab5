import { type Supported, severityOf } from '../alert/severity.ts';
import { blamedShare } from '../correlate/attribute.ts';
import type { OfficialView } from '../correlate/correlate.ts';
import { usualRate } from './baseline.ts';
import { risenNetworks } from './networks.ts';
import type { Outage } from './outage-episode.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { thresholds } from './threshold.ts';

/** From this part of the evidence on, posts that blame another product keep a page back. */
const BLAMED_ELSEWHERE = 0.3;
/** The same of one that has outlived that product's outage. */
const BLAMED_ALONE = 0.7;

/** The figures of one window: of the scan before an episode opens, of the whole episode afterwards. */
export type Window = {
  readonly score: number;
  readonly reporters: number;
  readonly expected: number;
  readonly shareScore: number;
};

/** The severity that a window's figures support, with the official word and what the episode's posts say. */
export function supported(
  state: ProductState,
  context: FoldContext,
  outage: Pick<Outage, 'tally' | 'expectedAtOnset' | 'attribution' | 'overshadowed' | 'alone' | 'excusedAt'>,
  view: OfficialView,
  window: Window,
): Supported | null {
  const { score, reporters, expected, shareScore } = window;
  return severityOf({
    score,
    reporters,
    firstHand: Math.min(reporters, outage.tally.firstHand),
    excess: reporters - expected,
    shareScore,
    networks: risenNetworks(state, outage),
    announced: view.announced,
    elsewhere: isElsewhere(outage),
    maintenance: outage.excusedAt !== null,
    thresholds: thresholds(state.calibration, context.settings, usualRate(state.baseline, state.position)),
    pageReporters: context.settings.pageReporters,
  });
}

function isElsewhere(outage: Pick<Outage, 'attribution' | 'overshadowed' | 'alone' | 'tally'>): boolean {
  const { attribution, overshadowed, alone, tally } = outage;
  if ((attribution?.groupedUnder ?? null) !== null || overshadowed !== null) return true;
  return blamedShare(tally) >= (alone ? BLAMED_ALONE : BLAMED_ELSEWHERE);
}
