const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/** A number that was kept in fewer bits than a double: of all decimals that it may stand for, the shortest, as it was once written. */
export function shortestDecimal(value: number, bits: 16 | 32): number {
  if (value === 0 || !Number.isFinite(value)) return value + 0;
  const same = bits === 32 ? (decimal: number) => Math.fround(decimal) === value : roundsToHalf(value);
  const size = Math.abs(value);
  // Beyond, the last digits in front of the point may be needless too.
  if (size > 1e-4 && size < (bits === 32 ? 1e6 : 1e3)) {
    for (const power of powers) {
      const decimal = Math.round(value * power) / power;
      if (same(decimal)) return decimal;
    }
  }
  for (let digits = 1; digits < 9; digits++) {
    const decimal = Number(value.toPrecision(digits));
    if (same(decimal)) return decimal;
  }
  return Number(value.toPrecision(9));
}

/** Whether a decimal is nearer to a number of 16 bits than to any other (IEEE 754, binary16). */
function roundsToHalf(value: number): (decimal: number) => boolean {
  const size = Math.abs(value);
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const gap = 2 ** (exponent - 10);
  // Numbers below a power of two lie twice as close.
  const below = size === 2 ** exponent && exponent > -14 ? gap / 4 : gap / 2;
  return (decimal) => {
    const difference = Math.abs(decimal) - size;
    return difference < gap / 2 && -difference < below;
  };
}
