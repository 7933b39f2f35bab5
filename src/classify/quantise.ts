import { STRIDE } from './read/word-table.ts';

/** One byte a weight, without the gaps of `STRIDE`, finer near zero: weight = sign · (byte / 127)² · scale of its class. */
export function quantise(weights: Float32Array, classes: number): { bytes: Int8Array; scales: number[] } {
  const scales = new Array<number>(classes).fill(1e-9);
  for (let i = 0; i < weights.length; i++) {
    const at = i % STRIDE;
    if (at < classes) scales[at] = Math.max(scales[at]!, Math.abs(weights[i]!));
  }
  const bytes = new Int8Array((weights.length / STRIDE) * classes);
  for (let at = 0; at < bytes.length; at++) {
    const place = at % classes;
    const weight = weights[((at - place) / classes) * STRIDE + place]!;
    const size = Math.round(Math.sqrt(Math.abs(weight) / scales[place]!) * 127);
    bytes[at] = weight < 0 ? -size : size;
  }
  return { bytes, scales };
}

/** Bytes with each bucket's weights `STRIDE` apart. */
export function spread(bytes: Int8Array, classes: number): Int8Array {
  const out = new Int8Array((bytes.length / classes) * STRIDE);
  for (let i = 0, place = 0, at = 0; i < bytes.length; i++) {
    out[at + place] = bytes[i]!;
    if (++place === classes) {
      place = 0;
      at += STRIDE;
    }
  }
  return out;
}

const SQUARES = Float64Array.from(
  new Int8Array(256).map((_, byte) => byte),
  (byte) => byte * Math.abs(byte),
);

/** A byte with its size squared: times `unitOf` its class's scale it is the weight. */
export const signedSquare = (byte: number): number => SQUARES[byte & 255]!;

/** What a signed square of 1 weighs. */
export const unitOf = (scale: number): number => scale / 16_129;
