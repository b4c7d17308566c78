import { wilson } from './wilson.ts';

/** A value and its bounds. */
export interface Bounded {
  value: number;
  bounds: [number, number];
}

/**
 * Newcombe's hybrid score interval (1998, method 10) for the difference k₁/n₁ − k₂/n₂ of two independent proportions.
 * `z`: 1.96 for two-sided 95 %.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number, z: number): [number, number] {
  return differenceBounds(
    { value: k1 / n1, bounds: wilson(k1, n1, z) },
    { value: k2 / n2, bounds: wilson(k2, n2, z) },
  );
}

/**
 * Bounds of a − b for independent a and b, from the bounds of each: what Newcombe does for proportions holds for any
 * two values whose intervals need not be symmetric (MOVER: Zou & Donner 2008).
 */
export function differenceBounds(a: Bounded, b: Bounded): [number, number] {
  const d = a.value - b.value;
  return [
    d - Math.hypot(a.value - a.bounds[0], b.bounds[1] - b.value),
    d + Math.hypot(a.bounds[1] - a.value, b.value - b.bounds[0]),
  ];
}
