import type { Plan } from '../plan/plan.ts';
import type { Finding, Reason } from './finding.ts';

/** The reasons that quote cells of the column that their finding is about. */
const quoting = new Set<Reason['reason']>([
  'scoresOutside',
  'noPrediction',
  'identicalWithin',
  'classShare',
  'versionUnexpected',
  'wrongHosts',
  'versionsUneven',
  'clocksApart',
  'outOfRange',
  'notListed',
  'rangeChanged',
  'categoriesNew',
  'categoriesGone',
  'categoriesDiffer',
  'levelChanged',
  'cellsInvalid',
  'cellsInfinite',
  'cellsFormatted',
  'categoriesSpelled',
  'timesPlaceholder',
  'scoresUnsummed',
  'idsRepeated',
  'timesUnreadable',
  'timesInFuture',
]);

/** The findings with no cell of a private column among their reasons, nor in the conditions that select their rows. */
export function hidePrivate(plan: Plan, findings: Finding[]): Finding[] {
  const hidden = new Set(plan.data.private);
  return findings.map((finding) => {
    const { subject, reasons } = finding;
    if (subject === null || !isOfColumn(finding) || !hidden.has(subject)) return finding;
    if (!reasons.some(quotesCells)) return finding;
    const { where: _, ...shown } = finding;
    return { ...shown, reasons: [{ reason: 'privateColumn' }] };
  });
}

/** Whether a reason quotes cells; that a prediction is absent quotes none. */
function quotesCells(reason: Reason): boolean {
  return quoting.has(reason.reason) && !(reason.reason === 'noPrediction' && !reason.first);
}

/** Whether the subject is a column, and no edge case, segment or file. */
function isOfColumn({ kind }: Finding): boolean {
  return ['prediction', 'deployment', 'feature', 'input', 'drift'].includes(kind);
}
