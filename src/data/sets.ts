import { dirname, join } from 'node:path';
import type { Feature, Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { sameSpelling } from './cell/spelling.ts';
import { parseTime } from './cell/time.ts';
import { nameless } from './column/builder.ts';
import { type Condition, parseCondition } from './condition/condition.ts';
import { areSameFiles, expandFiles } from './files.ts';
import { joinLabels, refuseUnreadableLabels } from './labels.ts';
import type { Leftovers } from './leftovers.ts';
import { operationColumns, operationConditions } from './operation-columns.ts';
import { type Progress, type ReadOptions, readTable } from './read.ts';
import { answerRequest, candidateRequests, requestOf, requestsOf, spellings } from './requests.ts';
import type { Column, ColumnRequest, Table } from './table.ts';
import { translateAnswers } from './translate.ts';

/** The two evaluation sets of a review, read, with what the plan's names came to. */
export interface Sets {
  reference: LabelledSet;
  candidate: LabelledSet;
  /** The plan's features, or, where it lists none, the reference's columns without a role. */
  features: Feature[];
  /** The conditions of the plan's edge cases, in its order. */
  edgeCases: Condition[];
  /** Those of its measures of rows, in the order of `rowRules`; null where one has none. Absent: there are none. */
  operations?: (Condition | null)[];
  /** The plan's sets of known answers, in its order. */
  knownAnswers: Table[];
  /** Whether both sets are the same files, whatever path names them; absent where they were made from tables. */
  sameFiles?: boolean;
}

export interface LabelledSet {
  table: Table;
  /** Rows of the labels file whose id is not in the set. */
  unmatched: number;
  /** What is left on either side of a labels file that was joined. */
  leftovers?: Leftovers | null;
}

export interface SetFiles {
  reference: string[];
  candidate: string[];
  /** Labels of the candidate, where they come apart. */
  labels: string[];
}

export type SetOptions = Pick<ReadOptions, 'progress' | 'executor' | 'budget'> & {
  /** True: no set needs the columns of measures of the service; the reference, which stands for the candidate here, may be older. */
  mayLack?: boolean;
};

/** Reads what the plan needs of both sets, at a time where there are threads for it, and joins labels that arrived apart. */
export async function readSets(plan: Plan, files: SetFiles, options: SetOptions = {}): Promise<Sets> {
  const edgeCases = await Promise.all(
    plan.edgeCases.map(({ where }) => parseCondition(where, { timeZone: plan.data.timeZone })),
  );
  const operations = await operationConditions(plan);
  const [referenceFiles, candidateFiles, labelFiles] = await Promise.all([
    expandFiles(files.reference),
    expandFiles(files.candidate),
    expandFiles(files.labels),
  ]);
  const apart = labelFiles.length > 0;
  const both = await readBoth(
    plan,
    requestsOf(plan, edgeCases, operations),
    { reference: referenceFiles, candidate: candidateFiles, apart, operations },
    options,
  );
  const reference = translateAnswers(both.reference, plan.data);
  const candidate = translateAnswers(both.candidate, plan.data);
  for (const table of [reference, candidate]) refuseUnreadableLabels(table, plan.data.label, 'label');
  const spelled = sameSpelling(reference, candidate, spellings(plan));
  return {
    reference: { table: spelled.reference, unmatched: 0 },
    candidate: apart
      ? await withLabels(plan, spelled.candidate, labelFiles, options)
      : { table: spelled.candidate, unmatched: 0 },
    features: plan.features.length > 0 ? plan.features : learnFeatures(plan, spelled.reference),
    edgeCases,
    operations,
    knownAnswers: await Promise.all(
      plan.predictions.knownAnswers.map(({ file }) => readKnownAnswers(plan, file)),
    ),
    sameFiles: areSameFiles(referenceFiles, candidateFiles),
  };
}

async function readBoth(
  plan: Plan,
  requests: ColumnRequest[],
  files: { reference: string[]; candidate: string[]; apart: boolean; operations: (Condition | null)[] },
  { executor, progress, budget, mayLack = false }: SetOptions,
): Promise<{ reference: Table; candidate: Table }> {
  const others = plan.features.length === 0 ? 'auto' : 'skip';
  const { log } = plan.data;
  const asked = { columns: requests, others, log } as const;
  const wanted = (types: Map<string, Column['type']>) =>
    ({
      columns: candidateRequests(plan, requests, types, files.apart, mayLack ? null : files.operations),
      others: 'skip',
      log,
    }) as const;
  // Where types have to be learnt from the reference, the candidate waits for them.
  const known = others === 'skip' && requests.every(({ type }) => type !== 'auto');
  if (!executor || !known) {
    const options = { executor, budget, ways: executor?.size ?? 1, ...(progress && { progress }) };
    const reference = await readTable(files.reference, asked, options);
    const types = new Map([...reference.columns].map(([name, column]) => [name, column.type] as const));
    return { reference, candidate: await readTable(files.candidate, wanted(types), options) };
  }
  const ways = Math.max(1, Math.floor(executor.size / 2));
  const tell = sumOf(progress, 2);
  const reference = readTable(files.reference, asked, { executor, ways, budget, progress: tell[0]! });
  const candidate = readTable(files.candidate, wanted(new Map()), {
    executor,
    ways,
    budget,
    progress: tell[1]!,
  });
  // Of two errors the reference's comes first, as it would if it were read first.
  candidate.catch(() => {});
  return { reference: await reference, candidate: await candidate };
}

/** Several tables that are read at a time, told of as one. */
function sumOf(progress: SetOptions['progress'], tables: number): ((p: Progress) => void)[] {
  const latest: Progress[] = [];
  return Array.from({ length: tables }, (_, which) => (news: Progress) => {
    latest[which] = news;
    const sum = (part: (p: Progress) => number) => latest.reduce((total, one) => total + part(one), 0);
    progress?.({
      file: Object.values(latest)
        .map(({ file }) => file)
        .join(', '),
      bytes: sum(({ bytes }) => bytes),
      totalBytes: sum(({ totalBytes }) => totalBytes),
      rows: sum(({ rows }) => rows),
    });
  });
}

async function withLabels(
  plan: Plan,
  table: Table,
  files: string[],
  { executor, budget }: SetOptions,
): Promise<LabelledSet> {
  const { id, label } = plan.data;
  if (id === null) {
    throw new Refusal(
      `${plan.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. ` +
        'Add "id:" under "data:".',
    );
  }
  const columns: ColumnRequest[] = [{ name: id, type: 'key', required: true }, answerRequest(plan, label)];
  const ways = executor?.size ?? 1;
  const labels = await readTable(files, { columns, others: 'skip' }, { executor, ways, budget });
  const { table: joined, unmatched, leftovers } = joinLabels(table, labels, id, label);
  return { table: joined, unmatched, leftovers };
}

/** The right answers of known cases: the id, and at least one of the columns that hold the model's answer. */
export async function readKnownAnswers(plan: Plan, file: string): Promise<Table> {
  const { id } = plan.data;
  if (id === null) {
    throw new Refusal(
      `${plan.source.file}: known answers are found by id, but the plan names no id column. Add "id:" under "data:".`,
    );
  }
  const answers = answerColumns(plan);
  const path = join(dirname(plan.source.file), file);
  const table = await readTable([path], {
    columns: [
      { name: id, type: 'key', required: true },
      ...answers.map((name) =>
        name === plan.data.prediction
          ? answerRequest(plan, name, false)
          : requestOf(plan, name, 'number', false),
      ),
    ],
    others: 'skip',
  });
  for (const name of answers) refuseUnreadableLabels(table, name, 'answer');
  if (answers.some((name) => table.columns.has(name))) return translateAnswers(table, plan.data);
  throw new Refusal(
    `${path}: no column of it holds an answer. Name one ${answers.map((name) => `"${name}"`).join(' or ')}, as in the candidate set.`,
  );
}

/** The columns in which a set holds what the model said. */
export function answerColumns({ data }: Plan): string[] {
  const columns = [data.score, data.prediction, ...Object.values(data.scores ?? {})];
  return [...new Set(columns.filter((name) => name !== null))];
}

/** Every column of the reference that has no role, with the type its cells have. */
export function learnFeatures(plan: Plan, reference: Table): Feature[] {
  const { data, deployment } = plan;
  const roles = new Set([
    data.id,
    data.time,
    data.label,
    data.score,
    data.prediction,
    data.group,
    deployment.version?.column,
    deployment.host?.column,
    ...operationColumns(plan).map(({ name }) => name),
    ...Object.values(data.scores ?? {}),
    ...data.ignored,
    nameless,
  ]);
  return reference.header
    .filter((name) => !roles.has(name) && reference.columns.has(name))
    .map((name) => [name, reference.columns.get(name)!] as const)
    .map(([name, column]) => ({
      name,
      type: column.type,
      min: null,
      max: null,
      values: null,
      missing: null,
      drift: null,
      watched: !movesByNature(column),
      line: 1,
    }));
}

/** Whether the next set holds other texts by nature: times, and texts that hardly repeat. What was learnt of them tells nothing. */
function movesByNature(column: Column): boolean {
  if (column.type !== 'category') return false;
  const { categories, codes, missing } = column;
  if (2 * categories.length > codes.length - missing) return true;
  const some = categories.slice(0, 200);
  const times = some.filter(
    (text) => /\D/.test(text) && Number.isFinite(parseTime(text, null) ?? Number.NaN),
  );
  return some.length > 0 && times.length >= 0.9 * some.length;
}
