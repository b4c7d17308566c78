import type { PredictionCounts } from '../count/predictions.ts';
import type { Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { say, sayCount, sayShare } from './numbers.ts';
import { isAbove, isBelow, isMissing, rowsWhere } from './rows-where.ts';
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

function judgeIdentical(plan: Plan, { identical, identicalDays, rows }: PredictionCounts): Finding {
  const { raises, line } = plan.predictions.identical;
  const days = identicalDays.map(({ day }) => new Date(day).toISOString().slice(0, 10));
  const message = identical
    ? `All ${say(rows)} predictions are the same: the model answers without looking.`
    : days.length > 0
      ? `All predictions of a day are the same on ${sayCount(days.length, 'day')}: ${days.slice(0, 5).join(', ')}${days.length > 5 ? ', …' : ''}.`
      : 'Predictions differ from row to row.';
  return finding('prediction/identical', raised(identical || days.length > 0, raises), message, {
    value: identical ? rows : identicalDays.reduce((sum, day) => sum + day.rows, 0),
    cases: rows,
    rule: 'predictions differ',
    plan_line: line,
  });
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
