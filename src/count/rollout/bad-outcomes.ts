import { doublesOf } from '../../data/column/numbers.ts';
import type { Condition } from '../../data/condition/condition.ts';
import type { Table } from '../../data/table.ts';
import type { RolloutMeasure } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { ClassAnswers } from '../answers/answers.ts';

/** Requests and bad outcomes of both sides of a rollout in one batch, by one measure. */
export interface SideCounts {
  canary: number;
  canaryBad: number;
  baseline: number;
  baselineBad: number;
  /** Shadow: of the requests both answered, those where only one side was bad. */
  pairs: { canaryOnly: number; baselineOnly: number } | null;
}

/** One side's log of a batch: its rows, and what they answered where a measure asks for it. */
export interface Side {
  table: Table;
  answers: ClassAnswers | null;
}

/** Rows of both logs that hold the same request: `baseline[i]` belongs to `canary[i]`, −1 where it was not answered. */
export interface Matches {
  baseline: Int32Array;
  canary: Int32Array;
}

const GOOD = 0;
const BAD = 1;
const NO_CASE = 2;

/**
 * Counts bad outcomes. A row without a label is no case of `wrong`; a row without a prediction, without a latency, or of which the
 * condition cannot be told for want of a value, is bad: an answer that never came must not make a side look better. `counted` holds
 * 0 for rows that are left out. Throws a Refusal where a column is not in the log.
 */
export function countBadOutcomes(
  measure: RolloutMeasure,
  sides: { baseline: Side; canary: Side },
  condition: Condition | null,
  matches: Matches | null,
  counted: { baseline: Uint8Array; canary: Uint8Array } | null = null,
): SideCounts {
  const [baseline, canary] = flags(measure, sides, condition);
  if (counted) {
    leaveOut(baseline, counted.baseline);
    // The canary's answer belongs to the request of the baseline that counts.
    if (!matches) leaveOut(canary, counted.canary);
  }
  if (matches) return countPairs(baseline, canary, matches);
  const [b, c] = [tally(baseline), tally(canary)];
  return { canary: c.cases, canaryBad: c.bad, baseline: b.cases, baselineBad: b.bad, pairs: null };
}

function leaveOut(rows: Uint8Array, counted: Uint8Array): void {
  for (let row = 0; row < rows.length; row++) if (counted[row] === 0) rows[row] = NO_CASE;
}

function flags(
  measure: RolloutMeasure,
  { baseline, canary }: { baseline: Side; canary: Side },
  condition: Condition | null,
): [Uint8Array, Uint8Array] {
  if (measure.kind === 'where') {
    if (!condition) throw new Error(`the condition of measure ${measure.name} was not read`);
    return [condition.selectDoubtful(baseline.table), condition.selectDoubtful(canary.table)];
  }
  if (measure.kind === 'wrong') return [wrong(measure, baseline), wrong(measure, canary)];
  const [before, now] = [latency(measure, baseline.table), latency(measure, canary.table)];
  const limit = pooled95(before, now);
  const slow = (values: Float64Array) => Uint8Array.from(values, (value) => (value <= limit ? GOOD : BAD));
  return [slow(before), slow(now)];
}

function wrong(measure: RolloutMeasure, { answers }: Side): Uint8Array {
  if (!answers) throw new Error(`the answers for measure ${measure.name} were not read`);
  return Uint8Array.from(answers.actual, (truth, row) =>
    truth < 0 ? NO_CASE : answers.predicted[row] === truth ? GOOD : BAD,
  );
}

function latency(measure: RolloutMeasure, table: Table): Float64Array {
  const column = measure.column === null ? undefined : table.columns.get(measure.column);
  if (column?.type === 'number') return doublesOf(column.values);
  throw new Refusal(
    `${table.source.files.join(', ')}: measure "${measure.name}" needs the latency of each request as a number in ` +
      `column "${measure.column}". Log it, or name the right column under "rollout:" in the plan.`,
  );
}

/** The 95th percentile of both sides' latencies together: the least value that 95 % of the rows do not exceed. */
function pooled95(a: Float64Array, b: Float64Array): number {
  const all = new Float64Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  const present = all.filter((value) => !Number.isNaN(value)).sort();
  return present[Math.ceil(0.95 * present.length) - 1] ?? Number.NaN;
}

function tally(rows: Uint8Array): { cases: number; bad: number } {
  let cases = 0;
  let bad = 0;
  for (const row of rows) {
    if (row !== NO_CASE) cases++;
    if (row === BAD) bad++;
  }
  return { cases, bad };
}

function countPairs(baseline: Uint8Array, canary: Uint8Array, matches: Matches): SideCounts {
  const counts = { canary: 0, canaryBad: 0, baseline: 0, baselineBad: 0 };
  const pairs = { canaryOnly: 0, baselineOnly: 0 };
  matches.baseline.forEach((place, i) => {
    const answer = matches.canary[i]!;
    const before = baseline[place]!;
    // A request that the canary did not answer is one it got wrong.
    const now = answer < 0 ? BAD : canary[answer]!;
    if (before === NO_CASE || now === NO_CASE) return;
    counts.baseline++;
    counts.canary++;
    counts.baselineBad += before;
    counts.canaryBad += now;
    if (now > before) pairs.canaryOnly++;
    if (now < before) pairs.baselineOnly++;
  });
  return { ...counts, pairs };
}
