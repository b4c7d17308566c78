import { canonicalLabel, labelAmong } from '../../data/cell/canonical.ts';
import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type Classes, quotedRow } from '../answers/classes.ts';

/**
 * The classes of a batch of a rollout. A batch is small: one side may lack a class, so they are those of the plan and
 * of the labels and predictions on both sides together. Throws a Refusal where a binary task has more than two.
 */
export function classesOfSides(plan: Plan, baseline: Table, canary: Table): Classes {
  const { task, label, prediction, positive, negative, classes } = plan.data;
  if (task === 'regression') {
    throw new Refusal(
      `${plan.source.file}: a predicted number is never exactly right, so "wrong" cannot be counted. Use a measure of ` +
        'kind "where" with a condition, such as a column that says how far off the answer was.',
    );
  }
  const seen = new Set(classes?.map(canonicalLabel) ?? []);
  if (negative !== null) seen.add(canonicalLabel(negative));
  const labelOf = (label: string) => (task === 'binary' ? labelAmong(label, [...seen]) : label);
  for (const table of [baseline, canary]) {
    for (const name of [label, prediction]) {
      const column = name === null ? undefined : table.columns.get(name);
      if (column?.type !== 'category') continue;
      for (const text of column.categories) seen.add(labelOf(canonicalLabel(text)));
    }
  }
  if (task === 'multiclass') return { names: [...seen].sort(), positive: null };
  const yes = labelOf(canonicalLabel(positive ?? '1'));
  seen.delete(yes);
  if (seen.size > 1) {
    const found = [yes, ...seen].slice(0, 6).map((name) => JSON.stringify(name.slice(0, 40)));
    throw new Refusal(
      `${[...canary.source.files, ...baseline.source.files].join(', ')}: a binary task has two labels, but these logs hold ` +
        `${found.join(', ')}${placeOf([...seen].at(-1)!, [canary, baseline], [label, prediction])}. Fix the logs, or set "task: multiclass".`,
    );
  }
  return { names: [[...seen][0] ?? `not ${yes}`, yes], positive: 1 };
}

/** Where a class stands first: `; the first "x" stands in row 3 of canary.csv`. */
function placeOf(strange: string, tables: Table[], names: (string | null)[]): string {
  for (const table of tables) {
    for (const name of names) {
      const column = name === null ? undefined : table.columns.get(name);
      if (name === null || column?.type !== 'category') continue;
      if (!column.categories.some((text) => canonicalLabel(text) === strange)) continue;
      return `; the first ${quotedRow(table, name, [strange])} of ${table.source.files.join(', ')}`;
    }
  }
  return '';
}
