// Passes over the distinct scores of a set, compiled to WebAssembly by scripts/kernel.ts. Places are addresses of the memory that it
// shares with JavaScript, see ../kernel.ts. Sums are compensated (Neumaier 1974), but for those of whole numbers and of shares.

/** JavaScript's own, so that a logarithm is the same wherever it is taken. */
declare function log(x: f64): f64;

/** Distinct scores, ascending, doubles; the rows of either class at each, 32-bit integers; the influence of such a row, doubles. */
let n: i32 = 0;
let scores: usize = 0;
let positives: usize = 0;
let negatives: usize = 0;
let positive: usize = 0;
let negative: usize = 0;

/** Where memory is free. */
export function heap(): usize {
  return __heap_base;
}

/** Says where they stand, for the passes that follow. */
export function begin(
  count: i32,
  ofScores: usize,
  ofPositives: usize,
  ofNegatives: usize,
  ofPositive: usize,
  ofNegative: usize,
): void {
  n = count;
  scores = ofScores;
  positives = ofPositives;
  negatives = ofNegatives;
  positive = ofPositive;
  negative = ofNegative;
}

/**
 * Of each positive the share of negatives below it, of each negative the share of positives above it, equal ones half. Returns how many
 * pairs of both a positive wins. `m` positives and `k` negatives there are in all.
 */
export function rankShares(m: f64, k: f64): f64 {
  let below: f64 = 0;
  let before: f64 = 0;
  let wins: f64 = 0;
  for (let i = 0; i < n; i++) {
    const p = rows(positives, i);
    const q = rows(negatives, i);
    wins += p * (below + q / 2);
    put(positive, i, (below + q / 2) / k);
    put(negative, i, 1 - (before + p / 2) / m);
    below += q;
    before += p;
  }
  return wins;
}

/** Influences on the average precision, which it returns. `m` positives and `k` negatives there are in all. */
export function precisionInfluences(m: f64, k: f64): f64 {
  let tp: f64 = 0;
  let fp: f64 = 0;
  let area: f64 = 0;
  for (let i = n - 1; i >= 0; i--) {
    const p = rows(positives, i);
    tp += p;
    fp += rows(negatives, i);
    area += (p / m) * (tp / (tp + fp));
  }
  // Up the scores again: all steps so far are at or below this one.
  let gained: f64 = 0;
  let lost: f64 = 0;
  tp = m;
  fp = k;
  for (let i = 0; i < n; i++) {
    const p = rows(positives, i);
    const all = tp + fp;
    gained += ((p / m) * fp) / (all * all);
    lost += ((p / m) * tp) / (all * all);
    put(positive, i, (tp / all - area) / m + gained);
    put(negative, i, -lost);
    tp -= p;
    fp -= rows(negatives, i);
  }
  return area;
}

/** The squared error of either class at each score. */
export function squaredLosses(): void {
  for (let i = 0; i < n; i++) {
    const score = at(scores, i);
    put(positive, i, (score - 1) * (score - 1));
    put(negative, i, score * score);
  }
}

/** −ln of the probability that either class was given at each score, no nearer to 0 and 1 than `clip`; 0 where there is no such row. */
export function logLosses(clip: f64): void {
  for (let i = 0; i < n; i++) {
    const score = at(scores, i);
    put(positive, i, rows(positives, i) == 0 ? 0 : -log(clipped(score, clip)));
    put(negative, i, rows(negatives, i) == 0 ? 0 : -log(clipped(1 - score, clip)));
  }
}

function clipped(probability: f64, clip: f64): f64 {
  return min(1 - clip, max(clip, probability));
}

/** Σ loss over all rows, of losses that are not negative. */
export function sumOfLosses(): f64 {
  let sum: f64 = 0;
  let lost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const next = rows(positives, i) * at(positive, i) + rows(negatives, i) * at(negative, i);
    const total = sum + next;
    lost += sum >= next ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
}

/** Σ influence² over all rows. */
export function sumOfSquares(): f64 {
  let sum: f64 = 0;
  let lost: f64 = 0;
  for (let i = 0; i < n; i++) {
    const a = at(positive, i);
    const b = at(negative, i);
    const next = rows(positives, i) * (a * a) + rows(negatives, i) * (b * b);
    const total = sum + next;
    lost += sum >= next ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
}

/** Takes `value` from what either class has at each score, and divides the rest by a number of its own. */
export function centre(value: f64, ofPositives: f64, ofNegatives: f64): void {
  for (let i = 0; i < n; i++) {
    put(positive, i, (at(positive, i) - value) / ofPositives);
    put(negative, i, (at(negative, i) - value) / ofNegatives);
  }
}

/** Adds up Σ score, positives and rows of each of `bins` of equal width, doubles. */
export function sumBins(bins: i32, ofScores: usize, ofPositives: usize, ofRows: usize): void {
  for (let i = 0; i < n; i++) {
    const score = at(scores, i);
    const bin = binOf(score, bins);
    const p = rows(positives, i);
    const all = p + rows(negatives, i);
    put(ofScores, bin, at(ofScores, bin) + all * score);
    put(ofPositives, bin, at(ofPositives, bin) + p);
    put(ofRows, bin, at(ofRows, bin) + all);
  }
}

/** The gap between score and class of a row of either class, with the sign of its bin, `signs`. */
export function gaps(bins: i32, signs: usize): void {
  for (let i = 0; i < n; i++) {
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
  return f64(load<u32>(counts + (usize(i) << 2)));
}
