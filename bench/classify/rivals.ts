import bayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import logistic from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import { IS_SIGNAL } from '../../src/classify/calibrate.ts';
import { LABELS } from '../../src/classify/label.ts';
import type { Example } from '../../src/classify/train/expand.ts';
import { everyNth } from '../shared/every-nth.ts';

/** Decides whether a text is a signal. */
export type Rival = { readonly name: string; readonly says: (text: string) => boolean };

/** Motoyama et al. 2010, as SPOONS used it. */
const KEYWORDS = /\bis down\b|#fail/i;
/** The eight words of open outage watchers. */
const EIGHT = /\b(?:down|outage|offline|broken|crash(?:ed|ing)?|error|not working|issues?)\b/i;

export const RULES: readonly Rival[] = [
  { name: 'keywords "is down", "#fail"', says: (text) => KEYWORDS.test(text) },
  { name: 'eight outage words', says: (text) => EIGHT.test(text) },
];

/** natural's classifiers keep dense tables over all words: more posts make them take hours. */
const BAYES_POSTS = 3_000;
const LOGISTIC_POSTS = 500;

const isSignal = (example: Example): boolean => example.labels.some((label) => IS_SIGNAL[LABELS.indexOf(label)]);

/** natural's naive Bayes trained on every n-th post as written. */
export function naturalBayes(examples: readonly Example[]): Rival {
  const some = everyNth(examples, BAYES_POSTS);
  const classifier = new bayes();
  for (const example of some) classifier.addDocument(example.text, isSignal(example) ? 'signal' : 'other');
  classifier.train();
  return { name: `natural's Bayes (${some.length} posts)`, says: (text) => classifier.classify(text) === 'signal' };
}

/** natural's logistic regression trained on every n-th post as written. */
export function naturalLogistic(examples: readonly Example[]): Rival {
  const some = everyNth(examples, LOGISTIC_POSTS);
  const classifier = new logistic();
  for (const example of some) classifier.addDocument(example.text, isSignal(example) ? 'signal' : 'other');
  classifier.train();
  return { name: `natural's logistic (${some.length} posts)`, says: (text) => classifier.classify(text) === 'signal' };
}
