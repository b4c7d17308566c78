import type { Classes } from '../../count/classes.ts';
import type { Condition } from '../../data/condition.ts';
import { candidateRequests, learnFeatures, requestsOf } from '../../data/sets.ts';
import type { Column, ColumnRequest, Table } from '../../data/table.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type AnsweredSet, answeredSet } from './answered-set.ts';
import { answerExpressions, classesOfReference } from './answers.ts';
import { withLabels } from './labels.ts';
import { numbersOf, rowsOf } from './select.ts';
import type { Session } from './session.ts';
import type { SourceSet } from './source.ts';
import { type TypedSet, typedSet } from './typed-set.ts';

/** Both sets of a review as a database holds them, with what the plan's names came to. */
export interface SqlSets {
  reference: AnsweredSet;
  candidate: AnsweredSet;
  features: Feature[];
  classes: Classes;
  /** Rows of the labels whose id is not in the candidate. */
  unmatched: number;
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
  conditions: Condition[],
  now: Date,
): Promise<SqlSets> {
  const { timeZone } = plan.data;
  const requests = requestsOf(plan, conditions);
  const others = plan.features.length === 0 ? 'auto' : 'skip';
  const reference = await kept(session, sources.reference, requests, { others, zone: timeZone });
  const types = new Map(
    [...reference.columns.values()].map(
      ({ name, type }) => [name, type === 'key' ? 'category' : type] as const,
    ),
  );
  const wanted = candidateRequests(plan, requests, types, sources.labels !== null);
  const plain = await kept(session, sources.candidate, wanted, { others: 'skip', zone: timeZone });
  const joined = sources.labels === null ? null : await labelled(session, plan, plain, sources.labels);
  const candidate = joined?.set ?? plain;
  const classes =
    plan.data.task === 'regression'
      ? { names: [], positive: null }
      : await classesOfReference(session, plan, reference);
  const answered = async (set: TypedSet) =>
    answeredSet(session, plan, set, await answerExpressions(session, plan, set, classes), now);
  return {
    reference: await answered(reference),
    candidate: await answered(candidate),
    features: plan.features.length > 0 ? plan.features : learnFeatures(plan, shapeOf(reference)),
    classes,
    unmatched: joined?.unmatched ?? 0,
  };
}

/** The typed set, kept by the engine where its source would be parsed again for every query. Refuses one without rows. */
async function kept(
  session: Session,
  source: SourceSet,
  requests: ColumnRequest[],
  options: { others: 'skip' | 'auto'; zone: string },
): Promise<TypedSet> {
  const set = await typedSet(session, source, requests, options);
  const from = source.isParsed && session.keep ? `${await session.keep(set.from)} AS s` : set.from;
  const { n } = await numbersOf(session, { n: rowsOf(session.dialect) }, from);
  if (n === 0) throw new Refusal(`${source.named}: there are no rows. A set needs at least one row.`);
  return { ...set, from };
}

async function labelled(session: Session, plan: Plan, candidate: TypedSet, source: SourceSet) {
  const { id, label, task, timeZone } = plan.data;
  if (id === null) {
    throw new Refusal(
      `${plan.source.file}: labels that come in a file of their own are joined by id, but the plan names no id column. ` +
        'Add "id:" under "data:".',
    );
  }
  const columns: ColumnRequest[] = [
    { name: id, type: 'key', required: true },
    { name: label, type: task === 'regression' ? 'number' : 'category', required: true },
  ];
  const labels = await kept(session, source, columns, { others: 'skip', zone: timeZone });
  return withLabels(session, plan, candidate, labels);
}

/** The names and types of a set's columns, as a table without rows. */
function shapeOf(set: TypedSet): Table {
  const columns = [...set.columns.values()].map(
    ({ name, type }) => [name, { type: type === 'key' ? 'category' : type } as Column] as const,
  );
  const source = { files: [set.source.named], bytes: 0, sha256: set.source.identity };
  return { rows: 0, header: set.header, columns: new Map(columns), source };
}
