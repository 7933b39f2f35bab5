import type { Decision, Severity } from '../../src/alert/episode.ts';
import { SEVERITIES } from '../../src/alert/episode.ts';

/** An episode's first time at a severity. */
export type Rise = {
  readonly at: number;
  readonly severity: Severity;
  /** The score alone did not reach that severity: a second network did. */
  readonly byNetworks: boolean;
};

/** What the decisions of one product amount to: each episode's first time at every severity, and how long it was told. */
export type Followed = { readonly rises: Rise[]; readonly told: Array<{ from: number; to: number }> };

/** Reads outage decisions as they come; waves are left out. */
export function createFollower(): {
  readonly take: (decisions: readonly Decision[]) => void;
  readonly found: Followed;
} {
  const found: Followed = { rises: [], told: [] };
  const highest = new Map<string, number>();
  let toldSince: number | null = null;

  function take(decisions: readonly Decision[]): void {
    for (const { change, details } of decisions) {
      if (change.kind !== 'outage') continue;
      const at = Date.parse(change.at);
      const level = SEVERITIES.indexOf(change.severity);
      for (let next = (highest.get(change.episode) ?? -1) + 1; next <= level; next += 1) {
        const severity = SEVERITIES[next]!;
        found.rises.push({ at, severity, byNetworks: next === level && change.score < details.threshold });
      }
      highest.set(change.episode, Math.max(level, highest.get(change.episode) ?? -1));
      if (change.change === 'close') {
        if (toldSince !== null) found.told.push({ from: toldSince, to: at });
        toldSince = null;
      } else if (level > 0) {
        toldSince ??= at;
      }
    }
  }
  return { take, found };
}
