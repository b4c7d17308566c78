import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import type { ScoreCounts } from '../../../src/count/counts.ts';
import { aurocInfluences } from '../../../src/measure/scores/auroc.ts';
import { averagePrecisionInfluences } from '../../../src/measure/scores/average-precision.ts';
import { calibration, calibrationInfluences } from '../../../src/measure/scores/calibration.ts';
import { roc } from '../../../src/measure/scores/roc.ts';
import type { ScoreInfluences } from '../../../src/measure/scores/score-influences.ts';
import { brierInfluences, logLossInfluences } from '../../../src/measure/scores/score-losses.ts';
import { moments } from '../../../src/statistics/moments.ts';
import { mulberry32 } from '../mulberry32.ts';

// Scores are passed block by block: what a pass carries from one to the next shows only beyond the first.

/** Distinct scores of more than two blocks, and not a whole number of them. */
const many = 9001;

/** Rows in the order of their scores; most scores belong to one row, some to several of both classes. */
function drawn(seed: number, rows = many + 999): { score: number; positive: number }[] {
  const random = mulberry32(seed);
  const all = Array.from({ length: rows }, (_, i) => {
    const score = (i < many ? i + 0.5 : Math.floor(random() * many) + 0.5) / many;
    return { score, positive: random() < score ? 1 : 0 };
  });
  return all.sort((a, b) => a.score - b.score);
}

const countsOf = (rows: ReturnType<typeof drawn>) =>
  countScores(
    Float64Array.from(rows, ({ score }) => score),
    Uint8Array.from(rows, ({ positive }) => positive),
  );
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (values: number[]) => total(values) / values.length;

/** By their definitions, row by row. */
const defined: Record<string, (rows: ReturnType<typeof drawn>) => number> = {
  auroc(rows) {
    const negatives = rows.filter(({ positive }) => !positive).map(({ score }) => score);
    let [below, upTo] = [0, 0];
    return mean(
      rows
        .filter(({ positive }) => positive)
        .map(({ score }) => {
          while (negatives[below]! < score) below++;
          while (negatives[upTo]! <= score) upTo++;
          return (below + upTo) / 2 / negatives.length;
        }),
    );
  },
  average_precision(rows) {
    const positives = total(rows.map(({ positive }) => positive));
    let area = 0;
    for (let first = rows.length - 1, last: number, found = 0; first >= 0; first = last) {
      const { score } = rows[first]!;
      let more = 0;
      for (last = first; last >= 0 && rows[last]!.score === score; last--) more += rows[last]!.positive;
      found += more;
      area += (more / positives) * (found / (rows.length - 1 - last));
    }
    return area;
  },
  brier: (rows) => mean(rows.map(({ score, positive }) => (score - positive) ** 2)),
  log_loss: (rows) => mean(rows.map(({ score, positive }) => -Math.log(positive ? score : 1 - score))),
  calibration_error(rows) {
    const bins = Array.from({ length: 10 }, (_, bin) =>
      rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin),
    );
    return total(
      bins.map((bin) => Math.abs(total(bin.map(({ score, positive }) => score - positive)) / rows.length)),
    );
  },
};
const measured: Record<string, (counts: ScoreCounts) => ScoreInfluences | string> = {
  auroc: aurocInfluences,
  average_precision: averagePrecisionInfluences,
  brier: brierInfluences,
  log_loss: logLossInfluences,
  calibration_error: calibrationInfluences,
};
const found = (metric: string, counts: ScoreCounts) => measured[metric]!(counts) as ScoreInfluences;

