import { numberAt } from '../data/column/numbers.ts';
import { type Id, idsOf } from '../data/id-index.ts';
import type { Table } from '../data/table.ts';
import type { BehaviourCase, Plan } from '../plan/plan.ts';
import type { Answers } from './answers/answers.ts';
import { rowsOf } from './ids.ts';

/** Pairs of rows whose predictions must stand in a relation. */
export interface BehaviourCounts {
  pairs: number;
  /** Pairs that break the relation, those of which a prediction is missing among them. */
  broken: BrokenPair[];
}

/** A pair by its ids, and what the model said of each: null where the id or its prediction is missing. */
export interface BrokenPair {
  base: string;
  variant: string;
  baseSaid: string | number | null;
  variantSaid: string | number | null;
}

/** Holds the pairs of each behaviour case of the plan, in its order, against the candidate's predictions. */
export function countBehaviour(
  plan: Plan,
  pairs: Table[],
  { candidate, answers }: { candidate: Table; answers: Answers },
): BehaviourCounts[] {
  const column = plan.data.id === null ? undefined : candidate.columns.get(plan.data.id);
  return pairs.map((table, i) => {
    const [base, variant] = ['base', 'variant'].map((name) => {
      const idOf = idsOf(table.columns.get(name)!);
      return Array.from({ length: table.rows }, (_, row) => idOf(row));
    }) as [Id[], Id[]];
    const rows = column ? rowsOf([...base, ...variant], column) : new Map<Id, number>();
    const answered = (ids: Id[], pair: number) => predictedIn(answers, rows.get(ids[pair]));
    const broken: BrokenPair[] = [];
    for (let pair = 0; pair < table.rows; pair++) {
      const [baseSaid, variantSaid] = [answered(base, pair), answered(variant, pair)];
      if (stands(baseSaid, variantSaid, plan.behaviour[i]!)) continue;
      broken.push({
        base: String(base[pair] ?? ''),
        variant: String(variant[pair] ?? ''),
        baseSaid,
        variantSaid,
      });
    }
    return { pairs: table.rows, broken };
  });
}

/** The score where there is one, else the predicted number or class (binary: as 0 or 1, so that it has an order). */
function predictedIn(answers: Answers, row: number | undefined): string | number | null {
  if (row === undefined) return null;
  const score = answers.task === 'classes' ? answers.score : null;
  const spoken = score ? numberAt(score, row) : answers.predicted[row]!;
  if (answers.task === 'numbers' || score) return Number.isFinite(spoken) ? spoken : null;
  if (spoken < 0) return null;
  return answers.classes.positive === null ? answers.classes.names[spoken]! : spoken;
}

function stands(
  base: string | number | null,
  variant: string | number | null,
  { expect, tolerance }: BehaviourCase,
): boolean {
  if (base === null || variant === null) return false;
  if (typeof base === 'string' || typeof variant === 'string') return base === variant;
  // The last digits of a decimal fraction must not decide.
  const reach = tolerance + 1e-12 * Math.max(1, Math.abs(base));
  if (expect === 'not lower') return variant >= base - reach;
  if (expect === 'not higher') return variant <= base + reach;
  return Math.abs(variant - base) <= reach;
}
