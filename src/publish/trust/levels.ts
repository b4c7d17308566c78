import { leastRows } from '../../count/dependence.ts';
import { matters } from '../../judge/data/dependence.ts';
import { large, unlikely } from '../../judge/data/labels.ts';
import { raised } from '../../judge/finding.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import { ruledValue } from '../../judge/performance/ruled.ts';
import { boundsOf, levelOf } from '../../judge/rule.ts';
import type { Estimate } from '../../measure/measurements.ts';
import type { Fall, MetricRule, Plan, Raises, Rule } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import { checkName } from '../../record/check.ts';
import type { Bounds, Check, FindingStatus, Verdict, WrittenFinding } from '../../record/verdict.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';

/** A check that a plan cannot do without, and the levels that its judge could give what was found. */
export interface Implied {
  check: string;
  levels(found: WrittenFinding, verdict: Verdict): FindingStatus[];
  /** The plan's own bounds for it; absent where it has none. */
  bounds?: Bounds;
  /** Whether it must be there, where that depends on what else was found; absent: it must. */
  when?(verdict: Verdict): boolean;
  /** Rows that it was made over; absent: those of the whole candidate set. */
  over?: 'some rows' | 'no rows';
}

export type About = Pick<Check, 'kind'> & Partial<Check>;
export const named = (about: About) =>
  checkName({ subject: null, aspect: null, metric: null, class: null, ...about });

/** A number of things that are wrong: none may be. */
export function counted(about: About, raises: Raises): Implied {
  return {
    check: named(about),
    levels: ({ value }) => (value !== null && value >= 0 ? [raised(value > 0, raises)] : []),
  };
}

/** A value with bounds. */
export function ruled(about: About, rule: Omit<Rule, 'line'>): Implied {
  return {
    check: named(about),
    bounds: boundsOf(rule),
    levels: ({ value }) => (value === null ? [] : [levelOf(value, rule)]),
  };
}

/** Without any label no metric has a value, and the share is none; no metric rests on more cases than have one. */
export function coverage({ labels }: Plan): Implied {
  const one = ruled({ kind: 'input', aspect: 'labels/coverage' }, labels.coverage);
  return {
    ...one,
    levels(found, verdict) {
      const said = coverageIn(verdict);
      if (said === null || said.due + said.young !== verdict.candidate.rows) return [];
      const { labelled, due } = said;
      const metrics = verdict.findings.filter(({ kind }) => kind === 'metric');
      if (metrics.some(({ cases }) => (cases ?? 0) > labelled)) return [];
      if (found.value === null)
        return labelled > 0 || metrics.some(({ value }) => value !== null) ? [] : ['NOTE'];
      const share = due === 0 ? 0 : Math.min(1, labelled / due);
      return labelled > 0 && found.value === share ? one.levels(found, verdict) : [];
    },
  };
}

function coverageIn({ findings }: Verdict) {
  const found = findings.find(({ aspect }) => aspect === 'labels/coverage');
  const said = found?.reasons.find(({ reason }) => reason === 'labelCoverage');
  return said?.reason === 'labelCoverage' ? said : null;
}

/** Rows with a label against those without: there where there are both, and something was said of all. */
export function labelledAgainstOthers({ labels }: Plan): Implied {
  return {
    check: named({ kind: 'input', aspect: 'labels/scores' }),
    over: 'some rows',
    when(verdict) {
      const said = coverageIn(verdict);
      const unsaid = verdict.findings.find((one) => one.kind === 'prediction' && one.aspect === 'missing');
      return said !== null && said.labelled > said.young && said.labelled < said.due && unsaid?.value === 0;
    },
    levels({ value, reasons }) {
      const said = reasons.find(({ reason }) => reason === 'labelledDiffer');
      if (value === null || said?.reason !== 'labelledDiffer') return [];
      return [raised(value >= large && said.p < unlikely, labels.scores.raises)];
    },
  };
}

/** That both sets are the same bytes shows in their digests. */
export function copied({ predictions }: Plan): Implied {
  return {
    check: named({ kind: 'input', aspect: 'copy' }),
    over: 'no rows',
    when: ({ reference, candidate }) => reference?.sha256 === candidate.sha256,
    // A verdict does not say whether it was one file named twice, or a copy.
    levels: () => ['NOTE', predictions.tooGood.raises],
  };
}

/** Whether columns still go together: asked where two of the plan's own could be held against the reference. */
export function jointDrift({ features, drift }: Plan): Implied {
  const watched = features.filter(({ type, watched }) => watched && type !== 'time');
  return {
    check: named({ kind: 'input', aspect: 'joint-drift' }),
    over: 'no rows',
    when({ findings, reference, candidate }) {
      const seen = findings.filter(
        ({ kind, subject, value }) =>
          kind === 'drift' && value !== null && watched.some(({ name }) => name === subject),
      );
      return seen.length >= 2 && Math.min(reference?.rows ?? 0, candidate.rows) >= leastRows;
    },
    levels({ value }) {
      if (value === null) return ['NOTE'];
      if (value === 0) return ['GREEN'];
      if (value < matters) return [];
      return drift.raises === null ? ['NOTE', 'AMBER'] : [drift.raises];
    },
  };
}

