import { csv } from '../judged.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

/** A set of a model whose probabilities are right; `has` says of a row whether its label has come. */
export function partlyLabelled(
  rows: number,
  seed: number,
  has: (row: number, score: number) => boolean = () => true,
): string {
  const random = mulberry32(seed);
  return csv(
    Array.from({ length: rows }, (_, i) => {
      const score = Number((random() ** 2).toFixed(3));
      const was = random() < score ? 1 : 0;
      return { row: seed * 1e6 + i, was: has(i, score) ? was : '', p: score };
    }),
  );
}

export const poweredPlan = (rest: string) => `plan: powered
data: { task: binary, label: was, positive: 1, score: p, threshold: 0.5, id: row }
levels: { RED: { means: bad, action: stop, owner: me, within: 1 day } }
${rest}
labels: { coverage: { amber: "< 1%" } }
metrics:
  accuracy: { green: ">= 0.5", red: "< 0.4" }
  brier: { green: "<= 0.3" }
  auroc: { green: ">= 0.6" }
`;
