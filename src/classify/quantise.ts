import { LABEL_COUNT } from './model.ts';
import { STRIDE } from './word-table.ts';

/** One byte a weight, without the gaps of `STRIDE`, finer near zero: weight = sign · (byte / 127)² · scale of its label. */
export function quantise(weights: Float32Array): { bytes: Int8Array; scales: number[] } {
  const scales = new Array<number>(LABEL_COUNT).fill(1e-9);
  for (let i = 0; i < weights.length; i++) {
    const label = i % STRIDE;
    if (label < LABEL_COUNT) scales[label] = Math.max(scales[label]!, Math.abs(weights[i]!));
  }
  const bytes = new Int8Array((weights.length / STRIDE) * LABEL_COUNT);
  for (let at = 0; at < bytes.length; at++) {
    const label = at % LABEL_COUNT;
    const weight = weights[((at - label) / LABEL_COUNT) * STRIDE + label]!;
    const size = Math.round(Math.sqrt(Math.abs(weight) / scales[label]!) * 127);
    bytes[at] = weight < 0 ? -size : size;
  }
  return { bytes, scales };
}

/** Bytes with each bucket's weights `STRIDE` apart. */
export function spread(bytes: Int8Array): Int8Array {
  const out = new Int8Array((bytes.length / LABEL_COUNT) * STRIDE);
  for (let i = 0, label = 0, at = 0; i < bytes.length; i++) {
    out[at + label] = bytes[i]!;
    if (++label === LABEL_COUNT) {
      label = 0;
      at += STRIDE;
    }
  }
  return out;
}

const SQUARES = Float64Array.from(
  new Int8Array(256).map((_, byte) => byte),
  (byte) => byte * Math.abs(byte),
);

/** A byte with its size squared: times `unitOf` its label's scale it is the weight. */
export const signedSquare = (byte: number): number => SQUARES[byte & 255]!;

/** What a signed square of 1 weighs. */
export const unitOf = (scale: number): number => scale / 16_129;
