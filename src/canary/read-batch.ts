import type { ClassAnswers } from '../count/answers/answers.ts';
import { answersOf } from '../count/answers/answers.ts';
import { countBadOutcomes, type Side } from '../count/rollout/bad-outcomes.ts';
import { classesOfSides } from '../count/rollout/classes-of-sides.ts';
import { matchRequests } from '../count/rollout/requests.ts';
import { sameSpelling } from '../data/cell/spelling.ts';
import { type Condition, parseCondition } from '../data/condition/condition.ts';
import { expandFiles } from '../data/files.ts';
import { joinLabels } from '../data/labels.ts';
import { readTable } from '../data/read.ts';
import { answerRequest, requestOf, spellings } from '../data/requests.ts';
import type { ColumnRequest, Table } from '../data/table.ts';
import { translateAnswers } from '../data/translate.ts';
import type { Plan, Rollout } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import type { Batch } from './batch.ts';
import { batchAuroc } from './batch-auroc.ts';
import { untoldIn } from './untold.ts';
import { type Counted, countedOnce } from './users.ts';

/** Files of one batch, as paths or patterns. `labels` come apart and are joined by id to both logs. */
export interface BatchFiles {
  baseline: string[];
  canary: string[];
  labels?: string[];
}

/** Reads and counts one batch; `seen`: the users that were counted before. Throws a Refusal for logs that cannot be compared. */
export async function readBatch(
  plan: Plan,
  rollout: Rollout,
  files: BatchFiles,
  now: Date,
  seen?: string,
): Promise<Batch> {
  const conditions = await Promise.all(
    rollout.measures.map(({ where }) =>
      where === null ? null : parseCondition(where, { timeZone: plan.data.timeZone }),
    ),
  );
  const [baseline, canary] = await readLogs(plan, rollout, conditions, files);
  const [before, after] = [windowOf(plan, baseline), windowOf(plan, canary)];
  refuseStrange(baseline, canary, before, after, now);
  const matches = rollout.strategy === 'shadow' ? matchRequests(plan, baseline, canary) : null;
  const sides = withAnswers(plan, rollout, baseline, canary);
  const untold = untoldIn(plan, rollout.measures, sides, conditions);
  const counted = countedOnce(plan.data.group, sides, seen);
  return {
    from: Math.min(before.from, after.from),
    to: Math.max(before.to, after.to),
    baseline: { rows: baseline.rows, sha256: baseline.source.sha256, name: nameOf(baseline) },
    canary: { rows: canary.rows, sha256: canary.source.sha256, name: nameOf(canary) },
    versions: { baseline: versionOf(plan, baseline), canary: versionOf(plan, canary) },
    measures: rollout.measures.map((measure, i) =>
      countBadOutcomes(measure, sides, conditions[i]!, matches, counted),
    ),
    auroc: rollout.auroc ? batchAuroc(onlyCounted(sides, counted), matches) : null,
    ...(untold !== null && { untold }),
    ...(counted && {
      users: { baseline: total(counted.baseline), canary: total(counted.canary), seen: counted.users },
    }),
  };
}

/** The sides without the labels of rows that do not count. */
function onlyCounted(sides: { baseline: Side; canary: Side }, counted: Counted | null): typeof sides {
  if (counted === null) return sides;
  const only = ({ table, answers }: Side, rows: Uint8Array): Side => ({
    table,
    answers: answers && { ...answers, actual: answers.actual.map((truth, row) => (rows[row] ? truth : -1)) },
  });
  return { baseline: only(sides.baseline, counted.baseline), canary: only(sides.canary, counted.canary) };
}

function total(rows: Uint8Array): number {
  return rows.reduce((sum, one) => sum + one, 0);
}

