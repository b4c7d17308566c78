import type { ReviewCounts } from '../count/index.ts';
import type { Past, ReviewRecord } from '../history/review-record.ts';
import type { Estimate, Measurements } from '../measure/measurements.ts';
import { normalQuantile } from '../measure/normal.ts';
import type { Level, Plan } from '../plan/plan.ts';
import { judgeSums } from './cusum.ts';
import { noteMoved } from './moved.ts';
import { say, sayCount } from './numbers.ts';
import { judgeAge, judgePace } from './pace.ts';
import { finding } from './rule.ts';
import { isEstimate, type RuledMetric, reviewCheck, ruledValue } from './ruled.ts';
import type { Finding, Verdict } from './verdict.ts';

const day = 86_400_000;
const leaveRed = 'review/leave-red';

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
): Finding[] {
  const stale = judgeAge(plan, candidate, past, now);
  if (past === null) return [...ruled.filter(hasTrigger).map(withoutHistory), ...stale];
  const earlier = earlierReviews(past, candidate);
  const firsts = ruled.filter((metric) => hasTrigger(metric) && lastMeasured(metric, earlier) === null);
  return [
    ...(past.records.length + past.faults.length === 0 ? [first] : []),
    ...firsts.map(withoutEarlier),
    ...judgeSums(plan, ruled, earlier, reference.sha256),
    ...judgePace(plan, earlier, now),
    ...stale,
    ...noteMoved(reference.sha256, measurements.facts, earlier),
    ...judgeFaults(past, now),
  ];
}

/** After a RED, what keeps the gate shut until enough GREEN reviews have followed. `level` is this review's own. */
export function judgeLeavingRed(plan: Plan, level: Level, earlier: ReviewRecord[]): Finding[] {
  const { leaveRedAfter, line } = plan.history;
  const last = earlier.at(-1);
  if (last?.status !== 'RED' || level === 'RED') return [];
  const before = earlier.length - 1 - earlier.findLastIndex((record) => record.level !== 'GREEN');
  const greens = level === 'GREEN' ? before + 1 : 0;
  const left = greens >= leaveRedAfter;
  const message = left
    ? `${sayCount(greens, 'GREEN review')} in a row: RED is left.`
    : `The last review, of ${last.at.slice(0, 10)}, was RED. ${sayCount(leaveRedAfter, 'GREEN review')} in a row are needed to leave it; so far ${greens === 1 ? 'there is' : 'there are'} ${say(greens)}.`;
  const rule = `RED is left after ${sayCount(leaveRedAfter, 'GREEN review')} in a row`;
  return [finding(leaveRed, left ? 'GREEN' : 'RED', message, { value: greens, rule, plan_line: line })];
}

/** What the findings of a review say without the rule for leaving RED, which alone looks at other reviews' levels. */
export function isOwn({ check }: Finding): boolean {
  return check !== leaveRed;
}

const hasTrigger = ({ rule }: RuledMetric) => rule.falls.some(({ from }) => from === 'last review');

function lastMeasured({ check, rule }: RuledMetric, earlier: ReviewRecord[]): Estimate | null {
  for (const { values } of earlier.toReversed()) {
    const found = values.find((value) => value.check === check);
    if (!found?.measured || found.cases < rule.minCases) continue;
    const { value, standard_error, interval } = found.measured;
    return { value, standardError: standard_error, interval, cases: found.cases };
  }
  return null;
}

/** A history that was lost looks like one that begins; the reader knows which it is. */
const first = finding(
  'review/first',
  'NOTE',
  'The history holds no review of this plan yet, so nothing was held against earlier ones.',
);

function withoutHistory(metric: RuledMetric): Finding {
  const message = 'Not judged: this review is not held against earlier ones, so there is no last review.';
  return finding(reviewCheck(metric), 'NOTE', message, { plan_line: metric.rule.line });
}

function withoutEarlier(metric: RuledMetric): Finding {
  const message = 'Not judged yet: no earlier review measured it.';
  return finding(reviewCheck(metric), 'NOTE', message, { plan_line: metric.rule.line });
}

/** Lines that could not be read may hold a RED: a history with a hole never passes in silence. */
function judgeFaults({ faults, records }: Past, now: Date): Finding[] {
  const late = records.filter(({ at }) => Date.parse(at) > now.getTime() + day);
  const cut = faults.filter(({ kind }) => kind === 'cut off');
  const lost = faults.filter(({ kind }) => kind !== 'cut off');
  const findings: Finding[] = [];
  if (lost.length > 0) {
    const message = `${sayCount(lost.length, 'line')} of the history cannot be read and ${lost.length === 1 ? 'was' : 'were'} left alone: ${listed(lost)}. What ${lost.length === 1 ? 'it says' : 'they say'} is not known. Update Greenlight where it is newer; restore or take out what is damaged.`;
    findings.push(finding('review/history', 'AMBER', message, { value: lost.length }));
  }
  if (late.length > 0) {
    const message = `${sayCount(late.length, 'review')} of the history ${late.length === 1 ? 'is' : 'are'} dated after this one, as late as ${late.at(-1)!.at.slice(0, 16)}: a clock is wrong, or reviews are made out of order.`;
    findings.push(finding('review/history-order', 'AMBER', message, { value: late.length }));
  }
  if (cut.length > 0) {
    const message = `${sayCount(cut.length, 'line')} of the history ${cut.length === 1 ? 'is' : 'are'} cut off, by ${cut.length === 1 ? 'a run that was' : 'runs that were'} stopped: ${listed(cut)}.`;
    findings.push(finding('review/history-cut-off', 'NOTE', message, { value: cut.length }));
  }
  return findings;
}

function listed(faults: Past['faults']): string {
  const first = faults.slice(0, 3).map(({ place, kind }) => `${place} (${kind})`);
  return faults.length > 3 ? `${first.join('; ')}; and ${say(faults.length - 3)} more` : first.join('; ');
}

/** The level of a review's own findings; its status where none of them gates. */
export function ownLevel({ status, findings }: Verdict): Level {
  const own = findings.filter(isOwn).map((one) => one.status);
  if (own.length === findings.length) return status;
  const rank = (['RED', 'AMBER', 'GREEN'] as const).find((level) => own.includes(level));
  return rank ?? 'AMBER';
}
