import type { ChangeDetails, ClosedBy, Decision, EpisodeChange } from '../alert/episode.ts';
import { type Step, telling } from '../alert/transition.ts';
import type { OfficialView } from '../correlate/correlate.ts';
import { CALM } from '../correlate/correlation.ts';
import { reachOf } from '../correlate/reach.ts';
import { ranked } from '../count/tally.ts';
import { describe, minutes, namedCauses } from './describe.ts';
import { type Outage, representative } from './outage-episode.ts';

export type OutageMoment = {
  readonly product: string;
  readonly outage: Outage;
  readonly step: Step;
  readonly view: OfficialView;
  /** Expected reporters from onset to `time`. */
  readonly expected: number;
  /** Time folded, and time of the decision (later in a live catch-up); ms since 1970. */
  readonly time: number;
  readonly at: number;
  /** Where its reporters of quiet times come from, by language. */
  readonly usualLanguages: Readonly<Record<string, number>>;
  /** What people call a product. */
  readonly nameOf: (product: string) => string;
};

/** The decision about one outage at one moment, whole and rounded. */
export function outageDecision(moment: OutageMoment): Decision {
  const { outage, step, view } = moment;
  const people = outage.tally.reporters;
  const { expected, time, nameOf } = moment;
  const over = overOf(moment);
  const reportedUntil = stopOf(moment);
  const windowMinutes = minutes((reportedUntil ?? moment.time) - outage.onset);
  const reason = describe({ outage, step, people, windowMinutes, expected, view, over, time, nameOf });
  const change: EpisodeChange = {
    at: iso(moment.at),
    episode: outage.id,
    product: moment.product,
    kind: 'outage',
    change: step.change,
    severity: step.severity,
    reason,
    onset: iso(outage.onset),
    reporters: people,
    mentions: Math.max(outage.mentions, people),
    expected: round(moment.expected),
    ratio: round(people / Math.max(0.01, moment.expected)),
    score: round(outage.score),
    symptoms: sorted(outage.tally.symptoms),
    official: view.official,
    upstream: outage.attribution?.upstream ?? null,
    wave: null,
    posts: representative(outage.evidence),
  };
  const groupedUnder = outage.attribution?.groupedUnder ?? null;
  const { languages, networks, components } = outage.tally;
  return {
    change,
    details: {
      languages: sorted(languages),
      networks: sorted(networks),
      components: sorted(components),
      threshold: round(outage.threshold),
      windowMinutes,
      page: view.page,
      over,
      ...besideOf(view),
      ...(reportedUntil === null ? {} : { reportedUntil }),
      ...(step.change === 'close' ? { closedBy: closedBy(step) } : {}),
      groupedUnder,
      causes: outage.causes,
      common: outage.common === null ? null : { ...outage.common, named: namedCauses(outage.tally) },
      reach: reachOf({
        ...outage.tally,
        usualLanguages: moment.usualLanguages,
        echoes: outage.echoes.map(nameOf),
        cause: causeOf(outage, nameOf),
      }),
      places: sorted(outage.tally.places),
    },
    telling: telling(step, outage.told, groupedUnder),
  };
}

/** What the official word holds beside the one incident of the contract. */
export function besideOf({
  beside,
  ownLead,
  plannedUntil,
}: OfficialView): Pick<ChangeDetails, 'beside' | 'ownLead' | 'plannedUntil'> {
  return {
    ...(beside.length > 0 ? { beside, ownLead } : {}),
    ...(plannedUntil === null ? {} : { plannedUntil }),
  };
}

/** The upstream of an echo, as people call it. */
function causeOf({ attribution }: Outage, nameOf: OutageMoment['nameOf']): string | null {
  return attribution === null || attribution.groupedUnder === null ? null : nameOf(attribution.upstream.product);
}

/** People who go on are known only of an outage that lingers; they stopped some time before it ends, and stragglers do not count. */
function overOf({ outage, step, view, time }: OutageMoment): NonNullable<ChangeDetails['over']> | null {
  const { overAt, official } = view;
  if (overAt === null) return null;
  if (official.state !== 'lingering') return { at: overAt, until: null };
  const { lastReportAt } = outage;
  const stopped = lastBefore(step, time);
  return { at: overAt, until: stopped > overAt ? Math.min(lastReportAt, stopped) : lastReportAt };
}

/** Who reports in the quiet before a close is a straggler; nothing else that closes it has one. */
function lastBefore(step: Step, time: number): number {
  return step.change === 'close' && closedBy(step) === 'quiet' ? time - CALM : time;
}

function closedBy({ cause }: Step): ClosedBy {
  if (cause === 'recovery' || cause === 'new-normal') return cause;
  return cause === 'called-false-alarm' || cause === 'called-expected' ? 'called' : 'quiet';
}

function stopOf({ outage, step, time }: OutageMoment): number | null {
  if (step.change !== 'close' || step.cause === 'new-normal') return null;
  return Math.max(outage.onset, Math.min(outage.lastReportAt, lastBefore(step, time)));
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(ranked(counts));
}
