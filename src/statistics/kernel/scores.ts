// Passes over the distinct scores of a set, a block of them at a time, compiled to WebAssembly by scripts/generate/kernel.ts. Places are addresses
// of the memory that it shares with JavaScript, see ../kernel.ts.

/** JavaScript's own, so that a logarithm is the same wherever it is taken. */
declare function log(x: f64): f64;

/** Distinct scores, ascending; the rows of either class at each; the influence of such a row: all are doubles. */
let scores: usize = 0;
let positives: usize = 0;
let negatives: usize = 0;
let positive: usize = 0;
let negative: usize = 0;

/** What a pass has added up so far. */
let sum: f64 = 0;
/** What that has lost to rounding, where it is compensated (Neumaier 1974). */
let lost: f64 = 0;
/** Rows of either class at the scores it has passed. */
let passedPositives: f64 = 0;
let passedNegatives: f64 = 0;
/** By how much the average precision has been moved, up by positives and down by negatives. */
let raised: f64 = 0;
let lowered: f64 = 0;

/** Where memory is free. */
export function heap(): usize {
  return __heap_base;
}

/** Says where all stand. */
export function use(
  ofScores: usize,
  ofRows: usize,
  ofNegativeRows: usize,
  ofInfluences: usize,
  ofNegativeInfluences: usize,
): void {
  scores = ofScores;
  positives = ofRows;
  negatives = ofNegativeRows;
  positive = ofInfluences;
  negative = ofNegativeInfluences;
}

/** Begins a pass. */
export function begin(): void {
  sum = lost = passedPositives = passedNegatives = raised = lowered = 0;
}

/** What it added up. */
export function total(): f64 {
  return sum + lost;
}

/**
 * Of each positive the share of the `n` negatives below it, of each negative the share of the `m` positives above it, equal ones half. Adds
 * up how many pairs of both a positive wins.
 */
export function rankShares(from: i32, to: i32, m: f64, n: f64): void {
  for (let i = from; i < to; i++) {
    const p = rows(positives, i);
    const q = rows(negatives, i);
    sum += p * (passedNegatives + q / 2);
    put(positive, i, (passedNegatives + q / 2) / n);
    put(negative, i, 1 - (passedPositives + p / 2) / m);
    passedNegatives += q;
    passedPositives += p;
  }
}

/** Down the scores: adds up the average precision. There are `m` positives. */
export function precisionSteps(from: i32, to: i32, m: f64): void {
  for (let i = to - 1; i >= from; i--) {
    const p = rows(positives, i);
    passedPositives += p;
    passedNegatives += rows(negatives, i);
    sum += (p / m) * (passedPositives / (passedPositives + passedNegatives));
  }
}

/** Up the scores again, so that all steps so far are at or below this one: the influences on the average precision, `value`. */
export function precisionInfluences(from: i32, to: i32, value: f64, m: f64, n: f64): void {
  for (let i = from; i < to; i++) {
    const p = rows(positives, i);
    const tp = m - passedPositives;
    const fp = n - passedNegatives;
    const all = tp + fp;
    raised += ((p / m) * fp) / (all * all);
    lowered += ((p / m) * tp) / (all * all);
    put(positive, i, (tp / all - value) / m + raised);
    put(negative, i, -lowered);
    passedPositives += p;
    passedNegatives += rows(negatives, i);
  }
}

/** The squared error of either class at each score. */
export function squaredLosses(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    const score = at(scores, i);
    put(positive, i, (score - 1) * (score - 1));
    put(negative, i, score * score);
  }
}

/** −ln of the probability that either class was given at each score, no nearer to 0 and 1 than `clip`; 0 where there is no such row. */
export function logLosses(from: i32, to: i32, clip: f64): void {
  for (let i = from; i < to; i++) {
    const score = at(scores, i);
    put(positive, i, rows(positives, i) == 0 ? 0 : -log(clipped(score, clip)));
    put(negative, i, rows(negatives, i) == 0 ? 0 : -log(clipped(1 - score, clip)));
  }
}

function clipped(probability: f64, clip: f64): f64 {
  return min(1 - clip, max(clip, probability));
}

/** Adds up the losses of all rows, which are not negative. */
export function sumLosses(from: i32, to: i32): void {
  for (let i = from; i < to; i++)
    add(rows(positives, i) * at(positive, i) + rows(negatives, i) * at(negative, i));
}

/** Adds up the squared influences of all rows. */
export function sumSquares(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    const a = at(positive, i);
    const b = at(negative, i);
    add(rows(positives, i) * (a * a) + rows(negatives, i) * (b * b));
  }
}

/** A term that is not negative. */
function add(term: f64): void {
  const all = sum + term;
  lost += sum >= term ? sum - all + term : term - all + sum;
  sum = all;
}

/** Takes `value` from what either class has at each score, and divides the rest by a number of its own. */
export function centre(from: i32, to: i32, value: f64, ofPositives: f64, ofNegatives: f64): void {
  for (let i = from; i < to; i++) {
    put(positive, i, (at(positive, i) - value) / ofPositives);
    put(negative, i, (at(negative, i) - value) / ofNegatives);
  }
}

/** Adds up Σ score, positives and rows of each of so many bins of equal width: doubles, one kind after the other. */
export function sumBins(from: i32, to: i32, bins: i32, sums: usize): void {
  for (let i = from; i < to; i++) {
    const score = at(scores, i);
    const bin = binOf(score, bins);
    const p = rows(positives, i);
    const all = p + rows(negatives, i);
    addTo(sums, bin, all * score);
    addTo(sums, bins + bin, p);
    addTo(sums, 2 * bins + bin, all);
  }
}

function addTo(sums: usize, i: i32, term: f64): void {
  put(sums, i, at(sums, i) + term);
}

/** The gap between score and class of a row of either class, with the sign of its bin. */
export function gaps(from: i32, to: i32, bins: i32, signs: usize): void {
  for (let i = from; i < to; i++) {
    const score = at(scores, i);
    const sign = at(signs, binOf(score, bins));
    put(positive, i, sign * (score - 1));
    put(negative, i, sign * score);
  }
}

/** A bin holds its lower edge, the last also 1. */
function binOf(score: f64, bins: i32): i32 {
  return min(bins - 1, max(0, i32(Math.floor(score * f64(bins)))));
}

function at(values: usize, i: i32): f64 {
  return load<f64>(values + (usize(i) << 3));
}

function put(values: usize, i: i32, value: f64): void {
  store<f64>(values + (usize(i) << 3), value);
}

function rows(counts: usize, i: i32): f64 {
  return load<f64>(counts + (usize(i) << 3));
}
