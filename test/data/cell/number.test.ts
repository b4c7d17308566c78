import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/data/cell/number.ts';
import { readByKernel } from '../kernel-cells.ts';
import { decimal, digits, generator } from '../random.ts';

/** Set GREENLIGHT_FUZZ_NUMBERS=10000000 for the long run, GREENLIGHT_FUZZ_SEED for another. */
const NUMBERS = {
  count: Number(process.env.GREENLIGHT_FUZZ_NUMBERS ?? 300_000),
  seed: Number(process.env.GREENLIGHT_FUZZ_SEED ?? 20260301),
};

/** What the kernel makes of the whole text; undefined where it leaves it to parseNumber. */
function scanned(text: string): number | undefined {
  return readByKernel('number', [text])[0];
}

/** What JavaScript makes of it, but that zero has no sign. */
function numberIn(text: string): number {
  return Number(text) + 0;
}

function expectExact(text: string): void {
  const value = scanned(text);
  if (value !== undefined)
    expect(Object.is(value, numberIn(text)), `${text}: ${value}, not ${numberIn(text)}`).toBe(true);
  expect(parseNumber(text)).toBe(numberIn(text));
}

describe('scanning a number gives what Number() gives, bit for bit, zero without its sign', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['-.0000', 0],
    ['.5', 0.5],
    ['5.', 5],
    ['00012.50', 12.5],
    ['9007199254740993.1', 9007199254740994],
    ['5.207100591715976', 5.207100591715976],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345678', 123456789012345680],
    ['1e22', 1e22],
    ['1.5E-5', 1.5e-5],
    ['2.2250738585e-10', 2.2250738585e-10],
  ])('%s', (text, value) => {
    expect(scanned(text)).toBe(value);
  });

  it('for doubles as JavaScript and Python write them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expectExact(String(value));
        expectExact(value.toFixed(Math.abs(value) < 1 ? 20 : 9));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('for any digits, point and exponent', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(
        digits,
        digits,
        fc.integer({ min: -30, max: 30 }),
        fc.boolean(),
        (whole, fraction, exponent, negative) => {
          const text = `${negative ? '-' : ''}${whole}.${fraction}`;
          expectExact(text);
          expectExact(`${text}e${exponent}`);
          expectExact(whole + fraction);
        },
      ),
      { numRuns: 5000, seed: 2 },
    );
  });

  it('for decimals as near to halfway between two doubles as their digits allow', () => {
    let left = 0;
    const bits = new DataView(new ArrayBuffer(8));
    for (let step = 0; step < 4000; step++) {
      bits.setFloat64(0, 1 + step * 997.0003);
      const mantissa = (bits.getBigUint64(0) & 0xfffffffffffffn) | 0x10000000000000n;
      const exponent = Number(bits.getBigUint64(0) >> 52n) - 1075;
      // The midpoint (2m + 1) · 2^(e−1), to 17 and 18 digits, down and up.
      const scaled = ((2n * mantissa + 1n) * 10n ** 30n) >> BigInt(1 - exponent);
      const text = scaled.toString();
      const whole = text.length - 30;
      for (const length of [17, 18]) {
        for (const last of [0n, 1n]) {
          const cut = (BigInt(text.slice(0, length)) + last).toString();
          const decimal = `${cut.slice(0, whole)}.${cut.slice(whole)}`;
          expectExact(decimal);
          if (scanned(decimal) === undefined) left++;
        }
      }
    }
    expect(left).toBe(0);
  });
});

it('for a few hundred thousand decimals of all lengths and exponents', () => {
  const random = generator(NUMBERS.seed);
  for (let left = NUMBERS.count; left > 0; left -= 20_000) {
    const texts = Array.from({ length: 20_000 }, () => decimal(random));
    const values = readByKernel('number', texts);
    const wrong = texts.find((text, i) => values[i] !== undefined && !Object.is(values[i], numberIn(text)));
    expect(wrong).toBeUndefined();
  }
});

it('for columns of few digits, whichever decimals come first', () => {
  const random = generator(NUMBERS.seed);
  for (let column = 0; column < 300; column++) {
    const most = { whole: 1 + random(9), behind: random(10) };
    const texts = Array.from({ length: 1 + random(3000) }, () => {
      const whole = digits(random, 1 + random(most.whole));
      const behind = digits(random, random(most.behind + 1));
      return `${random(3) === 0 ? '-' : ''}${whole}${behind === '' ? '' : '.'}${behind}`;
    });
    expect(readByKernel('number', texts)).toEqual(texts.map(numberIn));
  }
});

it.each([0, 1, 2, 5, 6, 7, 8])(
  'for columns of %i decimals, whatever else a cell of them holds',
  (decimals) => {
    const usual = ['', '1', '12', '1234567'].flatMap((whole) => {
      const behind = '98765432'.slice(0, decimals);
      return [whole, `${whole}.`, `${whole}.${behind}`, `-${whole}.${behind}`, `${whole}${behind}`];
    });
    const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
      (char) => char !== ',' && char !== '"',
    );
    const first = `0.${'0'.repeat(decimals)}`.slice(0, decimals === 0 ? 1 : undefined);
    let read = 0;
    for (const text of usual.filter((text) => text !== '')) {
      const changed = [...text].flatMap((_, at) =>
        printable.map((c) => text.slice(0, at) + c + text.slice(at + 1)),
      );
      // With each of them the column begins anew: one that needs more decimals changes what is expected of the next.
      for (const cell of [text, ...changed]) {
        const [, value] = readByKernel('number', [first, cell]);
        if (value === undefined) continue;
        expect([cell, value]).toEqual([cell, numberIn(cell)]);
        read++;
      }
    }
    expect(read).toBeGreaterThan(usual.length);
  },
);

it.each([
  '-',
  '.',
  '-.',
  'e5',
  '1e',
  '1e+',
  '1e1000',
  '+5',
  ' 5',
  '5 ',
  '5x',
  'NaN',
  '12345678901234567890',
  '1e-400',
  '9007199254740993.0',
  '2.2250738585072e-10',
])('leaves %j to parseNumber', (text) => {
  expect(scanned(text)).toBeUndefined();
});

it.each([
  ['0', 0],
  ['-7', -7],
  ['12345678', 12345678],
  ['123456789', 123456789],
  ['999999999999999', 999999999999999],
  ['', Number.NaN],
  ['007', undefined],
  ['-0', undefined],
  ['1234567890123456', undefined],
  ['12345678901234567', undefined],
  ['-', undefined],
  ['7.0', undefined],
])('reads the key %j as an integer only in canonical form', (text, value) => {
  expect(readByKernel('key', [text])).toEqual([value]);
});
