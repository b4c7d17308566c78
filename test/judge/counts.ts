import type { ReviewCounts, SetCounts } from '../../src/count/index.ts';
import type { ColumnChanges } from '../../src/measure/columns/changes.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Feature, Plan } from '../../src/plan/plan.ts';

/** A binary plan with more lines of its own. */
export function planOf(more = '', data = ''): Plan {
  return parsePlan(
    `plan: t\ndata: { task: binary, label: y, positive: 1, score: p${data} }\nlevels: { RED: { owner: somebody } }\n${more}`,
    'plan.yaml',
  );
}

/** Counts of a set of which a test needs only some. */
export function setOf(counts: Partial<SetCounts>): SetCounts {
  return {
    rows: 1000,
    sha256: 'a',
    header: [],
    labelled: 0,
    pending: 0,
    unmatched: 0,
    outcome: { cases: 0, confusion: null, scores: null, classScores: null, residuals: null },
    ...counts,
  } as SetCounts;
}

export function reviewOf(reference: Partial<SetCounts>, candidate: Partial<SetCounts>): ReviewCounts {
  return { reference: setOf(reference), candidate: setOf(candidate) } as ReviewCounts;
}

/** A feature of a plan that asks for nothing. */
export const featureOf = (name: string, type: Feature['type'], more: Partial<Feature> = {}): Feature => ({
  ...{ name, type, min: null, max: null, values: null, missing: null, drift: null },
  ...{ watched: true, line: 1 },
  ...more,
});

/** Counts of columns without anything odd. */
export const numbers = { type: 'number' as const, rows: 1000, missing: 0, invalid: null };
export const texts = (counts: Record<string, number>) => ({
  type: 'category' as const,
  rows: Object.values(counts).reduce((sum, one) => sum + one, 0),
  missing: 0,
  counts: new Map(Object.entries(counts)),
});

/** A column that has not changed. */
export const unchanged: NonNullable<ColumnChanges['against']> = {
  distinct: { reference: 50, candidate: 50 },
  ends: { reference: [0, 10], candidate: [0, 10] },
  range: [],
  cardinality: null,
  deciles: null,
  level: null,
};
