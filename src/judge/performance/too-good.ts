import type { ReviewCounts, SetCounts } from '../../count/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Finding, type FindingStatus, finding, type Reason } from '../finding.ts';

/** No error at all is implausible where the reference lets it happen this seldom. */
const implausible = 1e-4;

/**
 * Judges whether the candidate is too good to be true: the reference's own bytes, a score that is the label, no error where
 * there should be some.
 */
export function judgeTooGood(plan: Plan, { reference, candidate }: ReviewCounts): Finding[] {
  const { raises, line } = plan.predictions.tooGood;
  const tell = (
    aspect: 'copy' | 'leak' | 'no-errors',
    status: FindingStatus,
    reason: Reason,
    more: Partial<Finding> = {},
  ) =>
    finding({ kind: aspect === 'copy' ? 'input' : 'prediction', aspect }, status, {
      reasons: [reason],
      plan_line: line,
      ...more,
    });
  const findings: Finding[] = [];
  if (reference.sha256 === candidate.sha256) {
    // One file named twice is a slip. A copy may be a model that nobody changed, asked again about the same cases.
    const sameFile = String(reference.files) === String(candidate.files);
    findings.push(tell('copy', sameFile ? raises : 'NOTE', { reason: 'sameBytes' }));
  }
  const { score, label } = plan.data;
  if (score !== null && (score === label || isLabel(candidate))) {
    // A model that says 0 and 1 alone and was right in the reference too is one that can.
    const before = score !== label && isLabel(reference);
    findings.push(tell('leak', before ? 'NOTE' : raises, { reason: 'scoreIsLabel', column: score }));
  }
  const now = errorsOf(candidate);
  if (now !== null && now.errors === 0) {
    const before = errorsOf(reference);
    const p = before === null || before.errors === 0 ? null : chanceOfNone(before, now.cases);
    const expected = before === null ? 0 : (before.errors / before.cases) * now.cases;
    const status = p !== null && p < implausible ? raises : 'NOTE';
    // Seldom, and no more than that, is worth no word.
    if (p === null || status !== 'NOTE')
      findings.push(
        tell(
          'no-errors',
          status,
          { reason: 'noError', expected, p },
          { value: 0, unit: 'count', cases: now.cases },
        ),
      );
  }
  return findings;
}

/** Whether the score takes two values, and each of them is the score of one label alone. */
function isLabel({ outcome: { scores } }: SetCounts): boolean {
  if (scores === null || scores.scores.length !== 2) return false;
  const [p, n] = [scores.positives, scores.negatives];
  return (p[0] === 0 && n[1] === 0) || (n[0] === 0 && p[1] === 0);
}

interface Errors {
  cases: number;
  errors: number;
}

/** How many answers were wrong; of numbers, whether any was off at all. null: nothing is labelled. */
function errorsOf({ outcome }: SetCounts): Errors | null {
  const { confusion, residuals, cases } = outcome;
  if (cases === 0) return null;
  if (residuals) return { cases: residuals.cases, errors: residuals.absolute === 0 ? 0 : residuals.cases };
  if (confusion === null) return null;
  const size = confusion.classes.length;
  const right = confusion.classes.reduce((sum, _, i) => sum + confusion.table[i * (size + 1)]!, 0);
  const all = confusion.table.reduce((sum, count) => sum + count, 0);
  return { cases: all, errors: all - right };
}

/**
 * The chance that none of so many new cases is wrong, given all errors of both sets together: Fisher's exact test, one-sided,
 * at its end. It knows how little a small reference tells of its own rate.
 */
export function chanceOfNone({ cases, errors }: Errors, fresh: number): number {
  let log = 0;
  for (let i = 0; i < errors; i++) log += Math.log((cases - i) / (cases + fresh - i));
  return Math.exp(log);
}
