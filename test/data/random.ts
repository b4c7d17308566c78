export type Random = (below: number) => number;

/** Mulberry32: whole numbers below a bound. */
export function generator(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** So many digits, zeros and nines among them more often than others. */
export function digits(random: Random, count: number): string {
  const of = ['0123456789', '0123456789', '01', '09', '0'][random(5)]!;
  let text = '';
  while (text.length < count) text += of[random(of.length)];
  return text;
}

/** A decimal number of any length, at times with an exponent. */
export function decimal(random: Random): string {
  const whole = digits(random, random(random(3) === 0 ? 22 : 5));
  const fraction = digits(random, random(random(3) === 0 ? 26 : 19));
  const point = fraction !== '' || random(8) === 0 ? '.' : '';
  const mantissa = whole === '' && fraction === '' ? '0' : whole + point + fraction;
  const exponent =
    random(4) === 0 ? `${'eE'[random(2)]}${['', '-', '+'][random(3)]}${random(random(2) ? 20 : 400)}` : '';
  return `${random(3) === 0 ? '-' : ''}${mantissa}${exponent}`;
}
