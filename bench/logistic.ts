/** Ridge logistic regression by Newton's method, over standardised features; the weights returned are for raw ones. */
import type { Regression } from '../src/engine/align/regression';

/** Newton converges in six to eight steps on these data; more means that there is something wrong with them. */
const MOST_STEPS = 25;
const CONVERGED = 1e-6;

/** Fits rows of features to their labels. `ridge` is the penalty on the square of each standardised weight. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  ridge: number,
): Regression {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  for (const row of rows) for (let k = 0; k < width; k++) means[k] = (means[k] ?? 0) + (row[k] ?? 0) / count;
  for (const row of rows)
    for (let k = 0; k < width; k++) scales[k] = (scales[k] ?? 0) + ((row[k] ?? 0) - (means[k] ?? 0)) ** 2 / count;
  for (let k = 0; k < width; k++) scales[k] = Math.sqrt(scales[k] ?? 0) || 1;
  // The last column is the bias, which is not penalised.
  const size = width + 1;
  const data = rows.map((row) => {
    const standard = new Float64Array(size).fill(1);
    for (let k = 0; k < width; k++) standard[k] = ((row[k] ?? 0) - (means[k] ?? 0)) / (scales[k] ?? 1);
    return standard;
  });
  const weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    data.forEach((row, index) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (row[k] ?? 0) * (weights[k] ?? 0);
      const probability = 1 / (1 + Math.exp(-sum));
      const error = probability - Number(labels[index] ?? false);
      const curvature = Math.max(1e-9, probability * (1 - probability));
      for (let k = 0; k < size; k++) {
        const value = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = hessian[k];
        if (line === undefined || value === 0) continue;
        for (let other = 0; other <= k; other++)
          line[other] = (line[other] ?? 0) + curvature * value * (row[other] ?? 0);
      }
    });
    for (let k = 0; k < width; k++) {
      gradient[k] = (gradient[k] ?? 0) + ridge * (weights[k] ?? 0);
      const line = hessian[k];
      if (line !== undefined) line[k] = (line[k] ?? 0) + ridge;
    }
    const change = solve(hessian, gradient);
    let largest = 0;
    change.forEach((value, k) => {
      weights[k] = (weights[k] ?? 0) - value;
      largest = Math.max(largest, Math.abs(value));
    });
    if (largest < CONVERGED) break;
  }
  const raw = Array.from({ length: width }, (_, k) => (weights[k] ?? 0) / (scales[k] ?? 1));
  return { bias: raw.reduce((sum, weight, k) => sum - weight * (means[k] ?? 0), weights[width] ?? 0), weights: raw };
}

/** Solves a positive definite system, given by its lower triangle, by Cholesky decomposition. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    const line = lower[row];
    if (line === undefined) continue;
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    let sum = solution[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = solution[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  return solution;
}
