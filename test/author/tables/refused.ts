import { round, type Spec } from './case.ts';

/** Refused, with the right question. */
export const refused: Spec[] = [
  {
    name: 'two models below one another',
    rows: 400,
    row: (o) => [
      { sample: `s${o.i}`, model: 'ridge', y_true: o.y, prob: o.p },
      { sample: `s${o.i}`, model: 'forest', y_true: o.y, prob: o.p2 },
    ],
    refused: /once for each "model" \("ridge", "forest"\).*Which one/,
  },
  {
    name: 'two labels',
    row: (o) => ({ id: o.i, y_a: o.y, y_b: o.r.uniform() < o.p2 ? 1 : 0, p_a: o.p, p_b: o.p2 }),
    refused: /several labels.*"y_a" with "p_a".*--label y_a/,
  },
  {
    name: 'ranked lists',
    row: (o) => ({
      query_id: Math.floor(o.i / 10),
      doc_id: o.i,
      relevance: o.k,
      score: o.p,
      rank: 1 + (o.i % 10),
    }),
    refused: /ranked lists.*one row for each list/,
  },
  {
    name: 'quantiles',
    row: (o) => ({ id: o.i, actual: o.t, q10: round(o.f - 8, 3), q50: o.f, q90: round(o.f + 8, 3) }),
    refused: /quantiles.*--prediction q50/,
  },
];
