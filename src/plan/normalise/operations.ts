import type { PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import {
  type ClockRule,
  type FailureRules,
  type FetchedMeasure,
  failureNames,
  type OperationMeasure,
  type OperationRule,
} from '../operations.ts';
import type { Bound, Period, Raises, Rule } from '../plan.ts';
import { readBound, readPeriod, readShare } from '../vocabulary/terms.ts';
import { bounds, fallsOf, type WrittenRule } from './metrics.ts';

type Written = NonNullable<WrittenPlan['operations']>[number];
type WrittenDeployment = NonNullable<WrittenPlan['deployment']>;

export function normaliseOperations(written: WrittenPlan, document: PlanDocument): OperationRule[] {
  const host = written.deployment?.host?.column ?? null;
  return (written.operations ?? []).map((entry, index) => {
    const path = ['operations', index];
    const measures = measureOf(entry);
    const byHost = measures.kind === 'share' || measures.kind === 'quantile' || measures.kind === 'mean';
    return {
      ...bounds(entry),
      name: entry.name.trim(),
      measures,
      over: periodOf(entry.over),
      objective: entry.objective === undefined ? null : readShare(entry.objective),
      by: entry.by ?? (byHost ? host : null),
      falls: fallsOf(entry.falls, path, document),
      gates: entry.gates ?? true,
      minCases: entry.min_cases ?? (measures.kind === 'value' ? 1 : measures.kind === 'values' ? 20 : 30),
      asWritten: entry.as_written ?? false,
      line: document.at(path).line,
    };
  });
}

function measureOf(entry: Written): OperationMeasure {
  if (entry.where !== undefined) return { kind: 'share', where: entry.where.trim() };
  if (entry.column !== undefined && entry.quantile !== undefined)
    return { kind: 'quantile', column: entry.column, quantile: readShare(entry.quantile)! };
  if (entry.column !== undefined) return { kind: 'mean', column: entry.column };
  if (entry.per !== undefined) return { kind: 'rate', per: readPeriod(entry.per)! };
  const total = entry.total ?? '';
  if (entry.good !== undefined)
    return { kind: 'ratio', counts: 'good', query: entry.good.trim(), total: total.trim() };
  if (entry.bad !== undefined)
    return { kind: 'ratio', counts: 'bad', query: entry.bad.trim(), total: total.trim() };
  const query = (entry.query ?? '').trim();
  const every = periodOf(entry.every);
  return every === null ? { kind: 'value', query } : { kind: 'values', query, every };
}

/** The rules for software that fails, each with its default. */
export function normaliseFailures(written: WrittenPlan, document: PlanDocument): FailureRules {
  const deployment: Partial<WrittenDeployment> = written.deployment ?? {};
  const line = (key: keyof WrittenDeployment) =>
    deployment[key] === undefined ? null : document.atKey(['deployment', key]).line;
  const { lagging_host: lagging = {}, versions_by_host: versions } = deployment;
  const lag = typeof lagging === 'string' ? { raises: lagging, times: undefined } : lagging;
  return {
    laggingHost: { raises: lag.raises ?? 'AMBER', times: lag.times ?? 1.5, line: line('lagging_host') },
    versionsByHost: { raises: versions ?? 'AMBER', line: line('versions_by_host') },
    clockSkew: clockOf(deployment.clock_skew, line('clock_skew')),
    restarts: restartsOf(deployment.restarts, line('restarts')),
    hardwareErrors: hardwareOf(deployment.hardware_errors, line('hardware_errors')),
  };
}

const aDay: Period = { text: '1 day', milliseconds: 86_400_000 };
const moreThan = (value: number): Bound => ({ operator: '>', value, text: `> ${value}` });

/** Questions that are asked where the plan writes none. What no exporter answers stays without an answer. */
export const usualQueries = {
  restarts: 'sum(changes(process_start_time_seconds[$window]))',
  dcgm: 'sum(increase(DCGM_FI_DEV_ECC_DBE_VOL_TOTAL[$window])) + sum(max_over_time(DCGM_FI_DEV_XID_ERRORS[$window]) > bool 0)',
  'node-exporter': 'sum(increase(node_edac_uncorrectable_errors_total[$window]))',
};

function restartsOf(written: WrittenDeployment['restarts'], line: number | null): OperationRule | null {
  if (written === undefined) return null;
  const measures: OperationMeasure =
    written.column === undefined
      ? { kind: 'value', query: written.query?.trim() ?? usualQueries.restarts }
      : { kind: 'starts', column: written.column };
  return failure(failureNames.restarts, measures, written, { ...none, amber: moreThan(0) }, line);
}

function hardwareOf(
  written: WrittenDeployment['hardware_errors'],
  line: number | null,
): OperationRule | null {
  if (written === undefined) return null;
  const query = written.query?.trim() ?? usualQueries[written.from ?? 'dcgm'];
  return failure(
    failureNames.hardwareErrors,
    { kind: 'value', query },
    written,
    { ...none, red: moreThan(0), green: atMostNone },
    line,
  );
}

const none = { green: null, amber: null, red: null };
const atMostNone: Bound = { operator: '<=', value: 0, text: '<= 0' };

function clockOf(written: WrittenDeployment['clock_skew'], line: number | null): ClockRule {
  const map = typeof written === 'object' ? written : {};
  const raises: Raises = typeof written === 'string' ? written : (map.raises ?? 'AMBER');
  const own = ownRule(map, line);
  const byLevel = {
    ...none,
    ...(raises === 'RED' ? { green: readBound('<= 60'), red: moreThan(60) } : { amber: moreThan(60) }),
  };
  const measures: FetchedMeasure | null =
    map.query === undefined ? null : { kind: 'value', query: map.query.trim() };
  return {
    raises,
    column: map.column ?? null,
    rule: own,
    fetched: measures && {
      ...failure(failureNames.clockSkew, measures, map, byLevel, line),
      gates: own !== null || raises !== 'NOTE',
    },
    line,
  };
}

type Counted = WrittenRule & { over?: string | undefined };

function failure(
  name: string,
  measures: OperationMeasure,
  written: Counted,
  usual: Pick<Rule, 'green' | 'amber' | 'red'>,
  line: number | null,
): OperationRule {
  return {
    ...(ownRule(written, line) ?? { ...usual, line: line ?? 1 }),
    name,
    measures,
    over: periodOf(written.over) ?? aDay,
    objective: null,
    by: null,
    falls: [],
    gates: true,
    minCases: 1,
    // It is a number of things that happened, and no sample of anything.
    asWritten: true,
  };
}

function ownRule(written: Counted, line: number | null): Rule | null {
  const own = bounds(written);
  return (own.green ?? own.amber ?? own.red) === null ? null : { ...own, line: line ?? 1 };
}

function periodOf(text: string | undefined): Period | null {
  return text === undefined ? null : readPeriod(text);
}
