import { expect, it } from 'vitest';
import { column, isOneOf, rowsWhere } from '../../src/judge/rows-where.ts';
import { judgeUncounted } from '../../src/judge/uncounted.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { planOf } from './counts.ts';

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

it('what nobody counted is told with the reason that was given', () => {
  expect(judgeUncounted(plan(''), all.slice(0, 1))).toMatchObject([
    {
      ...{ kind: 'plan', subject: 'segments', aspect: 'uncounted' },
      reasons: [{ reason: 'uncounted', what: 'segments', why: 'it cannot' }],
    },
  ]);
});

it('what nobody counted is AMBER where the plan lets it close the gate, and else a NOTE', () => {
  expect(statuses('')).toEqual(['NOTE', 'NOTE', 'NOTE', 'NOTE']);
  expect(statuses('segments: { raises: AMBER }\ndeployment: { dependencies: RED }')).toEqual([
    'AMBER',
    'NOTE',
    'AMBER',
    'NOTE',
  ]);
});

it.each([
  ['segments', 'NOTE', 'NOTE'],
  ['segments', 'AMBER', 'AMBER'],
  ['segments', 'RED', 'AMBER'],
  ['pairs', 'RED', 'NOTE'],
] as const)('%s that were not counted, where segments raise %s, are %s.', (what, raises, status) => {
  const plan = planOf(`segments: { raises: ${raises} }`);
  expect(judgeUncounted(plan, [{ what, why: 'it is too large' }])).toMatchObject([{ status, subject: what }]);
});

it('A condition that is longer than can be read is left out, and one that is as long is not.', () => {
  const texts = 'x'.repeat(4000 - `"c" IN ('')`.length);
  expect(rowsWhere(isOneOf('c', [texts])).where).toHaveLength(4000);
  expect(rowsWhere(isOneOf('c', [`${texts}x`]))).toEqual({});
  expect(rowsWhere('', isOneOf('c', []))).toEqual({});
  expect(column('a"b')).toBe('"a""b"');
});
