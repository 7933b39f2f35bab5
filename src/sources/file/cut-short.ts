/** Packed data that ends in the middle: whatever stands before has been handed on. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
}
