/** A value and its bounds. */
export interface Bounded {
  value: number;
  bounds: [number, number];
}

/**
 * Bounds of a − b for independent a and b, from the bounds of each. With Wilson's bounds of two proportions it is
 * Newcombe's hybrid score interval (1998, method 10); it holds for any two values, and their intervals need not be
 * symmetric (MOVER: Zou & Donner 2008).
 */
export function differenceBounds(a: Bounded, b: Bounded): [number, number] {
  const d = a.value - b.value;
  return [
    d - Math.hypot(a.value - a.bounds[0], b.bounds[1] - b.value),
    d + Math.hypot(a.bounds[1] - a.value, b.value - b.bounds[0]),
  ];
}
