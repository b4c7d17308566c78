/** Counts: the waist between rows and statistics. All of them can be added together. */

/** Distinct finite values, ascending, and how many rows hold each. */
export interface ValueCounts {
  values: Float64Array;
  rows: Uint32Array;
}

/** Distinct scores, ascending, and how many positive and negative rows hold each. */
export interface ScoreCounts {
  scores: Float64Array;
  positives: Uint32Array;
  negatives: Uint32Array;
}

/** Rows by actual (row of the table) and predicted (column of the table) class: `table[actual * classes.length + predicted]`. */
export interface ConfusionCounts {
  classes: string[];
  /** Binary only: index of the positive class. */
  positive: number | null;
  table: Float64Array;
}

/**
 * Regression: power sums of target y and error e = prediction − y, taken about `origin` (a value near the mean target,
 * so that digits are kept), compensated: enough for MAE, RMSE, R², MAPE, bias and their variances.
 */
export interface ResidualCounts {
  cases: number;
  origin: number;
  /** Σ (y−origin)^i · e^j for i + j <= 4: `moments[i][j]`. */
  moments: number[][];
  /** Σ|e|, Σ|e/y| and Σ(e/y)² over non-zero targets, and how many targets are zero. */
  absolute: number;
  percentage: number;
  percentageSquared: number;
  zeroTargets: number;
  /** |e|, for the median. */
  absoluteErrors: ValueCounts;
}

/** What the predictions of a set, or of a slice of it, came to. Only rows that have a label count. */
export interface OutcomeCounts {
  cases: number;
  confusion: ConfusionCounts | null;
  /** Binary, where there is a score. */
  scores: ScoreCounts | null;
  /** Multiclass, where there are scores: each class against the rest. */
  classScores: Map<string, ScoreCounts> | null;
  residuals: ResidualCounts | null;
}

/**
 * Outcomes of the same cases under both models, in one order: the one place where rows are kept, because a paired
 * comparison needs them. Classes are indices into `classes`.
 */
export interface PairedOutcomes {
  cases: number;
  classes: string[];
  positive: number | null;
  /** Actual class index (binary, multiclass) or target (regression). */
  actual: Float64Array;
  /** Predicted class index, or predicted number; NaN where there is none. */
  reference: Float64Array;
  candidate: Float64Array;
  /** Binary: scores of both. */
  referenceScores: Float64Array | null;
  candidateScores: Float64Array | null;
  /** Group of each case, 0.., for repeated users; null: every case by itself. */
  group: Int32Array | null;
}

export interface NumberCounts {
  type: 'number';
  rows: number;
  missing: number;
  invalid: { cells: number; row: number; text: string } | null;
  counts: ValueCounts;
}

export interface CategoryCounts {
  type: 'category';
  rows: number;
  missing: number;
  /** Category → rows. */
  counts: Map<string, number>;
}

export type ColumnCounts = NumberCounts | CategoryCounts;
