import type { Plan } from '../../plan/plan.ts';
import { asDouble, named, rowsOf } from '../sql/select.ts';
import { fewNumbers } from './column-statements.ts';
import { marks, type Statement, sums, truth, type Writer } from './writer.ts';

/** Sums of powers of the target and of the error: see count/answers/residuals.ts. */
export const degree = 4;
const buckets = 65_536;

/** What a regression is measured from: sums about the mean target, of all rows and of each edge case, and rows by absolute error. */
export function residualStatements({ data }: Plan, write: Writer): Statement[] {
  const { dialect, relation, column, over } = write;
  const a = truth(write, data.label);
  const p = column(data.prediction)!.sql;
  const rows = `answered AS (SELECT ${named({ s: 's', a, p, e: dialect.finite(`(${p} - (${a}))`), ...marks(write) })} FROM typed)`;
  const origin = `origin AS (SELECT ${named({ s: 's', o: asDouble('AVG(a)', dialect) })} FROM answered WHERE e IS NOT NULL GROUP BY s)`;
  const centred = `centred AS (SELECT answered.*, o, a - o AS y FROM answered JOIN origin ON answered.s = origin.s WHERE e IS NOT NULL)`;
  const ratio = 'CASE WHEN a <> 0 THEN ABS(e / a) END';
  const slices = [null, ...relation.edges.keys()];
  const select = slices.map((edge) => {
    const powers: Record<string, string> = {};
    for (let i = 0; i <= degree; i++)
      for (let j = 0; i + j <= degree; j++)
        if (i + j > 0)
          powers[`m${i}${j}`] = dialect.sum([...Array(i).fill('y'), ...Array(j).fill('e')].join(' * '));
    const selected = {
      s: 's',
      edge: dialect.number(edge === null ? -1 : edge),
      n: rowsOf(dialect),
      origin: 'MIN(o)',
      absolute: dialect.sum('ABS(e)'),
      percentage: dialect.sum(ratio),
      squared: dialect.sum(`(${ratio}) * (${ratio})`),
      cubed: dialect.sum(`(${ratio}) * (${ratio}) * (${ratio})`),
      zero: rowsOf(dialect, 'a = 0'),
      ...powers,
    };
    return `SELECT ${named(selected)} FROM centred${edge === null ? '' : ` WHERE m${edge} = 1`} GROUP BY s`;
  });
  const grid = `grid AS (SELECT ${named({
    d: asDouble(dialect.aboutDistinct('ABS(e)'), dialect),
    hi: asDouble(dialect.aboutQuantile('ABS(e)', 0.999), dialect),
  })} FROM answered WHERE e IS NOT NULL)`;
  const bucket = `CASE WHEN d <= ${fewNumbers} THEN v WHEN v >= hi THEN ${dialect.number(buckets)} ELSE FLOOR(v * (${dialect.number(buckets)} / hi)) END`;
  const errors = `errors_placed AS (SELECT known.*, ${bucket} AS b FROM (SELECT answered.*, ABS(e) AS v FROM answered WHERE e IS NOT NULL) AS known CROSS JOIN grid)`;
  return [
    over('residuals', select.join(' UNION ALL '), rows, origin, centred),
    over(
      'errors',
      `SELECT ${named({ s: 's', n: rowsOf(dialect), lo: 'MIN(v)', hi: 'MAX(v)', ...sums(write) })} FROM errors_placed GROUP BY s, b`,
      rows,
      grid,
      errors,
    ),
    over(
      'labels',
      `SELECT ${named({
        s: 's',
        labelled: asDouble('COUNT(a)', dialect),
        said: asDouble('COUNT(p)', dialect),
        ...Object.fromEntries(
          relation.edges.flatMap((_, i) => [
            [`all${i}`, asDouble(`SUM(m${i})`, dialect)],
            [`labelled${i}`, rowsOf(dialect, `m${i} = 1 AND a IS NOT NULL`)],
          ]),
        ),
      })} FROM answered GROUP BY s`,
      rows,
    ),
  ];
}
