import { expect, it } from 'vitest';
import { judgeUncounted } from '../../src/judge/uncounted.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const plan = (more: string) =>
  parsePlan(
    `plan: p
data: { task: binary, label: y, positive: 1, score: s }
levels:
  GREEN: { means: good }
  AMBER: { means: so so, action: look, owner: us, within: 1 day }
  RED: { means: bad, action: stop, owner: us, within: 1 hour }
metrics:
  auroc: { green: ">= 0.6", red: "< 0.5" }
${more}`,
    'p.yaml',
  );
const all = (['segments', 'pairs', 'dependencies', 'operations'] as const).map((what) => ({
  what,
  why: 'it cannot',
}));
const statuses = (more: string) => judgeUncounted(plan(more), all).map(({ status }) => status);

it('what nobody counted is AMBER where the plan lets it close the gate, and else a NOTE', () => {
  expect(statuses('')).toEqual(['NOTE', 'NOTE', 'NOTE', 'NOTE']);
  expect(statuses('segments: { raises: AMBER }\ndeployment: { dependencies: RED }')).toEqual([
    'AMBER',
    'NOTE',
    'AMBER',
    'NOTE',
  ]);
});
