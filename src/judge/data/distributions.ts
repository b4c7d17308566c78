import type { Deciles } from '../../measure/columns/deciles.ts';
import type { Measurements } from '../../measure/measurements.ts';
import type { RecordedColumn, ReviewRecord } from '../../record/review-record.ts';
import { psi, psiByChance } from '../../statistics/psi.ts';
import { type Finding, finding } from '../finding.ts';

/** Columns that are named; the rest are counted. */
const named = 5;
const matters = 0.1;

/**
 * Notes the columns that are distributed differently from the last review against the same reference, by the compact
 * counts that its record holds: a population stability index that matters and that chance does not make.
 */
export function noteShiftSinceLastReview(
  reference: string,
  changes: Measurements['changes'],
  earlier: ReviewRecord[],
): Finding[] {
  const last = earlier.findLast((record) => record.reference?.sha256 === reference);
  if (last === undefined) return [];
  const compared = last.columns.flatMap((before) => {
    const after = changes.find(({ name }) => name === before.name)?.against?.deciles;
    return after && sameBins(before, after) ? [{ name: before.name, ...shift(before, after) }] : [];
  });
  if (compared.length === 0) return [];
  const shifted = compared
    .filter(({ size, chance }) => size >= Math.max(matters, chance))
    .sort((a, b) => b.size - a.size);
  return [
    finding({ kind: 'review', aspect: 'distributions' }, 'NOTE', {
      value: shifted.length,
      unit: 'count',
      expected: { expected: 'drift', test: 'psi', threshold: matters, q: null },
      reasons: [
        {
          reason: 'columnsShifted',
          since: last.at,
          of: compared.length,
          columns: shifted.slice(0, named).map(({ name, size }) => ({ name, size })),
          more: Math.max(0, shifted.length - named),
        },
      ],
    }),
  ];
}

function sameBins(before: RecordedColumn, { ends, categories, rows }: Deciles): boolean {
  return (
    before.rows.length === rows.length &&
    JSON.stringify([before.ends, before.categories]) === JSON.stringify([ends, categories])
  );
}

/** PSI with half a row added to every bin, and what chance alone exceeds in 5 % of reviews. */
function shift({ rows: before }: RecordedColumn, { rows: after }: Deciles): { size: number; chance: number } {
  const kept = before.map((_, bin) => bin).filter((bin) => before[bin]! > 0 || after[bin]! > 0);
  const [old, present] = [before, after].map((rows) => kept.map((bin) => rows[bin]!)) as [number[], number[]];
  const [n, m] = [old, present].map((rows) => rows.reduce((sum, count) => sum + count, 0)) as [
    number,
    number,
  ];
  if (n === 0 || m === 0) return { size: 0, chance: Infinity };
  return { size: psi(old, present, 0.5), chance: psiByChance(kept.length, n, m) };
}
