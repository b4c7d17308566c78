import type { Past, RecordedValue, ReviewRecord } from '../record/review-record.ts';

export type TidyCell = string | number | Date | null;

/** A column of the exported table. */
export interface TidyColumn {
  name: string;
  type: 'category' | 'number' | 'time';
  /** False: whole numbers. */
  decimal: boolean;
  values: TidyCell[];
}

type Row = { record: ReviewRecord; value: RecordedValue | null };
type Get = (row: Row) => TidyCell;

const text = (get: Get) => ({ type: 'category' as const, decimal: false, get });
const count = (get: Get) => ({ type: 'number' as const, decimal: false, get });
const number = (get: Get) => ({ type: 'number' as const, decimal: true, get });
const time = (get: (row: Row) => string | null) => ({
  type: 'time' as const,
  decimal: false,
  get: (row: Row) => {
    const at = get(row);
    return at === null ? null : new Date(at);
  },
});

/** What each column holds; documented in docs/export.md. */
const columns = {
  plan: text(({ record }) => record.plan),
  reviewed_at: time(({ record }) => record.at),
  data_from: time(({ record }) => record.from),
  data_to: time(({ record }) => record.to),
  status: text(({ record }) => record.status),
  level: text(({ record }) => record.level),
  kind: text(({ value }) => (value === null ? null : (value.segment?.kind ?? 'all'))),
  segment: text(({ value }) => value?.segment?.name ?? null),
  metric: text(({ value }) => value?.metric ?? null),
  class: text(({ value }) => value?.class ?? null),
  finding: text(({ value }) => value?.status ?? null),
  value: number(({ value }) => value?.measured?.value ?? null),
  standard_error: number(({ value }) => value?.measured?.standard_error ?? null),
  lower: number(({ value }) => value?.measured?.interval[0] ?? null),
  upper: number(({ value }) => value?.measured?.interval[1] ?? null),
  cases: count(({ value }) => value?.cases ?? null),
  reference: number(({ value }) => value?.reference ?? null),
  difference: number(({ value }) => value?.difference?.value ?? null),
  difference_error: number(({ value }) => value?.difference?.standard_error ?? null),
  green: text(({ value }) => value?.rule?.green?.text ?? null),
  amber: text(({ value }) => value?.rule?.amber?.text ?? null),
  red: text(({ value }) => value?.rule?.red?.text ?? null),
  rows: count(({ record }) => record.candidate.rows),
  labelled: count(({ record }) => record.labelled),
  raised: count(({ record }) => record.raised.length),
  run: text(({ record }) => record.run),
  commit: text(({ record }) => record.commit),
  plan_sha256: text(({ record }) => record.plan_sha256),
  reference_sha256: text(({ record }) => record.reference?.sha256 ?? null),
  candidate_sha256: text(({ record }) => record.candidate.sha256),
  greenlight: text(({ record }) => record.greenlight),
};

export const tidyColumns = Object.keys(columns);

/** Some plans' histories as one table: a row for each review, metric and segment; one without metrics where nothing was measured. */
export function tidy(pasts: Past[]): { rows: number; columns: TidyColumn[] } {
  const rows = pasts
    .flatMap(({ records }) => records)
    .flatMap((record): Row[] =>
      record.values.length === 0
        ? [{ record, value: null }]
        : record.values.map((value) => ({ record, value })),
    );
  return {
    rows: rows.length,
    columns: Object.entries(columns).map(([name, { type, decimal, get }]) => ({
      name,
      type,
      decimal,
      values: rows.map(get),
    })),
  };
}
