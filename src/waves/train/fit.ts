const ROUNDS = 80;
/** Residuals below this weigh alike: the loss has no bend at zero. */
const SMOOTH = 0.004;
const RIDGE = 1;

/** One row of what is learnt: a value and the signs it is to be read from. */
export type Row = { readonly signs: Float64Array; readonly value: number };

/**
 * Weights of the `part`-quantile of the value, linear in the signs, with a small ridge: minimises the pinball loss by
 * majorisation, each round a weighted least squares (Hunter and Lange, "Quantile regression via an MM algorithm", 2000).
 */
export function fitQuantile(rows: readonly Row[], part: number): Float64Array {
  const size = rows[0]!.signs.length;
  const sparse = rows.map((row) => ({ ...row, present: placesOf(row.signs) }));
  let weights: Float64Array = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size));
    const right = new Float64Array(size);
    for (const { signs, value, present } of sparse) {
      const pull = 1 / (SMOOTH + Math.abs(value - sumOf(weights, signs)));
      const target = pull * value + 2 * part - 1;
      for (const row of present) {
        const sign = signs[row]!;
        right[row]! += sign * target;
        for (const column of present) {
          if (column > row) break;
          matrix[row]![column]! += pull * sign * signs[column]!;
        }
      }
    }
    for (let row = 0; row < size; row += 1) matrix[row]![row]! += RIDGE;
    weights = solve(matrix, right);
  }
  return weights;
}

/** Sum of the signs, each times its weight. */
export function sumOf(weights: ArrayLike<number>, signs: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index += 1) sum += weights[index]! * signs[index]!;
  return sum;
}

/** Places of the signs that are not zero, in order. */
function placesOf(signs: Float64Array): number[] {
  return [...signs.keys()].filter((place) => signs[place] !== 0);
}

/** Solves a positive definite system by Cholesky; of the symmetric matrix only the lower half is read, and overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = matrix[row]![column]!;
      for (let index = 0; index < column; index += 1) sum -= matrix[row]![index]! * matrix[column]![index]!;
      matrix[row]![column] = row === column ? Math.sqrt(sum) : sum / matrix[column]![column]!;
    }
  }
  const solved = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let index = 0; index < row; index += 1) solved[row]! -= matrix[row]![index]! * solved[index]!;
    solved[row]! /= matrix[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let index = row + 1; index < size; index += 1) solved[row]! -= matrix[index]![row]! * solved[index]!;
    solved[row]! /= matrix[row]![row]!;
  }
  return solved;
}
