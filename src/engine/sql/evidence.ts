import { countAllKnownAnswers } from '../../count/answers/known-answers.ts';
import { countBehaviour } from '../../count/behaviour.ts';
import { countDependence, mostRows } from '../../count/dependence.ts';
import type { AnswerCounts, AnswersCounted, LabelMarkers, ReviewSlice } from '../../count/index.ts';
import type { Condition } from '../../data/condition/condition.ts';
import { readDependencies } from '../../data/dependencies.ts';
import { idsOf } from '../../data/id-index.ts';
import type { SetFiles } from '../../data/sets.ts';
import type { Table } from '../../data/table.ts';
import { asksForOperations } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import type { AnsweredSet } from './answered-set.ts';
import { countEveryColumn } from './columns.ts';
import { conditionWriter } from './condition/conditions.ts';
import { agreementCounts } from './count/agreement.ts';
import { countsByTime } from './count/by-time.ts';
import { dueAnswers } from './count/due.ts';
import { idCounts } from './count/ids.ts';
import { lossesOf } from './count/losses.ts';
import { operationCounts } from './count/operations.ts';
import { everyRow, slicesOf } from './count/outcome.ts';
import { pairs } from './count/pairs.ts';
import { predictionCounts } from './count/predictions.ts';
import { searchCounts, searchedFeatures } from './count/segments.ts';
import { timeCounts } from './count/times.ts';
import { unlabelledCounts } from './count/unlabelled.ts';
import { periodEvidences } from './period-evidence.ts';
import { rowsById, sampleOfRows, someRows } from './rows.ts';
import type { Session } from './session.ts';
import type { SqlSets } from './sets.ts';

/** What is read beside the sets, from files of the plan. */
export interface BesideSets {
  knownAnswers: Table[];
  behaviour: Table[];
  edgeCases: Condition[];
  /** Of the plan's measures of rows, in the order of `rowRules`; null where one has none. */
  operations: (Condition | null)[];
  /** null: the sets are no files, so that nothing lies beside them. */
  files: SetFiles | null;
}

/** Answers whatever is asked of two sets that a database holds, by queries: counts come back and are divided here. */
export function sqlEvidence(
  session: Session,
  plan: Plan,
  sets: SqlSets,
  beside: BesideSets,
  now: Date,
): Evidence {
  const { reference, candidate, features } = sets;
  const writer = conditionWriter(session, plan, [reference, candidate]);
  const columns = once(() => countEveryColumn(session, plan, sets));
  const counts = once(() => countSets(session, plan, sets, writer, beside, now));
  return {
    features,
    counts,
    pairs: () => pairs(session, plan, reference, candidate),
    async summaries() {
      const { totals, measured } = await columns();
      return { totals, measured };
    },
    async segments() {
      const searched = searchedFeatures(plan, features, reference, candidate);
      if (searched.length === 0) return null;
      const { cuts } = await columns();
      const { outcome } = (await counts()).candidate;
      return searchCounts(session, candidate, searched, cuts, outcome);
    },
    async slices(conditions) {
      const sql = conditions.map((condition) => condition.sql);
      const [before, after] = [
        await slicesOf(session, reference, await writer(reference, sql), { scores: false }),
        await slicesOf(session, candidate, await writer(candidate, sql), { scores: false }),
      ];
      return sql.map((where, i): ReviewSlice => ({ where, reference: before[i]!, candidate: after[i]! }));
    },
    async knownAnswers() {
      const id = plan.data.id;
      if (beside.knownAnswers.length === 0 || id === null) return [];
      const wanted = beside.knownAnswers.flatMap((table) => textIds(table, id));
      const { table } = await rowsById(session, candidate, id, wanted);
      return countAllKnownAnswers(plan, beside.knownAnswers, table);
    },
    async behaviour() {
      const id = plan.data.id;
      if (beside.behaviour.length === 0 || id === null) return [];
      const wanted = beside.behaviour.flatMap((table) => [
        ...textIds(table, 'base'),
        ...textIds(table, 'variant'),
      ]);
      const { table, answers } = await rowsById(session, candidate, id, wanted);
      return countBehaviour(plan, beside.behaviour, { candidate: table, answers });
    },
    async operations() {
      if (!asksForOperations(plan)) return null;
      const count = async (set: AnsweredSet) =>
        operationCounts(session, plan, set, await written(beside.operations, set, writer));
      return { reference: await count(reference), candidate: await count(candidate) };
    },
    async dependencies() {
      if (plan.deployment.dependencies === null) return null;
      if (beside.files === null) {
        return { unavailable: 'no file of dependencies lies beside a table' };
      }
      return readDependencies(beside.files);
    },
    byTime: (asked) => countsByTime(session, candidate, plan.data.time, asked),
    sampleRows: async (requests) => {
      const samples: Awaited<ReturnType<typeof sampleOfRows>>[] = [];
      for (const request of requests) {
        const [sql] = request.where === null ? [null] : await writer(candidate, [request.where]);
        const condition =
          request.where === null ? null : { sql: sql!, columns: await writer.columnsOf(request.where) };
        samples.push(await sampleOfRows(session, plan, candidate, request, condition));
      }
      return samples;
    },
    periods: (by, asked) =>
      periodEvidences(session, sets, { plan, by, asked }, (own, period, judged, at) =>
        sqlEvidence(own, judged, period, beside, at),
      ),
    close: () => session.close(),
  };
}

