import { countAllKnownAnswers } from '../../count/answers/known-answers.ts';
import { pairOutcomes } from '../../count/answers/pairs.ts';
import { countBehaviour } from '../../count/behaviour.ts';
import { countByTime } from '../../count/by-time.ts';
import { countDependence } from '../../count/dependence.ts';
import { type AnsweredSets, answerSets, countAnswers, countSlices } from '../../count/index.ts';
import { countOperations } from '../../count/operations/index.ts';
import { type RowCondition, selecting } from '../../count/segments/segment-condition.ts';
import { rowsToSearch } from '../../count/segments/weak-rows.ts';
import { readBehaviour } from '../../data/behaviour.ts';
import type { Condition } from '../../data/condition/condition.ts';
import { readDependencies } from '../../data/dependencies.ts';
import type { Executor } from '../../data/executor.ts';
import { budgetOf } from '../../data/memory.ts';
import type { Progress } from '../../data/read.ts';
import { readSets, type SetFiles, type Sets } from '../../data/sets.ts';
import type { Table } from '../../data/table.ts';
import { asksForOperations } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AskedPeriod, Evidence, SetDependencies } from '../evidence.ts';
import {
  beginColumns,
  type ColumnsDone,
  countReference,
  type ReferenceCounts,
  summariseAgainst,
} from './columns.ts';
import type { LocalJobs } from './jobs.ts';
import { cutPeriods } from './periods.ts';
import { sampleRows } from './sample-rows.ts';
import { countSearch } from './search.ts';

/** Threads that end when nothing is left for them. */
export type Threads = Executor<LocalJobs> & { close(): Promise<void> };

export interface LocalOptions {
  /** The moment of the review. */
  now: Date;
  progress?: ((p: Progress) => void) | undefined;
  /** Threads that share the work; absent: this one does all of it. */
  pool?: Threads | undefined;
  /** Bytes of memory that the sets may take; as many as are free when absent. */
  memory?: number | null | undefined;
  /** See `SetOptions`. */
  mayLack?: boolean;
}

/** What was read for a review. */
interface Rows {
  sets: Sets;
  /** Pairs of the plan's behaviour cases, in its order. */
  pairs: Table[];
  readDependencies(): Promise<SetDependencies | null>;
}

/** Reads both sets with this process and its threads, which then answer whatever is asked of them. */
export async function openLocal(
  plan: Plan,
  files: SetFiles,
  { now, progress, pool, memory, mayLack = false }: LocalOptions,
): Promise<Evidence> {
  const pairs = await readBehaviour(plan);
  const budget = budgetOf(memory ?? null);
  const sets = await readSets(plan, files, {
    executor: pool,
    budget,
    mayLack,
    ...(progress && { progress }),
  });
  const rows: Rows = { sets, pairs, readDependencies: () => readDependencies(files) };
  // Other threads count and measure columns while this one does all else.
  return evidenceOf(plan, rows, now, beginColumns(plan, sets, pool), pool);
}

/** The same of sets that have been read, or made from parts of one. Of itself it knows no pairs and no dependencies. */
export function openSets(plan: Plan, sets: Sets, now: Date): Evidence {
  const rows: Rows = { sets, pairs: [], readDependencies: async () => null };
  return evidenceOf(plan, rows, now, beginColumns(plan, sets, undefined));
}

function evidenceOf(
  plan: Plan,
  rows: Rows,
  now: Date,
  finishColumns: () => Promise<ColumnsDone>,
  pool?: Threads,
): Evidence {
  const { sets, pairs } = rows;
  const answered = once(() => answerSets(plan, sets, now));
  const counted = once(() => ({
    ...countAnswers(plan, sets.edgeCases, answered(), now),
    dependence: countDependence(sets.features, [sets.reference.table, sets.candidate.table], plan.data.id),
    sameFiles: sets.sameFiles,
  }));
  const columns = once(finishColumns);
  const condition = reader(plan, sets.edgeCases);
  return {
    features: sets.features,
    counts: async () => counted(),
    pairs: async () => pairAnswers(plan, answered()),
    async summaries() {
      const { totals, measured } = await columns();
      return { totals, measured };
    },
    async segments() {
      // Chosen while other threads are at the columns.
      const { reference, candidate } = answered();
      const tables = [reference.table, candidate.table] as const;
      const { outcome } = counted().candidate;
      const searched = rowsToSearch(plan, sets.features, tables, candidate.answers, outcome);
      const { cuts } = await columns();
      const found = searched && (await countSearch(searched, cuts, candidate.table, pool));
      // They end while this one goes on.
      void pool?.close();
      return found;
    },
    slices: async (conditions) => countSlices(await Promise.all(conditions.map(condition)), answered()),
    knownAnswers: async () => countAllKnownAnswers(plan, sets.knownAnswers, sets.candidate.table),
    behaviour: async () =>
      countBehaviour(plan, pairs, { candidate: sets.candidate.table, answers: answered().candidate.answers }),
    async operations() {
      if (!asksForOperations(plan)) return null;
      const conditions = sets.operations ?? [];
      const count = (table: Table) => countOperations(plan, conditions, table);
      return { reference: count(sets.reference.table), candidate: count(sets.candidate.table) };
    },
    dependencies: async () => (plan.deployment.dependencies ? rows.readDependencies() : null),
    byTime: async (asked) =>
      plan.data.time === null ? null : countByTime(sets.candidate.table, plan.data.time, asked),
    sampleRows: (requests) =>
      Promise.all(
        requests.map(async (request) =>
          sampleRows(
            plan,
            answered().candidate,
            request,
            request.where === null ? null : await condition({ sql: request.where }),
          ),
        ),
      ),
    async periods(by, askedAt) {
      const reference = once(() => countReference(plan, sets));
      const cut = await cutPeriods(plan, sets.candidate.table, by);
      return cut.map(({ table, ...period }) => {
        const asked = askedAt(period.end, period.label === cut.at(-1)!.label);
        return {
          ...period,
          asked,
          open: async () => periodEvidence(rows, asked, { table: table(), reference }),
        };
      });
    },
    close: async () => pool?.close(),
  };
}

/** A part of the candidate; the reference is counted once for all of them. */
function periodEvidence(
  { sets, pairs, readDependencies }: Rows,
  { plan, now, today }: AskedPeriod,
  { table, reference }: { table: Table; reference(): ReferenceCounts },
): Evidence {
  const part: Sets = {
    ...sets,
    knownAnswers: today ? sets.knownAnswers : [],
    candidate: { table, unmatched: today ? sets.candidate.unmatched : 0 },
  };
  const rows: Rows = {
    sets: part,
    pairs: today ? pairs : [],
    readDependencies: today ? readDependencies : async () => null,
  };
  return evidenceOf(plan, rows, now, async () => summariseAgainst(reference(), plan, part));
}

function pairAnswers({ data }: Plan, { reference, candidate }: AnsweredSets) {
  return pairOutcomes(reference, candidate, data.id, data.group);
}

/** Reads conditions, each once: those of the plan have been read already, and what was found once is asked for again as SQL. */
function reader({ data }: Plan, known: Condition[]): (condition: RowCondition) => Promise<Condition> {
  const read = new Map(known.map((condition) => [condition.sql, Promise.resolve(condition)]));
  return (condition) => {
    const found = read.get(condition.sql) ?? selecting(condition, { timeZone: data.timeZone });
    read.set(condition.sql, found);
    return found;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
