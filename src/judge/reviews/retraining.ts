import type { Plan } from '../../plan/plan.ts';
import { type Finding, finding } from '../finding.ts';

const day = 86_400_000;

/**
 * Reminds of a training that is due: by the calendar, or since this review found what the plan trains on. It never gates; that a model has
 * grown old is shown by what it answers.
 */
export function judgeRetraining(
  { retraining }: Plan,
  findings: readonly Pick<Finding, 'kind' | 'status' | 'reasons'>[],
  now: Date,
): Finding[] {
  if (retraining === undefined) return [];
  const { every, window, trained, line } = retraining;
  const note = (reason: Finding['reasons'][number], value: number | null): Finding[] => [
    finding({ kind: 'review', aspect: 'retraining' }, 'NOTE', {
      value,
      unit: value === null ? null : 'days',
      reasons: [reason],
      plan_line: line,
    }),
  ];
  if (every.trigger !== null) {
    const isMet = findings.some((one) => meets(every.trigger!, one));
    return isMet ? note({ reason: 'retrainingAsked', on: every.trigger, window }, null) : [];
  }
  if (every.length === null) return [];
  if (trained === null) return note({ reason: 'trainingUnknown', every: every.text, window }, null);
  const age = now.getTime() - Date.parse(trained);
  if (age < every.length) return [];
  const value = Math.floor(age / day);
  return note({ reason: 'retrainingDue', every: every.text, window, trained }, value);
}

/** Whether a finding is what a trigger waits for. */
export function meets(
  trigger: 'RED' | 'drift',
  { kind, status, reasons }: Pick<Finding, 'kind' | 'status' | 'reasons'>,
): boolean {
  if (trigger === 'RED') return status === 'RED';
  return kind === 'drift' && status !== 'GREEN' && !reasons.some(({ reason }) => reason === 'noEvidence');
}
