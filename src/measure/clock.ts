/** Half of the day's rows must stand in other hours, and come back by the shift, before a clock is doubted. */
const apart = 0.5;
const together = 0.25;
const leastRows = 100;

/**
 * Hours by which a clock seems to have moved: the shift of the candidate's hours of the day that brings them back onto
 * the reference's, in total variation distance, where without it they lie apart. null where the hours agree, where no
 * shift explains them, and where there are fewer than 100 rows on a side.
 */
export function clockShift(reference: Float64Array, candidate: Float64Array): number | null {
  const [n, m] = [total(reference), total(candidate)];
  if (n < leastRows || m < leastRows) return null;
  const distance = (shift: number) =>
    reference.reduce(
      (sum, rows, hour) => sum + Math.abs(rows / n - candidate[(hour + shift + 24) % 24]! / m),
      0,
    ) / 2;
  if (distance(0) < apart) return null;
  let best = 0;
  for (let shift = -11; shift <= 12; shift++) if (distance(shift) < distance(best)) best = shift;
  return distance(best) < together ? best : null;
}

function total(rows: Float64Array): number {
  return rows.reduce((sum, count) => sum + count, 0);
}
