import { type Answers, answersOf } from '../count/answers/answers.ts';
import { classesSeen } from '../count/answers/classes.ts';
import { hidesAnswers, why, wrongRows } from '../count/answers/wrong-rows.ts';
import { withholdYoung } from '../count/index.ts';
import { parseTime } from '../data/cell/time.ts';
import { timeZone } from '../data/cell/time-zone.ts';
import { parseConditions } from '../data/condition/condition.ts';
import { expandFiles } from '../data/files.ts';
import { joinLabels } from '../data/labels.ts';
import { readTable } from '../data/read.ts';
import { requestsOf } from '../data/requests.ts';
import type { Column, ColumnRequest, Table } from '../data/table.ts';
import { chooseEngine, type OpenEvidence } from '../engine/choice.ts';
import { needed } from '../engine/evidence.ts';
import { cellsOf, csv, jsonLines, type ShownRows, writerFor } from '../export/row-output.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { version } from '../version.ts';
import { type Command, type Flags, many, one } from './command.ts';

export const command: Command = {
  usage:
    'greenlight rows --plan P --candidate C [--labels L] [--where SQL] [--wrong] [--from T] [--to T] [--engine E] [--out FILE | --json]',
  help: `Flags:
  --plan P        the plan, which says what the columns are and which are private
  --candidate C   the evaluation set; several times, or a glob in quotes
  --labels L      its labels, where they come in a file of their own
  --where SQL     only rows that meet a condition, such as "region = 'north' AND income < 20000"
  --wrong         only labelled rows whose prediction is wrong (of a number: off at all)
  --from T        only rows at this time or later, such as 2026-05-01, in the plan's time zone
  --to T          only rows before this time
  --as-of TIME    leave labels out that were too young at this moment, as the review did (default: now)
  --engine E      duckdb or spark: rows of a table or of files that an engine reads, at most as many as --limit
                  says, the columns that the plan names; with --database or --remote as in "greenlight check"
  --limit N       with --engine: rows at most, wrong ones the worst first (default: 1000)
  --out FILE      write them to FILE: .csv, .jsonl or .parquet
  --json          JSON lines instead of CSV

Beside the set's own columns stand "predicted", where the plan names no column of decisions, and "why", which says what
the label, the prediction and the score are. Columns that the plan marks private are left out. In CSV a text that a
spreadsheet would take for a formula is given a ' in front. Exit status: 0, or 2 when the rows could not be read.

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
    'as-of': { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    engine: { type: 'string' },
    remote: { type: 'string' },
    database: { type: 'string' },
    limit: { type: 'string' },
  },
  async run({ flags }, terminal) {
    const file = one(flags, 'plan');
    const sets = many(flags, 'candidate');
    if (file === null || sets.length === 0) {
      throw new Refusal('--plan and --candidate are needed. "greenlight rows --help" shows how.');
    }
    const out = one(flags, 'out');
    const write = out === null ? null : writerFor(out);
    const open = engineOf(flags);
    if (open === null && one(flags, 'limit') !== null)
      throw new Refusal('--limit is for --engine. Leave it out, or name one.');
    const plan = await readPlan(file);
    const shown = await (open ? rowsByEngine(plan, sets, flags, open) : chooseRows(plan, sets, flags));
    if (write !== null) {
      await write(shown);
      terminal.err(`${shown.rows} rows written to ${out}\n`);
    } else {
      for (const piece of flags.json ? jsonLines(shown) : csv(shown)) terminal.out(piece);
    }
    return 0;
  },
};

function engineOf(flags: Flags): OpenEvidence | null {
  return chooseEngine(
    {
      engine: one(flags, 'engine'),
      remote: one(flags, 'remote'),
      database: one(flags, 'database'),
      candidateWhere: null,
    },
    { environment: process.env, version, places: [process.cwd(), import.meta.dirname] },
  );
}

const usualLimit = 1000;

/** A query with a limit: the rows of a set that an engine holds, as texts. */
async function rowsByEngine(
  plan: Plan,
  sets: string[],
  flags: Flags,
  open: OpenEvidence,
): Promise<ShownRows> {
  if (many(flags, 'labels').length > 0)
    throw new Refusal('--labels is for the local engine. Make a view in which the labels are joined.');
  const limit = one(flags, 'limit') ?? String(usualLimit);
  if (!/^[1-9]\d{0,6}$/.test(limit))
    throw new Refusal(`--limit "${limit.slice(0, 40)}" is no number of rows.`);
  const conditions = [one(flags, 'where'), ...timeConditions(plan, flags)].filter((one) => one !== null);
  const where = conditions.length === 0 ? null : conditions.map((one) => `(${one})`).join(' AND ');
  const now = moment(plan, flags, 'as-of') ?? new Date();
  const evidence = await open(plan, { reference: sets, candidate: sets, labels: [] }, now);
  try {
    const request = { where, wrong: Boolean(flags.wrong), most: Number(limit), columns: 'all' } as const;
    const [found] = needed(await evidence.sampleRows([request]), 'show rows');
    if (!found) return { rows: 0, columns: [] };
    const columns = found.columns.map((name, at) => ({
      name,
      type: 'category' as const,
      values: found.rows.map(({ cells }) => cells[at] || null),
    }));
    const reasons = { name: 'why', type: 'category' as const, values: found.rows.map(({ why }) => why) };
    return { rows: found.rows.length, columns: hidesAnswers(plan) ? columns : [...columns, reasons] };
  } finally {
    await evidence.close();
  }
}

/** `--from` and `--to` as conditions. */
function timeConditions(plan: Plan, flags: Flags): string[] {
  return (['from', 'to'] as const).flatMap((name) => {
    const limit = moment(plan, flags, name);
    if (limit === null) return [];
    if (plan.data.time === null)
      throw new Refusal(`--${name} needs a time column: add "time:" under "data:" in the plan.`);
    const column = `"${plan.data.time.replaceAll('"', '""')}"`;
    return [`${column} ${name === 'from' ? '>=' : '<'} '${limit.toISOString()}'`];
  });
}

