import type { AgreementCounts } from '../count/answers/agreement.ts';
import type { DriftTest } from '../plan/vocabulary/drift-tests.ts';
import type { Metric } from '../plan/vocabulary/metrics.ts';
import type { ColumnChanges } from './columns/changes.ts';
import type { NoEvidence } from './no-evidence.ts';
import type { Threshold } from './scores/thresholds.ts';

/** What the measure stage found: numbers with intervals, no opinions. Everything here can be written as JSON. */

/** A measured value. */
export interface Estimate {
  value: number;
  standardError: number;
  /** Two-sided, at the confidence asked for. */
  interval: [number, number];
  cases: number;
  /** What a reader must know beside the value: classes or targets left out. */
  note?: string;
  /** Rows without a label that helped; absent: none did. */
  powered?: number;
}

export type Measured = Estimate | NoEvidence;

export function isEstimate(measured: Measured): measured is Estimate {
  return 'value' in measured;
}

/** One metric on reference and candidate, whole or on a slice. `difference` is candidate − reference. */
export interface Comparison {
  metric: Metric;
  /** Multiclass: the one class measured; null: the average. */
  class: string | null;
  reference: Measured;
  candidate: Measured;
  difference: Measured;
  /** True when both models answered the same cases and the difference was measured case by case. */
  paired: boolean;
  /** Accuracy on the same cases: how many only one model got right, and McNemar's exact p. */
  changed?: { onlyReference: number; onlyCandidate: number; p: number };
}

/** An edge case, a segment: a condition and what the metrics are where it holds. */
export interface Slice {
  name: string;
  where: string;
  referenceRows: number;
  candidateRows: number;
  comparisons: Comparison[];
}

/** One numeric column of one set. Quantiles are at 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99. */
export interface NumberProfile {
  type: 'number';
  rows: number;
  missing: number;
  invalid: { cells: number; row: number; text: string } | null;
  distinct: number;
  /** null where no finite value is left. */
  spread: {
    min: number;
    max: number;
    mean: number;
    standardDeviation: number;
    quantiles: number[];
  } | null;
}

export interface CategoryProfile {
  type: 'category';
  rows: number;
  missing: number;
  distinct: number;
  /** The most frequent first, 20 at most. */
  top: { category: string; rows: number }[];
}

export type Profile = NumberProfile | CategoryProfile;

/** A distribution shift of one column between reference and candidate. */
export interface Drift {
  test: DriftTest;
  /** The statistic that is compared with the threshold: D, PSI, distance, Cramér's V. */
  size: number;
  /** Natural log of the p-value; null where the test has none. */
  logP: number | null;
  /** Natural log of the Benjamini–Hochberg adjusted p-value over all drift-tested columns. */
  logQ: number | null;
  /** Smallest size that chance at this many rows would make in 5 % of runs, where the test defines one (PSI); else null. */
  chance: number | null;
  /** The most frequent first, 20 at most; how many more there are stands in the next two, absent when none. */
  newCategories: string[];
  vanishedCategories: string[];
  moreNewCategories?: number;
  moreVanishedCategories?: number;
}

/** Rows of both sets over the same bins; numeric bins by their edges (one more than bins), categories by name. */
export interface Histogram {
  edges: number[] | null;
  categories: string[] | null;
  reference: number[];
  candidate: number[];
}

export interface ColumnMeasurement {
  name: string;
  role: 'feature' | 'score' | 'prediction';
  reference: Profile;
  candidate: Profile;
  drift: Drift | NoEvidence;
  histogram: Histogram;
}

/** Curves for the report, of one set. Points are thinned to 200 at most, keeping the ends. */
export interface Curves {
  /** [false positive rate, true positive rate] */
  roc: [number, number][];
  /** Mean score, share of positives, cases in equal-width bins of the score; empty bins left out. */
  calibration: { score: number; positives: number; cases: number }[];
  /** Decisions at each threshold, from the highest. */
  thresholds: Threshold[];
}

/** One class against the rest, by its scores. */
export interface ClassCurves {
  class: string;
  roc: Curves['roc'];
  calibration: Curves['calibration'];
}

/** How well one class of many is recognised. */
export interface ClassMeasured {
  class: string;
  /** Labelled cases of it. */
  referenceCases: number;
  candidateCases: number;
  precision: Comparison;
  recall: Comparison;
  f1: Comparison;
}

export interface ConfusionTable {
  classes: string[];
  positive: number | null;
  /** rows[actual][predicted] */
  rows: number[][];
}

/** How many labels there are. */
export interface LabelCoverage {
  rows: number;
  labelled: number;
  /** Rows without a label that are too young to have one (`labels_after`). */
  pending: number;
  /** Labels whose id is not in the set. */
  unmatched: number;
  /** SHA-256 of the labels that came apart; null: they came with the rows. */
  sha256?: string | null;
}

/** All that was measured in one review. */
export interface Measurements {
  /** null: a review without a reference set. */
  reference: SetMeasurements | null;
  candidate: SetMeasurements;
  /** One for every metric of the plan, in its order, then the task's usual ones. */
  comparisons: Comparison[];
  /** Of more than two classes, the hundred with the most cases, those that are recognised worst first. */
  classes?: ClassMeasured[];
  edgeCases: Slice[];
  /** Weak segments that the search found, worst first. */
  segments: Slice[];
  /** Score first, then features in the plan's order. */
  columns: ColumnMeasurement[];
  /** What is judged of each column of the candidate, private ones too: for the judges, and for no report. */
  changes: (ColumnChanges & { name: string })[];
  /** Measures of the service, in the plan's order; absent: it has none. */
  operations?: OperationMeasurement[];
  /** Performance estimated without labels, by metric; empty where labels decide. */
  estimated: EstimateByScores[];
  /** Why there is no such estimate; absent where there is one, or labels decide. */
  notEstimated?: NoEvidence;
  /** Pairs of columns that no longer go together as they did; absent where that was not looked at. */
  dependence?: Dependence;
}

/** A metric as it is to be expected of rows without labels. `interval`: null where no labelled reference tells what scores mean. */
export interface EstimateByScores {
  metric: Metric;
  value: number;
  interval: [number, number] | null;
  cases: number;
}

/** A measure of the service, over the time that it was made from. */
export interface OperationMeasurement {
  name: string;
  candidate: Measured;
  reference: Measured;
  /** A plain value, of which nobody knows how far it may be off. */
  plain: boolean;
  points: { from: number | null; to: number; value: number | null; cases: number | null }[];
  /** Hosts, or whatever it is held apart by; `name` null where they are private. */
  members: { name: string | null; value: number; rows: number }[];
}

/** What is known of all pairs of watched columns. */
export interface Dependence {
  columns: number;
  pairs: number;
  /** Beyond chance, the largest first. */
  changed: ChangedPair[];
}

/** Two columns that no longer go together as they did. */
export interface ChangedPair {
  columns: [string, string];
  /** As Cohen’s w: √(X² − df) per row. */
  size: number;
  /** ln p after Holm’s correction over all pairs. */
  logP: number;
}

export interface SetMeasurements {
  rows: number;
  labels: LabelCoverage;
  /** First and last time of the set, ISO 8601; null without a time column. */
  from: string | null;
  to: string | null;
  curves: Curves | null;
  /** Of more than two classes, those that have scores. */
  classCurves?: ClassCurves[];
  confusion: ConfusionTable | null;
  /** Of a regression; null or absent: nobody counted. */
  agreement?: AgreementCounts | null;
}
