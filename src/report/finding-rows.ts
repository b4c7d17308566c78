import type { RowRequest, RowSample } from '../engine/evidence.ts';
import type { WrittenFinding } from '../record/verdict.ts';

/** Findings that get a sample, and rows of each. */
const mostFindings = 12;
const mostRows = 5;

/** Wrong rows of the report: enough to see a pattern, few enough to stay small. */
export const wrongRows: RowRequest = { where: null, wrong: true, most: 500, columns: 'all' };

/**
 * A few of the rows behind each finding that gates, and behind each weak segment, by its check: of a slice its worst
 * errors, else the first rows. Their cells are those that tell the most.
 */
export function rowsBehind(findings: WrittenFinding[]): Map<string, RowRequest> {
  const shown = findings.filter(
    ({ kind, status }) => status === 'RED' || status === 'AMBER' || kind === 'segment',
  );
  return new Map(
    shown
      .filter(({ where }) => where !== undefined)
      .slice(0, mostFindings)
      .map(({ check, kind, where }) => {
        const wrong = kind === 'edge' || kind === 'segment';
        return [check, { where: where!, wrong, most: mostRows, columns: 'telling' }];
      }),
  );
}

/** The samples by check, without those that hold no row. */
export function samplesByCheck(
  requests: Map<string, RowRequest>,
  samples: (RowSample | null)[],
): Record<string, RowSample> {
  const found: Record<string, RowSample> = Object.create(null);
  [...requests.keys()].forEach((check, i) => {
    const sample = samples[i];
    if (sample && sample.total > 0) found[check] = sample;
  });
  return found;
}
