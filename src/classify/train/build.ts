import type { Calibration } from '../calibrate.ts';
import type { LexiconEntries } from '../lexicon/compiled.ts';
import { LABEL_COUNT, SYMPTOM_COUNT } from '../model.ts';
import type { Example } from './expand.ts';
import { fitCalibration, type HeldOut, heldOut } from './fit.ts';
import { ENTRIES } from './lexicon.ts';
import { train, type Weights } from './regression.ts';
import { knownWords, type Sample, samplesOf, symptomSamples } from './samples.ts';

const FOLDS = 2;
/** By how much the log-odds of a signal are lower than in the corpus: posts that name nothing are about anything. */
export const RARER = { named: 0, unnamed: 1.25 } as const;

/** Examples of products that the post names, or of one that it does not name. */
type Side = 'named' | 'unnamed';

export const sideOf = ({ spans }: Example): Side => (spans[0]!.length > 0 ? 'named' : 'unnamed');

type BuiltModel = {
  readonly named: Built;
  readonly unnamed: Built;
  readonly symptoms: Weights;
  readonly known: Uint8Array;
  readonly lexicon: LexiconEntries;
};

type Built = { readonly weights: Weights; readonly calibration: Calibration };

/** The calibration fitted on held-out judgements, moved to real posts. */
export function calibrate(judged: readonly HeldOut[], side: Side): Calibration {
  const fitted = fitCalibration(judged);
  return { ...fitted, offset: fitted.offset - RARER[side] };
}

/**
 * Trains the regressions on examples and calibrates those of labels on posts held out. The same examples give the same
 * weights.
 */
export function build(examples: readonly Example[], tell: (step: string) => void = () => undefined): BuiltModel {
  const known = knownWords(examples);
  const withSymptoms: Sample[] = [];
  const side = (name: Side): Built => {
    const own = examples.filter((example) => sideOf(example) === name);
    const samples = samplesOf(own, known);
    withSymptoms.push(...symptomSamples(own, samples));
    tell(`${name}: ${own.length} examples, ${samples.length} mentions`);
    const calibration = calibrate(heldOut(own, samples, FOLDS, LABEL_COUNT), name);
    tell(`${name}: held out and calibrated ${JSON.stringify(calibration)}`);
    return { calibration, weights: train(samples, LABEL_COUNT) };
  };
  const named = side('named');
  const unnamed = side('unnamed');
  tell(`symptoms: ${withSymptoms.length} mentions`);
  return { named, unnamed, symptoms: train(withSymptoms, SYMPTOM_COUNT), known, lexicon: ENTRIES };
}
