import { LABELS, SIGNAL_LABELS } from './label.ts';

const SIGNAL = new Set<string>(SIGNAL_LABELS);
/** Whether the label at this index speaks of a problem now. */
export const IS_SIGNAL: readonly boolean[] = LABELS.map((label) => SIGNAL.has(label));

/** Divides the logits before they become probabilities; then logit(signal) = slope · logit(p) + offset. */
export type Calibration = { readonly temperature: number; readonly slope: number; readonly offset: number };

/** Probabilities of the labels, adding up to 1, from logits at a temperature; written into `out`. */
export function softmax(
  logits: ArrayLike<number>,
  temperature: number,
  out: Float64Array = new Float64Array(logits.length),
): Float64Array {
  let top = -Infinity;
  for (let i = 0; i < logits.length; i++) top = Math.max(top, logits[i]!);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    out[i] = Math.exp((logits[i]! - top) / temperature);
    sum += out[i]!;
  }
  for (let i = 0; i < out.length; i++) out[i] = out[i]! / sum;
  return out;
}

/** Summed probability of the signal labels before Platt scaling, as a logit within ±20. */
export function signalLogit(probabilities: ArrayLike<number>): number {
  let yes = 1e-9;
  let no = 1e-9;
  for (let i = 0; i < probabilities.length; i++) {
    if (IS_SIGNAL[i]) yes += probabilities[i]!;
    else no += probabilities[i]!;
  }
  return Math.log(yes / no);
}

/** Platt 1999: the calibrated probability, 0..1, that the post speaks of a problem now. */
export function signalOf(probabilities: ArrayLike<number>, calibration: Pick<Calibration, 'slope' | 'offset'>): number {
  return 1 / (1 + Math.exp(-(calibration.slope * signalLogit(probabilities) + calibration.offset)));
}
