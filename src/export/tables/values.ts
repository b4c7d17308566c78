import type { RecordedValue } from '../../record/review-record.ts';
import { type ColumnType, table } from './table.ts';

const measured = {
  metric: ['text', 'Such as auroc'],
  class: ['text', 'The one class that was measured; empty: all'],
  level: ['text', 'GREEN, AMBER, RED, or NOTE where it does not gate'],
  value: ['number', 'What was measured; empty where there was no evidence'],
  standard_error: ['number', 'Of the value'],
  lower: ['number', 'Lower end of the two-sided 95 % interval'],
  upper: ['number', 'Upper end of the interval'],
  cases: ['whole number', 'Cases that were measured'],
  reference: ['number', 'The reference’s value'],
  difference: ['number', 'Value less the reference’s'],
  difference_error: ['number', 'Standard error of the difference'],
  green: ['text', 'The bound of the plan'],
  amber: ['text', 'The same for AMBER'],
  red: ['text', 'The same for RED'],
} satisfies Record<string, ColumnType>;

export const metrics = table({
  description: 'One row for each review and metric over the whole set',
  columns: measured,
  rows: ({ record }) => record.values.filter(({ segment }) => segment === null).map(cells),
});

export const segments = table({
  description:
    'One row for each review, metric and part of the set: edge cases of the plan, and weak segments that were found',
  columns: {
    kind: ['text', 'edge: a case of the plan; segment: found'],
    segment: ['text', 'Name of the edge case, or condition of the segment'],
    ...measured,
  },
  rows: ({ record }) =>
    record.values.flatMap((value) =>
      value.segment === null
        ? []
        : [{ kind: value.segment.kind, segment: value.segment.name, ...cells(value) }],
    ),
});

export const operations = table({
  description: 'One row for each review and measure of the service',
  columns: {
    measure: ['text', 'Name that the plan gives it'],
    level: measured.level,
    value: measured.value,
    standard_error: measured.standard_error,
    lower: measured.lower,
    upper: measured.upper,
    cases: measured.cases,
    green: measured.green,
    amber: measured.amber,
    red: measured.red,
  },
  rows: ({ record }) =>
    (record.operations ?? []).map(({ name, status, measured: found, rule }) => ({
      measure: name,
      level: status,
      value: found?.value ?? null,
      standard_error: found?.standard_error ?? null,
      lower: found?.interval?.[0] ?? null,
      upper: found?.interval?.[1] ?? null,
      cases: found?.cases ?? null,
      ...boundCells(rule),
    })),
});

function cells(value: RecordedValue) {
  return {
    metric: value.metric,
    class: value.class,
    level: value.status,
    value: value.measured?.value ?? null,
    standard_error: value.measured?.standard_error ?? null,
    lower: value.measured?.interval[0] ?? null,
    upper: value.measured?.interval[1] ?? null,
    cases: value.cases,
    reference: value.reference,
    difference: value.difference?.value ?? null,
    difference_error: value.difference?.standard_error ?? null,
    ...boundCells(value.rule),
  };
}

function boundCells(rule: RecordedValue['rule']) {
  return {
    green: rule?.green?.text ?? null,
    amber: rule?.amber?.text ?? null,
    red: rule?.red?.text ?? null,
  };
}
