// The inner loop of moments, compiled to WebAssembly by scripts/generate/kernel.ts.

/**
 * Adds rows·d and rows·d², of the deviations d = value·`scale` − `from` of `count` values, to two compensated sums (Neumaier 1974): `sums` holds
 * both, then what each has lost to rounding. That is had without asking which term is the larger (Knuth 1969).
 */
export function addDeviations(
  values: usize,
  rows: usize,
  count: i32,
  scale: f64,
  from: f64,
  sums: usize,
): void {
  let both = v128.load(sums);
  let lost = v128.load(sums, 16);
  for (let i = 0; i < count; i++) {
    const deviation = load<f64>(values + (usize(i) << 3)) * scale - from;
    const weighted = deviation * load<f64>(rows + (usize(i) << 3));
    const term = f64x2.replace_lane(f64x2.splat(weighted), 1, deviation * weighted);
    const all = f64x2.add(both, term);
    const added = f64x2.sub(all, both);
    lost = f64x2.add(lost, f64x2.add(f64x2.sub(both, f64x2.sub(all, added)), f64x2.sub(term, added)));
    both = all;
  }
  v128.store(sums, both);
  v128.store(sums, lost, 16);
}
