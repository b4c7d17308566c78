import { titles } from './change.ts';
import { type DashboardPlan, levelNow } from './dashboard.ts';

/** Why the newest level of a plan is what it is, as HTML; "" where nothing is raised. */
export function why(plan: DashboardPlan): string {
  const newest = plan.reviews.at(-1);
  const level = levelNow(plan);
  if (newest === undefined || level === null || level === 'GREEN') return '';
  const deciding = newest.raised.filter(({ status, lingers }) => status === level && !lingers);
  const lingers = newest.raised.some((one) => one.lingers);
  if (lingers && deciding.length === 0)
    return 'RED still stands: what was RED has not been GREEN for two reviews in a row.';
  if (deciding.length === 0) return '';
  const fine = deciding.some(({ isMetric }) => isMetric) ? '' : 'Its metrics are not the cause. ';
  return `${fine}${level}: ${titles(deciding, 4)}.`;
}
