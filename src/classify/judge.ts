import type { Mention } from '../match/mention.ts';
import { blamedBy } from './blame.ts';
import { IS_SIGNAL, signalOf, softmax } from './calibrate.ts';
import { reasonsFor } from './explain.ts';
import { speaksOfFailure } from './features.ts';
import { fold } from './fold.ts';
import { type Judgement, LABELS } from './label.ts';
import { isKnownWord, type Model } from './model.ts';
import { type JudgedPost, prepareStretch, type Stretch, WINDOW } from './prepare.ts';
import { logitsOf } from './score.ts';
import { symptomIn } from './symptom.ts';

export type { JudgedPost } from './prepare.ts';

/** A post made ready for judging its mentions; work shared by them is done once. */
export type Prepared = {
  readonly model: Model;
  readonly post: JudgedPost;
  readonly mentions: readonly Mention[];
  /** Stretches by where they begin; a post of up to `WINDOW` code units has one. */
  readonly stretches: Map<number, Stretch>;
};

/**
 * Added to the log-odds of posts that do not name the product: signals are far rarer among them (below 1 in 100) than
 * among those of the corpus.
 */
const RARER = -1;
/** Most signal of a post that names neither the product nor a failure. */
const UNSAID = 0.2;
const STEP = 1_000;
/** Stretches read of one post; mentions beyond share the last. */
const MOST_STRETCHES = 8;

/** Makes a post ready for `judgeMention`. */
export function prepare(model: Model, post: JudgedPost, mentions: readonly Mention[]): Prepared {
  return { model, post, mentions, stretches: new Map() };
}

/** Judges one mention, by its index in the prepared post's mentions. Never throws; reads at most 2,000 code units. */
export function judgeMention(prepared: Prepared, index: number): Judgement {
  const { model, post } = prepared;
  const mention = prepared.mentions[index];
  const unnamed = mention === undefined || mention.spans.length === 0;
  const stretch = stretchOf(prepared, unnamed ? null : mention);
  const target = unnamed ? -1 : index;
  const probabilities = softmax(logitsOf(model, stretch, target), model.header.temperature);
  const { slope, offset } = model.header;
  const found = signalOf(probabilities, { slope, offset: unnamed ? offset + RARER : offset });
  // Nobody is named and nothing fails: whatever the words resemble, it is no sign of trouble.
  const signal = unnamed && !speaksOfFailure(stretch) ? Math.min(found, UNSAID) : found;
  const chosen = best(probabilities, signal >= 0.5);
  const reasons = reasonsFor(model, stretch, target, chosen);
  const label = post.bot && LABELS[chosen] === 'report' ? 'relay' : LABELS[chosen]!;
  if (label !== LABELS[chosen]) reasons.unshift('an automatic account');
  return {
    label,
    signal,
    symptom: signal >= 0.5 ? symptomIn(stretch, target, mention !== undefined && mention.component !== null) : null,
    reasons,
    blames: signal >= 0.5 && target >= 0 ? blamedBy(stretch, target) : null,
  };
}

/** Judges one mention of a post; for several use `judgePost`. */
export function judge(model: Model, post: JudgedPost, mention: Mention, mentions: readonly Mention[]): Judgement {
  const index = mentions.indexOf(mention);
  return index >= 0
    ? judgeMention(prepare(model, post, mentions), index)
    : judgeMention(prepare(model, post, [mention, ...mentions]), 0);
}

/** One judgement for each mention, in their order. */
export function judgePost(model: Model, post: JudgedPost, mentions: readonly Mention[]): Judgement[] {
  const prepared = prepare(model, post, mentions);
  return mentions.map((_, index) => judgeMention(prepared, index));
}

function stretchOf(prepared: Prepared, mention: Mention | null): Stretch {
  const { post, stretches } = prepared;
  const first = mention?.spans[0]?.[0] ?? 0;
  let step = post.text.length <= WINDOW ? 0 : Math.floor(first / STEP);
  // A post without a name is read differently from one with names: it has its own key.
  if (mention === null) step = -1;
  const known = stretches.get(step);
  if (known !== undefined) return known;
  if (stretches.size >= MOST_STRETCHES) return [...stretches.values()].at(-1)!;
  const isKnown = mention === null ? (word: string) => isKnownWord(prepared.model.known, fold(word)) : null;
  const made = prepareStretch(post, prepared.mentions, Math.max(0, step) * STEP, isKnown);
  stretches.set(step, made);
  return made;
}

/** The likeliest label on the side that the calibrated signal chose. */
function best(probabilities: Float64Array, signal: boolean): number {
  let chosen = -1;
  for (let i = 0; i < probabilities.length; i++) {
    if (IS_SIGNAL[i] === signal && (chosen < 0 || probabilities[i]! > probabilities[chosen]!)) chosen = i;
  }
  return chosen;
}
