import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type Announcement, announce } from '../../src/publish/announcement.ts';
import { reviewOf } from '../../src/publish/trust/verdict-file.ts';
import type { Finding, FindingStatus, Verdict, WrittenFinding } from '../../src/record/verdict.ts';
import { written } from '../../src/report/verdict.ts';

export const planText = `plan: credit-default
about: Probability that a loan defaults within twelve months
data:
  task: binary
  id: id
  label: defaulted
  positive: 1
  score: probability
levels:
  GREEN: { means: functioning as expected }
  AMBER: { means: not critical, action: retrain and monitor, owner: "@ada", within: 5 days }
  RED: { means: critical, action: cease use, owner: "@acme/risk-lead", within: 24 hours }
metrics:
  auroc: { green: ">= 0.8", red: "<= 0.7" }
`;

export const plan: Plan = parsePlan(planText, 'plans/credit.yml');

export const auroc = { GREEN: 0.85, AMBER: 0.75, RED: 0.65 };

export function finding(status: FindingStatus, more: Partial<Finding> = {}): WrittenFinding {
  const value = status === 'NOTE' ? 0.8 : auroc[status];
  return written({
    kind: 'metric',
    subject: null,
    aspect: null,
    metric: 'auroc',
    class: null,
    status,
    unit: 'share',
    value,
    interval: [value - 0.02, value + 0.02],
    reference: 0.86,
    cases: 1200,
    bounds: {
      green: { operator: '>=', value: 0.8, text: '>= 0.8' },
      amber: null,
      red: { operator: '<=', value: 0.7, text: '<= 0.7' },
      falls: [],
    },
    expected: null,
    reasons: [],
    plan_line: 14,
    ...more,
  });
}

export function verdict(status: Verdict['status'], findings = [finding(status)]): Verdict {
  return {
    version: 2,
    plan: 'credit-default',
    plan_sha256: plan.source.sha256,
    greenlight: '0.1.0',
    status,
    promote: status === 'GREEN',
    reference: { rows: 900, sha256: 'a'.repeat(64), snapshot: null },
    candidate: { rows: 1200, sha256: 'b'.repeat(64), snapshot: null },
    findings,
  };
}

export function announcement(
  status: Verdict['status'],
  options: {
    findings?: WrittenFinding[];
    key?: string;
    at?: string;
    plan?: Plan;
    distrust?: Announcement['distrust'];
  } = {},
): Announcement {
  const made = {
    at: options.at ?? '2026-06-01T10:00:00.000Z',
    version: '0.1.0',
    runUrl: 'https://github.com/acme/credit/actions/runs/31337',
    commit: null,
  };
  const review = reviewOf(verdict(status, options.findings), options.plan ?? plan, made);
  return announce(review, options.key ?? plan.name, 'plans/credit.yml', options.distrust ?? null);
}
