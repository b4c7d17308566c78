/** Mean falls, in standard errors of a review, that evidence is gathered for. */
const shifts = [0.25, 0.5, 1, 2];

/**
 * Evidence that several series have changed at some time, which may be looked at for ever: e-detectors of the kind of Shiryaev and
 * Roberts (Shin, Ramdas & Rinaldo 2024, "E-detectors"), M = (M + 1)·exp(δz − δ²/2) from 0, averaged over the shifts δ and the series.
 * `z`: by series, a standardised fall a review, oldest first; without change each has mean 0 and variance 1 given those before it. NaN: no
 * evidence, and M stays as it was. Then the evidence grows by no more than 1 a review on average, so that it takes at least `threshold`
 * reviews on average until it has reached it. With an alarm it begins anew.
 *
 * Returns the evidence after each review, and by series the part in the last.
 */
export function eDetector(
  z: readonly (readonly number[])[],
  threshold: number,
): { evidence: number[]; parts: number[] } {
  const reviews = Math.max(0, ...z.map(({ length }) => length));
  const sums = z.map(() => shifts.map(() => 0));
  const evidence: number[] = [];
  let parts: number[] = z.map(() => 0);
  for (let review = 0; review < reviews; review++) {
    if ((evidence.at(-1) ?? 0) >= threshold) for (const own of sums) own.fill(0);
    for (const [i, own] of sums.entries()) {
      const fall = z[i]![review] ?? Number.NaN;
      if (Number.isNaN(fall)) continue;
      for (const [j, shift] of shifts.entries())
        own[j] = Math.min(1e300, (own[j]! + 1) * Math.exp(Math.min(600, shift * fall - shift ** 2 / 2)));
    }
    parts = sums.map((own) => own.reduce((sum, one) => sum + one, 0) / shifts.length / sums.length);
    evidence.push(parts.reduce((sum, one) => sum + one, 0));
  }
  return { evidence, parts };
}
