import { checkName } from '../../record/check.ts';
import { checkOf, operationCheck } from '../../record/trend.ts';
import type { WrittenFinding } from '../../record/verdict.ts';
import { type KeptReview, table } from './table.ts';

export const findings = table({
  description:
    'One row for each finding of a review, of every level; without a kept verdict, those that the line of the history holds',
  columns: {
    check_name: ['text', 'Name of the check: metric/auroc. No two of a review share one'],
    kind: ['text', 'What kind of check it is'],
    subject: ['text', 'The column, edge case, segment or file that it is about'],
    aspect: ['text', 'Which check of its kind'],
    metric: ['text', 'The metric, where it is about one'],
    class: ['text', 'The one class that was measured; empty: all'],
    level: ['text', 'GREEN, AMBER, RED, or NOTE, which never gates'],
    value: ['number', 'What was measured; empty where it could not be'],
    unit: ['text', 'What the value counts: share, score, target, count, days, hours, seconds'],
    lower: ['number', 'Lower end of the two-sided 95 % interval'],
    upper: ['number', 'Upper end of the interval'],
    reference: ['number', 'What the value is compared with'],
    cases: ['whole number', 'Cases that the value rests on'],
    green: ['text', 'The bound of the plan, as it is written there'],
    amber: ['text', 'The same for AMBER'],
    red: ['text', 'The same for RED'],
    falls: ['text', 'The falls of the plan, as JSON; empty: it has none'],
    rule: ['text', 'The rule in words'],
    reasons: ['text', 'Why it has its level: names of the reasons, a blank between them'],
    reasons_json: ['text', 'The same with their numbers, as JSON'],
    message: ['text', 'What was found, in words; it may quote a cell'],
    condition: ['text', 'SQL condition that selects its rows'],
    flip: ['number', 'Chance that another sample of this size has another level'],
    cases_needed: ['number', 'Cases that would settle it'],
    plan_line: ['whole number', 'Line of the plan that the rule stands on'],
  },
  rows: (review) =>
    review.verdict === null ? fromLine(review) : review.verdict.findings.map((finding) => rowOf(finding)),
});

export const drift = table({
  description: 'One row for each column whose distribution was held against the reference, drifted or not',
  columns: {
    column_name: ['text', 'Name of the column'],
    role: ['text', 'feature, score or prediction'],
    level: ['text', 'Level of the finding'],
    found: ['text', 'drifted, small (too small to matter) or chance; empty where it was not tested'],
    test: ['text', 'The test of the plan'],
    value: ['number', 'Size of the change, by that test'],
    threshold: ['number', 'The size from which it matters'],
    log_q: ['number', 'Natural logarithm of the adjusted p-value (Benjamini and Hochberg)'],
    q: ['number', 'What that must be below'],
    cases: ['whole number', 'Rows of the candidate'],
    reasons: ['text', 'Names of the reasons, a blank between them'],
  },
  rows: ({ verdict }) =>
    (verdict?.findings ?? [])
      .filter(({ kind }) => kind === 'drift')
      .map(({ subject, status, value, cases, expected, reasons }) => {
        const rule = expected?.expected === 'drift' ? expected : null;
        const reason = reasons.find((one) => one.reason === 'drift');
        return {
          column_name: subject,
          role: reason?.role ?? null,
          level: status,
          found: reason?.found ?? null,
          test: rule?.test ?? null,
          value,
          threshold: rule?.threshold ?? null,
          log_q: reason?.logQ ?? null,
          q: rule?.q ?? null,
          cases,
          reasons: reasons.map((one) => one.reason).join(' '),
        };
      }),
});

/** What a finding is where only the line of the history is known. */
const unknown = {
  kind: null,
  subject: null,
  aspect: null,
  metric: null,
  class: null,
  value: null,
  unit: null,
  lower: null,
  upper: null,
  reference: null,
  cases: null,
  green: null,
  amber: null,
  red: null,
  falls: null,
  rule: null,
  reasons: null,
  reasons_json: null,
  message: null,
  condition: null,
  flip: null,
  cases_needed: null,
  plan_line: null,
};

function rowOf(finding: WrittenFinding) {
  const { check, kind, subject, aspect, metric, value, unit, interval, reference, cases, bounds } = finding;
  const falls = bounds?.falls ?? [];
  return {
    ...{ check_name: check, kind, subject, aspect, metric, class: finding.class, level: finding.status },
    ...{ value, unit, lower: interval?.[0] ?? null, upper: interval?.[1] ?? null, reference, cases },
    green: bounds?.green?.text ?? null,
    amber: bounds?.amber?.text ?? null,
    red: bounds?.red?.text ?? null,
    falls: falls.length === 0 ? null : JSON.stringify(falls),
    rule: finding.rule || null,
    reasons: finding.reasons.map(({ reason }) => reason).join(' '),
    reasons_json: JSON.stringify(finding.reasons),
    message: finding.message || null,
    condition: finding.where ?? null,
    flip: finding.flip ?? null,
    cases_needed: finding.cases_needed ?? null,
    plan_line: finding.plan_line,
  };
}

function fromLine({ record }: KeptReview) {
  const values = record.values.map((one) => {
    const { kind = null, subject = null, metric = null } = checkOf(one) ?? {};
    return {
      ...unknown,
      ...{ check_name: one.check, kind, subject, metric, class: one.class, level: one.status },
      value: one.measured?.value ?? null,
      lower: one.measured?.interval[0] ?? null,
      upper: one.measured?.interval[1] ?? null,
      reference: one.reference,
      cases: one.cases,
      green: one.rule?.green?.text ?? null,
      amber: one.rule?.amber?.text ?? null,
      red: one.rule?.red?.text ?? null,
    };
  });
  const operations = (record.operations ?? []).map(({ name, status, measured, rule }) => ({
    ...unknown,
    ...{ check_name: checkName(operationCheck(name)), kind: 'operations', subject: name, level: status },
    value: measured?.value ?? null,
    lower: measured?.interval?.[0] ?? null,
    upper: measured?.interval?.[1] ?? null,
    cases: measured?.cases ?? null,
    green: rule?.green?.text ?? null,
    amber: rule?.amber?.text ?? null,
    red: rule?.red?.text ?? null,
  }));
  const known = new Set([...values, ...operations].map(({ check_name }) => check_name));
  const others = record.raised.filter(({ check }) => !known.has(check));
  return [
    ...values,
    ...operations,
    ...others.map(({ check, status }) => ({ ...unknown, check_name: check, level: status })),
  ];
}
