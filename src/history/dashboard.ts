import { checkName } from '../record/check.ts';
import { leavingRed } from '../record/level.ts';
import type { Past, ReviewRecord } from '../record/review-record.ts';
import { checkOf, operationCheck, pointOf } from '../record/trend.ts';
import type { Check } from '../record/verdict.ts';
import type { RuleBounds } from '../report/chart/bands.ts';
import type { Dashboard, DashboardPlan, Raised } from '../report/dashboard/index.ts';
import { titleOf } from '../report/titles.ts';
import { formatCount } from '../text/numbers.ts';

/** What the dashboard shows of the plans of a history. */
export function dashboardOf(pasts: Past[], repository: string, made: Dashboard['made']): Dashboard {
  return { repository, made, plans: pasts.filter(({ records }) => records.length > 0).map(planOf) };
}

function planOf({ records, faults }: Past): DashboardPlan {
  const newest = records.at(-1)!;
  const lost =
    faults.length > 0 ? `${formatCount(faults.length, 'line')} of its history cannot be read.` : null;
  return {
    name: newest.plan,
    about: [newest.about, lost].filter((part) => part !== null).join('. ') || null,
    todo: todoOf(newest),
    owner: newest.todo.owner,
    within: newest.todo.within,
    due: newest.due,
    rules: Object.fromEntries([
      ...newest.values.flatMap(({ check, rule }) =>
        rule === null ? [] : [[check, rule satisfies RuleBounds] as const],
      ),
      ...(newest.operations ?? []).flatMap(({ name, rule }) =>
        rule === null ? [] : [[checkName(operationCheck(name)), rule satisfies RuleBounds] as const],
      ),
    ]),
    reviews: records.map((record) => ({
      ...pointOf(record),
      status: record.status,
      rows: record.candidate.rows,
      runUrl: record.run,
      raised: raisedIn(record),
    })),
  };
}

/** What was raised, in words where the record tells what the check is about, else by its name. */
function raisedIn({ raised, values, operations = [] }: ReviewRecord): Raised[] {
  const checks = new Map(
    [
      leavingRed,
      ...values.flatMap((value) => ofValue(checkOf(value))),
      ...operations.map(({ name }) => operationCheck(name)),
    ].map((check) => [checkName(check), check]),
  );
  return raised.map(({ check: name, status }) => {
    const check = checks.get(name);
    return {
      name,
      title: check === undefined ? name : titleOf(check),
      status,
      isMetric: check !== undefined && check.metric !== null,
      lingers: name === checkName(leavingRed),
    };
  });
}

/** The checks that are made of a measured value: of itself, against earlier reviews, of falls that add up, estimated. */
function ofValue(check: Check | null): Check[] {
  if (check === null) return [];
  const review = { ...check, kind: 'review' as const };
  return [check, review, { ...review, aspect: 'cusum' }, { ...check, kind: 'estimate' }];
}

function todoOf({ status, todo: { action, owner, within } }: ReviewRecord): string | null {
  if (status === 'GREEN' && action === null) return null;
  const first = action === null ? null : action.charAt(0).toUpperCase() + action.slice(1);
  const parts = [
    first,
    owner === null ? null : `Owner: ${owner}`,
    within === null ? null : `Within ${within}`,
  ];
  return parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(' ') || null;
}
