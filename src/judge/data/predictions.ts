import type { PredictionCounts } from '../../count/answers/predictions.ts';
import { isMissingWord } from '../../data/cell/missing.ts';
import type { Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, type Reason, raised } from '../finding.ts';
import { isAbove, isBelow, isBetween, isMissing, rowsWhere } from '../rows-where.ts';
import { boundsOf, levelOf } from '../rule.ts';
import { alpha, growth, isBeyondChance, leastChange } from './beyond-chance.ts';

/** Days and weeks that a finding names; the rest are counted. */
const named = 5;
/** Characters of a cell in a finding. */
const longest = 80;
const day = 86_400_000;

/** Judges the predictions themselves: probabilities, repetition, shares of the predicted classes. */
export function judgePredictions(
  plan: Plan,
  reference: PredictionCounts,
  candidate: PredictionCounts,
): Finding[] {
  const findings = [judgeMissing(plan, candidate), judgeIdentical(plan, candidate)];
  if (plan.data.score !== null || plan.data.scores !== null)
    findings.unshift(judgeProbabilities(plan, candidate));
  findings.push(...judgeSums(reference, candidate), ...judgeReference(plan, reference));
  if (plan.predictions.share) findings.push(judgeShare(plan, reference, candidate));
  return findings;
}

function judgeProbabilities(plan: Plan, { outside, rows }: PredictionCounts): Finding {
  const { raises, line } = plan.predictions.probabilities;
  const column = plan.data.score;
  const about = { kind: 'prediction', subject: column, aspect: 'probabilities' } as const;
  return finding(about, raised(outside !== null, raises), {
    value: outside?.rows ?? 0,
    unit: 'count',
    cases: rows,
    reasons: outside ? [scoresOutside(outside)] : [],
    plan_line: line,
    ...(outside && column ? rowsWhere(isBelow(column, 0), isAbove(column, 1)) : {}),
  });
}

function scoresOutside({ row, value }: NonNullable<PredictionCounts['outside']>): Reason {
  return { reason: 'scoresOutside', row, score: Number.isFinite(value) ? value : null };
}

/** Scores of the reference that no probability has, and rows of it without an answer: what is held against the reference would be wrong. */
function judgeReference(plan: Plan, reference: PredictionCounts): Finding[] {
  const { outside, missing, rows, unsummed } = reference;
  const { raises, line } = plan.predictions.probabilities;
  const subject = plan.data.score ?? plan.data.prediction;
  const about = { kind: 'prediction', subject } as const;
  const level = raises === 'NOTE' ? 'NOTE' : 'AMBER';
  const found: Finding[] = [];
  if (outside) {
    found.push(
      finding({ ...about, aspect: 'reference/probabilities' }, level, {
        value: outside.rows,
        unit: 'count',
        cases: rows,
        reasons: [scoresOutside(outside)],
        plan_line: line,
      }),
    );
  }
  if (missing > 0) {
    // Few rows less change no comparison by as much as matters.
    const matters = missing >= leastChange.missing * rows;
    found.push(
      finding({ ...about, aspect: 'reference/missing' }, matters ? level : 'NOTE', {
        value: missing,
        unit: 'count',
        cases: rows,
        reasons: [noPrediction(plan, reference)],
        plan_line: line,
      }),
    );
  }
  if (unsummed) {
    found.push(
      finding({ kind: 'prediction', aspect: 'reference/sum' }, 'NOTE', {
        value: unsummed.rows,
        unit: 'count',
        cases: rows,
        reasons: [{ reason: 'scoresUnsummed', row: unsummed.row, sum: unsummed.sum }],
      }),
    );
  }
  return found;
}

function noPrediction({ data }: Plan, { unsaid }: PredictionCounts): Reason {
  if (!unsaid) return { reason: 'noPrediction' };
  const first = { row: unsaid.row, text: cut(unsaid.text, longest) };
  const mayBeClass = data.task === 'multiclass' && data.scores === null && isMissingWord(unsaid.text.trim());
  return { reason: 'noPrediction', first, ...(mayBeClass && { asClass: true }) };
}

/** Scores of the classes that do not sum to 1; where those of the reference did not either, the model gives no probabilities. */
function judgeSums(reference: PredictionCounts, { unsummed, rows }: PredictionCounts): Finding[] {
  if (!unsummed) return [];
  const was = { cells: reference.unsummed?.rows ?? 0, rows: reference.rows };
  const grew = isBeyondChance(growth(was, { cells: unsummed.rows, rows }), alpha, 'missing');
  return [
    finding({ kind: 'prediction', aspect: 'sum' }, grew ? 'AMBER' : 'NOTE', {
      value: unsummed.rows,
      unit: 'count',
      reference: was.cells,
      cases: rows,
      reasons: [{ reason: 'scoresUnsummed', row: unsummed.row, sum: unsummed.sum }],
    }),
  ];
}

function judgeMissing(plan: Plan, candidate: PredictionCounts): Finding {
  const { missing, rows } = candidate;
  const column = plan.data.score ?? plan.data.prediction;
  const { raises, line } = plan.predictions.probabilities;
  const about = { kind: 'prediction', subject: column, aspect: 'missing' } as const;
  return finding(about, raised(missing > 0, raises), {
    value: missing,
    unit: 'count',
    cases: rows,
    reasons: missing > 0 ? [noPrediction(plan, candidate)] : [],
    plan_line: line,
    ...(column === null ? {} : rowsWhere(isMissing(column))),
  });
}

function judgeIdentical(
  plan: Plan,
  { identical, identicalDays, identicalWeeks, rows }: PredictionCounts,
): Finding {
  const { raises, line } = plan.predictions.identical;
  const { time } = plan.data;
  const periods = [
    ...identicalDays.map(({ day, rows }) => ({ from: day, days: 1, rows })),
    ...identicalWeeks.map(({ week, rows }) => ({ from: week, days: 7, rows })),
  ];
  const reasons = identical
    ? [{ reason: 'allIdentical' as const }]
    : [
        ...within(
          'day',
          identicalDays.map((one) => one.day),
        ),
        ...within(
          'week',
          identicalWeeks.map((one) => one.week),
        ),
      ];
  const during =
    identical || time === null
      ? []
      : periods.map(({ from, days }) => isBetween(time, dateOf(from), dateOf(from + days * day)));
  const about = { kind: 'prediction', subject: time, aspect: 'identical' } as const;
  return finding(about, raised(identical || periods.length > 0, raises), {
    value: identical ? rows : periods.reduce((sum, period) => sum + period.rows, 0),
    unit: 'count',
    cases: rows,
    reasons,
    plan_line: line,
    ...rowsWhere(...during),
  });
}

function within(period: 'day' | 'week', starts: number[]): Reason[] {
  if (starts.length === 0) return [];
  const from = starts.slice(0, named).map(dateOf);
  return [{ reason: 'identicalWithin', period, from, periods: starts.length }];
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
  const about = { kind: 'prediction', subject: plan.data.prediction, aspect: 'share' } as const;
  return finding(about, levelOf(change, rule), {
    value: change,
    unit: 'share',
    cases: candidate.rows,
    bounds: boundsOf(rule),
    reasons: [
      {
        reason: 'classShare',
        name,
        share: share(candidate, name),
        reference: share(reference, name),
      },
    ],
    plan_line: rule.line,
  });
}
