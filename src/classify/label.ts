/** What a post says of one product. */
export const LABELS = ['report', 'question', 'relay', 'recovery', 'past', 'complaint', 'other'] as const;
export type Label = (typeof LABELS)[number];

export const SYMPTOMS = ['unavailable', 'errors', 'slow', 'login', 'feature'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** Labels that speak of a problem now; their probabilities add up to the signal. */
export const SIGNAL_LABELS = ['report', 'question', 'relay'] as const satisfies readonly Label[];

export type Judgement = {
  readonly label: Label;
  /** Probability that the post speaks of a problem of this product now, 0..1. */
  readonly signal: number;
  readonly symptom: Symptom | null;
  /** Another product that the author names as the cause ("because Claude is down"), or null. */
  readonly blames: string | null;
};

export type Explained = Judgement & {
  /** What weighed most, in words, strongest first. */
  readonly reasons: readonly string[];
};
