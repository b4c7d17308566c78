/** The middle and the size of each column, by which rows of numbers are put on one scale. Cells without a value: NaN. */
function scaling(rows: number[][]): (row: number[]) => number[] {
  const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!).filter((value) => !Number.isNaN(value)));
  const mean = columns.map((values) => values.reduce((a, b) => a + b) / values.length);
  const deviation = columns.map((values, j) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean[j]!) ** 2, 0) / values.length),
  );
  // What is not known is taken for the mean.
  return (row) => row.map((x, j) => (Number.isNaN(x) ? 0 : (x - mean[j]!) / deviation[j]!));
}

/** k nearest neighbours: the share of each class among them, classes in the order of `classes`. */
export function nearestNeighbours(k: number, rows: number[][], labels: string[], classes: string[]) {
  const scaled = scaling(rows);
  const known = rows.map((row, i) => ({ at: scaled(row), label: labels[i]! }));
  return (row: number[]): number[] => {
    const here = scaled(row);
    const nearest = known
      .map(({ at, label }) => ({ label, distance: at.reduce((sum, x, j) => sum + (x - here[j]!) ** 2, 0) }))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, k);
    return classes.map((name) => nearest.filter(({ label }) => label === name).length / k);
  };
}

/** Logistic regression with the penalty ½‖weights‖² (the constant is free), fitted by Newton's method. Labels: 0 and 1. */
export function logisticRegression(rows: number[][], labels: number[]): (row: number[]) => number {
  const scaled = scaling(rows);
  const inputs = rows.map((row) => [1, ...scaled(row)]);
  const probability = (weights: number[], input: number[]) =>
    1 / (1 + Math.exp(-input.reduce((sum, x, j) => sum + x * weights[j]!, 0)));
  let weights = inputs[0]!.map(() => 0);
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight, j) => (j === 0 ? 0 : weight));
    const curvature = weights.map((_, j) => weights.map((_, l) => (j === l && j > 0 ? 1 : 0)));
    for (const [i, input] of inputs.entries()) {
      const p = probability(weights, input);
      for (const [j, x] of input.entries()) {
        gradient[j]! += (p - labels[i]!) * x;
        for (const [l, other] of input.entries()) curvature[j]![l]! += p * (1 - p) * x * other;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, j) => weight - step[j]!);
  }
  return (row) => probability(weights, [1, ...scaled(row)]);
}

/** Least squares. */
export function linearRegression(rows: number[][], targets: number[]): (row: number[]) => number {
  const inputs = rows.map((row) => [1, ...row]);
  const products = inputs[0]!.map((_, j) =>
    inputs[0]!.map((_, l) => inputs.reduce((sum, input) => sum + input[j]! * input[l]!, 0)),
  );
  const right = inputs[0]!.map((_, j) => inputs.reduce((sum, input, i) => sum + input[j]! * targets[i]!, 0));
  const weights = solve(products, right);
  return (row) => [1, ...row].reduce((sum, x, j) => sum + x * weights[j]!, 0);
}

/** Solves `matrix · x = right` by Gauss's elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let j = 0; j < size; j++) {
    const best = rows.reduce(
      (at, row, i) => (i >= j && Math.abs(row[j]!) > Math.abs(rows[at]![j]!) ? i : at),
      j,
    );
    [rows[j], rows[best]] = [rows[best]!, rows[j]!];
    for (let i = 0; i < size; i++) {
      if (i === j) continue;
      const factor = rows[i]![j]! / rows[j]![j]!;
      for (let l = j; l <= size; l++) rows[i]![l]! -= factor * rows[j]![l]!;
    }
  }
  return rows.map((row, j) => row[size]! / row[j]!);
}
