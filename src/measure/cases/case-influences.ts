import { countResiduals } from '../../count/answers/residuals.ts';
import { countScores } from '../../count/answers/scores.ts';
import type { CaseOutcomes, ConfusionCounts, ScoreCounts } from '../../count/counts.ts';
import { isMetricOf, type Metric, type MetricOf } from '../../plan/vocabulary/metrics.ts';
import { influences } from '../confusion.ts';
import { residualInfluences } from '../regression.ts';
import { scoreMetrics } from '../scores/metrics.ts';
import { classSizes, type ScoreInfluences } from '../scores/score-influences.ts';

/** The influence of a positive and of a negative case at each distinct score on a metric; null where it is undefined. */
export function influencesOfScores(metric: MetricOf<'scores'>, counts: ScoreCounts): ScoreInfluences | null {
  const found = scoreMetrics[metric].influences(counts);
  return typeof found === 'string' ? null : found;
}

/**
 * The influence of each case on a metric, 0 where the metric leaves the case out: √Σφ² is its standard error, also of a
 * difference of two metrics (their influences subtracted) and of cases in groups (summed within). null where the metric
 * is undefined, or too few cases show how much it varies.
 */
export function influenceOfCases(
  metric: Metric,
  one: string | null,
  cases: CaseOutcomes,
): Float64Array | null {
  if (isMetricOf('numbers', metric))
    return residualInfluences(metric, cases, countResiduals(cases.actual, cases.predicted, null));
  if (!isMetricOf('scores', metric)) return ofDecisions(metric, one, cases);
  if (cases.scores && cases.positive !== null) return ofClass(metric, cases, cases.scores, cases.positive);
  const { classes, classScores } = cases;
  if (!classScores) return null;
  const place = one === null ? -1 : classes.indexOf(one);
  if (one !== null) return classScores[place] ? ofClass(metric, cases, classScores[place], place) : null;
  const { ofAll } = scoreMetrics[metric];
  return ofAll ? ofAll.influences(cases, classScores) : ofEveryClass(metric, cases, classScores);
}

function ofDecisions(metric: string, one: string | null, cases: CaseOutcomes): Float64Array | null {
  const { classes, actual, predicted, positive } = cases;
  const cell = actual.map((truth, i) => truth * classes.length + predicted[i]!);
  const table: ConfusionCounts = { classes, positive, table: new Float64Array(classes.length ** 2) };
  for (const place of cell) if (!Number.isNaN(place)) table.table[place]!++;
  const found = influences(metric, table, one);
  if (typeof found === 'string') return null;
  return cell.map((place) => (Number.isNaN(place) ? 0 : found.perCell[place]!));
}

/** One class against the rest. */
function ofClass(
  metric: MetricOf<'scores'>,
  { actual }: CaseOutcomes,
  scores: Float64Array,
  positive: number,
): Float64Array | null {
  const { counts, places } = placesOf(scores, actual, positive);
  const { influences, tooFew } = scoreMetrics[metric];
  const found = influences(counts);
  if (typeof found === 'string' || tooFew(...classSizes(counts))) return null;
  return scores.map((_, i) => {
    const place = places[i]!;
    return place < 0 ? 0 : (actual[i] === positive ? found.positive : found.negative)[place]!;
  });
}

interface Places {
  counts: ScoreCounts;
  /** Where each case's score stands among the distinct ones; −1 where it is no number. */
  places: Int32Array;
}

/** Sorting a million scores for each of five metrics would be most of a review's time. */
const placesOfScores = new WeakMap<Float64Array, Places>();

function placesOf(scores: Float64Array, actual: Float64Array, positive: number): Places {
  const known = placesOfScores.get(scores);
  if (known) return known;
  const side = new Uint8Array(actual.length);
  for (let i = 0; i < side.length; i++) side[i] = actual[i] === positive ? 1 : 0;
  const counts = countScores(scores, side);
  const places = new Int32Array(scores.length);
  for (let i = 0; i < places.length; i++) {
    places[i] = Number.isFinite(scores[i]!) ? placeOf(scores[i]!, counts.scores) : -1;
  }
  placesOfScores.set(scores, { counts, places });
  return { counts, places };
}

function ofEveryClass(
  metric: MetricOf<'scores'>,
  cases: CaseOutcomes,
  classScores: (Float64Array | null)[],
): Float64Array | null {
  const sum = new Float64Array(cases.actual.length);
  const scored = [...classScores.keys()].filter((place) => classScores[place] !== null);
  for (const place of scored) {
    const own = ofClass(metric, cases, classScores[place]!, place);
    if (own === null) return null;
    for (let i = 0; i < sum.length; i++) sum[i]! += own[i]! / scored.length;
  }
  return scored.length === 0 ? null : sum;
}

/** Where a score stands among the distinct ones. */
function placeOf(score: number, scores: Float64Array): number {
  let [low, high] = [0, scores.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scores[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}
