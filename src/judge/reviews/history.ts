import type { ReviewCounts } from '../../count/index.ts';
import { type Estimate, isEstimate, type Measurements } from '../../measure/measurements.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkName } from '../../record/check.ts';
import { leavingRed } from '../../record/level.ts';
import { type Judged, onlyLabelsCame } from '../../record/line.ts';
import type { Past, ReviewRecord } from '../../record/review-record.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { noteShiftSinceLastReview } from '../data/distributions.ts';
import { type Finding, finding } from '../finding.ts';
import { type RuledMetric, reviewCheck, ruledValue } from '../performance/ruled.ts';
import { judgeSums } from './cusum.ts';
import { judgeEvidence } from './evidence.ts';
import { judgeAge, judgePace } from './pace.ts';

const day = 86_400_000;

/** The earlier reviews of other data than this review's; the same data judged again are no second review. */
export function earlierReviews(past: Past, candidate: { sha256: string }): ReviewRecord[] {
  return past.records.filter((record) => record.candidate.sha256 !== candidate.sha256);
}

/** The metrics whose plan has a trigger on the last review, each with the last review that measured it as its earlier side. */
export function againstLastReview(ruled: RuledMetric[], earlier: ReviewRecord[]): RuledMetric[] {
  return ruled.flatMap((metric) => {
    const { rule, comparison } = metric;
    const { candidate } = comparison;
    const last = lastMeasured(metric, earlier);
    if (!hasTrigger(metric) || !isEstimate(candidate) || last === null) return [];
    const value = ruledValue(candidate.value, rule) - ruledValue(last.value, rule);
    const standardError = Math.hypot(candidate.standardError, last.standardError);
    const reach = normalQuantile(0.975) * standardError;
    const difference = {
      value,
      standardError,
      interval: [value - reach, value + reach] as [number, number],
      cases: Math.min(candidate.cases, last.cases),
    };
    return [
      {
        ...metric,
        check: reviewCheck(metric),
        rule: {
          ...rule,
          green: null,
          amber: null,
          red: null,
          falls: rule.falls.filter(({ from }) => from === 'last review'),
        },
        comparison: { ...comparison, reference: last, difference },
        against: 'last review' as const,
      },
    ];
  });
}

/** Judges what only several reviews can show, and whether this one came in time. `past` is null where no history is kept. */
export function judgeReviews(
  plan: Plan,
  ruled: RuledMetric[],
  { counts: { reference, candidate }, measurements }: { counts: ReviewCounts; measurements: Measurements },
  past: Past | null,
  now: Date,
  due = now,
): Finding[] {
  const stale = judgeAge(plan, candidate, past, now);
  if (past === null) return [...notHeldAgainst(ruled.filter(hasTrigger), 'noHistory'), ...stale];
  const earlier = earlierReviews(past, candidate);
  const firsts = ruled.filter((metric) => hasTrigger(metric) && lastMeasured(metric, earlier) === null);
  return [
    ...(past.records.length + past.faults.length === 0 ? [first] : []),
    ...notHeldAgainst(firsts, 'noEarlierValue'),
    ...judgeSums(plan, ruled, earlier, reference.sha256),
    ...judgeEvidence(plan, ruled, earlier, reference.sha256),
    ...judgePace(plan, earlier, due),
    ...stale,
    ...noteShiftSinceLastReview(reference.sha256, measurements.changes, earlier),
    ...judgeFaults(past, now),
  ];
}

/**
 * After a RED, what keeps the gate shut until its own cause has been gone for enough reviews in a row; then what stands
 * decides. The cause is every check that was RED; it is gone where the check is GREEN again, seen and not merely absent.
 * `findings` are this review's own.
 */
export function judgeLeavingRed(
  plan: Plan,
  findings: Finding[],
  ruled: RuledMetric[],
  earlier: ReviewRecord[],
): Finding[] {
  const { leaveRedAfter, line } = plan.history;
  const last = earlier.at(-1);
  if (last?.status !== 'RED' || findings.some(({ status }) => status === 'RED')) return [];
  const causes = causesOf(earlier);
  const isGone = (raised: Set<string>, unseen: Set<string>) =>
    causes.every((check) => !raised.has(check) && !unseen.has(check));
  const now = isGone(raisedNow(findings), unseenNow(ruled));
  const before = earlier.length - 1 - earlier.findLastIndex((one) => !isGone(...raisedThen(one)));
  const gone = now ? before + 1 : 0;
  const left = gone >= leaveRedAfter;
  return [
    finding(leavingRed, left ? 'GREEN' : 'RED', {
      value: gone,
      unit: 'count',
      expected: { expected: 'reviews', reviews: leaveRedAfter },
      reasons: left ? [{ reason: 'redLeft' }] : [{ reason: 'redStays', since: last.at }],
      plan_line: line,
    }),
  ];
}

