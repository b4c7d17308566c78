import type { Plan } from '../plan/plan.ts';
import { isTimeFormat } from './cell/format.ts';
import type { sameSpelling } from './cell/spelling.ts';
import { timeZone } from './cell/time-zone.ts';
import type { Condition } from './condition/condition.ts';
import { operationColumns } from './operation-columns.ts';
import type { Column, ColumnRequest } from './table.ts';

/** The columns that the plan and some conditions name, each asked for once; those of `operations`, which an older reference may lack, too. */
export function requestsOf(
  plan: Plan,
  conditions: Condition[],
  operations: readonly (Condition | null)[] = [],
): ColumnRequest[] {
  const { data, deployment } = plan;
  const requests = new Map<string, ColumnRequest>();
  const ask = (name: string | null | undefined, type: ColumnRequest['type'], required = true) => {
    if (name && !requests.has(name)) requests.set(name, requestOf(plan, name, type, required));
  };
  for (const name of [data.label, data.prediction]) if (name) requests.set(name, answerRequest(plan, name));
  ask(data.score, 'number');
  for (const column of Object.values(data.scores ?? {})) ask(column, 'number');
  ask(data.id, 'key');
  ask(data.time, 'time');
  for (const feature of plan.features) ask(feature.name, feature.type);
  ask(data.group, 'key');
  // An older reference may lack the columns that name version and host: only the candidate is judged by them.
  ask(deployment.version?.column, 'category', false);
  ask(deployment.host?.column, 'category', false);
  for (const [name, format] of Object.entries(data.format ?? {})) {
    ask(name, isTimeFormat(format) ? 'time' : 'number');
  }
  for (const condition of conditions) for (const name of condition.columns) ask(name, 'auto');
  for (const { name, type } of operationColumns(plan)) ask(name, type, false);
  for (const condition of operations) for (const name of condition?.columns ?? []) ask(name, 'auto', false);
  return [...requests.values()];
}

/** Asks for a column as the plan says that it is written. */
export function requestOf(
  { data, features }: Plan,
  name: string,
  type: ColumnRequest['type'],
  required: boolean,
): ColumnRequest {
  const format = data.format?.[name];
  const known = features.find((feature) => feature.name === name)?.values;
  return {
    name,
    type,
    required,
    timeZone: data.timeZone,
    ...(format !== undefined && { format }),
    ...(known && { known }),
  };
}

/** Asks for a column of labels or predictions: there a word such as NA is no class, unless the plan names it as one. */
export function answerRequest(plan: Plan, name: string, required = true): ColumnRequest {
  const { task, classes, positive, negative, scores } = plan.data;
  if (task === 'regression') return requestOf(plan, name, 'number', required);
  const named = [...(classes ?? []), positive, negative, ...Object.keys(scores ?? {})];
  return {
    ...requestOf(plan, name, 'category', required),
    words: true,
    known: named.filter((one) => one !== null),
  };
}

/** Which texts are spelled alike in both sets, and how: see `sameSpelling`. Labels, predictions and ids are compared in other ways. */
export function spellings({ data, deployment, features }: Plan): Parameters<typeof sameSpelling>[2] {
  const { label, prediction, id, group, time } = data;
  const apart = [label, prediction, id, group, time, deployment.version?.column, deployment.host?.column];
  return {
    lists: new Map(features.flatMap(({ name, values }) => (values ? [[name, values] as const] : []))),
    skip: new Set(apart.filter((name) => typeof name === 'string')),
    zone: timeZone(data.timeZone),
  };
}

/** Asks the candidate for the reference's columns, in the types they had there; `operations`: conditions of measures of the service, null where none of their columns is needed. */
export function candidateRequests(
  plan: Plan,
  requests: ColumnRequest[],
  types: Map<string, Column['type']>,
  labelsApart: boolean,
  operations: readonly (Condition | null)[] | null = [],
): ColumnRequest[] {
  const { deployment, data } = plan;
  const needed = new Set([
    deployment.version?.column,
    deployment.host?.column,
    ...(operations === null ? [] : operationColumns(plan).map(({ name }) => name)),
    ...(operations ?? []).flatMap((condition) => condition?.columns ?? []),
  ]);
  const named = new Set(requests.map(({ name }) => name));
  const asked = requests
    .filter(({ name }) => !(labelsApart && name === data.label))
    .map(
      (request): ColumnRequest => ({
        ...request,
        type: request.type === 'auto' ? (types.get(request.name) ?? 'auto') : request.type,
        // Labels may be still to come; then the metrics have no evidence.
        required: needed.has(request.name) || (request.required && request.name !== data.label),
      }),
    );
  const learnt = [...types]
    .filter(([name]) => !named.has(name))
    .map(([name, type]) => requestOf(plan, name, type, false));
  return [...asked, ...learnt];
}