describe.each(Object.keys(defined))('%s over many scores', (metric) => {
  const rows = drawn(7);
  const counts = countsOf(rows);
  expect(counts.scores).toHaveLength(many);

  it('is what its definition gives row by row', () => {
    expect(found(metric, counts).value).toBeCloseTo(defined[metric]!(rows), 12);
  });

  it('moves by the influence of a case when one more such case comes, wherever its score stands', () => {
    const { positive, negative, value } = found(metric, counts);
    const influences = { positives: positive.slice(), negatives: negative.slice() };
    // Of so many copies of every case, one case more moves the metric by its influence over the copies.
    const copies = 1e5;
    const copied = {
      scores: counts.scores,
      positives: counts.positives.map((count) => count * copies),
      negatives: counts.negatives.map((count) => count * copies),
    };
    for (const from of [0, 2000, 4095, 4096, 5000, 8191, 8192, 8900]) {
      for (const side of ['positives', 'negatives'] as const) {
        const place = counts[side].findIndex((cases, i) => i >= from && cases > 0);
        expect(place).toBeGreaterThanOrEqual(from);
        const more = { ...copied, [side]: copied[side].with(place, copied[side][place]! + 1) };
        const moved = (found(metric, more).value - value) * copies;
        // A case's influence is of the size of one over all cases.
        expect(moved * rows.length, `${side} ${place}`).toBeCloseTo(
          influences[side][place]! * rows.length,
          2,
        );
      }
    }
  });

  it('has √Σφ² for its error', () => {
    const { error, positive, negative } = found(metric, counts);
    const squares = Array.from(
      positive,
      (influence, i) => counts.positives[i]! * influence ** 2 + counts.negatives[i]! * negative[i]! ** 2,
    );
    expect(error / Math.sqrt(total(squares))).toBeCloseTo(1, 12);
  });

  it('is the same whatever was measured in between, of sets larger and smaller', () => {
    const others = [drawn(8), drawn(9, many + 5000), drawn(10).filter((_, i) => i % 7 === 0)].map(countsOf);
    const each = [counts, ...others];
    const alone = each.map((one) => found(metric, { ...one }).value);
    for (const order of [[0, 1, 0, 1], [2, 3, 0, 2], [1], [3, 3, 2, 1]].flat()) {
      expect(found(metric, each[order]!).value).toBe(alone[order]);
    }
    expect(new Set(alone).size).toBe(4);
  });
});

it('a metric stays what it was when a set of more scores than any before was measured in between', () => {
  const counts = countsOf(drawn(14));
  const before = found('brier', counts).value;
  const score = (i: number) => (i + 0.5) / (4 * many);
  const larger = Array.from({ length: 4 * many }, (_, i) => ({ score: score(i), positive: i % 2 }));
  expect(found('brier', countsOf(larger)).value).toBeCloseTo(defined.brier!(larger), 12);
  expect(found('brier', counts).value).toBe(before);
});

it('a reliability table over many scores is that of its rows', () => {
  const rows = drawn(11).filter(({ score }) => score < 0.3 || score >= 0.4);
  const bins = [0, 1, 2, 4, 5, 6, 7, 8, 9].map((bin) =>
    rows.filter(({ score }) => Math.floor(score * 10) === bin),
  );
  const table = calibration(countsOf(rows));
  expect(table.map(({ cases }) => cases)).toEqual(bins.map(({ length }) => length));
  table.forEach(({ score, positives }, i) => {
    expect(score).toBeCloseTo(mean(bins[i]!.map((row) => row.score)), 12);
    expect(positives).toBeCloseTo(mean(bins[i]!.map((row) => row.positive)), 12);
  });
});

it('a curve of many scores is thinned to points that lie on it', () => {
  const rows = drawn(12);
  const points = roc(countsOf(rows));
  const [m, n] = [1, 0].map((side) => rows.filter(({ positive }) => positive === side).length);
  const onCurve = new Map<string, number>();
  let [tp, fp] = [0, 0];
  for (let i = rows.length - 1; i >= 0; i--) {
    if (rows[i]!.positive) tp++;
    else fp++;
    if (rows[i - 1]?.score !== rows[i]!.score) onCurve.set(`${fp / n!} ${tp / m!}`, i);
  }
  expect(points).toHaveLength(200);
  expect([points[0], points.at(-1)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  const places = points.slice(1).map(([x, y]) => onCurve.get(`${x} ${y}`)!);
  expect(places.every((place, i) => place >= 0 && (i === 0 || place < places[i - 1]!))).toBe(true);
  expect(roc(countsOf(rows.slice(0, 5)))).toHaveLength(0);
});

it('the moments of many values are those of exact arithmetic', () => {
  const random = mulberry32(13);
  const values = Array.from({ length: 20_003 }, () => Math.floor(random() * 2 ** 40)).sort((a, b) => a - b);
  const rows = Uint32Array.from(values, () => 1 + Math.floor(random() * 1000));
  const n = BigInt(rows.reduce((sum, count) => sum + count, 0));
  const sumOf = (power: bigint) =>
    values.reduce((sum, value, i) => sum + BigInt(value) ** power * BigInt(rows[i]!), 0n);
  const about = moments({ values: Float64Array.from(values), rows });
  expect(about.n).toBe(Number(n));
  expect(about.mean / (Number((sumOf(1n) * 2n ** 20n) / n) / 2 ** 20)).toBeCloseTo(1, 15);
  // Σ(x − mean)² = Σx² − (Σx)² / n. Plain sums of so many terms lose over ten times as much.
  const expected = Number((n * sumOf(2n) - sumOf(1n) ** 2n) / n);
  expect(Math.abs(about.squares / expected - 1)).toBeLessThan(4.5e-16);
});