async function chooseRows(plan: Plan, files: string[], flags: Flags): Promise<ShownRows> {
  const { data } = plan;
  const where = one(flags, 'where');
  const conditions = await parseConditions(where === null ? [] : [where], { timeZone: data.timeZone });
  const requests = requestsOf(plan, conditions).map((request) => ({ ...request, required: false }));
  const sets = await expandFiles(files);
  const table = await withLabels(plan, requests, sets, many(flags, 'labels'));
  const answers = answersOf(plan, table, classesSeen(plan, table));
  withholdYoung(plan, table, answers, moment(plan, flags, 'as-of') ?? new Date());
  const masks = [...conditions.map((condition) => condition.select(table)), ...timeMasks(plan, table, flags)];
  const candidates = flags.wrong
    ? wrongRows(answers)
    : Uint32Array.from({ length: table.rows }, (_, row) => row);
  const rows = candidates.filter((row) => masks.every((mask) => mask[row] !== 0));
  const raw = await asWritten(sets, table);
  const own = [...table.columns]
    .filter(([name]) => !data.private.includes(name))
    .map(([name, column]) => [name, raw.get(name) ?? column] as const)
    .map(([name, column]) => ({ name, type: column.type, values: cellsOf(column, rows) }));
  return { rows: rows.length, columns: [...own, ...explained(plan, answers, rows, own)] };
}

/** The prediction, where no column of the set holds it, and why it is what it is. */
function explained(
  plan: Plan,
  answers: Answers,
  rows: Uint32Array,
  own: ShownRows['columns'],
): ShownRows['columns'] {
  if (hidesAnswers(plan)) return [];
  const free = (name: string): string =>
    own.some((column) => column.name === name) ? free(`${name}_`) : name;
  const reasons = {
    name: free('why'),
    type: 'category' as const,
    values: Array.from(rows, (row) => why(answers, row)),
  };
  if (answers.task === 'numbers' || plan.data.prediction !== null) return [reasons];
  const { names } = answers.classes;
  const values = Array.from(rows, (row) => names[answers.predicted[row]!] ?? null);
  return [{ name: free('predicted'), type: 'category', values }, reasons];
}

async function withLabels(
  plan: Plan,
  requests: ColumnRequest[],
  sets: string[],
  labels: string[],
): Promise<Table> {
  const { id, label } = plan.data;
  if (labels.length === 0) return readTable(sets, { columns: requests, others: 'auto', log: plan.data.log });
  if (id === null)
    throw new Refusal(`${plan.source.file}: labels are joined by id; add "id:" under "data:".`);
  const [table, joined] = await Promise.all([
    readTable(sets, {
      columns: requests.filter(({ name }) => name !== label),
      others: 'auto',
      log: plan.data.log,
    }),
    readTable(await expandFiles(labels), {
      columns: requests
        .filter(({ name }) => name === id || name === label)
        .map((one) => ({ ...one, required: true })),
      others: 'skip',
    }),
  ]);
  return joinLabels(table, joined, id, label).table;
}

/** Columns that hold cells which are not of their type, read once more as they were written. */
async function asWritten(sets: string[], { columns, source }: Table): Promise<Map<string, Column>> {
  const odd = [...columns].filter(([, column]) => column.type !== 'category' && column.invalid !== null);
  if (odd.length === 0) return new Map();
  const requests = odd.map(([name]) => ({ name, type: 'category' as const, required: true }));
  return (await readTable(sets, { columns: requests, others: 'skip', log: source.log })).columns;
}

function timeMasks(plan: Plan, table: Table, flags: Flags): Uint8Array[] {
  return (['from', 'to'] as const).flatMap((name) => {
    const limit = moment(plan, flags, name)?.getTime();
    if (limit === undefined) return [];
    const column = plan.data.time === null ? undefined : table.columns.get(plan.data.time);
    if (column?.type !== 'time')
      throw new Refusal(`--${name} needs a time column: add "time:" under "data:" in the plan.`);
    return [
      Uint8Array.from(column.values, (time) => ((name === 'from' ? time >= limit : time < limit) ? 1 : 0)),
    ];
  });
}

/** A moment as a flag gives it, read as the times of the set are; null where it was not given. */
function moment(plan: Plan, flags: Flags, name: string): Date | null {
  const text = one(flags, name);
  if (text === null) return null;
  const time = parseTime(text, timeZone(plan.data.timeZone));
  if (time === undefined || Number.isNaN(time))
    throw new Refusal(`--${name} "${text}" is no time; write it as 2026-05-01 or 2026-05-01T09:00Z.`);
  return new Date(time);
}
