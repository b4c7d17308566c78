import type { Classes } from '../../count/answers/classes.ts';
import { sameSpelling } from '../../data/cell/spelling.ts';
import type { Condition } from '../../data/condition/condition.ts';
import { refuseHeaderAgain } from '../../data/csv/header-again.ts';
import { refuseUnreadableLabels } from '../../data/labels.ts';
import type { Leftovers } from '../../data/leftovers.ts';
import { answerRequest, candidateRequests, requestsOf, spellings } from '../../data/requests.ts';
import { learnFeatures } from '../../data/sets.ts';
import type { CategoryColumn, Column, ColumnRequest, Table } from '../../data/table.ts';
import { translateAnswers } from '../../data/translate.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type AnsweredSet, answeredSet } from './answered-set.ts';
import { answerExpressions, classesOfReference } from './answers.ts';
import { withLabels } from './labels.ts';
import { type ScannedSet, scanSet } from './scanned-set.ts';
import type { Session } from './session.ts';
import type { SourceSet } from './source.ts';
import { type TypedSet, typedSet } from './typed-set.ts';

/** Both sets of a review as a database holds them, with what the plan's names came to. */
export interface SqlSets {
  reference: AnsweredSet;
  candidate: AnsweredSet;
  /** The same without their answers, which hang on the moment. */
  typed: { reference: TypedSet; candidate: TypedSet };
  features: Feature[];
  classes: Classes;
  /** Rows of the labels whose id is not in the candidate. */
  unmatched: number;
  leftovers: Leftovers | null;
}

export interface SqlSources {
  reference: SourceSet;
  candidate: SourceSet;
  /** Labels of the candidate, where they come apart. */
  labels: SourceSet | null;
}

/** Gives the columns of both sets the types that the plan asks for, joins labels that come apart, and writes their answers. */
export async function sqlSets(
  session: Session,
  plan: Plan,
  sources: SqlSources,
  { edgeCases, operations }: { edgeCases: Condition[]; operations: (Condition | null)[] },
  now: Date,
): Promise<SqlSets> {
  const { timeZone } = plan.data;
  const requests = requestsOf(plan, edgeCases, operations);
  const before = await scanSet(
    session,
    sources.reference,
    requests,
    plan.features.length === 0 ? 'auto' : 'skip',
  );
  refuseFaults(before, plan);
  const types = new Map(
    before.columns.map(({ name, type }) => [name, type === 'key' ? 'category' : type] as const),
  );
  const apart = sources.labels !== null;
  const after = await scanSet(
    session,
    sources.candidate,
    candidateRequests(plan, requests, types, apart, operations),
    'skip',
  );
  refuseFaults(after, plan);
  const texts = (set: ScannedSet) => translateAnswers(textTable(set), plan.data);
  const spelled = sameSpelling(texts(before), texts(after), spellings(plan));
  const typed = (set: ScannedSet, table: Table) =>
    typedSet(set, textColumns(table), timeZone, session.dialect);
  const reference = typed(before, spelled.reference);
  const plain = typed(after, spelled.candidate);
  const joined = sources.labels === null ? null : await labelled(session, plan, plain, sources.labels);
  const candidate = joined?.set ?? plain;
  const classes =
    plan.data.task === 'regression' ? { names: [], positive: null } : classesOfReference(plan, reference);
  const answered = async (set: TypedSet) =>
    answeredSet(session, plan, set, answerExpressions(session, plan, set, classes), now);
  return {
    reference: await answered(reference),
    candidate: await answered(candidate),
    typed: { reference, candidate },
    features: plan.features.length > 0 ? plan.features : learnFeatures(plan, shapeOf(reference)),
    classes,
    unmatched: joined?.leftovers.labels ?? 0,
    leftovers: joined?.leftovers ?? null,
  };
}

async function labelled(session: Session, plan: Plan, candidate: TypedSet, source: SourceSet) {
  const { id, label, timeZone } = plan.data;
  if (id === null) {
    throw new Refusal(
      `${plan.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. ` +
        'Add "id:" under "data:".',
    );
  }
  const columns: ColumnRequest[] = [{ name: id, type: 'key', required: true }, answerRequest(plan, label)];
  const scanned = await scanSet(session, source, columns, 'skip');
  refuseFaults(scanned, plan);
  return withLabels(session, plan, candidate, typedSet(scanned, new Map(), timeZone, session.dialect));
}

/** Refuses what a file is refused for: labels that are no numbers where numbers are predicted, a header that stands among the rows. */
function refuseFaults(set: ScannedSet, { data }: Plan): void {
  const label = set.columns.find(({ name }) => name === data.label);
  const source = { files: [set.source.named], bytes: 0, sha256: '' };
  if (label?.odd) {
    const { invalid, infinite } = label.odd;
    const column = { type: label.type, invalid, ...(infinite && { infinite }) } as Column;
    refuseUnreadableLabels(
      { rows: set.rows, header: set.header, source, columns: new Map([[data.label, column]]) },
      data.label,
      'label',
    );
  }
  if (set.row === null) return;
  const columns = set.columns.flatMap(({ name, type, odd, texts }): [string, Column][] => {
    if (texts) {
      const { categories, codes } = texts.column;
      const places = { indexOf: (code: number) => texts.stored[codes.indexOf(code)]!.first - 1 };
      return [[name, { type: 'category', categories, codes: places as unknown as Int32Array, missing: 0 }]];
    }
    // Ids are too many to look for one among them.
    const column =
      type === 'key'
        ? { type: 'category', categories: [] as string[] }
        : { type, invalid: odd?.invalid ?? null };
    return [[name, column as Column]];
  });
  refuseHeaderAgain({ columns: new Map(columns), source });
}

/** The text columns of a set, each text in one row. */
function textTable({ columns, rows, header }: ScannedSet): Table {
  const texts = columns.flatMap(({ name, texts }): [string, Column][] =>
    texts ? [[name, texts.column]] : [],
  );
  return { rows, header, columns: new Map(texts), source: { files: [], bytes: 0, sha256: '' } };
}

function textColumns({ columns }: Table): Map<string, CategoryColumn> {
  return new Map(
    [...columns].flatMap(([name, column]) => (column.type === 'category' ? [[name, column]] : [])),
  );
}

/** The names and types of a set's columns, and of text columns how many texts they hold, as a table without cells. */
function shapeOf(set: TypedSet): Table {
  const columns = [...set.columns.values()].map(({ name, type, categories }): [string, Column] => {
    if (type === 'number' || type === 'time') return [name, { type } as Column];
    const texts = [...(categories?.keys() ?? [])];
    const present = [...(categories?.values() ?? [])].reduce((sum, rows) => sum + rows, 0);
    const codes = { length: set.rows } as Int32Array;
    return [name, { type: 'category', categories: texts, codes, missing: set.rows - present }];
  });
  const source = { files: [set.source.named], bytes: 0, sha256: set.source.identity };
  return { rows: 0, header: set.header, columns: new Map(columns), source };
}
