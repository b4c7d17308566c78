/**
 * Counts: the waist between rows and statistics. All of them can be added together, but for the cases one by one that
 * paired and grouped comparisons need.
 */

/** How many rows, of each of many: whole numbers. Those of an engine may be beyond 32 bits, and then are doubles, exact up to 2^53. */
export type RowCounts = Uint32Array | Float64Array;

/** Distinct finite values, ascending, and how many rows hold each. */
export interface ValueCounts {
  values: Float64Array;
  rows: RowCounts;
}

/** Distinct scores, ascending, and how many positive and negative rows hold each. */
export interface ScoreCounts {
  scores: Float64Array;
  positives: RowCounts;
  negatives: RowCounts;
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
  /** Σ|e|, Σ|e/y|, Σ(e/y)² and Σ|e/y|³ over non-zero targets, and how many targets are zero. */
  absolute: number;
  percentage: number;
  percentageSquared: number;
  percentageCubed?: number;
  zeroTargets: number;
  /** |e|, for the median. */
  absoluteErrors: ValueCounts;
}

/** Errors of neighbouring predictions together, by the mean prediction, ascending: rows, and Σ|e|, Σe², Σe⁴ over them. */
export interface LossCounts {
  predictions: Float64Array;
  rows: Float64Array;
  absolute: Float64Array;
  squares: Float64Array;
  fourths: Float64Array;
  /** The least and the greatest prediction. */
  ends: [number, number];
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
  /** Regression: what the errors were by what was predicted; absent where nobody counted. */
  losses?: LossCounts | null;
  /** Binary: rows predicted positive and negative at each score, with a label or without, where the plan lets those without one help. */
  decided?: ScoreCounts | null;
  /** The labelled cases one by one, where the plan says that they come in groups: their errors must be summed within. */
  grouped?: CaseOutcomes | null;
}

/** What was said and what was true in single labelled cases, in one order. Classes are indices into `classes`. */
export interface CaseOutcomes {
  classes: string[];
  positive: number | null;
  /** Actual class index (binary, multiclass) or target (regression). */
  actual: Float64Array;
  /** Predicted class index, or predicted number; NaN where there is none. */
  predicted: Float64Array;
  /** Binary: P(positive), NaN where there is none. */
  scores: Float64Array | null;
  /** Multiclass: one array of scores a class, in the order of `classes`; null for a class without. */
  classScores: (Float64Array | null)[] | null;
  /** Group of each case, from 0, negative where it has none; null: every case by itself. */
  group: Int32Array | null;
}

/** The same cases under both models, in one order: a paired comparison needs the rows. */
export interface PairedOutcomes {
  cases: number;
  reference: CaseOutcomes;
  candidate: CaseOutcomes;
}

/** What is left of a number column when all that its counts tell has been measured. */
export interface NumberTotals {
  type: 'number';
  rows: number;
  missing: number;
  invalid: { cells: number; row: number; text: string } | null;
  /** Infinities, which count as missing. */
  infinite?: { cells: number; row: number; text: string };
}

export interface NumberCounts extends NumberTotals {
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
export type ColumnTotals = NumberTotals | CategoryCounts;
