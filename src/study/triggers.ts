import { doublesOf } from '../data/column/numbers.ts';
import type { Column } from '../data/table.ts';
import { cutter } from '../engine/local/cut.ts';
import { openSets } from '../engine/local/evidence.ts';
import { review } from '../gate.ts';
import { meets } from '../judge/reviews/retraining.ts';
import type { Plan } from '../plan/plan.ts';
import type { StudyLog } from './log.ts';
import type { Models } from './models.ts';
import type { Trigger } from './serving.ts';
import type { Timeline } from './timeline.ts';
import { delayOf } from './training.ts';

/**
 * The gate itself as a trigger. The model in service was accepted on its first period; a later one is reviewed against it as of the day
 * that is asked about. RED: the newest period whose labels had come by then. Drift: the newest period, with the labels that were known.
 */
export async function gateTrigger(log: StudyLog, timeline: Timeline, models: Models): Promise<Trigger> {
  const asked = reviewedBy(log.plan);
  const cut = await cutter(log.table, log.plan.data.timeZone);
  const delay = delayOf(log);
  const known = new Map<string, Promise<{ RED: boolean; drift: boolean }>>();
  const judged = async (
    window: string,
    set: { inService: number; period: number; today: number },
    trained: Answered,
  ) => {
    const name = JSON.stringify([window, set]);
    const found = known.get(name) ?? verdictOf(set, trained);
    known.set(name, found);
    return found;
  };

  async function verdictOf(
    { inService, period, today }: { inService: number; period: number; today: number },
    { columns, from }: Answered,
  ) {
    const now = timeline.days[today]!;
    const part = (place: number) => {
      const rows = Int32Array.from(rowsBetween(log, timeline.days[place]!, timeline.days[place + 1]!));
      const table = cut(rows);
      const answered = new Map(table.columns);
      for (const [column, values] of columns) answered.set(column, taken(values, rows, from));
      const label = log.plan.data.label;
      const hidden = (row: number) => log.times[rows[row]!]! + delay > now;
      answered.set(label, without(table.columns.get(label)!, hidden));
      return { ...table, columns: answered };
    };
    const [reference, candidate] = [part(inService), part(period)];
    if (reference.rows === 0 || candidate.rows === 0) return { RED: false, drift: false };
    const sets = {
      reference: { table: reference, unmatched: 0 },
      candidate: { table: candidate, unmatched: 0 },
      features: log.features,
      edgeCases: [],
      knownAnswers: [],
      sameFiles: false,
    };
    const at = new Date(now);
    const { verdict } = await review(asked, openSets(asked, sets, at), null, { now: at });
    const isMet = (trigger: 'RED' | 'drift') => verdict.findings.some((finding) => meets(trigger, finding));
    return { RED: isMet('RED'), drift: isMet('drift') };
  }

  return async ({ policy, trigger, inService, today }) => {
    const newest = newestPeriod(timeline, today, trigger === 'RED' ? delay : 0);
    if (newest <= inService) return false;
    const trained = await models.trained({ window: policy.window, day: inService, variant: 'plain' });
    if ('failed' in trained) return false;
    const { columns } = trained;
    const from = models.from(inService);
    const found = await judged(policy.window.name, { inService, period: newest, today }, { columns, from });
    return found[trigger];
  };
}

interface Answered {
  columns: Map<string, Column>;
  from: number;
}

/** The newest period that had ended so long before a day. */
function newestPeriod({ days }: Timeline, today: number, delay: number): number {
  return days.findLastIndex((day) => day + delay <= days[today]!) - 1;
}

function rowsBetween({ times }: StudyLog, from: number, to: number): number[] {
  return [...times.keys()].filter((row) => times[row]! >= from && times[row]! < to);
}

function taken(column: Column, rows: Int32Array, from: number): Column {
  if (column.type === 'category')
    return { ...column, codes: rows.map((row) => column.codes[row - from]!), missing: 0 };
  const values = doublesOf(column.values);
  return {
    ...column,
    values: Float64Array.from(rows, (row) => values[row - from]!),
    missing: 0,
    invalid: null,
  };
}

function without(column: Column, hidden: (row: number) => boolean): Column {
  if (column.type === 'category') {
    const codes = column.codes.map((code, row) => (hidden(row) ? -1 : code));
    return { ...column, codes, missing: codes.filter((code) => code < 0).length };
  }
  const values = doublesOf(column.values).map((value, row) => (hidden(row) ? Number.NaN : value));
  return { ...column, values, missing: values.filter(Number.isNaN).length };
}

/** What a model of the past can be judged by: no probes, no hosts, no measures of the service, no pace. */
function reviewedBy(plan: Plan): Plan {
  return {
    ...plan,
    review: null,
    predictions: { ...plan.predictions, knownAnswers: [] },
    inputs: { ...plan.inputs, rows: null },
    edgeCases: [],
    segments: { ...plan.segments, search: false },
    behaviour: [],
    deployment: { ...plan.deployment, version: null, host: null, dependencies: null },
    operations: [],
    rollout: null,
    data: { ...plan.data, private: [] },
  };
}