async function countSets(
  session: Session,
  plan: Plan,
  { reference, candidate, classes, unmatched, leftovers, features }: SqlSets,
  writer: ReturnType<typeof conditionWriter>,
  beside: BesideSets,
  now: Date,
): Promise<AnswersCounted> {
  const edges = beside.edgeCases.map(({ sql }) => sql);
  const count = async (set: AnsweredSet, strays: number) =>
    countSet(session, plan, set, { edges: await writer(set, edges), unmatched: strays, now });
  const [before, after] = [await count(reference, 0), await count(candidate, unmatched)];
  const losses = after.unlabelledNumbers ? await lossesOf(session, reference) : null;
  const agreement = await agreementCounts(session, reference, candidate);
  return {
    classes,
    reference: {
      ...before,
      outcome: losses ? { ...before.outcome, losses } : before.outcome,
      agreement: agreement.reference,
    },
    candidate: { ...after, leftovers, agreement: agreement.candidate },
    dependence: countDependence(features, [
      await someRows(session, reference, mostRows),
      await someRows(session, candidate, mostRows),
    ]),
  };
}

async function countSet(
  session: Session,
  plan: Plan,
  set: AnsweredSet,
  { edges, unmatched, now }: { edges: string[]; unmatched: number; now: Date },
): Promise<AnswerCounts> {
  const { data, deployment } = plan;
  const column = (name: string | null | undefined) => (name ? set.columns.get(name) : undefined);
  const [whole, ...edgeCases] = await slicesOf(session, set, [everyRow, ...edges], { scores: true });
  const { rows, outcome: labelled } = whole!;
  const helped = plan.unlabelled && labelled.cases > 0 ? await unlabelledCounts(session, set) : null;
  const outcome = helped ? { ...labelled, decided: helped.unlabelled } : labelled;
  const times = await timeCounts(session, set, column(data.time), now);
  const id = column(data.id);
  const texts = (name: string | undefined) => column(name)?.categories ?? null;
  return {
    rows,
    sha256: set.source.identity,
    snapshot: set.source.snapshot,
    header: set.header,
    labelled: outcome.cases,
    pending: set.pending,
    unmatched,
    leftovers: null,
    labelMarkers: markersOfLabels(set, data.label),
    times,
    outcome,
    due: await dueAnswers(session, set),
    edgeCases,
    predictions: await predictionCounts(session, set, plan, times?.span ?? null),
    ...(outcome.cases === 0 ? await unlabelledCounts(session, set) : { unlabelled: null }),
    ids: id ? await idCounts(session, set, id) : null,
    deployment: {
      version: texts(deployment.version?.column),
      host: texts(deployment.host?.column),
    },
  };
}

/** Conditions of measures of the service as SQL; null where there is none, or the set lacks a column that it reads. */
async function written(
  conditions: readonly (Condition | null)[],
  set: AnsweredSet,
  writer: ReturnType<typeof conditionWriter>,
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (const condition of conditions) {
    const isKnown = condition?.columns.every((name) => set.columns.has(name));
    found.push(condition && isKnown ? (await writer(set, [condition.sql]))[0]! : null);
  }
  return found;
}

/** Labels that say by a text that there is none; the row is that of the set they came in. */
function markersOfLabels(set: AnsweredSet, label: string): LabelMarkers | null {
  const column = set.columns.get(label);
  return column?.markers ? { ...column.markers, files: column.files ?? null } : null;
}

function textIds(table: Table, column: string): string[] {
  const idOf = idsOf(table.columns.get(column)!);
  return Array.from({ length: table.rows }, (_, row) => idOf(row)).flatMap((id) =>
    id === undefined ? [] : [String(id)],
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
