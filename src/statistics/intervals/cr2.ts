/**
 * Standard error of a sum of influences whose cases come in groups, with few groups allowed for: CR2, the bias-reduced
 * linearisation of Bell & McCaffrey (2002), and the degrees of freedom of Student's t that go with it (Satterthwaite). A group
 * weighs as much as its cases' own squared influences, because a case that the metric leaves out weighs nothing; for a
 * mean of cases alike it is that of an intercept. `sums`: of the influences in each group; `squares`: of their squares.
 */
export function cr2(sums: ArrayLike<number>, squares: ArrayLike<number>): { error: number; df: number } {
  const groups = sums.length;
  let all = 0;
  for (let g = 0; g < groups; g++) all += squares[g]!;
  if (!(all > 0)) return { error: 0, df: Math.max(1, groups - 1) };
  let variance = 0;
  let [own, second, fourth] = [0, 0, 0];
  for (let g = 0; g < groups; g++) {
    const share = squares[g]! / all;
    // A group that is nearly all there is says nothing of how groups differ.
    const adjust = 1 / Math.max(1 - share, 1e-9);
    variance += adjust * sums[g]! ** 2;
    own += share ** 2;
    second += adjust * share ** 2;
    fourth += (adjust * share ** 2) ** 2;
  }
  return { error: Math.sqrt(variance), df: 1 / (own + second ** 2 - fourth) };
}
