import { canonicalLabel } from '../data/canonical.ts';
import type { CategoryColumn, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { recode } from './row-loops.ts';

/** The classes of a task. Binary: the negative first, the positive second. */
export interface Classes {
  names: string[];
  positive: number | null;
}

/**
 * The classes that labels may name: those of the plan, else those of the reference's labels, so that a label the
 * reference never held is noticed instead of counted.
 */
export function classesOf(plan: Plan, reference: Table): Classes {
  const { label, positive, negative, classes } = plan.data;
  const seen = labelsIn(reference, label);
  if (plan.data.task !== 'binary') {
    const names = classes ? classes.map(canonicalLabel) : seen.sort(byNumberThenText);
    return { names, positive: null };
  }
  const yes = canonicalLabel(positive ?? '1');
  const others = seen.filter((name) => name !== yes);
  const no = negative !== null ? canonicalLabel(negative) : others[0];
  const strange = others.filter((name) => name !== no);
  if (strange.length > 0) {
    throw new Refusal(
      `${reference.source.files.join(', ')}: a binary task has two labels, but column "${label}" of the reference holds ` +
        `${[yes, no, ...strange].map((name) => `"${name}"`).join(', ')}. Mend the labels, or set "task: multiclass".`,
    );
  }
  if (!seen.includes(yes) && seen.length > 1) throw noPositive(reference, label, yes, seen);
  return { names: [no ?? `not ${yes}`, yes], positive: 1 };
}

/**
 * The classes as one set alone holds them, in labels and predictions: for looking at rows of data that may be faulty, where
 * nothing is refused.
 */
export function classesSeen(plan: Plan, table: Table): Classes {
  const { task, label, prediction, positive, negative, classes, scores } = plan.data;
  const seen = [label, prediction].flatMap((name) => (name === null ? [] : labelsIn(table, name)));
  const wanted = [...(classes ?? []), ...Object.keys(scores ?? {})].map(canonicalLabel);
  if (task !== 'binary') {
    return { names: [...new Set([...wanted, ...seen.sort(byNumberThenText)])], positive: null };
  }
  const yes = canonicalLabel(positive ?? '1');
  const others = seen.filter((name) => name !== yes);
  const no = negative === null ? (others[0] ?? `not ${yes}`) : canonicalLabel(negative);
  return { names: [...new Set([no, yes, ...others])], positive: 1 };
}

/** The class of each row as an index into `classes.names`, −1 where the cell is empty. */
export function classCodes(column: CategoryColumn, classes: Classes, what: string, table: Table): Int16Array {
  const index = new Map(classes.names.map((name, i) => [name, i]));
  const codeOf = column.categories.map((text) => index.get(canonicalLabel(text)) ?? -2);
  const codes = recode(column.codes, [-1, ...codeOf], -2);
  if (codes instanceof Int16Array) return codes;
  throw neverSeen(column.categories[column.codes[codes]!]!, codes, what, table, classes);
}

function labelsIn(table: Table, label: string): string[] {
  const column = table.columns.get(label);
  return column?.type === 'category' ? [...new Set(column.categories.map(canonicalLabel))] : [];
}

function byNumberThenText(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
}

function noPositive(table: Table, label: string, positive: string, seen: string[]): Refusal {
  return new Refusal(
    `${table.source.files.join(', ')}: column "${label}" never holds the positive label "${positive}" ` +
      `(it holds ${seen.map((name) => `"${name}"`).join(', ')}). Set "positive:" under "data:" in the plan to one of them.`,
  );
}

function neverSeen(text: string, row: number, what: string, table: Table, classes: Classes): Refusal {
  const known = classes.names.map((name) => `"${name}"`).join(', ');
  return new Refusal(
    `${table.source.files.join(', ')}: row ${row + 1} has the ${what} "${text.slice(0, 80)}", which the reference never ` +
      `held (its labels: ${known}). Mend the data, or, if this class is new, add it to "classes:" under "data:" in the plan.`,
  );
}
