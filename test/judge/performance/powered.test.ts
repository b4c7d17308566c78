import { expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import type { OutcomeCounts, ScoreCounts } from '../../../src/count/counts.ts';
import { prove } from '../../../src/judge/performance/proof.ts';
import { compare } from '../../../src/measure/compare.ts';
import { isEstimate } from '../../../src/measure/measurements.ts';

it('Metrics that rows without a label may help are taken as independent, and so must each be surer to be RED.', () => {
  const n = 600;
  const scores = Array.from({ length: n }, (_, i) => ((i * 37) % 601) / 601);
  const labels = scores.map((score, i) => (((i * 53) % 599) / 599 < 0.2 + 0.6 * score ? 1 : 0));
  const said = scores.map((score) => (score >= 0.5 ? 1 : 0));
  const table = new Float64Array(4);
  labels.forEach((label, i) => {
    table[2 * label + said[i]!]!++;
  });
  const counted = (sides: number[]) => countScores(Float64Array.from(scores), Uint8Array.from(sides));
  const outcome = (decided: ScoreCounts | null): OutcomeCounts => ({
    ...{ cases: n, classScores: null, residuals: null, decided },
    confusion: { classes: ['0', '1'], positive: 1, table },
    scores: counted(labels),
  });
  /** The levels of accuracy and of the Brier score, whose red rules lie so many of their errors away. */
  const levels = (errors: number, of: OutcomeCounts) => {
    const metrics = (['accuracy', 'brier'] as const).map((metric) => {
      const comparison = compare(metric, null, null, of, null, 0.95);
      const { candidate } = comparison;
      if (!isEstimate(candidate)) throw new Error(candidate.noEvidence);
      const sign = metric === 'accuracy' ? 1 : -1;
      const red = {
        operator: metric === 'accuracy' ? '<' : '>',
        value: candidate.value + sign * errors * candidate.standardError,
        text: 'red',
      };
      return {
        check: { kind: 'metric', subject: null, aspect: null, metric, class: null },
        rule: {
          ...{ metric, class: null, green: null, amber: null, red, falls: [] },
          ...{ gates: true, minCases: 0, line: 1 },
        },
        comparison,
        outcomes: { reference: null, candidate: of, paired: null },
      };
    });
    return [...prove(metrics as never, 0.95).values()].map(({ level }) => level);
  };
  // scipy 1.17.1: one of two independent tests asks for norm.ppf(1 - 0.025) = 1.96; their cases go together by 0.9.
  expect(levels(1.9, outcome(null))).toEqual(['RED', 'RED']);
  expect(levels(1.9, outcome(counted(said)))).toEqual(['AMBER', 'AMBER']);
  expect(levels(2.1, outcome(counted(said)))).toEqual(['RED', 'RED']);
});
