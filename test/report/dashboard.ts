import type { Level } from '../../src/plan/plan.ts';
import type { Check } from '../../src/record/verdict.ts';
import type { Dashboard, DashboardPlan, DashboardReview, Raised } from '../../src/report/dashboard/index.ts';
import { measured } from './review.ts';

const auroc = {
  green: { operator: '>=', value: 0.8, text: '>= 0.8' },
  amber: null,
  red: { operator: '<=', value: 0.7, text: '<= 0.7' },
} as const;
const missing = {
  green: null,
  amber: { operator: '>', value: 0.01, text: '> 1%' },
  red: { operator: '>', value: 0.05, text: '> 5%' },
} as const;

const missingIncome: Check = {
  kind: 'input',
  subject: 'income',
  aspect: 'missing',
  metric: null,
  class: null,
};

function raisedAt(status: Level): Raised[] {
  if (status === 'GREEN') return [];
  const one = { status, isMetric: false, lingers: false };
  return [
    { ...one, name: 'metric/auroc', title: 'AUROC', isMetric: true },
    ...(status === 'RED' ? [{ ...one, name: 'input/income/missing', title: 'income: missing' }] : []),
  ];
}

/** A made-up repository with a plan a level, one that was never reviewed, and one that is overdue. */
export function dashboard(): Dashboard {
  return {
    repository: 'acme/risk',
    made: { at: '2026-11-24T06:00:00Z', version: '0.1.0' },
    plans: [
      plan('ticket-routing', 'Queue a ticket belongs to', 'GREEN', 0.83, 40),
      plan('credit-default', 'Probability that a loan defaults within twelve months', 'RED', 0.684, 14),
      plan('churn', null, 'AMBER', 0.74, 26, '2026-11-16T06:00:00Z'),
      {
        name: 'delivery-time',
        about: null,
        todo: null,
        owner: null,
        within: null,
        due: null,
        rules: {},
        reviews: [],
      },
    ],
  };
}

function plan(
  name: string,
  about: string | null,
  last: Level,
  end: number,
  count: number,
  due = '2026-11-30T06:00:00Z',
): DashboardPlan {
  const reviews = Array.from({ length: count }, (_, i): DashboardReview => {
    const at = 0.84 + (end - 0.84) * (i / (count - 1)) ** 2 + (i < count - 1 ? 0.006 * Math.sin(i * 2) : 0);
    const share = 0.004 + 0.003 * Math.cos(i);
    return {
      at: new Date(Date.UTC(2026, 10, 23, 6) - (count - 1 - i) * 7 * 86_400_000).toISOString(),
      status: i === count - 1 ? last : at >= 0.8 ? 'GREEN' : at <= 0.7 ? 'RED' : 'AMBER',
      values: [
        measured('auroc', at, 0.018),
        measured('f1', at - 0.2, 0.02),
        ...(i > 3 ? [{ check: missingIncome, value: share, interval: null }] : []),
      ],
      rows: 8000 + ((i * 977) % 500),
      runUrl: `https://github.com/acme/risk/actions/runs/${1_000_000 + i}`,
      raised: raisedAt(i === count - 1 ? last : at >= 0.8 ? 'GREEN' : at <= 0.7 ? 'RED' : 'AMBER'),
    };
  });
  const todo =
    last === 'GREEN'
      ? null
      : 'Retrain the model on new data and monitor closely. Owner: @acme/risk-ml. Within 5 days.';
  return {
    name,
    about,
    todo,
    owner: name === 'churn' ? '@acme/growth' : '@acme/risk-ml',
    within: '5 days',
    due,
    rules: { 'metric/auroc': auroc, 'input/income/missing': missing },
    reviews,
  };
}