/** The checks that were RED in the reviews since the gate was last left, but for the rule for leaving RED. */
function causesOf(earlier: ReviewRecord[]): string[] {
  const since = earlier.slice(earlier.findLastIndex(({ status }) => status !== 'RED') + 1);
  const red = since.flatMap(({ raised }) => raised.filter(({ status }) => status === 'RED'));
  return [...new Set(red.map(({ check }) => check))].filter((check) => check !== checkName(leavingRed));
}

function raisedThen({ raised, values }: ReviewRecord): [Set<string>, Set<string>] {
  const unseen = values.filter(({ measured }) => measured === null);
  return [new Set(raised.map(({ check }) => check)), new Set(unseen.map(({ check }) => check))];
}

function raisedNow(findings: Finding[]): Set<string> {
  const raised = findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
  return new Set(raised.map((one) => checkName(one)));
}

/** Metrics without evidence: whether they are still RED is not known. */
function unseenNow(ruled: RuledMetric[]): Set<string> {
  const unseen = ruled.filter(({ comparison }) => !isEstimate(comparison.candidate));
  return new Set(unseen.map(({ check }) => checkName(check)));
}

/** Whether the plan is that of the last review; and whether these very data were RED by another plan, reference or labels. */
export function judgePlanSince(plan: Plan, past: Past, { reference, candidate }: ReviewCounts): Finding[] {
  const { sha256 } = plan.source;
  const last = earlierReviews(past, candidate).at(-1);
  const now = {
    plan_sha256: sha256,
    reference,
    labelled: candidate.labelled,
    labels_sha256: candidate.leftovers?.sha256 ?? null,
  };
  const red = past.records.findLast(
    (one) => one.candidate.sha256 === candidate.sha256 && one.level === 'RED' && !onlyLabelsCame(one, now),
  );
  return [
    ...(last && last.plan_sha256 !== sha256
      ? [
          finding({ kind: 'review', aspect: 'changed' }, 'NOTE', {
            reasons: [{ reason: 'planDiffers', since: last.at }],
          }),
        ]
      : []),
    ...(red
      ? [
          finding({ kind: 'review', aspect: 'same-data' }, 'RED', {
            reasons: [{ reason: 'sameDataRed', at: red.at, by: whatDiffers(red, now) }],
          }),
        ]
      : []),
  ];
}

function whatDiffers(red: Judged, now: Judged): 'plan' | 'reference' | 'labels' {
  if (red.plan_sha256 !== now.plan_sha256) return 'plan';
  return red.reference?.sha256 !== now.reference?.sha256 ? 'reference' : 'labels';
}

const hasTrigger = ({ rule }: RuledMetric) => rule.falls.some(({ from }) => from === 'last review');

function lastMeasured({ check, rule }: RuledMetric, earlier: ReviewRecord[]): Estimate | null {
  const name = checkName(check);
  for (const { values } of earlier.toReversed()) {
    const found = values.find((value) => value.check === name);
    if (!found?.measured || found.cases < rule.minCases) continue;
    const { value, standard_error, interval } = found.measured;
    return { value, standardError: standard_error, interval, cases: found.cases };
  }
  return null;
}

/** A history that was lost looks like one that begins; the reader knows which it is. */
const first = finding({ kind: 'review', aspect: 'first' }, 'NOTE', { reasons: [{ reason: 'firstReview' }] });

function notHeldAgainst(metrics: RuledMetric[], reason: 'noHistory' | 'noEarlierValue'): Finding[] {
  return metrics.map((metric) =>
    finding(reviewCheck(metric), 'NOTE', { reasons: [{ reason }], plan_line: metric.rule.line }),
  );
}

/** Lines that could not be read may hold a RED: a history with a hole never passes in silence. */
function judgeFaults({ faults, records }: Past, now: Date): Finding[] {
  const late = records.filter(({ at }) => Date.parse(at) > now.getTime() + day);
  const cutOff = faults.filter(({ kind }) => kind === 'cut off');
  const lost = faults.filter(({ kind }) => kind !== 'cut off');
  const about = { kind: 'review' } as const;
  const counted = (value: number) => ({ value, unit: 'count' as const });
  const findings: Finding[] = [];
  if (lost.length > 0) {
    findings.push(
      finding({ ...about, aspect: 'history' }, 'AMBER', {
        ...counted(lost.length),
        reasons: [{ reason: 'linesUnread', ...named(lost) }],
      }),
    );
  }
  if (late.length > 0) {
    findings.push(
      finding({ ...about, aspect: 'history-order' }, 'AMBER', {
        ...counted(late.length),
        reasons: [{ reason: 'reviewsOutOfOrder', latest: late.at(-1)!.at }],
      }),
    );
  }
  if (cutOff.length > 0) {
    findings.push(
      finding({ ...about, aspect: 'history-cut-off' }, 'NOTE', {
        ...counted(cutOff.length),
        reasons: [{ reason: 'linesCutOff', ...named(cutOff) }],
      }),
    );
  }
  return findings;
}

function named(faults: Past['faults']) {
  return { lines: faults.slice(0, 3), more: Math.max(0, faults.length - 3) };
}
