import type { ReviewCounts, SetCounts } from '../../src/count/index.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';

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
