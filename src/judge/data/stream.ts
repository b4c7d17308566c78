import type { Plan } from '../../plan/plan.ts';
import { type Finding, finding } from '../finding.ts';
import { boundsOf, levelOf } from '../rule.ts';

/** The ids of a window that came in an earlier one too, of those that are remembered. */
export interface IdsAgain {
  /** Different ids of the window. */
  ids: number;
  again: number;
  /** A few of them, each with the newest window that had it. */
  examples: { id: string; window: string }[];
}

/** What is known of a window of a stream beside its rows. */
export interface StreamCounts {
  /** Records that came since the window before was closed. */
  read: number;
  /** Of these, those whose window had been closed before, and those that no window could take. */
  late: number;
  unreadable: number;
  /** Metrics are judged when labels are due, at this time, ISO 8601; null: they are judged now. */
  labelsDue: string | null;
  /** null: records have no id. */
  again: IdsAgain | null;
}

/** Judges the records that reached no window: of what they said nothing is known, so that too many of them are no GREEN. */
export function judgeStream(
  plan: Plan,
  { read, late, unreadable, labelsDue, again }: StreamCounts,
): Finding[] {
  const { lost: rule } = plan.watch!;
  const lost = late + unreadable;
  const share = read === 0 ? 0 : lost / read;
  return [
    finding({ kind: 'input', aspect: 'records/lost' }, read === 0 ? 'NOTE' : levelOf(share, rule), {
      value: share,
      unit: 'share',
      cases: read,
      bounds: boundsOf(rule),
      reasons: [{ reason: 'recordsLost', read, late, unreadable }],
      plan_line: rule.line,
    }),
    ...(again === null ? [] : [judgeAgain(plan, again)]),
    ...(labelsDue === null
      ? []
      : [
          finding({ kind: 'plan', aspect: 'labels-due' }, 'NOTE', {
            reasons: [{ reason: 'labelsDue', at: labelsDue }],
            plan_line: plan.watch!.line,
          }),
        ]),
  ];
}

/** Ids that came in an earlier window too: one case counts in both, and its label joins both. */
function judgeAgain(plan: Plan, { ids, again, examples }: IdsAgain): Finding {
  const { again: rule } = plan.watch!;
  const share = ids === 0 ? 0 : again / ids;
  return finding({ kind: 'input', aspect: 'records/again' }, ids === 0 ? 'NOTE' : levelOf(share, rule), {
    value: share,
    unit: 'share',
    cases: ids,
    bounds: boundsOf(rule),
    reasons: [{ reason: 'idsAgain', ids, again, examples }],
    plan_line: rule.line,
  });
}
