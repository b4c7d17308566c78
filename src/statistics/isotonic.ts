/**
 * The rising sequence nearest to `values` in weighted least squares: neighbours that fall are pooled (Ayer et al. 1955). Weights are
 * above 0.
 */
export function isotonic(values: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const means: number[] = [];
  const sums: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < values.length; i++) {
    let [mean, weight] = [values[i]!, weights[i]!];
    while (means.length > 0 && means.at(-1)! >= mean) {
      const [before, more] = [means.pop()!, sums.pop()!];
      ends.pop();
      mean = (mean * weight + before * more) / (weight + more);
      weight += more;
    }
    means.push(mean);
    sums.push(weight);
    ends.push(i + 1);
  }
  const fitted = new Float64Array(values.length);
  ends.forEach((end, block) => {
    fitted.fill(means[block]!, block === 0 ? 0 : ends[block - 1]!, end);
  });
  return fitted;
}
