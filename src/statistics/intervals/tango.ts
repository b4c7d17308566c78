/**
 * Tango's (1998) score interval of (b − c)/n, the difference of two proportions on the same n cases: b cases only the first got
 * right, c only the second. `z`: 1.96 for two-sided 95 %. Each bound is where the score statistic is z, the discordant
 * share being estimated under that difference.
 */
export function tango(b: number, c: number, n: number, z: number): [number, number] {
  const seen = (b - c) / n;
  /** Score statistic at a difference. */
  const score = (difference: number): number => {
    const linear = -b - c + (2 * n - b + c) * difference;
    const constant = -c * difference * (1 - difference);
    const second = (Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant)) - linear) / (4 * n);
    const variance = n * (2 * Math.max(0, second) + difference * (1 - difference));
    const distance = b - c - n * difference;
    if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * Infinity;
    return distance / Math.sqrt(variance);
  };
  const solve = (end: number): number => {
    let [inside, outside] = [seen, end];
    for (let i = 0; i < 100; i++) {
      const middle = (inside + outside) / 2;
      if (Math.abs(score(middle)) > z) outside = middle;
      else inside = middle;
    }
    return inside;
  };
  return [solve(-1), solve(1)];
}
