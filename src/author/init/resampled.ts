import { generator } from '../generator.ts';
import type { Sketch } from './sketch.ts';
import { look } from './sketch.ts';

/** Draws that a reach is told by; enough for the worst in a hundred. */
const draws = 500;

/**
 * How far R², the mean absolute error or the bias of a regression worsens between two samples of the reference, once in a
 * hundred: by drawing them from its rows, because errors are seldom normal and R² never is. `cases` of a review.
 */
export function resampledReach(
  metric: string,
  label: Sketch,
  prediction: Sketch,
  cases: number,
): number | null {
  const of = statistics[metric];
  if (!of) return null;
  const [truths, answers] = [look(label).numbers, look(prediction).numbers];
  const rows = [...truths.keys()].filter(
    (row) => Number.isFinite(truths[row]!) && Number.isFinite(answers[row]!),
  );
  if (rows.length < 10) return null;
  if (metric === 'r2' && hangsOnFew(truths, rows)) return Number.POSITIVE_INFINITY;
  const random = generator(20_261_130);
  const most = 2000;
  const size = Math.min(most, rows.length);
  const review = Math.min(most, Math.max(2, cases));
  // Fewer draws than cases have a wider spread, by the root.
  const scale = Math.sqrt((1 / rows.length + 1 / Math.max(2, cases)) / (1 / size + 1 / review));
  const draw = (n: number) => {
    const [y, p] = [new Float64Array(n), new Float64Array(n)];
    for (let i = 0; i < n; i++) {
      const row = rows[Math.floor(random() * rows.length)]!;
      y[i] = truths[row]!;
      p[i] = answers[row]!;
    }
    return of(y, p);
  };
  const falls = Array.from({ length: draws }, () => draw(review) - draw(size)).sort((a, b) => a - b);
  return Math.max(0, scale * falls[Math.floor(0.99 * draws)]!);
}

/** Whether a hundredth of the cases makes up so much of the labels' variance that R² is that of those few. */
function hangsOnFew(truths: Float64Array, rows: number[]): boolean {
  const mean = rows.reduce((sum, row) => sum + truths[row]!, 0) / rows.length;
  const squares = rows.map((row) => (truths[row]! - mean) ** 2).sort((a, b) => b - a);
  const few = squares.slice(0, Math.max(2, Math.ceil(rows.length / 100)));
  const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);
  return sum(few) > 0.3 * sum(squares);
}

/** Each so that more is worse. */
const statistics: Record<string, (truths: Float64Array, answers: Float64Array) => number> = {
  r2: (y, p) => {
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
    let [errors, total] = [0, 0];
    for (let i = 0; i < y.length; i++) {
      errors += (y[i]! - p[i]!) ** 2;
      total += (y[i]! - mean) ** 2;
    }
    return total > 0 ? errors / total : 0;
  },
  mae: (y, p) => y.reduce((sum, value, i) => sum + Math.abs(value - p[i]!), 0) / y.length,
  bias: (y, p) => Math.abs(y.reduce((sum, value, i) => sum + p[i]! - value, 0) / y.length),
};
