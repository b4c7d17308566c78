import type { OutcomeCounts } from '../../../count/counts.ts';
import { type Cut, canBeNamed, cellsOf } from '../../../count/segments/segment-cuts.ts';
import { countSegments } from '../../../count/segments/segments.ts';
import {
  judgedRows,
  largeErrors,
  mostCounted,
  mostFeatures,
  mostRows,
  type SearchCounts,
  upper,
} from '../../../count/segments/weak-rows.ts';
import type { Feature, Plan } from '../../../plan/plan.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedColumn, TypedSet } from '../typed-set.ts';

/** The features that are searched for weak segments: those that both sets have, in one type, and that a condition may name. */
export function searchedFeatures(
  plan: Plan,
  features: Feature[],
  reference: TypedSet,
  candidate: TypedSet,
): string[] {
  if (!plan.segments.search) return [];
  const typeIn = ({ columns }: TypedSet, name: string) => columns.get(name)?.type ?? null;
  return features
    .filter(({ name, type }) => type !== 'time' && !plan.data.private.includes(name) && canBeNamed(name))
    .map(({ name }) => name)
    .filter((name) => typeIn(reference, name) !== null && typeIn(reference, name) === typeIn(candidate, name))
    .slice(0, mostFeatures);
}

/**
 * The candidate's right and wrong rows by cells of features. The engine tells the cell of each feature for some rows, always the same
 * ones, of a small set for all; they are counted here. null: nothing to search.
 */
export async function searchCounts(
  session: Session,
  candidate: AnsweredSet,
  features: string[],
  cuts: ReadonlyMap<string, Cut>,
  outcome: OutcomeCounts,
): Promise<SearchCounts | null> {
  const judged = judgedRows(outcome);
  if (features.length === 0 || judged === 0) return null;
  const { dialect } = session;
  const pairs = (features.length * (features.length - 1)) / 2;
  const share = Math.min(mostRows, mostCounted / Math.max(1, pairs)) / judged;
  const columns = features.map((name) => candidate.columns.get(name)!);
  const selected: Record<string, string> = { wrong: asDouble(isWrong(candidate, outcome, session), dialect) };
  features.forEach((name, i) => {
    selected[`f${i}`] = asDouble(cellOf(columns[i]!, cuts.get(name)!, session), dialect);
  });
  const isJudged =
    candidate.answers.task === 'classes'
      ? 'a IS NOT NULL AND p IS NOT NULL'
      : `${dialect.finite('(p - a)')} IS NOT NULL`;
  const sampled =
    share >= 1
      ? ''
      : ` AND ${dialect.share([...columns.map(({ value }) => value), 'a', 'p'])} < ${dialect.number(share)}`;
  const answer = await session.query(
    `SELECT ${named(selected)} FROM ${candidate.from} WHERE ${isJudged}${sampled}`,
  );
  if (answer.rows === 0) return null;
  const codes = features.map((name, i) => ({
    codes: Uint8Array.from(answer.numbers(`f${i}`)),
    cells: cellsOf(cuts.get(name)!),
  }));
  return {
    features: features.map((name) => ({ name, cut: cuts.get(name)! })),
    counts: countSegments(codes, Uint8Array.from(answer.numbers('wrong'))),
  };
}

function isWrong({ answers }: AnsweredSet, outcome: OutcomeCounts, { dialect }: Session): string {
  if (answers.task === 'classes') return '(CASE WHEN a <> p THEN 1 ELSE 0 END)';
  const limit = outcome.residuals ? upper(outcome.residuals.absoluteErrors, largeErrors) : 0;
  return `(CASE WHEN ABS(p - a) > ${dialect.number(limit)} THEN 1 ELSE 0 END)`;
}

/** The code of a row's cell: see count/segment-cuts.ts. */
function cellOf({ value, stored }: TypedColumn, cut: Cut, { dialect }: Session): string {
  if (cut.type === 'number') {
    const cases = cut.edges.map((edge, code) => `WHEN ${value} < ${dialect.number(edge)} THEN ${code}`);
    return `(CASE WHEN ${value} IS NULL THEN ${cut.edges.length + 1} ${cases.join(' ')} ELSE ${cut.edges.length} END)`;
  }
  const others = cut.categories.length;
  const cases = cut.categories.map((category, code) =>
    stored === 'float'
      ? `WHEN ${dialect.parsed(value)} = ${dialect.number(Number(category))} THEN ${code}`
      : `WHEN ${value} = ${dialect.text(category)} THEN ${code}`,
  );
  return `(CASE WHEN ${value} IS NULL THEN ${others + 1} ${cases.join(' ')} ELSE ${others} END)`;
}
