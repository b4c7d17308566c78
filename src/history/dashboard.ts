import { checkName } from '../record/check.ts';
import type { Past, ReviewRecord } from '../record/review-record.ts';
import { operationCheck, pointOf } from '../record/trend.ts';
import type { RuleBounds } from '../report/chart/bands.ts';
import type { Dashboard, DashboardPlan } from '../report/dashboard/index.ts';
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
    })),
  };
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
