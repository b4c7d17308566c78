/**
 * How many independent values a series is worth for its mean: n·(1 − r)/(1 + r) of a first-order autoregression (Bayley & Hammersley
 * 1946), r being the correlation at lag 1 with its bias taken away, r + (1 + 4r)/n (Marriott & Pope 1954), within 0 … 1. Never more
 * than n: values that alternate prove no more than they are. 1 at least.
 *
 * `errors`: standard errors, √((1 − r²)/n) (Bartlett 1946), by which the correlation is taken to be higher than it seems; few values tell it badly.
 */
export function effectiveSize(values: readonly number[], errors = 0): { size: number; correlation: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let [squares, products] = [0, 0];
  for (let i = 0; i < n; i++) {
    const away = values[i]! - mean;
    squares += away * away;
    if (i > 0) products += away * (values[i - 1]! - mean);
  }
  if (!(squares > 0)) return { size: n, correlation: 0 };
  const seen = products / squares;
  const most = 1 - 1 / n;
  const likely = Math.min(most, Math.max(0, seen + (1 + 4 * seen) / n));
  const correlation = Math.min(most, likely + errors * Math.sqrt((1 - likely ** 2) / n));
  return { size: Math.max(1, (n * (1 - correlation)) / (1 + correlation)), correlation };
}
