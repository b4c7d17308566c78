import { look, type Sketch } from './sketch.ts';

/** How often each pair of values of two columns of classes stands in one row. */
export function crossTable(a: Sketch, b: Sketch): Map<string, Map<string, number>> {
  const [left, right] = [look(a).texts, look(b).texts];
  const table = new Map<string, Map<string, number>>();
  left.forEach((one, row) => {
    const other = right[row]!;
    if (one === '' || other === '') return;
    const counts = table.get(one) ?? new Map<string, number>();
    counts.set(other, (counts.get(other) ?? 0) + 1);
    table.set(one, counts);
  });
  return table;
}

/** Values of a column as labels are compared, with the rows that were looked at. */
export function vocabularyOf(sketch: Sketch): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of look(sketch).texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether two columns of classes speak of the same classes: most rows of either hold a value of the other. */
export function sharesVocabulary(a: Sketch, b: Sketch): boolean {
  const [left, right] = [vocabularyOf(a), vocabularyOf(b)];
  const covered = (these: Map<string, number>, those: Map<string, number>) => {
    let [within, all] = [0, 0];
    for (const [text, rows] of these) {
      all += rows;
      if (those.has(text)) within += rows;
    }
    return all > 0 && within >= 0.5 * all;
  };
  return covered(left, right) && covered(right, left);
}

/** How far two columns of classes agree beyond chance (Cohen's κ 1960); 0 where they do not hold the same values. */
export function agreement(a: Sketch, b: Sketch): number {
  const [left, right] = [look(a).texts, look(b).texts];
  return kappaOf(left.length, (row) => [left[row]!, right[row]!]);
}

function kappaOf(rows: number, at: (row: number) => [string, string]): number {
  const counts = new Map<string, [number, number]>();
  let [same, both] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const pair = at(row);
    if (pair[0] === '' || pair[1] === '') continue;
    both++;
    if (pair[0] === pair[1]) same++;
    for (const side of [0, 1] as const) {
      const entry = counts.get(pair[side]) ?? [0, 0];
      entry[side]++;
      counts.set(pair[side], entry);
    }
  }
  if (both === 0) return 0;
  const chance = [...counts.values()].reduce((sum, [p, q]) => sum + (p / both) * (q / both), 0);
  return chance < 1 ? Math.max(0, (same / both - chance) / (1 - chance)) : 0;
}

/** How much better one knows `a` from `b` than without it, from 0 to 1 (Goodman and Kruskal's λ 1954). */
export function association(a: Sketch, b: Sketch): number {
  const table = crossTable(b, a);
  const totals = new Map<string, number>();
  let [all, known] = [0, 0];
  for (const counts of table.values()) {
    known += Math.max(...counts.values());
    for (const [text, rows] of counts) {
      all += rows;
      totals.set(text, (totals.get(text) ?? 0) + rows);
    }
  }
  const most = Math.max(0, ...totals.values());
  return all > most ? (known - most) / (all - most) : 0;
}

/**
 * How well one number is predicted by another, from 0 to 1: their correlation where both lie about the same place and the
 * prediction does not spread wider; a third of it where only the order fits.
 */
export function looksPredictedBy(target: Sketch, prediction: Sketch): number {
  const { correlation, places, spreads } = momentsOf(look(target).numbers, look(prediction).numbers);
  const near = Math.abs(places[0] - places[1]) < 0.25 * spreads[0] && spreads[1] < 1.5 * spreads[0];
  return Math.max(0, correlation) * (near ? 1 : 1 / 3);
}

/** Pearson's correlation of two rows of numbers, 0 where either does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  return momentsOf(a, b).correlation;
}

function momentsOf(a: Float64Array, b: Float64Array) {
  let [n, meanA, meanB, sumA, sumB, sumBoth] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [a[row]!, b[row]!];
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    n++;
    const [dx, dy] = [x - meanA, y - meanB];
    meanA += dx / n;
    meanB += dy / n;
    sumA += dx * (x - meanA);
    sumB += dy * (y - meanB);
    sumBoth += dx * (y - meanB);
  }
  const correlation = n > 2 && sumA > 0 && sumB > 0 ? sumBoth / Math.sqrt(sumA * sumB) : 0;
  const spreads = [Math.sqrt(sumA / Math.max(1, n)), Math.sqrt(sumB / Math.max(1, n))] as const;
  return { correlation, places: [meanA, meanB] as const, spreads };
}

/** Whether columns of numbers add up to 1 in (nearly) every row. */
export function sumToOne(sketches: Sketch[]): boolean {
  const columns = sketches.map((sketch) => look(sketch).numbers);
  const rows = Math.min(1000, columns[0]?.length ?? 0);
  let near = 0;
  for (let row = 0; row < rows; row++) {
    const sum = columns.reduce((total, numbers) => total + numbers[row]!, 0);
    if (Math.abs(sum - 1) < 0.02) near++;
  }
  return rows > 0 && near >= 0.99 * rows;
}

/** For each row that is looked at the class of the highest score; '' where one is missing. */
export function highestOf(scores: Map<string, Sketch>): string[] {
  const columns = [...scores].map(([name, sketch]) => ({ name, numbers: look(sketch).numbers }));
  const rows = columns[0]?.numbers.length ?? 0;
  return Array.from({ length: rows }, (_, row) => {
    let [best, at] = [Number.NEGATIVE_INFINITY, ''];
    for (const { name, numbers } of columns) {
      if (Number.isNaN(numbers[row]!)) return '';
      if (numbers[row]! > best) [best, at] = [numbers[row]!, name];
    }
    return at;
  });
}

/** Share of rows in which a column of classes holds the class of the highest score, and how far beyond chance (κ). */
export function agreesWithHighest(
  classes: Sketch,
  scores: Map<string, Sketch>,
): { share: number; kappa: number } {
  const { texts } = look(classes);
  const highest = highestOf(scores);
  let [right, all] = [0, 0];
  texts.forEach((text, row) => {
    if (text === '' || highest[row] === '') return;
    all++;
    if (text === highest[row]) right++;
  });
  const kappa = kappaOf(texts.length, (row) => [texts[row]!, highest[row]!]);
  return { share: all > 0 ? right / all : 0, kappa };
}

/** The chance that a score is higher for one value of a column than for the others: its AUROC. */
export function ranks(score: Sketch, classes: Sketch, positive: string): number {
  const { numbers } = look(score);
  const { texts } = look(classes);
  const rows = [...numbers.keys()].filter((row) => !Number.isNaN(numbers[row]!) && texts[row] !== '');
  rows.sort((a, b) => numbers[a]! - numbers[b]!);
  let [sum, positives] = [0, 0];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && numbers[rows[to]!] === numbers[rows[from]!]) to++;
    for (let i = from; i < to; i++) {
      if (texts[rows[i]!] !== positive) continue;
      positives++;
      sum += (from + to - 1) / 2;
    }
    from = to;
  }
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (sum - (positives * (positives - 1)) / 2) / (positives * negatives);
}
