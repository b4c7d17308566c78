import type { ColumnMeasurement, Drift } from '../measure/measurements.ts';
import type { Review } from './review.ts';

const mostDrawn = 40;

export interface Drifted {
  column: ColumnMeasurement;
  /** null: not measured. */
  drift: Drift | null;
  /** Whether the verdict says that it has shifted. */
  found: boolean;
}

/** All columns whose drift was asked for: those with a finding first, then by the size of the shift. */
export function driftedColumns(review: Review): Drifted[] {
  const shifted = review.verdict.findings.filter(
    ({ kind, status }) => kind === 'drift' && status !== 'GREEN',
  );
  const found = new Set(shifted.map(({ subject }) => subject));
  return review.measurements.columns
    .map((column) => ({
      column,
      drift: 'noEvidence' in column.drift ? null : column.drift,
      found: !('noEvidence' in column.drift) && found.has(column.name),
    }))
    .sort((a, b) => Number(b.found) - Number(a.found) || size(b.drift) - size(a.drift));
}

/** Those of which pictures are drawn. */
export function drawnColumns(review: Review): Drifted[] {
  return driftedColumns(review).slice(0, mostDrawn);
}

function size(drift: Drift | null): number {
  return drift === null || Number.isNaN(drift.size) ? -1 : drift.size;
}
