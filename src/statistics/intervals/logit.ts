/**
 * Bounds of a value in 0..1 that lie `below` and `above` it on the scale ln(p/(1 − p)), taken back: they never leave 0..1, and lean away
 * from the nearer end. The reaches are in the value's own units. At 0 or 1 there is no such scale, and the bounds are the value.
 */
export function logitBounds(value: number, below: number, above = below): [number, number] {
  if (value <= 0 || value >= 1) return [value, value];
  const middle = Math.log(value / (1 - value));
  const scale = value * (1 - value);
  return [1 / (1 + Math.exp(below / scale - middle)), 1 / (1 + Math.exp(-above / scale - middle))];
}
