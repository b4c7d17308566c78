import { doublesOf, numberAt } from '../../data/numbers.ts';
import { type Sketch, textsOf } from './sketch.ts';

/** How far two columns of classes agree beyond chance (Cohen's κ 1960); 0 where they do not hold the same values. */
export function agreement(a: Sketch, b: Sketch): number {
  if (a.distinct > 100 || b.distinct > 100) return 0;
  const [left, right] = [textsOf(a), textsOf(b)];
  const counts = new Map<string, [number, number]>();
  let [same, both] = [0, 0];
  for (let row = 0; row < left.length; row++) {
    const [one, other] = [left[row]!, right[row]!];
    if (one === '' || other === '') continue;
    both++;
    if (one === other) same++;
    for (const [text, side] of [
      [one, 0],
      [other, 1],
    ] as const) {
      const entry = counts.get(text) ?? [0, 0];
      entry[side]++;
      counts.set(text, entry);
    }
  }
  if (both === 0) return 0;
  const chance = [...counts.values()].reduce((sum, [p, q]) => sum + (p / both) * (q / both), 0);
  return chance < 1 ? Math.max(0, (same / both - chance) / (1 - chance)) : 0;
}

/**
 * How well one number is predicted by another, from 0 to 1: R² of taking the one for the other, so that scale and place
 * must fit and not the order alone.
 */
export function looksPredictedBy(target: Sketch, prediction: Sketch): number {
  if (target.column.type === 'category' || prediction.column.type === 'category') return 0;
  const [y, p] = [doublesOf(target.column.values), doublesOf(prediction.column.values)];
  let [n, mean] = [0, 0];
  for (let row = 0; row < y.length; row++) {
    if (Number.isNaN(y[row]!) || Number.isNaN(p[row]!)) continue;
    mean += (y[row]! - mean) / ++n;
  }
  let [errors, total] = [0, 0];
  for (let row = 0; row < y.length; row++) {
    if (Number.isNaN(y[row]!) || Number.isNaN(p[row]!)) continue;
    errors += (y[row]! - p[row]!) ** 2;
    total += (y[row]! - mean) ** 2;
  }
  return total > 0 ? Math.max(0, 1 - errors / total) : 0;
}

/** Whether columns of numbers add up to 1 in (nearly) every row. */
export function sumToOne(sketches: Sketch[]): boolean {
  const columns = sketches.map(({ column }) => column);
  const rows = Math.min(1000, sketches[0]?.rows ?? 0);
  let near = 0;
  for (let row = 0; row < rows; row++) {
    const sum = columns.reduce(
      (total, column) => total + (column.type === 'category' ? Number.NaN : numberAt(column.values, row)),
      0,
    );
    if (Math.abs(sum - 1) < 0.02) near++;
  }
  return rows > 0 && near >= 0.99 * rows;
}

/** Share of rows in which a column of classes holds the class of the highest score. */
export function shareOfHighest(classes: Sketch, scores: Map<string, Sketch>): number {
  const texts = textsOf(classes);
  const columns = [...scores].map(([name, { column }]) => ({ name, column }));
  let right = 0;
  texts.forEach((text, row) => {
    const values = columns.map(({ column }) =>
      column.type === 'category' ? Number.NaN : numberAt(column.values, row),
    );
    const own = values[columns.findIndex(({ name }) => name === text)];
    if (own !== undefined && own >= Math.max(...values)) right++;
  });
  return texts.length > 0 ? right / texts.length : 0;
}
