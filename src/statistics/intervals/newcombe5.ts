/**
 * The score interval of an AUROC from its value and the numbers of positives and negatives alone: Newcombe (2006), Statistics in
 * Medicine 25:559, method 5, by bisection. `z`: 1.96 for two-sided 95 %.
 */
export function newcombeMethod5(value: number, m: number, n: number, z: number): [number, number] {
  const half = (m + n) / 2 - 1;
  const error = (a: number) =>
    Math.sqrt((a * (1 - a) * (1 + half * ((1 - a) / (2 - a) + a / (1 + a)))) / m / n);
  const solve = (from: number): number => {
    let [inside, outside] = [value, from];
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (Math.abs(middle - value) > z * error(middle)) outside = middle;
      else inside = middle;
    }
    return inside;
  };
  return [value === 0 ? 0 : solve(0), value === 1 ? 1 : solve(1)];
}
