import type { Decision, EpisodeChange } from '../alert/episode.ts';
import { type Step, telling } from '../alert/transition.ts';
import type { OfficialView } from '../correlate/correlate.ts';
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
  const windowMinutes = minutes(moment.time - outage.onset);
  const { expected, time, nameOf } = moment;
  const reason = describe({ outage, step, people, windowMinutes, expected, view, time, nameOf });
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

/** The upstream of an echo, as people call it. */
function causeOf({ attribution }: Outage, nameOf: OutageMoment['nameOf']): string | null {
  return attribution === null || attribution.groupedUnder === null ? null : nameOf(attribution.upstream.product);
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
