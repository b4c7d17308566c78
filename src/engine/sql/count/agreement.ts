import {
  type AgreementCounts,
  across,
  between,
  bins,
  byPlace,
  type ErrorsWithin,
  edgesOf,
  endsOfPart,
  framePlaces,
  largest,
  middle,
  type Plane,
  shownQuantiles,
  tenthsOf,
} from '../../../count/answers/agreement.ts';
import type { ValueCounts } from '../../../count/counts.ts';
import { countedRows, valueOfRow } from '../../../count/ranks.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { groupedValues } from './grouped-values.ts';

interface Numbers {
  /** Rows with what was true (`x`), what was said (`y`) and the error (`e`). */
  from: string;
  cases: number;
  actual: ValueCounts;
  predicted: ValueCounts;
  errors: ValueCounts;
}

/** How predicted numbers go with the actual ones in both sets of a regression: see count/answers/agreement.ts. */
export async function agreementCounts(
  session: Session,
  reference: AnsweredSet,
  candidate: AnsweredSet,
): Promise<{ reference: AgreementCounts | null; candidate: AgreementCounts | null }> {
  if (reference.answers.task !== 'numbers') return { reference: null, candidate: null };
  const sets = [await numbersIn(session, reference), await numbersIn(session, candidate)] as const;
  const plane = middle(sets.flatMap(({ actual, predicted }) => [actual, predicted]));
  const span = middle(sets.map(({ errors }) => errors));
  const base = sets[0].cases > 0 ? sets[0] : sets[1];
  const cuts = { actual: tenthsOf(base.actual), predicted: tenthsOf(base.predicted) };
  const count = async (set: Numbers): Promise<AgreementCounts | null> =>
    set.cases === 0
      ? null
      : {
          cases: set.cases,
          plane: { from: plane[0], to: plane[1], hexagons: await hexagonsOf(session, set, plane) },
          byActual: await within(session, set, 'x', cuts.actual),
          byPredicted: await within(session, set, 'y', cuts.predicted),
          errors: { edges: edgesOf(span), cases: await histogram(session, set, span) },
        };
  return { reference: await count(sets[0]), candidate: await count(sets[1]) };
}

async function numbersIn(session: Session, set: AnsweredSet): Promise<Numbers> {
  const { dialect } = session;
  const limit = dialect.number(largest);
  const from = `(SELECT ${named({ x: 'a', y: 'p', e: '(p - a)' })} FROM ${set.from} WHERE ABS(a) < ${limit} AND ABS(p) < ${limit}) AS agreement`;
  const { n } = await numbersOf(session, { n: rowsOf(dialect) }, from);
  const none = { values: new Float64Array(0), rows: new Uint32Array(0) };
  const counts = async (value: string) =>
    n === 0
      ? none
      : (await groupedValues(session, { from, value, key: null }, { own: framePlaces })).get('')!;
  return {
    from,
    cases: n!,
    actual: await counts('x'),
    predicted: await counts('y'),
    errors: await counts('e'),
  };
}

async function hexagonsOf(
  session: Session,
  { from }: Numbers,
  [low, high]: readonly [number, number],
): Promise<Plane['hexagons']> {
  const { dialect } = session;
  const number = (x: number) => dialect.number(x);
  const height = number(Math.sqrt(3));
  const scaled = (value: string) =>
    `((LEAST(${number(high)}, GREATEST(${number(low)}, ${value})) - ${number(low)}) * ${number(across / (high - low))})`;
  const half = number(0.5);
  const places = `(SELECT ${named({ h: scaled('x'), v: scaled('y') })} FROM ${from}) AS places`;
  const lattices = `(SELECT h, v, ${named({
    c1: `FLOOR(h + ${half})`,
    r1: `(FLOOR(v / ${height} + ${half}) * ${height})`,
    c2: `(FLOOR(h) + ${half})`,
    r2: `((FLOOR(v / ${height}) + ${half}) * ${height})`,
  })} FROM ${places}) AS lattices`;
  const distance = (column: string, row: string) =>
    `((h - ${column}) * (h - ${column}) + (v - ${row}) * (v - ${row}))`;
  const isFirst = `${distance('c1', 'r1')} <= ${distance('c2', 'r2')}`;
  const cells = `(SELECT ${named({
    x: `CASE WHEN ${isFirst} THEN c1 ELSE c2 END`,
    y: `CASE WHEN ${isFirst} THEN r1 ELSE r2 END`,
  })} FROM ${lattices}) AS cells`;
  const answer = await session.query(
    `SELECT ${named({ x: asDouble('x', dialect), y: asDouble('y', dialect), n: rowsOf(dialect) })} FROM ${cells} GROUP BY cells.x, cells.y`,
  );
  const hexagons = [...answer.numbers('x')].map((x, i) => ({
    x,
    y: answer.numbers('y')[i]!,
    cases: answer.numbers('n')[i]!,
  }));
  return byPlace(hexagons);
}

async function within(
  session: Session,
  { from }: Numbers,
  value: 'x' | 'y',
  cuts: number[],
): Promise<ErrorsWithin[]> {
  const { dialect } = session;
  const cases = cuts.map((cut, i) => `WHEN ${value} < ${dialect.number(cut)} THEN ${i}`);
  const parts = `(SELECT e, ${value} AS v, (CASE ${[...cases, `ELSE ${cuts.length}`].join(' ')} END) AS k FROM ${from}) AS parts`;
  const sums = await session.query(
    `SELECT ${named({
      k: asDouble('k', dialect),
      n: rowsOf(dialect),
      s: dialect.sum('e'),
      b: dialect.sum('ABS(e)'),
      least: 'MIN(v)',
      most: 'MAX(v)',
    })} FROM ${parts} GROUP BY parts.k ORDER BY k`,
  );
  const errors = await groupedValues(
    session,
    { from: parts, value: 'e', key: { sql: 'k', type: 'number' } },
    { own: (n) => shownQuantiles.flatMap((q) => [Math.floor(q * (n - 1)), Math.ceil(q * (n - 1))]) },
  );
  const ends = [Math.min(...sums.numbers('least')), Math.max(...sums.numbers('most'))] as const;
  return [...sums.numbers('k')].map((part, i) => {
    const n = sums.numbers('n')[i]!;
    const counts = errors.get(String(part))!;
    const at = (place: number) => counts.values[valueOfRow(counts.rows, place).index]!;
    return {
      part,
      ...endsOfPart(cuts, part, ends),
      cases: n,
      mean: sums.numbers('s')[i]! / n,
      meanAbsolute: sums.numbers('b')[i]! / n,
      quantiles: shownQuantiles.map((q) => between(countedRows(counts), q, at)),
    };
  });
}

async function histogram(
  session: Session,
  { from }: Numbers,
  [low, high]: readonly [number, number],
): Promise<number[]> {
  const { dialect } = session;
  const number = (x: number) => dialect.number(x);
  const bin = `FLOOR(((e - ${number(low)}) / ${number(high - low)}) * ${number(bins)})`;
  const inside = `LEAST(${number(bins - 1)}, GREATEST(${number(0)}, ${bin}))`;
  const answer = await session.query(
    `SELECT ${named({ k: asDouble(inside, dialect), n: rowsOf(dialect) })} FROM ${from} GROUP BY ${inside}`,
  );
  const cases = new Array<number>(bins).fill(0);
  answer.numbers('k').forEach((at, i) => {
    cases[at]! += answer.numbers('n')[i]!;
  });
  return cases;
}
