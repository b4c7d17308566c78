import type { Bound, Feature, MetricRule, Plan, Rule } from '../../src/plan/plan.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';

const day = 86_400_000;

export function bound(text: string): Bound {
  const [operator, number = ''] = text.split(' ');
  const share = number.endsWith('%');
  return {
    operator: operator as Bound['operator'],
    value: Number.parseFloat(number) / (share ? 100 : 1),
    text,
  };
}

export function rule(
  line: number,
  green: string | null,
  red: string | null,
  amber: string | null = null,
): Rule {
  const read = (text: string | null) => (text === null ? null : bound(text));
  return { green: read(green), amber: read(amber), red: read(red), line };
}

function metric(name: Metric, at: Rule, more: Partial<MetricRule> = {}): MetricRule {
  return { metric: name, class: null, falls: [], gates: true, minCases: 30, ...at, ...more };
}

function feature(name: string, type: Feature['type'], line: number): Feature {
  return { name, type, min: null, max: null, values: null, missing: null, drift: null, watched: true, line };
}

export const planText = `plan: credit-default
about: Probability that a loan defaults within twelve months
review: weekly
`;

/** The plan of a credit-default model, as reading would give it. */
export function creditDefaultPlan(): Plan {
  return {
    name: 'credit-default',
    about: 'Probability that a loan defaults within twelve months',
    review: { text: 'weekly', milliseconds: 7 * day },
    data: {
      task: 'binary',
      id: 'application_id',
      time: 'scored_at',
      timeZone: 'UTC',
      label: 'defaulted',
      positive: '1',
      negative: '0',
      classes: null,
      score: 'probability',
      scores: null,
      threshold: 0.5,
      prediction: null,
      group: null,
      labelsAfter: { text: '30 days', milliseconds: 30 * day },
      answers: null,
      private: ['name'],
      ignored: [],
    },
    features: [
      { ...feature('credit_score', 'number', 15), min: 300, max: 850 },
      feature('interest_rate', 'number', 16),
      feature('income', 'number', 17),
      feature('loan_amount', 'number', 18),
      feature('debt_to_income', 'number', 19),
      feature('employment_years', 'number', 20),
      { ...feature('purpose', 'category', 21), values: ['car', 'home', 'education', 'business'] },
      feature('region', 'category', 22),
    ],
    levels: {
      GREEN: {
        means: 'functioning as expected',
        action: null,
        owner: null,
        within: null,
        notify: [],
        escalate: null,
      },
      AMBER: {
        means: 'not functioning as expected, not critical',
        action: 'retrain the model on new data and monitor closely',
        owner: '@acme/risk-ml',
        within: { text: '5 days', milliseconds: 5 * day },
        notify: [],
        escalate: null,
      },
      RED: {
        means: 'not functioning as expected, critical',
        action: 'cease use of the model and redevelop',
        owner: '@acme/risk-lead',
        within: { text: '24 hours', milliseconds: day },
        notify: [],
        escalate: null,
      },
    },
    notify: {
      targets: [],
      remind: null,
      couldNotJudge: { action: null, owner: null, within: null, notify: [], escalate: null },
      checks: [],
    },
    confidence: null,
    metrics: [
      metric('auroc', rule(38, '>= 0.8', '<= 0.7'), {
        falls: [
          {
            from: 'reference',
            amber: { value: 0.01, relative: false, text: '0.01' },
            red: { value: 0.03, relative: false, text: '0.03' },
            line: 42,
          },
        ],
      }),
      metric('f1', rule(44, '>= 0.6', '< 0.5')),
      metric('accuracy', rule(45, '>= 0.8', '< 0.7')),
    ],
    predictions: {
      probabilities: { raises: 'RED', line: 48 },
      identical: { raises: 'RED', line: 49 },
      tooGood: { raises: 'AMBER', line: null },
      share: null,
      knownAnswers: [{ file: 'known.csv', tolerance: 0.01, onMiss: 'RED', line: 51 }],
    },
    inputs: {
      missing: rule(54, null, '> 5%', '> 1%'),
      invalid: { raises: 'RED', line: null },
      range: { raises: 'AMBER', line: null },
      learntRange: { raises: 'AMBER', line: null },
      duplicates: { raises: 'AMBER', line: null },
      columns: { raises: 'RED', line: null },
      rows: null,
      constant: { raises: 'AMBER', line: null },
      line: 53,
    },
    labels: {
      coverage: { ...rule(55, null, null as never, '< 95%'), red: null },
      scores: { raises: 'AMBER', line: null },
    },
    drift: { test: 'ks', threshold: null, q: 0.05, raises: null, line: 56 },
    edgeCases: [
      {
        name: 'negative interest rate',
        where: 'interest_rate < 0',
        minCases: 30,
        metrics: [metric('accuracy', rule(63, '>= 0.75', '< 0.6'))],
        line: 60,
      },
    ],
    segments: { search: true, raises: 'NOTE', minCases: 50, alpha: 0.05, line: null },
    behaviour: [],
    deployment: {
      version: null,
      host: null,
      dependencies: null,
      laggingHost: { raises: 'AMBER', times: 1.5, line: null },
      versionsByHost: { raises: 'AMBER', line: null },
      clockSkew: { raises: 'AMBER', column: null, rule: null, fetched: null, line: null },
      restarts: null,
      hardwareErrors: null,
    },
    operations: [],
    history: { leaveRedAfter: 1, cusum: null, overdue: 'AMBER', stale: 'AMBER', line: null },
    rollout: null,
    watch: null,
    source: { file: 'plans/credit-default.yaml', text: planText, sha256: 'c0ffee'.repeat(10).slice(0, 64) },
  };
}
