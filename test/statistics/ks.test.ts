import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { ks, logKolmogorovTail } from '../../src/statistics/ks.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };
import paths from '../measure/golden/ks.json' with { type: 'json' };
import { mulberry32 } from '../measure/mulberry32.ts';

const counts = (values: number[]) => countValues(Float64Array.from(values));
const shared = join(import.meta.dirname, '../../../shared');
const absent = existsSync(shared) ? '' : ' (skipped: ../shared is absent)';

describe('the Kolmogorov–Smirnov test', () => {
  it('has the D of scipy and the exact p-value of whole-number path counting, with and without ties', () => {
    for (const { x, y, d, log_p } of golden.ks) {
      const result = ks(counts(x), counts(y));
      expect(result.d).toBeCloseTo(d, 14);
      expect(result.exact).toBe(true);
      expect(result.logP).toBeCloseTo(log_p, 11);
    }
  });

  it('agrees with the exact p-value of scipy where nothing is tied', () => {
    const untied = golden.ks.filter((c) => c.scipy !== null);
    expect(untied.length).toBeGreaterThan(4);
    for (const { x, y, scipy } of untied) {
      expect(Math.exp(ks(counts(x), counts(y)).logP)).toBeCloseTo(scipy!, 12);
    }
  });

  it('has the exact p-value of paths counted in whole numbers: many rows, few against many, next to nothing, all apart', () => {
    for (const { n, m, shift, width, digits, d, log_p } of paths.cases) {
      const cut = (value: number) => Math.floor(value * 10 ** digits);
      const x = Array.from({ length: n }, (_, i) => cut(i / n));
      const y = Array.from({ length: m }, (_, j) => cut(shift + (width * j) / m));
      const result = ks(counts(x), counts(y));
      expect(result.exact, `${n} and ${m}`).toBe(true);
      expect(result.d, `${n} and ${m}`).toBeCloseTo(d, 13);
      expect(result.logP, `${n} and ${m}`).toBeCloseTo(log_p, 9);
    }
  });

  it('is the same whichever side is called the reference', () => {
    for (const { x, y } of golden.ks) {
      const forth = ks(counts(x), counts(y));
      const back = ks(counts(y), counts(x));
      expect(back.d).toBe(forth.d);
      expect(back.logP).toBeCloseTo(forth.logP, 12);
    }
  });

  it('has the D of the definition where thousands of values differ, wherever the largest gap lies', () => {
    const random = mulberry32(5);
    const definition = (x: number[], y: number[]) => {
      const share = (of: number[], at: number) => of.filter((one) => one <= at).length / of.length;
      return Math.max(...[...x, ...y].map((at) => Math.abs(share(x, at) - share(y, at))));
    };
    for (const shift of [0, 0.02, -0.02, 0.5, 3]) {
      const draw = (n: number, by: number, digits: number) =>
        Array.from({ length: n }, () => Number((random() ** 3 + by).toFixed(digits)));
      const x = draw(3000, 0, 5);
      // A gap of its own amid a block of values.
      const y = [...draw(1500, shift, 4), ...Array.from({ length: 40 }, () => 0.4567)];
      expect(ks(counts(x), counts(y)).d).toBeCloseTo(definition(x, y), 13);
      expect(ks(counts(y), counts(x)).d).toBeCloseTo(definition(x, y), 13);
    }
  });

  it('keeps the logarithm of the limit law to full precision', () => {
    for (const [lambda, logP] of golden.kolmogorov) expect(logKolmogorovTail(lambda!)).toBeCloseTo(logP!, 12);
  });

  it('keeps ln p where p underflows: half of a million rows moved past every value', () => {
    const reference = { values: Float64Array.of(0, 1), rows: Uint32Array.of(500_000, 500_000) };
    const candidate = { values: Float64Array.of(0, 1), rows: Uint32Array.of(1_000_000, 0) };
    const { d, logP, exact } = ks(reference, candidate);
    expect(d).toBe(0.5);
    expect(exact).toBe(false);
    expect(logP).toBeCloseTo(Math.LN2 - 2 * 0.25 * 500_000, 6);
  });

  it('turns to the limit law, finite, where an affordable exact p-value underflows', () => {
    const rising = Array.from({ length: 1000 }, (_, i) => i);
    const { d, logP, exact } = ks(counts(rising), counts(rising.map((x) => x + 5000)));
    expect(d).toBe(1);
    expect(exact).toBe(false);
    expect(logP).toBeCloseTo(Math.LN2 - 1000, 9);
  });

  it('finds nothing between equal columns and has no value for an empty one', () => {
    expect(ks(counts([1, 2, 2]), counts([2, 1, 2]))).toEqual({ d: 0, logP: 0, exact: true });
    expect(ks(counts([5, 5, 5]), counts([5]))).toEqual({ d: 0, logP: 0, exact: true });
    expect(ks(counts([]), counts([1])).d).toBeNaN();
    expect(ks(counts([1]), counts([2]))).toEqual({ d: 1, logP: 0, exact: true });
  });

  it('changes little where the exact p-value gives way to the limit', () => {
    const spread = (n: number, shift: number) =>
      counts(Array.from({ length: n }, (_, i) => (i + 0.5) / n + shift));
    const exact = ks(spread(4000, 0), spread(4000, 0.03));
    expect(exact.exact).toBe(true);
    expect(logKolmogorovTail(exact.d * Math.sqrt(2000))).toBeCloseTo(exact.logP, 1);
  });

  it('meets the vectors of scipy 1.17.1', () => {
    const file = join(import.meta.dirname, '../../fixtures/vectors/statistics.json');
    const vectors = JSON.parse(readFileSync(file, 'utf8'));
    for (const { x, y, D, p_tie_exact } of vectors.ks) {
      const { d, logP } = ks(counts(x), counts(y));
      expect(d).toBeCloseTo(D, 12);
      expect(Math.exp(logP)).toBeCloseTo(p_tie_exact, 10);
    }
    for (const { D, n, m, lnp } of vectors.ks_limit_log) {
      expect(logKolmogorovTail(D * Math.sqrt((n * m) / (n + m)))).toBeCloseTo(lnp, 10);
    }
  });

  it.skipIf(absent)(`finds the D of scipy in every column of the California predictions${absent}`, () => {
    const set = join(shared, 'data/california-housing');
    const column = (file: string, name: string) => {
      const [header, ...rows] = readFileSync(join(set, file), 'utf8').trim().split(/\r?\n/);
      const at = header!.split(',').indexOf(name);
      return counts(rows.map((row) => Number(row.split(',')[at])));
    };
    const expected = JSON.parse(readFileSync(join(set, 'expected.json'), 'utf8')).ks;
    for (const [name, { D, p_asymptotic }] of Object.entries<{ D: number; p_asymptotic: number }>(expected)) {
      const { d, logP, exact } = ks(column('reference.csv', name), column('analysis.csv', name));
      expect(d, name).toBeCloseTo(D, 12);
      const ours = golden.california[name as keyof typeof golden.california];
      expect(exact, name).toBe((ours?.exact ?? null) !== null);
      if (ours) expect(logP, name).toBeCloseTo(ours.exact ?? ours.limit, 9);
      else expect(logP, name).toBeLessThan(-745);
      // scipy's asymptotic p is the one-sample law at nm/(n + m) rows, ours exact or the limit: near it, not equal.
      if (p_asymptotic > 0) expect(Math.abs(logP / Math.log(p_asymptotic) - 1), name).toBeLessThan(0.025);
    }
  });
});
