/** How two tables of the same two columns differ in the way the columns go together. */
export interface Association {
  /** Pearson's X² against tables that share their association, and its degrees of freedom. */
  x2: number;
  df: number;
}

const steps = 25;

/**
 * Whether two columns go together alike in two sets, whatever each is distributed like by itself: Pearson's X² of the log-linear model
 * without the interaction of set, row and column (Bartlett 1935), fitted by iterative proportions (Deming & Stephan 1940).
 * Tables of `columns` columns, row by row. Rows and columns that are empty on a side do not count.
 */
export function homogeneousAssociation(
  tables: readonly [ArrayLike<number>, ArrayLike<number>],
  columns: number,
): Association {
  const size = tables[0].length;
  const rows = size / columns;
  const seen = (set: 0 | 1, from: number, step: number, count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += tables[set][from + i * step]!;
    return sum;
  };
  const both = (from: number, step: number, count: number) =>
    seen(0, from, step, count) > 0 && seen(1, from, step, count) > 0;
  const kept = {
    rows: [...Array(rows).keys()].filter((i) => both(i * columns, 1, columns)),
    columns: [...Array(columns).keys()].filter((j) => both(j, columns, rows)),
  };
  const cells = kept.rows.flatMap((i) => kept.columns.map((j) => i * columns + j));
  const [r, c] = [kept.rows.length, kept.columns.length];
  if (r < 2 || c < 2) return { x2: 0, df: 0 };
  const observed = tables.map((table) => Float64Array.from(cells, (cell) => table[cell]!)) as Both;
  const fitted = observed.map(() => new Float64Array(r * c).fill(1)) as Both;
  for (let step = 0; step < steps; step++) {
    const moved = [0, 1].map((set) => fitMargins(observed[set]!, fitted[set]!, r, c));
    fitTogether(observed, fitted);
    if (step > 2 && Math.max(...moved) < 1e-3) break;
  }
  let [x2, empty] = [0, 0];
  for (let cell = 0; cell < r * c; cell++) {
    if (observed[0]![cell]! + observed[1]![cell]! === 0) empty++;
    for (const set of [0, 1]) {
      const expected = fitted[set]![cell]!;
      if (expected > 1e-9) x2 += (observed[set]![cell]! - expected) ** 2 / expected;
    }
  }
  return { x2, df: Math.max(0, (r - 1) * (c - 1) - empty) };
}

type Both = [Float64Array, Float64Array];

/** Scales each row of a set's fitted table to the sum of the observed one, then each column; by how much the rows at most, as a share. */
function fitMargins(observed: Float64Array, fitted: Float64Array, rows: number, columns: number): number {
  let moved = 0;
  for (let i = 0; i < rows; i++)
    moved = Math.max(moved, scale(observed, fitted, i * columns, 1, (i + 1) * columns));
  for (let j = 0; j < columns; j++) scale(observed, fitted, j, columns, rows * columns);
  return moved;
}

/** Scales each cell of both sets to what the two of them hold together. */
function fitTogether(observed: Both, fitted: Both): void {
  const [seen, seenToo] = observed;
  const [fit, fitToo] = fitted;
  for (let cell = 0; cell < fit.length; cell++) {
    const now = fit[cell]! + fitToo[cell]!;
    const ratio = now > 0 ? (seen[cell]! + seenToo[cell]!) / now : 0;
    fit[cell]! *= ratio;
    fitToo[cell]! *= ratio;
  }
}

/** Scales a line of the fitted table to the sum of the observed one; by how much, as a share. */
function scale(
  observed: Float64Array,
  fitted: Float64Array,
  from: number,
  step: number,
  end: number,
): number {
  let wanted = 0;
  let now = 0;
  for (let i = from; i < end; i += step) {
    wanted += observed[i]!;
    now += fitted[i]!;
  }
  const ratio = now > 0 ? wanted / now : 0;
  for (let i = from; i < end; i += step) fitted[i]! *= ratio;
  return Math.abs(ratio - 1);
}
