import type { ReviewCounts } from '../count/index.ts';
import type { Past, ReviewRecord } from '../history/review-record.ts';
import { cusum } from '../measure/cusum.ts';
import type { Estimate } from '../measure/measurements.ts';
import { normalQuantile } from '../measure/normal.ts';
import type { Level, Period, Plan } from '../plan/plan.ts';
import { isEstimate, metricOf, nameOf, type RuledMetric, ruledValue, worsening } from './metrics.ts';
import { say, sayCount } from './numbers.ts';
import { finding, raised } from './rule.ts';
import type { Finding, Verdict } from './verdict.ts';

/** A review may come a quarter of its period late, and data be so much older, before it is said: months differ in length, and schedules run late. */
const grace = 1.25;
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
  { reference, candidate }: ReviewCounts,
  past: Past | null,
  now: Date,
): Finding[] {
  const stale = judgeAge(plan, candidate, past, now);
  if (past === null) return [...ruled.filter(hasTrigger).map(withoutHistory), ...stale];
  const earlier = earlierReviews(past, candidate);
  const firsts = ruled.filter((metric) => hasTrigger(metric) && lastMeasured(metric, earlier) === null);
  return [
    ...firsts.map(withoutEarlier),
    ...judgeSums(plan, ruled, earlier, reference.sha256),
    ...judgePace(plan, earlier, now),
    ...stale,
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

const reviewCheck = ({ check }: RuledMetric) => `review/${check.replace(/^metric\//, '')}`;

function lastMeasured({ check, rule }: RuledMetric, earlier: ReviewRecord[]): Estimate | null {
  for (const { values } of earlier.toReversed()) {
    const found = values.find((value) => value.check === check);
    if (!found?.measured || found.cases < rule.minCases) continue;
    const { value, standard_error, interval } = found.measured;
    return { value, standardError: standard_error, interval, cases: found.cases };
  }
  return null;
}

function withoutHistory(metric: RuledMetric): Finding {
  const message = 'Not judged: no history of reviews is kept, so there is no last review to compare with.';
  return finding(reviewCheck(metric), 'NOTE', message, { plan_line: metric.rule.line });
}

function withoutEarlier(metric: RuledMetric): Finding {
  const message = 'Not judged yet: no earlier review measured it.';
  return finding(reviewCheck(metric), 'NOTE', message, { plan_line: metric.rule.line });
}

/** Small falls against the frozen reference that add up over the reviews, a sum for each gating metric of the plan. */
function judgeSums(
  plan: Plan,
  ruled: RuledMetric[],
  earlier: ReviewRecord[],
  referenceSha256: string,
): Finding[] {
  const settings = plan.history.cusum;
  if (settings === null) return [];
  const same = earlier.filter(({ reference }) => reference?.sha256 === referenceSha256);
  const watched = ruled.filter(({ rule, check }) => rule.gates && check.startsWith('metric/'));
  return watched.flatMap((metric) => {
    const { reference, candidate, difference } = metric.comparison;
    if (!isEstimate(candidate) || !isEstimate(reference) || !isEstimate(difference)) return [];
    const now = {
      cases: candidate.cases,
      value: candidate.value,
      reference: reference.value,
      standardError: difference.standardError,
    };
    const falls = [...same.map((record) => recorded(metric, record)), now];
    const alarm = settings.threshold + settings.allowance;
    const z = falls.map((fall) => (fall === null ? Number.NaN : standardised(metric, fall, alarm)));
    const { sums } = cusum(z, settings.allowance, settings.threshold);
    const sum = sums.at(-1)!;
    const reviews = z.filter((step) => !Number.isNaN(step)).length;
    const over = sum >= settings.threshold;
    const message = over
      ? `Falls of ${nameOf(metric.comparison)} against the reference add up to ${say(sum)} over ${sayCount(reviews, 'review')}, and the alarm is at ${say(settings.threshold)}: it is worse than it was, if only by a little each time.`
      : `Falls of ${nameOf(metric.comparison)} against the reference add up to ${say(sum)} over ${sayCount(reviews, 'review')}; the alarm is at ${say(settings.threshold)}.`;
    return [
      finding(`${reviewCheck(metric)}/cusum`, raised(over, settings.raises), message, {
        value: sum,
        rule: `standardised falls, less ${say(settings.allowance)} each, add up to less than ${say(settings.threshold)}`,
        plan_line: plan.history.line ?? metric.rule.line,
      }),
    ];
  });
}

interface RecordedFall {
  cases: number;
  value: number;
  reference: number;
  standardError: number;
}

function recorded({ check }: RuledMetric, record: ReviewRecord): RecordedFall | null {
  const found = record.values.find((value) => value.check === check);
  if (!found?.measured || found.reference === null || found.difference === null) return null;
  return {
    cases: found.cases,
    value: found.measured.value,
    reference: found.reference,
    standardError: found.difference.standard_error,
  };
}

/** Fall over its standard error; NaN without evidence. A fall without any error is as large as it takes to raise the alarm. */
function standardised({ rule }: RuledMetric, fall: RecordedFall, alarm: number): number {
  if (fall.cases < rule.minCases) return Number.NaN;
  const worse = worsening(fall.reference, fall.value, metricOf(rule).better);
  if (fall.standardError > 0) return worse / fall.standardError;
  return worse > 0 ? alarm : 0;
}

function judgePace({ review, history }: Plan, earlier: ReviewRecord[], now: Date): Finding[] {
  const last = earlier.at(-1);
  if (review === null || last === undefined) return [];
  const elapsed = now.getTime() - Date.parse(last.at);
  const late = elapsed > grace * review.milliseconds;
  const message = `The last review was made on ${last.at.slice(0, 10)}, ${inDays(elapsed)} ago; the plan asks for one ${often(review)}.`;
  return [
    finding('review/overdue', raised(late, history.overdue), message, {
      value: round(elapsed / day),
      rule: `a review ${often(review)}`,
      plan_line: history.line,
    }),
  ];
}

function judgeAge(
  { review, history, data }: Plan,
  { times, sha256 }: ReviewCounts['candidate'],
  past: Past | null,
  now: Date,
): Finding[] {
  if (review === null) return [];
  const about = { rule: `new data ${often(review)}`, plan_line: history.line };
  const span = times?.span;
  if (span) {
    const age = Math.max(0, now.getTime() - span.to);
    const old = age > grace * review.milliseconds + (data.labelsAfter?.milliseconds ?? 0);
    const message = `The newest row is of ${new Date(span.to).toISOString().slice(0, 10)}, ${inDays(age)} before this review; the plan asks for one ${often(review)}.`;
    return [
      finding('review/stale', raised(old, history.stale), message, { value: round(age / day), ...about }),
    ];
  }
  const same = past?.records.find((record) => record.candidate.sha256 === sha256);
  if (same === undefined || now.getTime() - Date.parse(same.at) <= grace * review.milliseconds) return [];
  const message = `These are the data of the review of ${same.at.slice(0, 10)}, and no newer ones.`;
  return [finding('review/stale', history.stale, message, about)];
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

function often({ text }: Period): string {
  return /^every/.test(text) || /ly$/.test(text) ? text : `every ${text}`;
}

function inDays(milliseconds: number): string {
  const days = round(milliseconds / day);
  return `${say(days)} ${days === 1 ? 'day' : 'days'}`;
}

const round = (days: number) => Math.round(days * 10) / 10;

/** The level of a review's own findings; its status where none of them gates. */
export function ownLevel({ status, findings }: Verdict): Level {
  const own = findings.filter(isOwn).map((one) => one.status);
  if (own.length === findings.length) return status;
  const rank = (['RED', 'AMBER', 'GREEN'] as const).find((level) => own.includes(level));
  return rank ?? 'AMBER';
}
