import { binaryLabels, canonicalLabel, labelAmong } from '../../data/cell/canonical.ts';
import { parseNumber } from '../../data/cell/number.ts';
import type { CategoryColumn, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { recode } from '../row-loops.ts';

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
  const labels = binaryLabels(seen);
  const yes = labelAmong(canonicalLabel(positive ?? '1'), labels);
  const others = labels.filter((name) => name !== yes);
  const no = negative !== null ? labelAmong(canonicalLabel(negative), labels) : others[0];
  const strange = others.filter((name) => name !== no);
  // Two labels, neither of which is the positive one: the plan asks for another word.
  if (labels.length === 2 && !labels.includes(yes)) throw noPositive(reference, label, yes, labels);
  if (strange.length > 0) {
    throw new Refusal(
      `${reference.source.files.join(', ')}: a binary task has two labels, but column "${label}" of the reference holds ` +
        `${seen
          .slice(0, 10)
          .map((name) => JSON.stringify(name))
          .join(
            ', ',
          )}; the first ${quotedRow(reference, label, strange)}. Fix the labels, or set "task: multiclass".`,
    );
  }
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
  const yes = labelAmong(canonicalLabel(positive ?? '1'), seen);
  const others = seen.filter((name) => name !== yes);
  const no = negative === null ? (others[0] ?? `not ${yes}`) : canonicalLabel(negative);
  return { names: [...new Set([no, yes, ...others])], positive: 1 };
}

/** The class of each row as an index into `classes.names`, −1 where the cell is empty. */
export function classCodes(column: CategoryColumn, classes: Classes, what: string, table: Table): Int16Array {
  const index = new Map(classes.names.map((name, i) => [name, i]));
  const nameOf = (label: string) => (classes.positive === null ? label : labelAmong(label, classes.names));
  const codeOf = column.categories.map((text) => index.get(nameOf(canonicalLabel(text))) ?? -2);
  const codes = recode(column.codes, [-1, ...codeOf], -2);
  if (codes instanceof Int16Array) return codes;
  throw neverSeen(column, codes, what, table, classes);
}

/** Where the first cell of some labels stands, and what it holds. */
export function quotedRow(table: Table, label: string, labels: readonly string[]): string {
  const column = table.columns.get(label) as CategoryColumn;
  const wanted = column.categories.map((text) => labels.includes(canonicalLabel(text)));
  const row = column.codes.findIndex((code) => wanted[code] ?? false);
  return `${JSON.stringify(column.categories[column.codes[row]!]!.slice(0, 80))} stands in row ${row + 1}`;
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
      `(it holds ${seen.map((name) => JSON.stringify(name)).join(', ')}). Set "positive:" under "data:" in the plan to one of them.`,
  );
}

function neverSeen(
  { categories, codes, origin }: CategoryColumn,
  row: number,
  what: string,
  table: Table,
  classes: Classes,
): Refusal {
  const text = categories[codes[row]!]!;
  const place = origin
    ? `${origin.files.join(', ')}: row ${origin.rows[row]! + 1}`
    : `${table.source.files.join(', ')}: row ${row + 1}`;
  const known = classes.names.map((name) => JSON.stringify(name.slice(0, 80))).join(', ');
  return new Refusal(
    `${place} has the ${what} ${JSON.stringify(text.slice(0, 80))}, which is none of the labels of the reference or the plan ` +
      `(${known}). ${adviceFor(text, what, classes)}`,
  );
}

function adviceFor(text: string, what: string, { positive, names }: Classes): string {
  const number = parseNumber(text);
  if (what === 'prediction' && number !== undefined && number > 0 && number < 1) {
    return 'It looks like a probability: name its column as "score:" under "data:" in the plan.';
  }
  if (positive !== null && names[0] === `not ${names[1]}`) {
    return `The reference holds no label but ${JSON.stringify(names[1])}: fix its labels, or name the other as "negative:" under "data:" in the plan.`;
  }
  const empty = what === 'label' ? ' Leave a cell empty where the label is still to come.' : '';
  return positive === null
    ? `Fix the data, or, if this class is new, add it to "classes:" under "data:" in the plan.${empty}`
    : `Fix the data: a binary task has two labels.${empty} Where more are right, set "task: multiclass".`;
}
