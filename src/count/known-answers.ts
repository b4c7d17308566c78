import { canonicalLabel } from '../data/canonical.ts';
import { idsOf } from '../data/id-index.ts';
import { answerColumns, type Sets } from '../data/sets.ts';
import type { Column, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import { rowsOf } from './ids.ts';
import { keyAt } from './pairs.ts';

/** Cases whose right answer is known, against what the candidate said. */
export interface KnownAnswerCounts {
  cases: number;
  /** Cases whose id is not in the candidate set. */
  unanswered: number;
  misses: { id: string; expected: string; got: string | null }[];
  /** What the candidate said, by id: kept so that the next review can tell what changed. */
  answers: Record<string, string>;
}

/** Compares each of the plan's sets of known answers with the candidate. */
export function countAllKnownAnswers(plan: Plan, { knownAnswers, candidate }: Sets): KnownAnswerCounts[] {
  return knownAnswers.map((known, i) =>
    countKnownAnswers(known, candidate.table, plan, plan.predictions.knownAnswers[i]!.tolerance),
  );
}

/**
 * Compares the columns that the known set shares with the candidate's answers by id. Numbers may differ by
 * `tolerance`; texts must be the same label.
 */
export function countKnownAnswers(
  known: Table,
  candidate: Table,
  plan: Plan,
  tolerance: number,
): KnownAnswerCounts {
  const id = plan.data.id!;
  const idOf = idsOf(known.columns.get(id)!);
  const ids = Array.from({ length: known.rows }, (_, row) => idOf(row));
  const rows = rowsOf(ids, candidate.columns.get(id)!);
  const counts: KnownAnswerCounts = {
    cases: known.rows,
    unanswered: 0,
    misses: [],
    answers: Object.create(null),
  };
  const answers = answerColumns(plan).filter((name) => known.columns.has(name));
  for (let row = 0; row < known.rows; row++) {
    const key = String(ids[row] ?? '');
    const place = rows.get(ids[row]);
    if (place === undefined) counts.unanswered++;
    const pairs = answers.map((name) => ({
      expected: textAt(known.columns.get(name), row),
      got: place === undefined ? null : textAt(candidate.columns.get(name), place),
    }));
    counts.answers[key] = pairs.map(({ got }) => got ?? '').join(' ');
    const miss = pairs.find(({ expected, got }) => !agree(expected, got, tolerance));
    if (miss) counts.misses.push({ id: key, expected: miss.expected ?? '', got: miss.got });
  }
  return counts;
}

function agree(expected: string | null, got: string | null, tolerance: number): boolean {
  if (expected === null || got === null) return false;
  const [a, b] = [Number(expected), Number(got)];
  // The last digits of a decimal fraction must not decide: 0.31 − 0.30 is more than 0.01 in binary.
  if (!Number.isNaN(a) && !Number.isNaN(b))
    return Math.abs(a - b) <= tolerance + 1e-12 * Math.max(1, Math.abs(a));
  return canonicalLabel(expected) === canonicalLabel(got);
}

function textAt(column: Column | undefined, row: number): string | null {
  const key = column ? keyAt(column, row) : null;
  return key === null ? null : String(key);
}
