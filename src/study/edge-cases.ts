import type { Condition } from '../data/condition/condition.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { blockMeans, criticalOf } from '../statistics/successive-blocks.ts';
import type { StudyLog } from './log.ts';
import { joined, type Measure, type Models, measuredIn, type PeriodValue, slice } from './models.ts';
import type { Window } from './policy.ts';

/** Whether it helps to add rare cases to the training data: models without them against models with every one that was known. */
export interface EdgeCases {
  condition: string;
  /** Rows that meet it, and those of them that were answered and have a label. */
  rows: number;
  answered: number;
  /** On these cases, and on all others; null where too few say anything. */
  onThem: Helped | null;
  onOthers: Helped | null;
}

export interface Helped {
  without: number;
  with: number;
  /** How much better with them, two-sided 95 % interval. */
  gain: number;
  interval: [number, number];
  cases: number;
  stretches: number;
}

/** Fewer labelled cases in a stretch measure nothing. */
const leastCases = 5;
const leastStretches = 4;

/**
 * Trains two variants of a policy's models: without the rows that meet the condition, and with all of them that were known on the day,
 * however old; and compares both on the same cases. Neighbouring periods are put together until each holds some of the rare cases.
 */
export async function edgeCases(
  log: StudyLog,
  models: Models,
  {
    condition,
    measure,
    window,
    days,
    periods,
  }: {
    condition: Condition;
    measure: Measure;
    window: Window;
    /** Which model answers each period. */
    days: number[];
    /** The rows of each period. */
    periods: [number, number][];
  },
): Promise<EdgeCases | { failed: string }> {
  const rare = Uint8Array.from(condition.select(log.table));
  const others = rare.map((one) => 1 - one);
  const used = [...new Set(days)];
  const trained = await Promise.all(
    (['without', 'with'] as const).map((variant) =>
      Promise.all(used.map(async (day) => [day, await models.trained({ window, day, variant })] as const)),
    ),
  );
  const failed = trained.flat().find(([, made]) => 'failed' in made)?.[1];
  if (failed && 'failed' in failed) return failed;
  // What each policy answered, its models one after the other: rare cases are too few for each by itself.
  const from = periods[0]![0];
  const answered = trained.map((made) => {
    const byDay = new Map(made);
    const parts = periods.flatMap(([first, end], period) => {
      const own = byDay.get(days[period]!)!;
      const start = models.from(days[period]!);
      return 'failed' in own ? [] : [slice(own.answers, first - start, end - start)];
    });
    return { answers: joined(parts), from };
  });
  const compare = (rows: Uint8Array): Helped | null => {
    const found: { before: PeriodValue; after: PeriodValue }[] = [];
    for (const stretch of stretches(log, rows, periods)) {
      const [before, after] = answered.map((own) => measuredIn(measure, own, stretch, rows));
      if (before && after) found.push({ before, after });
    }
    return found.length < leastStretches ? null : helped(found);
  };
  const meets = [...rare.keys()].filter((row) => rare[row] === 1);
  return {
    condition: condition.sql,
    rows: meets.length,
    answered: meets.filter(
      (row) => row >= periods[0]![0] && row < periods.at(-1)![1] && log.labelled[row] === 1,
    ).length,
    onThem: compare(rare),
    onOthers: compare(others),
  };
}

/** The rows of neighbouring periods together, from … to, each stretch with enough cases. */
function stretches(log: StudyLog, rows: Uint8Array, periods: [number, number][]): [number, number][] {
  const found: [number, number][] = [];
  let cases = 0;
  let begin = periods[0]![0];
  for (const [from, to] of periods) {
    for (let row = from; row < to; row++) cases += rows[row]! & log.labelled[row]!;
    if (cases < leastCases) continue;
    found.push([begin, to]);
    [begin, cases] = [to, 0];
  }
  return found;
}

function helped(found: { before: PeriodValue; after: PeriodValue }[]): Helped {
  const weights = found.map(({ after }) => after.cases);
  const cases = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (one: (typeof found)[number]) => number) =>
    found.reduce((sum, one, i) => sum + of(one) * weights[i]!, 0) / cases;
  const gains = found.map(({ before, after }) => after.goodness - before.goodness);
  const { means, covariance, df } = blockMeans([gains], weights, Math.max(1, Math.ceil(gains.length / 24)));
  const reach = Math.sqrt(covariance[0]![0]!) * criticalOf(normalQuantile(0.975), df);
  const gain = means[0]!;
  return {
    without: mean(({ before }) => before.value),
    with: mean(({ after }) => after.value),
    gain,
    interval: [gain - reach, gain + reach],
    cases,
    stretches: found.length,
  };
}