export function rowCount(rule: Rule): Implied {
  const one = ruled({ kind: 'input', aspect: 'rows/count' }, rule);
  return {
    ...one,
    levels(found, verdict) {
      const share = verdict.candidate.rows / (verdict.reference?.rows ?? 0);
      return found.value !== null && Math.abs(found.value - share) < 1e-9 ? one.levels(found, verdict) : [];
    },
  };
}

export function dependencies(raises: Raises): Implied {
  return {
    check: named({ kind: 'deployment', aspect: 'dependencies' }),
    over: 'no rows',
    levels: ({ value }) =>
      value === null ? [raises === 'NOTE' ? 'NOTE' : 'AMBER'] : [raised(value > 0, raises)],
  };
}

export function stale(raises: Raises): Implied {
  return {
    check: named({ kind: 'review', aspect: 'stale' }),
    over: 'no rows',
    levels: () => ['GREEN', raises],
  };
}

/** Drift counts only where it is large by the plan; where it is, chance may still explain it. */
export function drifting(name: string, rules: Plan['drift']): Implied {
  return {
    check: named({ kind: 'drift', subject: name }),
    levels({ value, expected, reasons }) {
      if (value === null) return ['NOTE'];
      if (expected?.expected !== 'drift' || value < 0) return [];
      const least = rules.threshold ?? driftTests[expected.test].matters;
      const found = reasons.find(({ reason }) => reason === 'drift');
      const likely = found?.reason === 'drift' && found.logQ !== null && found.logQ > Math.log(rules.q);
      // More than the plan asks for may be what chance alone makes of few rows.
      const large = value >= Math.max(least, expected.test === 'psi' ? expected.threshold : 0);
      const raises: FindingStatus[] = rules.raises === null ? ['NOTE', 'AMBER'] : [rules.raises];
      // A single level may have drifted where the column as a whole has not.
      return large && !likely ? raises : ['GREEN', ...raises];
    },
  };
}

/** A metric, and, where it has a trigger on the last review, the check of that. */
export function metric(
  kind: 'metric' | 'edge',
  subject: string | null,
  rule: MetricRule,
  plan: Plan,
): Implied[] {
  const check = { kind, subject, aspect: null, metric: rule.metric, class: rule.class } as const;
  const { green, amber, red, falls } = rule;
  const bounds = { green, amber, red, falls: falls.map(({ from, amber, red }) => ({ from, amber, red })) };
  const own: Implied = {
    check: checkName(check),
    bounds,
    ...(kind === 'edge' ? { over: 'some rows' as const } : {}),
    levels: (found) => metricLevels(check, rule, found, plan, 'reference'),
  };
  if (!falls.some(({ from }) => from === 'last review')) return [own];
  const review = { ...check, kind: 'review' as const };
  const since = {
    ...rule,
    green: null,
    amber: null,
    red: null,
    falls: falls.filter(({ from }) => from === 'last review'),
  };
  const earlier: Implied = {
    check: checkName(review),
    over: kind === 'edge' ? 'some rows' : 'no rows',
    // Without a history, or before the first review, there is nothing to hold it against.
    levels: (found) =>
      found.value === null ? ['NOTE'] : metricLevels(review, since, found, plan, 'last review'),
  };
  return [own, earlier];
}

/** What the judge of metrics says of these numbers; where the plan asks for proof, it may also say that nothing is proven. */
function metricLevels(
  check: Check,
  rule: MetricRule,
  { value, interval, reference, cases }: WrittenFinding,
  plan: Plan,
  against: Fall['from'],
): FindingStatus[] {
  const none = { noEvidence: 'notInVerdict' as const, cases: cases ?? 0 };
  if (value !== null && (interval === null || cases === null)) return [];
  const estimate = (of: number): Estimate => ({
    value: of,
    standardError: 0,
    interval: [of, of],
    cases: cases ?? 0,
  });
  const comparison = {
    metric: rule.metric,
    class: rule.class,
    candidate: value === null ? none : estimate(value),
    reference: reference === null ? none : estimate(reference),
    difference: none,
    paired: false,
  };
  const outcome = { cases: cases ?? 0, confusion: null, scores: null, classScores: null, residuals: null };
  const outcomes = { reference: outcome, candidate: outcome, paired: null };
  const [asWritten] = judgeMetrics({ ...plan, confidence: null }, [
    { check, rule, comparison, outcomes, against },
  ]);
  const { status } = asWritten!;
  if (plan.confidence === null || status === 'NOTE') return [status];
  const levels: FindingStatus[] = [status, worst([status, 'AMBER']), 'AMBER'];
  const doubtful =
    value !== null && interval !== null && !mayBeProven(rule, value, interval, plan.confidence);
  return doubtful ? levels.filter((level) => level !== 'GREEN') : levels;
}

/**
 * Whether a value may be proven GREEN: half of the way to what its interval reaches at that confidence must be GREEN too. The
 * judge's own bounds are exact and lie further out.
 */
function mayBeProven(
  rule: MetricRule,
  value: number,
  interval: [number, number],
  confidence: number,
): boolean {
  if (rule.green === null && rule.amber === null && rule.red === null) return true;
  const way = (Math.max(0, normalQuantile(confidence)) / normalQuantile(0.975)) * 0.5;
  return interval.every(
    (end) => levelOf(ruledValue(value + Math.min(1, way) * (end - value), rule), rule) === 'GREEN',
  );
}
