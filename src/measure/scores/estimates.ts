import type { ScoreCounts } from '../../count/counts.ts';
import { countedRows } from '../../count/ranks.ts';
import { binomial, mulberry32, normals } from '../../statistics/random.ts';
import type { NoEvidence } from '../no-evidence.ts';
import { type EstimateWithoutLabels, expectedOf } from './cbpe.ts';
import { type Calibration, calibrationOf, chancesAt, grouped } from './recalibration.ts';

/** Draws that an interval is read from. */
const draws = 400;
/** Share of rows outside the reference's scores beyond which nothing that it taught holds. */
const tolerated = 0.05;

/** An estimate and its interval, two-sided 95 %; null where labels that were drawn leave it undefined too often. */
export type Estimated = Record<Metric, { value: number; interval: [number, number] } | null>;
type Metric = keyof EstimateWithoutLabels;
const metrics: Metric[] = ['accuracy', 'precision', 'recall', 'f1', 'auroc'];

/**
 * Performance without labels, by what the scores meant where labels were there (`reference`): recalibrated by isotonic regression, then
 * CBPE. `unlabelled`: rows predicted positive and negative at each score. The interval holds both how little the reference shows of the
 * calibration and what chance makes of the labels to come: both are drawn, with a fixed seed. Scores that the reference does not hold are no
 * evidence.
 */
export function estimateByReference(reference: ScoreCounts, unlabelled: ScoreCounts): Estimated | NoEvidence {
  const found = played(reference, unlabelled);
  return 'noEvidence' in found ? found : summary(found.value, found.drawn);
}

/** Each class of several against the rest: their means, and the share of rows whose class is right. */
export function estimateClasses(
  reference: ReadonlyMap<string, ScoreCounts>,
  unlabelled: ReadonlyMap<string, ScoreCounts>,
): Estimated | NoEvidence {
  const classes: (Played & { predicted: number })[] = [];
  let cases = 0;
  for (const [name, counts] of unlabelled) {
    cases = Math.max(cases, total(counts));
    const known = reference.get(name);
    const found = known ? played(known, counts) : { noEvidence: 'noScoresOfClass' as const, cases };
    if ('noEvidence' in found) return { ...found, class: name };
    classes.push({ ...found, predicted: countedRows({ rows: counts.positives }) });
  }
  if (cases === 0) return { noEvidence: 'noScoreColumn', cases };
  const together = (of: (one: Played) => EstimateWithoutLabels): EstimateWithoutLabels => {
    const each = classes.map(of);
    const right = each.map(({ precision }, i) => (precision ?? 0) * classes[i]!.predicted);
    // As of labels that are there: a class that is never predicted has precision 0.
    const mean = (metric: Metric) => each.reduce((sum, one) => sum + (one[metric] ?? 0), 0) / each.length;
    return {
      accuracy: right.reduce((sum, rows) => sum + rows, 0) / cases,
      precision: mean('precision'),
      recall: mean('recall'),
      f1: mean('f1'),
      auroc: each.some(({ auroc }) => auroc === null) ? null : mean('auroc'),
    };
  };
  const drawn = Array.from({ length: draws }, (_, i) => together((one) => one.drawn[i]!));
  return summary(
    together((one) => one.value),
    drawn,
  );
}

interface Played {
  value: EstimateWithoutLabels;
  drawn: EstimateWithoutLabels[];
}

function played(reference: ScoreCounts, unlabelled: ScoreCounts): Played | NoEvidence {
  const learnt = calibrationOf(reference);
  const cases = total(unlabelled);
  if (learnt === null) return { noEvidence: 'oneClass', cases };
  if (cases === 0) return { noEvidence: 'noScoreColumn', cases };
  if (shareOutside(reference, unlabelled) > tolerated + 4 / (total(reference) + 1)) {
    return { noEvidence: 'outsideSupport', cases };
  }
  const chances = chancesAt(learnt, unlabelled.scores);
  const value = expectedOf(chances, rowsOf(unlabelled), Float64Array.from(unlabelled.positives));
  return { value, drawn: drawn(learnt, unlabelled) };
}

function summary(value: EstimateWithoutLabels, drawn: EstimateWithoutLabels[]): Estimated {
  return Object.fromEntries(
    metrics.map((metric) => {
      const one = value[metric];
      const sample = drawn.map((each) => each[metric]).filter((each) => each !== null);
      const known = one !== null && sample.length >= draws / 2;
      return [metric, known ? around(one, sample) : null];
    }),
  ) as Estimated;
}

/** Metrics of labels as they may turn out: a calibration that the reference might have shown, and labels drawn by it. */
function drawn(learnt: Calibration, unlabelled: ScoreCounts): EstimateWithoutLabels[] {
  const random = mulberry32(1);
  const normal = normals(random);
  const groups = grouped(unlabelled);
  const scores = Float64Array.from(groups, ({ score }) => score);
  return Array.from({ length: draws }, () => {
    const seen = Float64Array.from(learnt.rows, (rows, i) =>
      binomial(rows, learnt.shares[i]!, random, normal),
    );
    const again = calibrationOf({
      scores: learnt.scores,
      positives: seen,
      negatives: seen.map((positives, i) => learnt.rows[i]! - positives),
    });
    const chances = chancesAt(again ?? learnt, scores);
    const labels = groups.map((group, i) => [
      binomial(group.positives, chances[i]!, random, normal),
      binomial(group.negatives, chances[i]!, random, normal),
    ]);
    // Two places a score: its rows that were predicted positive, and the others; those of one score are ties.
    const rows = groups.map(({ positives, negatives }) => positives + negatives);
    return expectedOf(
      Float64Array.from(groups, (_, i) => (labels[i]![0]! + labels[i]![1]!) / rows[i]!),
      Float64Array.from(rows),
      Float64Array.from(groups, ({ positives }) => positives),
      Float64Array.from(labels, ([positive]) => positive!),
    );
  });
}

/**
 * Drawn anew from what was learnt, a calibration tells scores further apart than they are by as much as the one that was learnt does: that is
 * taken off, and the interval is the pivotal one (Davison & Hinkley 1997).
 */
function around(seen: number, sample: number[]): { value: number; interval: [number, number] } {
  const sorted = Float64Array.from(sample).sort();
  const within = (value: number) => Math.min(1, Math.max(0, value));
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const at = (share: number) => within(2 * seen - sorted[Math.round(share * (sorted.length - 1))]!);
  const value = within(2 * seen - mean);
  return { value, interval: [Math.min(value, at(0.975)), Math.max(value, at(0.025))] };
}

function shareOutside(reference: ScoreCounts, unlabelled: ScoreCounts): number {
  const [least, greatest] = [reference.scores[0]!, reference.scores.at(-1)!];
  let outside = 0;
  unlabelled.scores.forEach((score, i) => {
    if (score < least || score > greatest) outside += unlabelled.positives[i]! + unlabelled.negatives[i]!;
  });
  return outside / total(unlabelled);
}

function rowsOf({ positives, negatives }: ScoreCounts): Float64Array {
  return Float64Array.from(positives, (count, i) => count + negatives[i]!);
}

function total(counts: ScoreCounts): number {
  return rowsOf(counts).reduce((sum, rows) => sum + rows, 0);
}
