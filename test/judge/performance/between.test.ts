import { describe, expect, it } from 'vitest';
import { csv, judged } from '../../judged.ts';

/** Rows of a yes-or-no model, of which so many are answered wrongly. */
const rows = (set: string, count: number, wrong: number) =>
  csv(
    Array.from({ length: count }, (_, i) => ({
      id: `${set}${i}`,
      was: i % 2,
      said: i < wrong ? 1 - (i % 2) : i % 2,
    })),
  );

const plan = (accuracy: string) => `plan: proven
confidence: 95%
data: { task: binary, id: id, label: was, positive: 1, prediction: said }
levels: { GREEN: { means: well }, AMBER: { means: not well }, RED: { means: bad, owner: me } }
metrics: { accuracy: ${accuracy} }
`;

/** What is found of an accuracy by a rule, from the shares of wrong answers in both sets. */
async function found(accuracy: string, [count, wrong]: [number, number], more = '') {
  const { of } = await judged({
    'plan.yaml': plan(accuracy) + more,
    'reference.csv': rows('r', 8000, 800),
    'candidate.csv': rows('c', count, wrong),
  });
  const { status, cases_needed } = of('metric/accuracy')!;
  return { status, asksForMore: cases_needed !== undefined };
}

// Each range below is Wilson's or Newcombe's at a one-sided 95 %, by statsmodels 0.15.0.
describe('A level that is AMBER beyond chance asks for no more cases, and one that chance may explain does', () => {
  const bounds = '{ green: ">= 0.8", red: "< 0.7" }';

  it.each([
    // 0.75 ± 0.016: neither rule is in reach.
    ['between the rules', bounds, [2000, 500], { status: 'AMBER', asksForMore: false }],
    // 0.71 ± 0.017 reaches the red rule.
    ['near the red rule', bounds, [2000, 580], { status: 'AMBER', asksForMore: true }],
    // 0.79 ± 0.015 reaches the green rule.
    ['near the green rule', bounds, [2000, 420], { status: 'AMBER', asksForMore: true }],
    // 0.66 ± 0.055: not yet surely RED.
    ['past the red rule, but on few cases', bounds, [200, 68], { status: 'AMBER', asksForMore: true }],
  ] as const)('%s.', async (_, rule, candidate, expected) => {
    expect(await found(rule, [...candidate])).toEqual(expected);
  });

  const falls = '{ falls: [{ from: reference, amber: 0.05, red: 0.2 }] }';

  it.each([
    // From 0.9 to 0.8: 0.1 ± 0.009, a fall that reaches the amber margin and not the red one.
    ['a fall between the amber and the red one', [8000, 1600], { status: 'AMBER', asksForMore: false }],
    // To 0.83 on 60 rows: 0.067 ± 0.079, so that there may be no fall.
    ['a fall of the amber margin that chance may explain', [60, 10], { status: 'AMBER', asksForMore: true }],
    // To 0.87 on 200 rows: 0.03 ± 0.040 reaches the amber margin.
    ['a fall that may be as large as the amber one', [200, 26], { status: 'AMBER', asksForMore: true }],
    // To 0.68: past the red one.
    ['a fall past the red one', [8000, 2560], { status: 'RED', asksForMore: false }],
    ['no fall', [8000, 800], { status: 'GREEN', asksForMore: false }],
  ] as const)('%s.', async (_, candidate, expected) => {
    expect(await found(falls, [...candidate])).toEqual(expected);
  });

  it.each([
    ['between the margins', [8000, 1600], { status: 'AMBER', asksForMore: false }],
    // To 0.845: 0.055 ± 0.009 reaches the amber margin.
    ['that may be less than the amber one', [8000, 1240], { status: 'AMBER', asksForMore: true }],
    // To 0.705: 0.195 ± 0.010 reaches the red margin.
    ['that may be as large as the red one', [8000, 2360], { status: 'AMBER', asksForMore: true }],
    ['past the red one', [8000, 2560], { status: 'RED', asksForMore: false }],
  ] as const)('Where the margin itself is to be proven, a fall %s.', async (_, candidate, expected) => {
    expect(await found(falls, [...candidate], 'proof: margin\n')).toEqual(expected);
  });
});
