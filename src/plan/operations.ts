import type { Fall, Period, Raises, Rule } from './plan.ts';

/** A measure of the service: what is measured, over which time, and which values are GREEN, AMBER and RED. */
export interface OperationRule extends Rule {
  name: string;
  measures: OperationMeasure;
  /** The length of time that is judged; null: that of the candidate's rows. */
  over: Period | null;
  /** The share that must be good: then the error budget that is left is judged. null: the share itself is. */
  objective: number | null;
  /** The column or label by which each is held against the others; null: none. */
  by: string | null;
  falls: Fall[];
  /** False: shown as a NOTE. */
  gates: boolean;
  minCases: number;
  /** True: judged as written, whatever confidence the plan asks for. */
  asWritten: boolean;
}

export type OperationMeasure = RowMeasure | FetchedMeasure;

/** Counted from the rows of the sets. */
export type RowMeasure =
  | { kind: 'share'; where: string }
  | { kind: 'quantile'; column: string; quantile: number }
  | { kind: 'mean'; column: string }
  | { kind: 'rate'; per: Period }
  /** Distinct values of a column beyond one a host: each is a process that started. */
  | { kind: 'starts'; column: string };

/** Asked of a server beforehand, and read from a file. */
export type FetchedMeasure =
  | { kind: 'ratio'; counts: 'good' | 'bad'; query: string; total: string }
  | { kind: 'values'; query: string; every: Period }
  | { kind: 'value'; query: string };

/** Rules for software that fails, beside version, host and dependencies. */
export interface FailureRules {
  laggingHost: { raises: Raises; times: number; line: number | null };
  versionsByHost: { raises: Raises; line: number | null };
  clockSkew: ClockRule;
  restarts: OperationRule | null;
  hardwareErrors: OperationRule | null;
}

export interface ClockRule {
  raises: Raises;
  /** A second time of each row, of one clock; null: none. */
  column: string | null;
  /** On the seconds by which clocks are apart; null: more than a minute raises `raises`. */
  rule: Rule | null;
  /** Fetched in place of rows; null: it is not. */
  fetched: OperationRule | null;
  line: number | null;
}

/** A rule that is no entry of `operations:` but stands under `deployment:`. */
export const failureNames = {
  restarts: 'restarts',
  hardwareErrors: 'hardware errors',
  clockSkew: 'clock skew',
} as const;

/** What is asked of a server, by the name under which the answers are kept. */
export function fetchedRules(plan: {
  operations: OperationRule[];
  deployment: FailureRules;
}): (OperationRule & { measures: FetchedMeasure })[] {
  const { restarts, hardwareErrors, clockSkew } = plan.deployment;
  return [...plan.operations, restarts, hardwareErrors, clockSkew.fetched].filter(
    (rule): rule is OperationRule & { measures: FetchedMeasure } => rule !== null && isFetched(rule.measures),
  );
}

/** What is counted from rows. */
export function rowRules(plan: {
  operations: OperationRule[];
  deployment: FailureRules;
}): (OperationRule & { measures: RowMeasure })[] {
  return [...plan.operations, plan.deployment.restarts].filter(
    (rule): rule is OperationRule & { measures: RowMeasure } => rule !== null && !isFetched(rule.measures),
  );
}

/** Whether anything is to be counted of the rows for the service: a measure, or what hosts tell of themselves. */
export function asksForOperations(plan: {
  operations: OperationRule[];
  deployment: FailureRules & { host: unknown };
}): boolean {
  return plan.deployment.host !== null || rowRules(plan).length > 0;
}

export function isFetched(measure: OperationMeasure): measure is FetchedMeasure {
  return measure.kind === 'ratio' || measure.kind === 'values' || measure.kind === 'value';
}

/**
 * Which way a measure is better: as its bounds say, else by its kind; null: nothing tells. A budget is better when more is left.
 */
export function betterOf({
  measures,
  objective,
  green,
  amber,
  red,
}: Pick<OperationRule, 'measures' | 'objective' | 'green' | 'amber' | 'red'>): 'higher' | 'lower' | null {
  if (objective !== null) return 'higher';
  const bad = red ?? amber;
  if (bad) return bad.operator.startsWith('>') ? 'lower' : 'higher';
  if (green) return green.operator.startsWith('>') ? 'higher' : 'lower';
  if (measures.kind === 'quantile' || measures.kind === 'starts') return 'lower';
  if (measures.kind === 'rate') return 'higher';
  return measures.kind === 'ratio' ? (measures.counts === 'good' ? 'higher' : 'lower') : null;
}
