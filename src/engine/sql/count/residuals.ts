import type { ResidualCounts } from '../../../count/counts.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { columnScans } from '../column-scans.ts';
import { numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { valueCounts } from './values.ts';

const degree = 4;

/** Counts target y and error e = prediction − y over the rows that meet the condition and have both: see count/answers/residuals.ts. */
export async function residualCounts(
  session: Session,
  set: AnsweredSet,
  condition: string,
): Promise<ResidualCounts> {
  const { dialect } = session;
  const error = dialect.finite('(p - a)');
  const from = `(SELECT a, ${error} AS e FROM ${set.from} WHERE ${condition}) AS t`;
  const both = `(SELECT a, e, ABS(e) AS b FROM ${from} WHERE e IS NOT NULL) AS u`;
  const { n: cases, mean } = await numbersOf(session, { n: rowsOf(dialect), mean: 'AVG(a)' }, both);
  const empty = { values: new Float64Array(0), rows: new Uint32Array(0) };
  // Near the mean, so that digits are kept.
  const origin = cases === 0 || !Number.isFinite(mean!) ? 0 : mean!;
  const y = `(a - ${dialect.number(origin)})`;
  const selected: Record<string, string> = {
    absolute: dialect.sum('b'),
    percentage: dialect.sum(`CASE WHEN a <> 0 THEN ABS(e / a) END`),
    squared: dialect.sum(`CASE WHEN a <> 0 THEN ABS(e / a) * ABS(e / a) END`),
    cubed: dialect.sum(`CASE WHEN a <> 0 THEN ABS(e / a) * ABS(e / a) * ABS(e / a) END`),
    zero: rowsOf(dialect, 'a = 0'),
  };
  for (let i = 0; i <= degree; i++) {
    for (let j = 0; i + j <= degree; j++) {
      if (i + j > 0)
        selected[`m${i}${j}`] = dialect.sum([...Array(i).fill(y), ...Array(j).fill('e')].join(' * '));
    }
  }
  const sums = cases === 0 ? {} : await numbersOf(session, selected, both);
  const sum = (name: string) => present(sums[name]);
  return {
    cases: cases!,
    origin,
    moments: Array.from({ length: degree + 1 }, (_, i) =>
      Array.from({ length: degree + 1 - i }, (_, j) => (i + j === 0 ? cases! : sum(`m${i}${j}`))),
    ),
    absolute: sum('absolute'),
    percentage: sum('percentage'),
    percentageSquared: sum('squared'),
    percentageCubed: sum('cubed'),
    zeroTargets: sum('zero'),
    absoluteErrors:
      cases === 0 ? empty : valueCounts(await columnScans(session).values({ from: both, value: 'b' })),
  };
}

/** A sum over no rows is 0. */
function present(sum: number | undefined): number {
  return sum === undefined || Number.isNaN(sum) ? 0 : sum;
}
