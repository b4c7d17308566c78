import { describe, expect, it } from 'vitest';
import { countLosses } from '../../../src/count/answers/losses.ts';
import { countScores } from '../../../src/count/answers/scores.ts';
import { countValues } from '../../../src/count/values.ts';
import { estimateLosses } from '../../../src/measure/losses.ts';
import {
  type Estimated,
  estimateByReference,
  estimateClasses,
} from '../../../src/measure/scores/estimates.ts';
import { mulberry32, normals } from '../../../src/statistics/random.ts';

/** Scores that say more than they know: the logit of the true chance, doubled. Decided at 0.5. */
function overconfident(cases: number, random: () => number, shift = 0) {
  const normal = normals(random);
  const logits = Float64Array.from({ length: cases }, () => shift + 1.2 * normal());
  const labels = Uint8Array.from(logits, (x) => (random() < 1 / (1 + Math.exp(-x)) ? 1 : 0));
  const scores = logits.map((x) => 1 / (1 + Math.exp(-2 * x)));
  const decided = Uint8Array.from(scores, (p) => (p >= 0.5 ? 1 : 0));
  return {
    labelled: countScores(scores, labels),
    unlabelled: countScores(scores, decided),
    said: scores.reduce((sum, p) => sum + Math.max(p, 1 - p), 0) / cases,
    accuracy: labels.reduce((sum, y, i) => sum + (y === decided[i] ? 1 : 0), 0) / cases,
  };
}

describe('an estimate by what scores meant in the labelled reference', () => {
  it('holds the accuracy that turns out, where overconfident scores promise far more', () => {
    const random = mulberry32(1);
    let [held, missed] = [0, 0];
    for (let run = 0; run < 60; run++) {
      const reference = overconfident(2000, random);
      const candidate = overconfident(1000, random, 0.5);
      const { accuracy } = estimateByReference(reference.labelled, candidate.unlabelled) as Estimated;
      const [lower, upper] = accuracy!.interval;
      if (lower <= candidate.accuracy && candidate.accuracy <= upper) held++;
      if (candidate.said > upper) missed++;
    }
    expect(held).toBeGreaterThanOrEqual(53);
    expect(missed).toBe(60);
  });

  it('is refused where the scores lie elsewhere', () => {
    const [low, high] = [
      Float64Array.from({ length: 400 }, (_, i) => i / 1000),
      Float64Array.of(0.7, 0.8, 0.9),
    ];
    const labels = Uint8Array.from(low, (_, i) => i % 2);
    const found = estimateByReference(countScores(low, labels), countScores(high, Uint8Array.of(1, 1, 1)));
    expect(found).toMatchObject({ noEvidence: 'outsideSupport', cases: 3 });
  });

  it('is refused where all labels are of one class', () => {
    const counts = countScores(Float64Array.of(0.2, 0.6), Uint8Array.of(0, 0));
    expect(estimateByReference(counts, counts)).toHaveProperty('noEvidence', 'oneClass');
  });

  it('of several classes counts the rows whose class is right', () => {
    const random = mulberry32(4);
    const set = (cases: number) => {
      const rows = Array.from({ length: cases }, () => {
        const raw = [random(), random(), random()].map((u) => u ** 2);
        const sum = raw[0]! + raw[1]! + raw[2]!;
        const p = raw.map((x) => x / sum);
        const u = random();
        const truth = u < p[0]! ? 0 : u < p[0]! + p[1]! ? 1 : 2;
        return { p, truth, said: p.indexOf(Math.max(...p)) };
      });
      const by = (of: 'truth' | 'said') =>
        new Map(
          ['a', 'b', 'c'].map((name, k) => [
            name,
            countScores(
              Float64Array.from(rows, ({ p }) => p[k]!),
              Uint8Array.from(rows, (row) => (row[of] === k ? 1 : 0)),
            ),
          ]),
        );
      const accuracy = rows.filter(({ truth, said }) => truth === said).length / cases;
      return { labelled: by('truth'), unlabelled: by('said'), accuracy };
    };
    let held = 0;
    for (let run = 0; run < 30; run++) {
      const candidate = set(800);
      const { accuracy } = estimateClasses(set(2000).labelled, candidate.unlabelled) as Estimated;
      const [lower, upper] = accuracy!.interval;
      if (lower <= candidate.accuracy && candidate.accuracy <= upper) held++;
    }
    expect(held).toBeGreaterThanOrEqual(26);
  });
});

describe('an estimate of errors by what they were at such predictions', () => {
  /** Errors grow with the prediction. */
  const set = (cases: number, from: number, to: number, random: () => number) => {
    const normal = normals(random);
    const predicted = Float64Array.from({ length: cases }, () => from + (to - from) * random());
    const actual = predicted.map((value) => value - (value / 5) * normal());
    const mae = predicted.reduce((sum, value, i) => sum + Math.abs(value - actual[i]!), 0) / cases;
    return { predicted, actual, mae };
  };

  it('follows the predictions to where errors are larger', () => {
    const random = mulberry32(2);
    let held = 0;
    for (let run = 0; run < 60; run++) {
      const [reference, candidate] = [set(2000, 1, 10, random), set(500, 5, 10, random)];
      const found = estimateLosses(countLosses(reference)!, countValues(candidate.predicted));
      if ('noEvidence' in found) throw new Error(found.noEvidence);
      const [lower, upper] = found.mae!.interval;
      if (lower <= candidate.mae && candidate.mae <= upper) held++;
      expect(lower).toBeGreaterThan(reference.mae);
    }
    expect(held).toBeGreaterThanOrEqual(53);
  });

  it('is refused for predictions that the reference does not hold', () => {
    const random = mulberry32(3);
    const found = estimateLosses(
      countLosses(set(500, 1, 10, random))!,
      countValues(set(100, 20, 30, random).predicted),
    );
    expect(found).toHaveProperty('noEvidence', 'outsideSupport');
  });

  it('has nothing to go by on a handful of labels', () => {
    expect(countLosses({ actual: Float64Array.of(1, 2), predicted: Float64Array.of(1, 3) })).toBeNull();
  });
});
