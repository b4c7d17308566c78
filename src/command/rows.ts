import { answersOf } from '../count/answers.ts';
import { classesOf } from '../count/classes.ts';
import { why, wrongRows } from '../count/wrong-rows.ts';
import { parseCondition } from '../data/condition.ts';
import { expandFiles } from '../data/files.ts';
import { joinLabels } from '../data/labels.ts';
import { readTable } from '../data/read.ts';
import type { ColumnRequest, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { textAt } from '../report/wrong-rows.ts';
import { type Command, type Flags, many, one } from './command.ts';

export const command: Command = {
  usage:
    'greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--json]',
  summary: 'Print the rows behind a finding: by condition, by time, the wrong ones.',
  help: `Flags:
  --plan P        the plan, which says what the columns are and which are private
  --candidate C   the evaluation set; several times, or a glob in quotes
  --labels L      its labels, where they come in a file of their own
  --where SQL     only rows that meet a condition, such as "region = 'north' AND income < 20000"
  --wrong         only labelled rows whose prediction is wrong
  --from T        only rows at this time or later, such as 2026-05-01
  --to T          only rows before this time
  --json          JSON lines instead of CSV

Columns that the plan marks private are left out. Exit status: 0, or 2 when the rows could not be read.

Example:
  greenlight rows --plan plans/credit-default.yaml --candidate fixtures/credit/broken.csv --where "interest_rate < 0" --wrong`,
  options: {
    plan: { type: 'string' },
    candidate: { type: 'string', multiple: true },
    labels: { type: 'string', multiple: true },
    where: { type: 'string' },
    wrong: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ flags }, terminal) {
    const file = one(flags, 'plan');
    const sets = many(flags, 'candidate');
    if (file === null || sets.length === 0) {
      throw new Refusal('--plan and --candidate are needed. "greenlight rows --help" shows how.');
    }
    const plan = await readPlan(file);
    const table = await readCandidate(plan, sets, many(flags, 'labels'));
    const answers = answersOf(plan, table, classesOf(plan, table));
    const masks = [
      ...(flags.wrong ? [wrongRows(answers)] : []),
      ...(one(flags, 'where') === null ? [] : [(await parseCondition(one(flags, 'where')!)).select(table)]),
      ...timeMasks(plan, table, flags),
    ];
    const isPrivate = new Set(plan.data.private);
    const columns = [...table.columns.keys()].filter((name) => !isPrivate.has(name));
    const said = isPrivate.size === 0 ? (row: number) => why(answers, row) : null;
    const head = [...columns, ...(said ? ['why'] : [])];
    if (!flags.json) terminal.out(`${head.map(csvCell).join(',')}\n`);
    for (let row = 0; row < table.rows; row++) {
      if (masks.some((mask) => mask[row] === 0)) continue;
      const cells = [
        ...columns.map((name) => textAt(table.columns.get(name)!, row)),
        ...(said ? [said(row)] : []),
      ];
      terminal.out(
        flags.json
          ? `${JSON.stringify(Object.fromEntries(head.map((name, i) => [name, cells[i]])))}\n`
          : `${cells.map(csvCell).join(',')}\n`,
      );
    }
    return 0;
  },
};

async function readCandidate(plan: Plan, sets: string[], labels: string[]): Promise<Table> {
  const { data } = plan;
  const answer = data.task === 'regression' ? 'number' : 'category';
  const requests: ColumnRequest[] = [];
  const ask = (name: string | null, type: ColumnRequest['type'], required = true) => {
    if (name !== null) requests.push({ name, type, required, timeZone: data.timeZone });
  };
  if (labels.length === 0) ask(data.label, answer, false);
  ask(data.prediction, answer);
  ask(data.score, 'number');
  for (const column of Object.values(data.scores ?? {})) ask(column, 'number');
  ask(data.id, 'key');
  ask(data.time, 'time');
  const table = await readTable(await expandFiles(sets), { columns: requests, others: 'auto' });
  if (labels.length === 0) return table;
  if (data.id === null)
    throw new Refusal(`${plan.source.file}: labels are joined by id; add "id:" under "data:".`);
  const columns: ColumnRequest[] = [
    { name: data.id, type: 'key', required: true },
    { name: data.label, type: answer, required: true },
  ];
  return joinLabels(
    table,
    await readTable(await expandFiles(labels), { columns, others: 'skip' }),
    data.id,
    data.label,
  ).table;
}

function timeMasks(plan: Plan, table: Table, flags: Flags): Uint8Array[] {
  return (['from', 'to'] as const).flatMap((name) => {
    const text = one(flags, name);
    if (text === null) return [];
    const column = plan.data.time === null ? undefined : table.columns.get(plan.data.time);
    const limit = new Date(text).getTime();
    if (column?.type !== 'time')
      throw new Refusal(`--${name} needs a time column: add "time:" under "data:" in the plan.`);
    if (Number.isNaN(limit))
      throw new Refusal(`--${name} "${text}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`);
    return [
      Uint8Array.from(column.values, (time) => ((name === 'from' ? time >= limit : time < limit) ? 1 : 0)),
    ];
  });
}

/** A cell that no reader takes for more than one, and no spreadsheet for a formula. */
function csvCell(text: string): string {
  const plain = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
