/** Uniform numbers on (0, 1) from a seed, so that a simulation is the same every time (mulberry32, T. Ettinger). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (((bits ^ (bits >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** Standard normal numbers from uniform ones (Box & Muller 1958). */
export function normals(random: () => number): () => number {
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** Successes of `n` cases of chance `p` each: by inversion where few of either are to be expected, else as a normal number, rounded. */
export function binomial(n: number, p: number, random: () => number, normal: () => number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(n, 1 - p, random, normal);
  const variance = n * p * (1 - p);
  if (variance > 50) return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(variance) * normal())));
  const odds = p / (1 - p);
  let chance = Math.exp(n * Math.log1p(-p));
  let left = random();
  let k = 0;
  while (left > chance && k < n) {
    left -= chance;
    chance *= (odds * (n - k)) / (k + 1);
    k++;
  }
  return k;
}
