import type { Side } from '../count/rollout/bad-outcomes.ts';
import { earliest } from '../data/cell/invalid.ts';
import type { Condition } from '../data/condition/condition.ts';
import type { Column, Invalid } from '../data/table.ts';
import { alpha, growth, isBeyondChance } from '../judge/data/beyond-chance.ts';
import type { Plan, RolloutMeasure } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';

/**
 * What a batch leaves open: requests of the canary of which a value is missing that says whether they were bad; they count as bad. null: none.
 * Refuses a batch in which more requests of the baseline do so, beyond chance and by enough to matter: a damaged log of the baseline would make
 * any canary look good.
 */
export function untoldIn(
  plan: Plan,
  measures: readonly RolloutMeasure[],
  sides: { baseline: Side; canary: Side },
  conditions: readonly (Condition | null)[],
): string | null {
  const notes = measures.map((measure, i) => {
    const condition = conditions[i]!;
    const [before, now] = [sides.baseline, sides.canary].map((side) => ({
      cells: untold(measure, side, condition),
      rows: side.table.rows,
    })) as [Share, Share];
    if (isBeyondChance(growth(now, before), alpha, 'missing')) {
      throw new Refusal(
        `${said(measure, before, sides.baseline, firstOf(plan, measure, sides.baseline, condition))}; on the canary for ${formatNumber(now.cells)} of ` +
          `${formatNumber(now.rows)}. They would count as bad, and the canary would look better than it is. Fix the log of the baseline.`,
      );
    }
    if (now.cells === 0) return null;
    return `${said(measure, now, sides.canary, firstOf(plan, measure, sides.canary, condition))}. They count as bad.`;
  });
  const some = notes.filter((note) => note !== null);
  return some.length === 0 ? null : some.join(' ');
}

function said(
  { name }: RolloutMeasure,
  { cells, rows }: Share,
  { table }: Side,
  first: Invalid | null,
): string {
  const example = first === null ? '' : ` (row ${formatNumber(first.row)} holds "${first.text}")`;
  return `${table.source.files.join(', ')}: "${name}" cannot be told for ${formatCount(cells, 'request')} of ${formatNumber(rows)}${example}`;
}

interface Share {
  cells: number;
  rows: number;
}

/** Requests of which a value is missing that says whether they were bad. */
function untold(measure: RolloutMeasure, { table, answers }: Side, condition: Condition | null): number {
  if (measure.kind === 'where') {
    const sure = condition!.select(table);
    return condition!.selectDoubtful(table).reduce((sum, one, row) => sum + one - sure[row]!, 0);
  }
  if (measure.kind === 'wrong')
    return answers!.actual.reduce(
      (sum, truth, row) => sum + (truth >= 0 && answers!.predicted[row]! < 0 ? 1 : 0),
      0,
    );
  const column = table.columns.get(measure.column ?? '');
  return column?.type === 'number' ? column.missing + (column.invalid?.cells ?? 0) : 0;
}

/** The first cell of the measure's columns that holds something else than a value. */
function firstOf(
  { data }: Plan,
  measure: RolloutMeasure,
  { table }: Side,
  condition: Condition | null,
): Invalid | null {
  const answers = [data.prediction, data.score, ...Object.values(data.scores ?? {})];
  const names =
    measure.kind === 'where' ? condition!.columns : measure.kind === 'wrong' ? answers : [measure.column];
  const columns = names.flatMap((name): Partial<Column>[] => {
    const column = name === null ? undefined : table.columns.get(name);
    return column ? [column] : [];
  });
  return earliest(
    columns.flatMap((column) => [
      column.markers,
      ...('invalid' in column ? [column.invalid] : []),
      ...('infinite' in column ? [column.infinite] : []),
    ]),
  );
}