async function readLogs(
  plan: Plan,
  rollout: Rollout,
  conditions: (Condition | null)[],
  files: BatchFiles,
): Promise<[Table, Table]> {
  const [baselineFiles, canaryFiles, labelFiles] = await Promise.all([
    expandFiles(files.baseline),
    expandFiles(files.canary),
    expandFiles(files.labels ?? []),
  ]);
  const asked = requestsOf(plan, rollout, conditions, labelFiles.length > 0);
  const before = translateAnswers(
    await readTable(baselineFiles, { columns: asked, others: 'skip', log: plan.data.log }),
    plan.data,
  );
  // A column whose type is learnt has the same type on both sides.
  const same = asked.map(
    (request): ColumnRequest => ({
      ...request,
      type: request.type === 'auto' ? (before.columns.get(request.name)?.type ?? 'auto') : request.type,
    }),
  );
  const after = translateAnswers(
    await readTable(canaryFiles, { columns: same, others: 'skip', log: plan.data.log }),
    plan.data,
  );
  const { reference: baseline, candidate: canary } = sameSpelling(before, after, spellings(plan));
  if (labelFiles.length === 0) return [baseline, canary];
  const { id, label } = plan.data;
  if (id === null) {
    throw new Refusal(
      `${plan.source.file}: labels of their own file are joined by id. Add "id:" under "data:".`,
    );
  }
  const labels = await readTable(labelFiles, {
    columns: [{ name: id, type: 'key', required: true }, answerRequest(plan, label)],
    others: 'skip',
  });
  return [joined(baseline, labels, id, label), joined(canary, labels, id, label)];
}

/** A log with its labels. Refuses ids that only a spelling keeps apart: half of the cases would be judged without a word. */
function joined(log: Table, labels: Table, id: string, label: string): Table {
  const { table, leftovers } = joinLabels(log, labels, id, label);
  const { spelling } = leftovers;
  // Labels may have come for one side only, whose ids begin with its own letters.
  if (spelling === null || spelling.affix) return table;
  throw new Refusal(
    `${nameOf(labels)}: the id ${JSON.stringify(spelling.label)} is ${JSON.stringify(spelling.row)} in ${nameOf(log)}: ${spelling.what} keep ` +
      `${spelling.ids} ids apart. Write the ids in the same way in both files.`,
  );
}

function requestsOf(
  plan: Plan,
  rollout: Rollout,
  conditions: (Condition | null)[],
  labelsApart: boolean,
): ColumnRequest[] {
  const { data, deployment } = plan;
  if (data.time === null) {
    throw new Refusal(
      `${plan.source.file}: a rollout needs to know when each request came, to count every batch once and in order. ` +
        'Name the column as "time:" under "data:".',
    );
  }
  const requests = new Map<string, ColumnRequest>();
  const ask = (name: string | null | undefined, type: ColumnRequest['type'], required = true) => {
    if (name && !requests.has(name)) requests.set(name, requestOf(plan, name, type, required));
  };
  ask(data.time, 'time');
  if (rollout.strategy === 'shadow' || labelsApart) ask(data.id, 'key');
  if (needsAnswers(rollout)) {
    const answers = [labelsApart ? null : data.label, data.prediction];
    for (const name of answers) if (name) requests.set(name, answerRequest(plan, name));
    ask(data.score, 'number');
    for (const column of Object.values(data.scores ?? {})) ask(column, 'number');
  }
  for (const { column } of rollout.measures) ask(column, 'number');
  ask(deployment.version?.column, 'category');
  ask(data.group, 'category', false);
  for (const condition of conditions) for (const name of condition?.columns ?? []) ask(name, 'auto');
  return [...requests.values()];
}

function needsAnswers(rollout: Rollout): boolean {
  return Boolean(rollout.auroc) || rollout.measures.some(({ kind }) => kind === 'wrong');
}

function withAnswers(
  plan: Plan,
  rollout: Rollout,
  baseline: Table,
  canary: Table,
): { baseline: Side; canary: Side } {
  if (!needsAnswers(rollout)) {
    return { baseline: { table: baseline, answers: null }, canary: { table: canary, answers: null } };
  }
  const classes = classesOfSides(plan, baseline, canary);
  const side = (table: Table): Side => ({ table, answers: answersOf(plan, table, classes) as ClassAnswers });
  return { baseline: side(baseline), canary: side(canary) };
}

