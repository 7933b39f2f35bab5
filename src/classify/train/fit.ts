import { type Calibration, IS_SIGNAL, signalLogit, softmax } from '../calibrate.ts';
import { hashText } from '../hash.ts';
import type { Example } from './expand.ts';
import { logitsFor, train } from './regression.ts';
import type { Sample } from './samples.ts';

export type HeldOut = { readonly sample: Sample; readonly logits: Float64Array; readonly fold: number };

/** Which fold judges an example: that of the first product it names, or of its group when it names none. */
export function foldOf({ products, group }: Example, folds: number): number {
  return hashText(products[0] === '*' ? group : products[0]!, 13) % folds;
}

/** Posts as written, with their names or without. */
const isJudged = ({ origin }: Example): boolean => origin === 'written' || origin === 'unmarked';

/**
 * Judges the written posts by weights trained without them, their products and their near-copies: for each fold all
 * examples that name one of its products or share a group with one of its posts are left out of training.
 */
export function heldOut(
  examples: readonly Example[],
  samples: readonly Sample[],
  folds: number,
  classes: number,
): HeldOut[] {
  const judged: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isTested = (example: Example) => isJudged(example) && foldOf(example, folds) === fold;
    const groups = new Set(examples.filter(isTested).map(({ group }) => group));
    const isFree = ({ group, products }: Example) =>
      !groups.has(group) && products.every((name) => name === '*' || hashText(name, 13) % folds !== fold);
    const weights = train(
      samples.filter(({ example }) => isFree(examples[example]!)),
      classes,
    );
    for (const sample of samples) {
      if (isTested(examples[sample.example]!)) judged.push({ sample, logits: logitsFor(weights, sample), fold });
    }
  }
  return judged;
}

/** Temperature (Guo et al. 2017) and Platt scaling (1999) that fit held-out judgements best. */
export function fitCalibration(judged: readonly HeldOut[]): Calibration {
  let temperature = 1;
  let least = Infinity;
  for (let step = 0; step <= 60; step++) {
    const tried = 0.3 * 1.05 ** step;
    let loss = 0;
    for (const { sample, logits } of judged) loss -= Math.log(softmax(logits, tried)[sample.label]! + 1e-12);
    if (loss < least) {
      least = loss;
      temperature = tried;
    }
  }
  return { temperature, ...fitPlatt(judged, temperature) };
}

/** Newton's method on the two parameters. */
function fitPlatt(judged: readonly HeldOut[], temperature: number): { slope: number; offset: number } {
  const points = judged.map(({ sample, logits }) => ({
    x: signalLogit(softmax(logits, temperature)),
    y: IS_SIGNAL[sample.label] ? 1 : 0,
  }));
  let slope = 1;
  let offset = 0;
  for (let turn = 0; turn < 25; turn++) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const w = p * (1 - p);
      gs += (p - y) * x;
      go += p - y;
      hss += w * x * x;
      hso += w * x;
      hoo += w;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
  }
  return { slope, offset };
}
