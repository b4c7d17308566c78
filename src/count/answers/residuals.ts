import type { ResidualCounts } from '../counts.ts';
import { countValues } from '../values.ts';

const degree = 4;

/**
 * Counts target y and error e = prediction − y over the rows where both are numbers (`rows` as in `countOutcome`).
 * Sums are compensated (Neumaier 1974) and taken about the first target, so that a large mean costs no digits.
 */
export function countResiduals(
  actual: Float64Array,
  predicted: Float64Array,
  rows: Uint8Array | null,
): ResidualCounts {
  const moments = Array.from({ length: degree + 1 }, (_, i) =>
    Array.from({ length: degree + 1 - i }, () => new CompensatedSum()),
  );
  const absolute = new CompensatedSum();
  const percentage = new CompensatedSum();
  const percentageSquared = new CompensatedSum();
  const percentageCubed = new CompensatedSum();
  const errors = new Float64Array(actual.length);
  let cases = 0;
  let zeroTargets = 0;
  let origin = 0;
  for (let row = 0; row < actual.length; row++) {
    const target = actual[row]!;
    const error = predicted[row]! - target;
    if (!Number.isFinite(error) || (rows !== null && rows[row] === 0)) continue;
    if (cases === 0) origin = target;
    errors[cases++] = Math.abs(error);
    absolute.add(Math.abs(error));
    if (target === 0) zeroTargets++;
    else {
      const ratio = Math.abs(error / target);
      percentage.add(ratio);
      percentageSquared.add(ratio * ratio);
      percentageCubed.add(ratio * ratio * ratio);
    }
    let power = 1;
    for (let i = 0; i <= degree; i++) {
      let product = power;
      for (let j = 0; i + j <= degree; j++) {
        moments[i]![j]!.add(product);
        product *= error;
      }
      power *= target - origin;
    }
  }
  return {
    cases,
    origin,
    moments: moments.map((line) => line.map((sum) => sum.value)),
    absolute: absolute.value,
    percentage: percentage.value,
    percentageSquared: percentageSquared.value,
    percentageCubed: percentageCubed.value,
    zeroTargets,
    absoluteErrors: countValues(errors.subarray(0, cases)),
  };
}

class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const total = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - total + value : value - total + this.sum;
    this.sum = total;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
