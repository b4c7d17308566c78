/** An addend of a sum: how far its bounds lie from its value, both as lengths, its weight included. */
export interface Addend {
  below: number;
  above: number;
}

/**
 * How far the bounds of a sum of estimates lie from its value, from those of each, which need not be symmetric: the method of
 * variance estimates recovery (Zou & Donner 2008, Zou 2009). `correlation(i, j)` of two estimates; absent: independent.
 */
export function squareAndAdd(
  addends: readonly Addend[],
  correlation?: (i: number, j: number) => number,
): Addend {
  const side = (length: (addend: Addend) => number) => {
    let sum = 0;
    for (let i = 0; i < addends.length; i++) {
      sum += length(addends[i]!) ** 2;
      for (let j = 0; correlation && j < i; j++) {
        sum += 2 * correlation(i, j) * length(addends[i]!) * length(addends[j]!);
      }
    }
    return Math.sqrt(Math.max(0, sum));
  };
  return { below: side(({ below }) => below), above: side(({ above }) => above) };
}

/** What is subtracted has its bounds the other way round. */
export function subtracted({ below, above }: Addend): Addend {
  return { below: above, above: below };
}

/** How far bounds lie from a value, times a weight that is not negative. */
export function addend(value: number, [lower, upper]: readonly [number, number], weight = 1): Addend {
  return { below: weight * Math.max(0, value - lower), above: weight * Math.max(0, upper - value) };
}
