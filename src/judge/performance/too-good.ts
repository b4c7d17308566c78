import type { ReviewCounts, SetCounts } from '../../count/index.ts';
import {
  absoluteErrors,
  type ClassErrors,
  chanceOfSoFew,
  errorsOf,
  expectedErrors,
  total,
} from '../../measure/errors.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Finding, type FindingStatus, finding, type Reason } from '../finding.ts';

/** So few errors are implausible where the reference lets it happen this seldom … */
const implausible = 1e-4;
/** … and they are none, or hardly any: this share of those that it lets expect. No better model explains a twentieth. */
const hardlyAny = 1 / 20;
/** Errors that are counted one by one; more are not few. */
const most = 2000;

/**
 * Judges whether the candidate is too good to be true: the reference's own bytes, a score that is the label, hardly any error
 * where there should be some.
 */
export function judgeTooGood(plan: Plan, counts: ReviewCounts): Finding[] {
  const { raises, line: plan_line } = plan.predictions.tooGood;
  const findings: Finding[] = [];
  const tell = (
    aspect: 'copy' | 'leak' | 'no-errors',
    status: FindingStatus,
    reason: Reason,
    more: Partial<Finding> = {},
  ) => {
    const kind = aspect === 'copy' ? 'input' : 'prediction';
    findings.push(finding({ kind, aspect }, status, { reasons: [reason], plan_line, ...more }));
  };
  const { reference, candidate, sameFiles } = counts;
  if (reference.sha256 === candidate.sha256) {
    // One file named twice is a slip. A copy may be a model that nobody changed, asked again about the same cases.
    tell('copy', sameFiles === false ? 'NOTE' : raises, { reason: 'sameBytes' });
  }
  const { score, label } = plan.data;
  if (score !== null && (score === label || isLabel(candidate))) {
    // A model that says 0 and 1 alone and was right in the reference too is one that can.
    const before = score !== label && isLabel(reference);
    tell('leak', before ? 'NOTE' : raises, { reason: 'scoreIsLabel', column: score });
  }
  const few = fewErrors(counts);
  if (few !== null) {
    const { reason, errors, cases } = few;
    const value = { value: errors, unit: few.unit, cases };
    tell('no-errors', reason.p === null ? 'NOTE' : raises, reason, value);
  }
  return findings;
}

/** Whether the score takes two values, and each of them is the score of one label alone. */
function isLabel({ outcome: { scores } }: SetCounts): boolean {
  if (scores === null || scores.scores.length !== 2) return false;
  const [p, n] = [scores.positives, scores.negatives];
  return (p[0] === 0 && n[1] === 0) || (n[0] === 0 && p[1] === 0);
}

interface Few {
  reason: Extract<Reason, { reason: 'noError' }>;
  errors: number;
  cases: number;
  unit: 'count' | 'target';
}

/** The errors that are too few, of the answers or else of the order that the score gives; or none, where there were none before either. */
function fewErrors({ reference, candidate }: ReviewCounts): Few | null {
  const [before, now] = [errorsOf(reference.outcome), errorsOf(candidate.outcome)];
  const kinds = ['answers', 'ranking'] as const;
  const found = kinds.flatMap((of) => tooFew(of, before[of], now[of]) ?? []);
  return found.find(({ reason }) => reason.p !== null) ?? found[0] ?? tooSmall({ reference, candidate });
}

function tooFew(
  of: 'answers' | 'ranking',
  before: ClassErrors[] | null,
  now: ClassErrors[] | null,
): Few | null {
  if (now === null || total(now, 'cases') === 0) return null;
  const [cases, errors] = [total(now, 'cases'), total(now, 'errors')];
  const few = (expected: number, p: number | null): Few => {
    return { reason: { reason: 'noError', of, expected, p }, errors, cases, unit: 'count' };
  };
  if (before === null || total(before, 'errors') === 0) return errors === 0 ? few(0, null) : null;
  const expected = expectedErrors(before, now);
  if (errors > Math.min(most, hardlyAny * expected)) return null;
  const p = chanceOfSoFew(before, now);
  // Seldom, and no more than that, is worth no word.
  return p < implausible ? few(expected, p) : null;
}

/** Numbers that are hardly off at all. */
function tooSmall({ reference, candidate }: Pick<ReviewCounts, 'reference' | 'candidate'>): Few | null {
  const [before, now] = [reference.outcome.residuals, candidate.outcome.residuals];
  if (now === null || now.cases === 0) return null;
  const few = (errors: number, expected: number, p: number | null): Few => {
    const reason = { reason: 'noError', of: 'numbers', expected, p } as const;
    return { reason, errors, cases: now.cases, unit: 'target' };
  };
  if (before === null || before.cases === 0 || before.absolute === 0)
    return now.absolute === 0 ? few(0, 0, null) : null;
  const { before: expected, now: errors, chance } = absoluteErrors(before, now);
  return errors <= hardlyAny * expected && chance < implausible ? few(errors, expected, chance) : null;
}
