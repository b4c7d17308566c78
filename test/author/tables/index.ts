import { random } from '../random.ts';
import { caseOf, type Roles, type Spec } from './case.ts';
import { classes } from './classes.ts';
import { events } from './events.ts';
import { further } from './further.ts';
import { r } from './r.ts';
import { refused } from './refused.ts';
import { scikitLearn } from './scikit-learn.ts';
import { severalModels } from './several-models.ts';
import { tools } from './tools.ts';

/** A table as some tool writes it: its text, what its columns are for, and which of them hold what the model said. */
export interface MadeTable {
  name: string;
  /** `csv` or `jsonl`. */
  format: 'csv' | 'jsonl';
  header: string[];
  rows: (string | number | number[] | null)[][];
  /** Roles that a draft must find without a flag. */
  roles?: Roles;
  /** Or the question with which it must be refused. */
  refused?: RegExp;
}

const specs: Spec[] = [
  ...scikitLearn,
  ...classes,
  ...r,
  ...tools,
  ...severalModels,
  ...refused,
  ...further,
  ...events,
];

/** All tables, each of its own seed; `draw` makes another one of the same kind. */
export function madeTables(draw = 0): MadeTable[] {
  return specs.map(({ name, format = 'csv', rows = 800, row, roles, refused }, at) => {
    const r = random(1_000_003 * (draw + 1) + at);
    const made = Array.from({ length: rows }, (_, i) => row(caseOf(i, r))).flat();
    const header = Object.keys(made[0]!);
    // Columns that are called by whole numbers come first in an object.
    const order = header
      .filter((one) => !/^\d+$/.test(one))
      .concat(header.filter((one) => /^\d+$/.test(one)));
    return {
      name,
      format,
      header: order,
      rows: made.map((cells) => order.map((one) => cells[one]!)),
      ...(roles && { roles }),
      ...(refused && { refused }),
    };
  });
}

/** The text of some rows of a table. */
export function textOf({ format, header }: MadeTable, rows: MadeTable['rows']): string {
  const lines =
    format === 'jsonl'
      ? rows.map((row) => JSON.stringify(Object.fromEntries(header.map((name, i) => [name, row[i]]))))
      : [
          header.map(quoted).join(','),
          ...rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')),
        ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
