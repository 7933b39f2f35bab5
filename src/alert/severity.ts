import type { Severity } from './episode.ts';
import { SEVERITIES } from './episode.ts';

/** The evidence of one moment, in figures. */
export type Strength = {
  /** Score of the best window, nats; distinct reporters in it and how many more than normal. */
  readonly score: number;
  readonly reporters: number;
  readonly firstHand: number;
  readonly excess: number;
  /** How strongly the share of mentions that report trouble has risen, nats. */
  readonly shareScore: number;
  /** Networks on which it has risen by itself. */
  readonly networks: number;
  /** The vendor announces trouble; announced maintenance is in progress. */
  readonly announced: boolean;
  /** The posts, or the open episode it is an echo of, explain it by another product. */
  readonly elsewhere: boolean;
  readonly maintenance: boolean;
  readonly thresholds: Readonly<Record<Severity, number>>;
  readonly pageReporters: number;
};

export type SeverityCause = 'score' | 'networks-agree' | 'vendor-confirms';
export type Supported = { readonly severity: Severity; readonly cause: SeverityCause };

const LEAST_REPORTERS = 3;
const LEAST_FIRST_HAND = 2;
const LEAST_EXCESS = 3;
const MIDWAY = 0.5;
/** How far the share of mentions that report trouble must have risen, nats. */
export const LEAST_SHARE_SCORE: Readonly<Record<Severity, number>> = { watch: 3, notify: 5, page: 6 };

/** The severity that the evidence supports, and by which rule; null when it supports none. */
export function severityOf(strength: Strength): Supported | null {
  if (strength.reporters < LEAST_REPORTERS || strength.firstHand < LEAST_FIRST_HAND) return null;
  if (strength.excess < LEAST_EXCESS) return null;
  const byScore = ladder(strength);
  if (byScore === null) return null;
  const raised = raise(byScore, strength);
  const excused = strength.maintenance || (strength.elsewhere && !strength.announced);
  if (excused && raised.severity === 'page') return { severity: 'notify', cause: raised.cause };
  return raised;
}

/** True when `a` is more severe than `b`. */
export function isAbove(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);
}

function ladder(strength: Strength): Severity | null {
  const reached = (severity: Severity) =>
    strength.score >= strength.thresholds[severity] && strength.shareScore >= LEAST_SHARE_SCORE[severity];
  if (reached('page') && strength.reporters >= strength.pageReporters) return 'page';
  if (reached('notify')) return 'notify';
  return reached('watch') ? 'watch' : null;
}

/**
 * The vendor's word raises what the score says by one step; so does a second network where the score is at least midway
 * to the next: agreement is worth something, but it is drawn from the same posts.
 */
function raise(severity: Severity, strength: Strength): Supported {
  if (severity === 'watch' && strength.announced) return { severity: 'notify', cause: 'vendor-confirms' };
  const { watch, notify } = strength.thresholds;
  const midway = watch + MIDWAY * (notify - watch);
  const agree = strength.networks >= 2 && strength.score >= midway && strength.shareScore >= LEAST_SHARE_SCORE.notify;
  if (severity === 'watch' && agree) return { severity: 'notify', cause: 'networks-agree' };
  const enough = strength.reporters >= strength.pageReporters;
  if (severity === 'notify' && strength.announced && enough) return { severity: 'page', cause: 'vendor-confirms' };
  return { severity, cause: 'score' };
}
