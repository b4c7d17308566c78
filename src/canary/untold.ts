import type { Side } from '../count/rollout/bad-outcomes.ts';
import { earliest } from '../data/cell/invalid.ts';
import { parseNumber } from '../data/cell/number.ts';
import type { Condition } from '../data/condition/condition.ts';
import type { NumberColumn, Table } from '../data/table.ts';
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
    for (const side of [sides.baseline, sides.canary]) refuseTexts(side.table, condition);
    const [before, now] = [sides.baseline, sides.canary].map((side) => ({
      cells: untold(measure, side, condition),
      rows: side.table.rows,
    })) as [Share, Share];
    if (isBeyondChance(growth(now, before), alpha, 'missing')) {
      throw new Refusal(
        `${said(measure, before, sides.baseline, columnsOf(plan, measure, condition))}; on the canary for ${formatNumber(now.cells)} of ` +
          `${formatNumber(now.rows)}. They would count as bad, and the canary would look better than it is. Fix the log of the baseline.`,
      );
    }
    if (now.cells === 0) return null;
    return `${said(measure, now, sides.canary, columnsOf(plan, measure, condition))}. They count as bad.`;
  });
  const judged = measures.some(({ kind }) => kind === 'wrong') ? [sides.baseline, sides.canary] : [];
  const some = [
    ...notes.filter((note) => note !== null),
    ...judged.flatMap((side) => labelsMarked(plan, side)),
  ];
  return some.length === 0 ? null : some.join(' ');
}

function said({ name }: RolloutMeasure, { cells, rows }: Share, { table }: Side, columns: string[]): string {
  const first = firstIn(table, columns);
  const example =
    first === null
      ? ` for want of a value in ${columns.map((column) => `"${column}"`).join(', ')}`
      : ` (row ${formatNumber(first.row)} holds "${first.text}" in "${first.column}")`;
  return `${table.source.files.join(', ')}: "${name}" cannot be told for ${formatCount(cells, 'request')} of ${formatNumber(rows)}${example}`;
}

/** Refuses a condition that a log cannot answer, with the cell that is no number there. */
function refuseTexts(table: Table, condition: Condition | null): void {
  try {
    condition?.select(table);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const places = condition!.columns.flatMap((name) => {
      const column = table.columns.get(name);
      if (column?.type !== 'category') return [];
      const isNumber = column.categories.map((text) => parseNumber(text) !== undefined);
      const row = column.codes.findIndex((code) => code >= 0 && !isNumber[code]);
      return row < 0
        ? []
        : [`row ${row + 1} holds "${column.categories[column.codes[row]!]!.slice(0, 80)}" in "${name}"`];
    });
    if (places.length === 0) throw error;
    throw new Refusal(`${table.source.files.join(', ')}: ${places.join(', ')}. ${error.message}`);
  }
}

/** Labels that say by a text that there is none; such requests are no cases of `wrong`. */
function labelsMarked({ data }: Plan, { table }: Side): string[] {
  const column = table.columns.get(data.label);
  const first = column?.origin ? null : firstIn(table, [data.label]);
  if (!column || first === null) return [];
  return [
    `${table.source.files.join(', ')}: ${formatCount(column.missing, 'request')} of ${formatNumber(table.rows)} without a label; row ${formatNumber(first.row)} holds "${first.text}" in "${data.label}".`,
  ];
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

interface Cell {
  column: string;
  row: number;
  text: string;
}

/** The columns that say whether a request was bad. */
function columnsOf({ data }: Plan, measure: RolloutMeasure, condition: Condition | null): string[] {
  if (measure.kind === 'where') return condition!.columns;
  const answers = [data.score, ...Object.values(data.scores ?? {})].filter((name) => name !== null);
  const spoken = answers.length > 0 ? answers : [data.prediction];
  return (measure.kind === 'wrong' ? spoken : [measure.column]).filter((name) => name !== null);
}

/** The first cell of some columns that holds something other than a value. */
function firstIn(table: Table, columns: string[]): Cell | null {
  const cells = columns.flatMap((name): Cell[] => {
    const column: Partial<NumberColumn> | undefined = table.columns.get(name) as Partial<NumberColumn>;
    const first = earliest([column?.markers, column?.invalid, column?.infinite]);
    return first ? [{ column: name, row: first.row, text: first.text }] : [];
  });
  return cells.toSorted((a, b) => a.row - b.row)[0] ?? null;
}
