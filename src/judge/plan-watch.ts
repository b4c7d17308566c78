import { type Change, mayBeLaxer, sayEffect } from '../plan/change.ts';
import { finding } from './rule.ts';
import type { Finding } from './verdict.ts';

/** What a pull request does to the plan that judges it. */
export interface PlanWatch {
  /** Why that could not be found out, as the end of a sentence; null: it was. */
  unknown: string | null;
  /** The base has no such plan. */
  isNew: boolean;
  changes: Change[];
  /** Who of the plan's owners approves; null where nothing has to be approved. */
  approval: { by: string[]; owners: string[]; unread: string[] } | null;
  /** The base's plan judges, so that changes of the plan decide nothing yet. */
  judgedByBase: boolean;
}

/** Changes that are told one by one; the rest are counted. */
const most = 100;

/** What is laxer is AMBER at least until an owner of the plan approves it; what is not, and a first plan, is told. */
export function judgePlanWatch(watch: PlanWatch): Finding[] {
  const { unknown, isNew, changes, approval, judgedByBase } = watch;
  const about = { rule: 'a pull request does not relax the plan that judges it' };
  if (unknown !== null)
    return [
      finding(
        'plan/changed',
        'AMBER',
        `Whether this pull request changes the plan that judges it could not be found out: ${unknown}.`,
        about,
      ),
    ];
  if (isNew)
    return [
      finding(
        'plan/new',
        'NOTE',
        'This plan is new in this pull request: nobody has agreed to it yet.',
        about,
      ),
    ];
  const laxer = changes.filter(mayBeLaxer).length;
  const approved = laxer === 0 || approval!.by.length > 0;
  const held = !approved && !judgedByBase;
  const summary = judgedByBase
    ? 'This pull request changes its plan; it is judged by the plan of the base.'
    : 'This pull request changes the plan that judges it.';
  return [
    ...(changes.length === 0
      ? []
      : [finding('plan/changed', 'NOTE', summary, { ...about, value: changes.length })]),
    ...(laxer === 0
      ? []
      : [finding('plan/approval', held ? 'AMBER' : 'NOTE', sayApproval(approval!), about)]),
    ...changes.slice(0, most).map((change, i) => {
      const check = `plan/${i + 1}/${change.place}`;
      const message = `${sayEffect(change.effect)}: ${change.sentence}.`;
      return finding(check, held && mayBeLaxer(change) ? 'AMBER' : 'NOTE', message, about);
    }),
    ...(changes.length > most
      ? [
          finding(
            'plan/more',
            held ? 'AMBER' : 'NOTE',
            `And ${changes.length - most} more changes of the plan.`,
            about,
          ),
        ]
      : []),
  ];
}

function sayApproval({ by, owners, unread }: NonNullable<PlanWatch['approval']>): string {
  if (by.length > 0) return `What is laxer is approved by ${by.map((login) => `@${login}`).join(', ')}.`;
  const who =
    owners.length === 0
      ? 'What is laxer needs approval, and neither the plan nor CODEOWNERS of the base names an account whose approval counts.'
      : `What is laxer needs a review that approves the newest commit, by an owner of the plan (${owners.slice(0, 10).join(', ')}); then run the job again.`;
  return [...unread, who].join(' ');
}
