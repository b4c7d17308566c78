import type { ResidualCounts, ValueCounts } from '../../count/counts.ts';
import type { SliceCounts } from '../../count/slices.ts';
import { whole } from '../sql/count/values.ts';
import { degree } from './residuals.ts';
import type { Result, Side } from './results.ts';

/** What was said and what was true in a set, of numbers: of all rows, then of each edge case. */
export function numbersCounted(
  results: { residuals: Result; errors: Result; labels: Result },
  { side, rows, edges }: { side: Side; rows: number; edges: number },
): SliceCounts[] {
  const { residuals, errors, labels } = results;
  const [label] = labels.of(side);
  const bySlice = new Map(residuals.of(side).map((row) => [residuals.number('edge', row), row]));
  return Array.from({ length: edges + 1 }, (_, i) => {
    const edge = i - 1;
    const of = (name: string) => (label === undefined ? 0 : labels.number(name, label) || 0);
    const row = bySlice.get(edge);
    const counts = row === undefined ? null : residualsOf(residuals, row);
    return {
      rows: edge < 0 ? rows : of(`all${edge}`),
      outcome: {
        cases: edge < 0 ? of('labelled') : of(`labelled${edge}`),
        confusion: null,
        scores: null,
        classScores: null,
        residuals: counts && { ...counts, absoluteErrors: errorsOf(errors, side, edge) },
      },
    };
  });
}

function residualsOf(result: Result, row: number): Omit<ResidualCounts, 'absoluteErrors'> {
  const number = (name: string) => result.number(name, row) || 0;
  const cases = number('n');
  return {
    cases,
    origin: number('origin'),
    moments: Array.from({ length: degree + 1 }, (_, i) =>
      Array.from({ length: degree + 1 - i }, (_, j) => (i + j === 0 ? cases : number(`m${i}${j}`))),
    ),
    absolute: number('absolute'),
    percentage: number('percentage'),
    percentageSquared: number('squared'),
    percentageCubed: number('cubed'),
    zeroTargets: number('zero'),
  };
}

/** Rows by absolute error; neighbours that were counted together stand at the greatest of them, of the reference at the least: a rise cannot be more. */
function errorsOf(result: Result, side: Side, edge: number): ValueCounts {
  const lines = result
    .of(side)
    .map((row) => ({
      value: result.number(side === 'reference' ? 'lo' : 'hi', row),
      rows: result.number(edge < 0 ? 'n' : `e${edge}`, row),
    }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => a.value - b.value);
  return {
    values: Float64Array.from(lines, ({ value }) => value),
    rows: whole(Float64Array.from(lines, ({ rows }) => rows)),
  };
}
