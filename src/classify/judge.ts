import type { Mention } from '../match/mention.ts';
import type { PostKind } from '../sources/item.ts';
import { blamedBy } from './blame.ts';
import { IS_SIGNAL, signalOf, softmax } from './calibrate.ts';
import { reasonsFor } from './explain.ts';
import { extract, newFeatures } from './features.ts';
import { type Judgement, LABELS } from './label.ts';
import type { Model } from './model.ts';
import { newReading, PLACES, type Reading } from './reading.ts';
import { addHashed, addWords, fetchWeights } from './score.ts';
import { NO_NAME, readStretch, startOf } from './stretch.ts';
import { symptomOf } from './symptom.ts';

/** What labelling needs to know of a post. */
export type JudgedPost = {
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
};

/** Stretches read of one post; mentions beyond share the last judgement. */
const MOST_STRETCHES = 8;
const UNREAD = -2;

/**
 * One judgement for each mention, in their order. A mention without spans is of a product that the post does not name.
 * Never throws; reads at most 8 stretches of 1,000 code units.
 */
export function judgePost(model: Model, post: JudgedPost, mentions: readonly Mention[]): Judgement[] {
  const judgements: Judgement[] = [];
  scratch ??= newReading(model.named.words);
  let read = UNREAD;
  let stretches = 0;
  /** What products share that are not told apart. */
  let beyond: Judgement | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const start = mention.spans.length === 0 ? NO_NAME : startOf(post.text, mention);
    if (start !== read && stretches < MOST_STRETCHES) {
      scratch.table = start === NO_NAME ? model.unnamed.words : model.named.words;
      readStretch(model.known, scratch, post.text, mentions, start);
      read = start;
      stretches++;
      beyond = null;
    }
    if (start !== read || (index >= PLACES && beyond !== null)) {
      judgements.push(beyond ?? judgements[index - 1]!);
      continue;
    }
    const place = start === NO_NAME ? -1 : Math.min(index, PLACES - 1);
    const judgement = judgePlace(model, post, scratch, mentions, place);
    if (index >= PLACES - 1) beyond = judgement;
    judgements.push(judgement);
  }
  return judgements;
}

let scratch: Reading | null = null;

const features = newFeatures();
const logits = new Float64Array(LABELS.length);
const probabilities = new Float64Array(LABELS.length);

function judgePlace(
  model: Model,
  post: JudgedPost,
  reading: Reading,
  mentions: readonly Mention[],
  place: number,
): Judgement {
  const weighing = place < 0 ? model.unnamed : model.named;
  extract(reading, place, post.kind === 'reply', features);
  for (let i = 0; i < logits.length; i++) logits[i] = weighing.bias[i]!;
  fetchWeights(weighing, features);
  addWords(logits, weighing.words, features);
  addHashed(logits, weighing.units, features);
  softmax(logits, weighing.calibration.temperature, probabilities);
  const signal = signalOf(probabilities, weighing.calibration);
  const isSignal = signal >= 0.5;
  const chosen = best(isSignal);
  const reasons = reasonsFor(weighing, reading, features, chosen, best(!isSignal));
  const label = post.bot && LABELS[chosen] === 'report' ? 'relay' : LABELS[chosen]!;
  if (label !== LABELS[chosen]) reasons.unshift('an automatic account');
  const namesComponent = (mentions[place]?.component ?? null) !== null;
  const cause = isSignal && place >= 0 ? blamedBy(reading, place) : -1;
  return {
    label,
    signal,
    symptom: isSignal ? symptomOf(model.symptoms, weighing.words, features, reading, place, namesComponent) : null,
    reasons,
    blames: cause < 0 ? null : (mentions[cause]?.product ?? null),
  };
}

/** The likeliest label on one side of the signal. */
function best(signal: boolean): number {
  let chosen = -1;
  for (let i = 0; i < probabilities.length; i++) {
    if (IS_SIGNAL[i] === signal && (chosen < 0 || probabilities[i]! > probabilities[chosen]!)) chosen = i;
  }
  return chosen;
}