interface Window {
  from: number;
  to: number;
}

function windowOf(plan: Plan, table: Table): Window {
  const name = plan.data.time!;
  const column = table.columns.get(name);
  if (table.rows === 0 || column?.type !== 'time') {
    throw new Refusal(
      `${nameOf(table)}: no requests in this log. Check that this side receives traffic and logs it.`,
    );
  }
  const bad = column.missing + (column.invalid?.cells ?? 0);
  let [from, to] = [Infinity, -Infinity];
  let none = 0;
  for (const value of column.values) {
    if (Number.isNaN(value)) none++;
    if (value < from) from = value;
    if (value > to) to = value;
  }
  if (none > 0) {
    throw new Refusal(
      `${nameOf(table)}: ${Math.max(none, bad)} of ${table.rows} requests have no readable time in column "${name}". ` +
        'Without it a batch cannot be placed; log the time of every request.',
    );
  }
  return { from, to };
}

const day = 86_400_000;

function refuseStrange(baseline: Table, canary: Table, before: Window, after: Window, now: Date): void {
  if (baseline.source.sha256 === canary.source.sha256) {
    throw new Refusal(`${nameOf(canary)}: baseline and canary are the same log. Give each side its own.`);
  }
  if (before.from > after.to || after.from > before.to) {
    throw new Refusal(
      `${nameOf(canary)}: the canary’s requests (${formatWindow(after)}) and the baseline’s (${formatWindow(before)}) are of different ` +
        'times. Compare both over the same time, or what changed between them is taken for the model.',
    );
  }
  for (const [table, { to }] of [
    [baseline, before],
    [canary, after],
  ] as const) {
    if (to > now.getTime() + day) {
      throw new Refusal(
        `${nameOf(table)}: the last request is dated ${new Date(to).toISOString()}, in the future. It would make every ` +
          'later batch out of order; fix the time, or its zone.',
      );
    }
  }
  refuseUnlike(baseline, canary, before, after);
}

/** Few requests may leave a long time uncovered by chance; so many do not. */
const ENOUGH = 20;

/** A log of an hour beside one of a day: how bad the day was would be taken for how good the model is. */
function refuseUnlike(baseline: Table, canary: Table, before: Window, after: Window): void {
  if (Math.min(baseline.rows, canary.rows) < ENOUGH) return;
  const both = Math.min(before.to, after.to) - Math.max(before.from, after.from);
  const either = Math.max(before.to, after.to) - Math.min(before.from, after.from);
  if (both >= either / 2) return;
  throw new Refusal(
    `${nameOf(canary)}: the canary’s requests are of ${formatWindow(after)}, the baseline’s of ${formatWindow(before)}; less than half of that ` +
      'time is common to both. Cut both logs to the same time.',
  );
}

/** The one model version in a log; null where the plan names no column for it. */
function versionOf(plan: Plan, table: Table): string | null {
  const name = plan.deployment.version?.column;
  if (!name) return null;
  const column = table.columns.get(name);
  const seen = column?.type === 'category' ? column.categories : [];
  if (column?.type === 'category' && seen.length === 1 && column.missing === 0) return seen[0]!;
  const found =
    seen.length === 0
      ? 'none'
      : seen
          .slice(0, 5)
          .map((text) => JSON.stringify(text.slice(0, 40)))
          .join(', ');
  throw new Refusal(
    `${nameOf(table)}: every request of one side must name the same model version in column "${name}"; found ${found}` +
      `${column && column.missing > 0 ? ` and ${column.missing} requests without one` : ''}. Separate the logs by version.`,
  );
}

function nameOf(table: Table): string {
  return table.source.files.join(', ');
}

function formatWindow({ from, to }: Window): string {
  return `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
}
