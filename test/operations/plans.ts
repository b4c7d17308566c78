import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** A plan whose operations, and whatever stands below, are these lines of YAML. */
export function planText(operations: string, more = ''): string {
  return `plan: service
data: { task: binary, id: id, time: at, label: label, positive: 1, score: score, features: { x: { type: number } } }
levels: { RED: { owner: somebody } }
metrics: { auroc: { green: ">= 0.6", red: "< 0.5" } }
${more}
operations:
${operations}
`;
}

export function planWith(operations: string, more = ''): Plan {
  return parsePlan(planText(operations, more), 'plan.yaml');
}

export const availability = `  - name: availability
    good: sum(increase(requests_total{code!~"5.."}[$window]))
    total: sum(increase(requests_total[$window]))
    over: 30 days
    green: ">= 99.9%"
    red: "< 99%"`;
