import type { Mention } from '../match/mention.ts';
import type { PostKind } from '../sources/item.ts';
import { blamedBy } from './blame/blamed-by.ts';
import { IS_SIGNAL, signalOf, softmax } from './calibrate.ts';
import { reasonsFor } from './explain.ts';
import { extract } from './features/extract.ts';
import { newFeatures } from './features/feature-list.ts';
import { type Explained, type Judgement, LABELS } from './label.ts';
import type { Model, Weighing } from './model.ts';
import type { Reading } from './read/reading.ts';
import { addHashed, addWords, fetchWeights } from './score.ts';
import { symptomOf } from './symptom.ts';

/** What labelling needs to know of a post. */
export type JudgedPost = {
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
};

/** From this probability on a post speaks of a problem now. */
const SIGNAL = 0.5;

const features = newFeatures();
const logits = new Float64Array(LABELS.length);
const probabilities = new Float64Array(LABELS.length);

const weighingOf = ({ named, unnamed }: Model, place: number): Weighing => (place < 0 ? unnamed : named);

/** What a post that was read says of the product at `place`, -1 for one that it does not name. */
export function judgePlace(
  model: Model,
  post: JudgedPost,
  reading: Reading,
  mentions: readonly Mention[],
  place: number,
): Judgement {
  const cause = place >= 0 ? blamedBy(reading, place) : null;
  // A mere guess counts where the one named is told to fail; scored first, since scores are kept of the last only.
  const isGuilty = cause !== null && (cause.isSaid || score(model, post, reading, cause.place) >= SIGNAL);
  const signal = score(model, post, reading, place);
  const isSignal = signal >= SIGNAL;
  const label = LABELS[best(isSignal)]!;
  const namesComponent = (mentions[place]?.component ?? null) !== null;
  const { words } = weighingOf(model, place);
  return {
    label: post.bot && label === 'report' ? 'relay' : label,
    signal,
    symptom: isSignal ? symptomOf(model.symptoms, words, features, reading, place, namesComponent) : null,
    blames: isSignal && isGuilty ? (mentions[cause.place]?.product ?? null) : null,
  };
}

/** Probability that the post speaks of a problem of the product at `place`; leaves its features and probabilities behind. */
function score(model: Model, post: JudgedPost, reading: Reading, place: number): number {
  const weighing = weighingOf(model, place);
  extract(reading, place, post.kind === 'reply', features);
  fetchWeights(weighing, features);
  for (let i = 0; i < logits.length; i++) logits[i] = weighing.bias[i]!;
  addWords(logits, weighing.words.scores, 0, features);
  addHashed(logits, weighing.units, features);
  softmax(logits, weighing.calibration.temperature, probabilities);
  return signalOf(probabilities, weighing.calibration);
}

/** As `judgePlace`, with what weighed most. */
export function explainPlace(
  model: Model,
  post: JudgedPost,
  reading: Reading,
  mentions: readonly Mention[],
  place: number,
): Explained {
  const judgement = judgePlace(model, post, reading, mentions, place);
  const weighing = weighingOf(model, place);
  const isSignal = judgement.signal >= SIGNAL;
  const chosen = best(isSignal);
  fetchWeights(weighing, features);
  const reasons = reasonsFor(weighing, reading, features, chosen, best(!isSignal));
  if (judgement.label !== LABELS[chosen]) reasons.unshift('an automatic account');
  return { ...judgement, reasons };
}

/** The likeliest label on one side of the signal. */
function best(signal: boolean): number {
  let chosen = -1;
  for (let i = 0; i < probabilities.length; i++) {
    if (IS_SIGNAL[i] === signal && (chosen < 0 || probabilities[i]! > probabilities[chosen]!)) chosen = i;
  }
  return chosen;
}
