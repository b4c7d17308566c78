import { totalsOf } from '../../count/column.ts';
import type { ColumnCounts, ColumnTotals } from '../../count/counts.ts';
import { type Cut, cutColumn } from '../../count/segments/segment-cuts.ts';
import { type ColumnMeasured, columnRules, measureColumn } from '../../measure/columns/columns.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { Refusal } from '../../refusal.ts';
import type { ColumnSummaries } from '../evidence.ts';
import { type ColumnScans, columnScans, parts } from './column-scans.ts';
import type { ColumnOfSet } from './count/summary/statistics.ts';
import { summarise } from './count/summary/summary.ts';
import { valueCounts } from './count/values.ts';
import { asDouble, numbersOf, textsOf } from './select.ts';
import { limitsOf, type Session } from './session.ts';
import type { SqlSets } from './sets.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

/** Values of columns that are counted together, about, of one set, and columns: what comes over of all is in memory at a time. */
const [mostTogether, mostColumns] = [2_000_000, 20];

/** Every measured column of both sets, and where the reference's are cut for the search for weak segments. */
export async function countEveryColumn(
  session: Session,
  plan: Plan,
  { reference, candidate, features }: Pick<SqlSets, 'reference' | 'candidate' | 'features'>,
): Promise<ColumnSummaries & { cuts: Map<string, Cut> }> {
  const before = await ofSet(session, reference, measuredColumns(plan, features, reference));
  const after = await ofSet(session, candidate, measuredColumns(plan, features, candidate));
  const few = limitsOf(session).numbers;
  const asked = [...new Set([...before.keys(), ...after.keys()])].map((name) => {
    const [left, right] = [before.get(name) ?? null, after.get(name) ?? null];
    const rules = columnRules(plan, features, name);
    const about = Math.max(left?.about ?? 0, right?.about ?? 0);
    const isSummed = about > few && left && right && left.column.type === right.column.type;
    return { name, left, right, rules, about, isSummed: isSummed && driftTests[rules.test].summarised };
  });
  const scans = columnScans(session);
  const found = new Map<string, Measured>();
  const weight = ({ about, isSummed }: (typeof asked)[number]) => (isSummed ? 0 : about);
  for (const some of parts(asked, weight, mostTogether, mostColumns)) {
    const measured = await Promise.all(
      some.map(async ({ left, right, rules, isSummed }): Promise<Measured> => {
        if (left && right && isSummed) {
          const summary = await summarise(session, scans, { reference: left, candidate: right }, rules);
          return withoutCounts(summary.reference, summary.candidate, summary.measured);
        }
        const counts = await Promise.all(
          [left, right].map(async (one) => (one ? columnCounts(session, scans, one) : null)),
        );
        const [mine, other] = counts as [ColumnCounts | null, ColumnCounts | null];
        return withoutCounts(mine, other, other && measureColumn(mine, other, rules));
      }),
    );
    some.forEach(({ name }, i) => {
      found.set(name, measured[i]!);
    });
  }
  const entries = <One>(of: (measured: Measured) => One | null) =>
    new Map(
      [...found].flatMap(([name, measured]): [string, One][] => {
        const one = of(measured);
        return one ? [[name, one]] : [];
      }),
    );
  const measured = entries((one) => one.measured);
  return {
    totals: { reference: entries((one) => one.reference), candidate: entries((one) => one.candidate) },
    measured: new Map([...after.keys()].map((name) => [name, measured.get(name)!])),
    cuts: entries((one) => one.cut),
  };
}

/** What is left of a column when its counts are gone. */
interface Measured {
  reference: ColumnTotals | null;
  candidate: ColumnTotals | null;
  cut: Cut | null;
  measured: ColumnMeasured | null;
}

function withoutCounts(
  reference: ColumnCounts | null,
  candidate: ColumnCounts | null,
  measured: ColumnMeasured | null,
): Measured {
  return {
    reference: reference && totalsOf(reference),
    candidate: candidate && totalsOf(candidate),
    cut: reference && cutColumn(reference),
    measured,
  };
}

/** The columns of a set that are measured: what the model answered, then the features. */
export function measuredColumns({ data }: Plan, features: Feature[], set: TypedSet): TypedColumn[] {
  const { score, scores, prediction, task } = data;
  const outputs = [score, ...Object.values(scores ?? {}), task === 'regression' ? prediction : null];
  const names = new Set([...outputs, ...features.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const column = name === null ? undefined : set.columns.get(name);
    return column ? [column] : [];
  });
}

/** Columns with about how many different numbers each holds; of few rows nobody asks. */
async function ofSet(
  session: Session,
  set: TypedSet,
  columns: TypedColumn[],
): Promise<Map<string, ColumnOfSet>> {
  const { dialect } = session;
  const numbers = columns.filter(({ type }) => type === 'number' || type === 'time');
  const isAsked = numbers.length * set.rows > Math.min(mostTogether, limitsOf(session).numbers);
  const asked = numbers.map(({ value }, i) => [`d${i}`, asDouble(dialect.aboutDistinct(value), dialect)]);
  const found = isAsked ? await numbersOf(session, Object.fromEntries(asked), set.from) : {};
  return new Map(
    columns.map((column) => {
      const place = numbers.indexOf(column);
      const about = place < 0 ? 0 : Math.min(set.rows, found[`d${place}`] ?? set.rows);
      return [column.name, { set, column, about }];
    }),
  );
}

/** Counts the rows of each value of a column; times count as numbers. */
export async function columnCounts(
  session: Session,
  scans: ColumnScans,
  { set, column: { value, type, invalid, infinite, categories } }: Pick<ColumnOfSet, 'set' | 'column'>,
): Promise<ColumnCounts> {
  const { rows } = set;
  if (type === 'number' || type === 'time') {
    const counts = valueCounts(await scans.values({ from: set.from, value }));
    const missing = rows - sum(counts.rows) - (invalid?.cells ?? 0);
    return { type: 'number', rows, missing, invalid, ...(infinite && { infinite }), counts };
  }
  const counts = categories ? new Map(categories) : await textsOf(session, set.from, value, set.row);
  if (counts) return { type: 'category', rows, missing: rows - sum(counts.values()), counts };
  throw new Refusal(`${set.source.named}: a column of ids is no feature. Leave it out of the features.`);
}

function sum(counts: Iterable<number>): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}
