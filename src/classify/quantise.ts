import { LABEL_COUNT } from './model.ts';

/** One byte a weight, finer near zero: weight = sign · (byte / 127)² · scale of its label. */
export function quantise(weights: Float32Array): { bytes: Int8Array; scales: number[] } {
  const scales = new Array<number>(LABEL_COUNT).fill(1e-9);
  for (let i = 0; i < weights.length; i++) {
    const label = i % LABEL_COUNT;
    scales[label] = Math.max(scales[label]!, Math.abs(weights[i]!));
  }
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const size = Math.round(Math.sqrt(Math.abs(weight) / scales[i % LABEL_COUNT]!) * 127);
    bytes[i] = weight < 0 ? -size : size;
  }
  return { bytes, scales };
}

/** The inverse of `quantise`. */
export function expand(bytes: Int8Array, scales: readonly number[]): Float32Array {
  const weights = new Float32Array(bytes.length);
  for (let i = 0, label = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte !== 0) weights[i] = ((byte * Math.abs(byte)) / 16_129) * scales[label]!;
    if (++label === LABEL_COUNT) label = 0;
  }
  return weights;
}
