import type { PredictionCounts } from '../count/predictions.ts';
import type { Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { say, sayCount, sayShare } from './numbers.ts';
import { isAbove, isBelow, isBetween, isMissing, rowsWhere } from './rows-where.ts';
import { finding, levelOf, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Judges the predictions themselves: probabilities, repetition, shares of the predicted classes. */
export function judgePredictions(
  plan: Plan,
  reference: PredictionCounts,
  candidate: PredictionCounts,
): Finding[] {
  const findings = [judgeMissing(plan, candidate), judgeIdentical(plan, candidate)];
  if (plan.data.score !== null || plan.data.scores !== null)
    findings.unshift(judgeProbabilities(plan, candidate));
  if (plan.predictions.share) findings.push(judgeShare(plan, reference, candidate));
  return findings;
}

function judgeProbabilities(plan: Plan, { outside, rows }: PredictionCounts): Finding {
  const { raises, line } = plan.predictions.probabilities;
  const message = outside
    ? `${sayCount(outside.rows, 'score')} outside 0 to 1, the first in row ${say(outside.row)}: ${say(outside.value)}. ` +
      'A probability cannot be there: the model or its export is broken.'
    : 'Every score lies in 0 to 1.';
  const column = plan.data.score;
  return finding('prediction/probabilities', raised(outside !== null, raises), message, {
    value: outside?.rows ?? 0,
    cases: rows,
    rule: 'scores lie in 0 to 1',
    plan_line: line,
    ...(outside && column ? rowsWhere(isBelow(column, 0), isAbove(column, 1)) : {}),
  });
}

function judgeMissing(plan: Plan, { missing, rows }: PredictionCounts): Finding {
  const said = plan.data.score ?? plan.data.prediction;
  const { raises, line } = plan.predictions.probabilities;
  const message =
    missing > 0
      ? `${sayCount(missing, 'row')} of ${say(rows)} (${sayShare(missing / rows)}) without a prediction; none of them is measured.`
      : 'Every row has a prediction.';
  return finding('prediction/missing', raised(missing > 0, raises), message, {
    value: missing,
    cases: rows,
    rule: 'every row has a prediction',
    plan_line: line,
    ...(said === null ? {} : rowsWhere(isMissing(said))),
  });
}

function judgeIdentical(
  plan: Plan,
  { identical, identicalDays, identicalWeeks, rows }: PredictionCounts,
): Finding {
  const { raises, line } = plan.predictions.identical;
  const periods = [
    ...identicalDays.map(({ day, rows }) => ({ from: day, days: 1, rows })),
    ...identicalWeeks.map(({ week, rows }) => ({ from: week, days: 7, rows })),
  ];
  const message = identical
    ? `All ${say(rows)} predictions are the same: the model answers without looking.`
    : periods.length > 0
      ? [
          repeated(
            identicalDays.map(({ day }) => day),
            'day',
          ),
          repeated(
            identicalWeeks.map(({ week }) => week),
            'week',
          ),
        ]
          .filter(Boolean)
          .join(' ')
      : 'Predictions differ from row to row.';
  const { time } = plan.data;
  const during =
    identical || time === null
      ? []
      : periods.map(({ from, days }) => isBetween(time, dateOf(from), dateOf(from + days * 86_400_000)));
  return finding('prediction/identical', raised(identical || periods.length > 0, raises), message, {
    value: identical ? rows : periods.reduce((sum, period) => sum + period.rows, 0),
    cases: rows,
    rule: 'predictions differ',
    plan_line: line,
    ...rowsWhere(...during),
  });
}

function repeated(starts: number[], period: 'day' | 'week'): string {
  if (starts.length === 0) return '';
  const list = starts.slice(0, 5).map((start) => `${period === 'week' ? 'from ' : ''}${dateOf(start)}`);
  return `All predictions of a ${period} are the same ${period === 'week' ? 'in' : 'on'} ${sayCount(starts.length, period)}: ${list.join(', ')}${starts.length > 5 ? ', …' : ''}.`;
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function judgeShare(plan: Plan, reference: PredictionCounts, candidate: PredictionCounts): Finding {
  const rule = plan.predictions.share!;
  const share = (counts: PredictionCounts, name: string) =>
    (counts.classes.get(name) ?? 0) / Math.max(1, counts.rows - counts.missing);
  let widest = { name: '', change: 0 };
  for (const name of candidate.classes.keys()) {
    const change = Math.abs(share(candidate, name) - share(reference, name));
    if (change >= widest.change) widest = { name, change };
  }
  const { name, change } = widest;
  const message =
    `Class "${name}" is predicted in ${sayShare(share(candidate, name))} of rows, ` +
    `in the reference in ${sayShare(share(reference, name))}.`;
  return finding('prediction/share', levelOf(change, rule), message, {
    value: change,
    cases: candidate.rows,
    rule: describeRule(rule),
    plan_line: rule.line,
  });
}
