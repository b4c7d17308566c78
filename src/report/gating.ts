import type { FindingStatus, WrittenFinding } from '../record/verdict.ts';
import type { Review } from './review.ts';

const rank: Record<FindingStatus, number> = { RED: 0, AMBER: 1, GREEN: 2, NOTE: 3 };

/** Findings of the statuses asked for, the worst first, else in the order of the verdict. */
export function findingsOf(review: Review, ...statuses: FindingStatus[]): WrittenFinding[] {
  return review.verdict.findings
    .filter((finding) => statuses.includes(finding.status))
    .sort((a, b) => rank[a.status] - rank[b.status]);
}

/** What keeps the gate shut: AMBER and RED. With an open gate, what was measured to open it. */
export function gatingFindings(review: Review): WrittenFinding[] {
  const shut = findingsOf(review, 'RED', 'AMBER');
  if (shut.length > 0) return shut;
  return findingsOf(review, 'GREEN').filter(({ kind }) =>
    ['metric', 'edge', 'known-answer', 'operations'].includes(kind),
  );
}
