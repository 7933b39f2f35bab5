import type { BriefEvidence } from '../brief/evidence.ts';
import type { Bulletin } from '../channel.ts';

export type WaveFigures = NonNullable<BriefEvidence['wave']>;

/** How far it has got by now; by the decision where nothing newer is known. */
export function waveFigures({ evidence, decision: { change } }: Bulletin): WaveFigures {
  return (
    evidence?.wave ?? {
      at: Date.parse(change.at),
      since: Date.parse(change.onset),
      shares: change.wave?.reposts ?? 0,
      reporters: change.reporters,
      speed: null,
      forecast: change.wave?.forecast ?? null,
      until: null,
    }
  );
}
