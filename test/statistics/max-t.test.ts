import { describe, expect, it } from 'vitest';
import { significantTogether } from '../../src/statistics/max-t.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { cusum } from '../../src/statistics/sequential/cusum.ts';
import { autocorrelation, selfStarting } from '../../src/statistics/sequential/self-starting.ts';

const alike = (rho: number, k = 3) =>
  Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => (i === j ? 1 : rho)));

describe('tests that are judged together', () => {
  it('ask less of each the more they go together, and less again once one is proven', () => {
    // By scipy 1.17's multivariate normal, three of correlation 0.75: 1.978 at first; 2.121 were they unrelated.
    expect(significantTogether([2.08, 1, 1], alike(0.75), 0.05)).toEqual([true, false, false]);
    expect(significantTogether([2.08, 1, 1], alike(0), 0.05)).toEqual([false, false, false]);
    expect(significantTogether([3, 1.97, 1.7], alike(0.75), 0.05)).toEqual([true, true, true]);
  });

  it('are significant alone where one stands out', () => {
    expect(significantTogether([4, 0.1, -0.2], alike(0.2), 0.05)).toEqual([true, false, false]);
    const many = significantTogether([4, 0, 0, 0, 0, 0, 0, 0], alike(0.1, 8), 0.05);
    expect(many).toEqual([true, ...Array(7).fill(false)]);
  });

  it('make a false claim in at most one review of twenty, give or take', () => {
    const normal = normals(mulberry32(3));
    let claims = 0;
    const runs = 150;
    for (let run = 0; run < runs; run++) {
      const common = normal();
      const scores = Array.from({ length: 3 }, () => Math.sqrt(0.75) * common + Math.sqrt(0.25) * normal());
      if (significantTogether(scores, alike(0.75), 0.05).some(Boolean)) claims++;
    }
    expect(claims / runs).toBeLessThan(0.1);
  });
});

describe('reviews against all that came before', () => {
  it.each([1, 5, 20])(
    'alarm in about 2.3 %% of series of 12, the reference being %d reviews long',
    (ratio) => {
      const normal = normals(mulberry32(3));
      const error = 1 / Math.sqrt(ratio);
      let alarms = 0;
      const runs = 3000;
      for (let run = 0; run < runs; run++) {
        const reference = { value: error * normal(), standardError: error, cases: ratio };
        const z = selfStarting(
          reference,
          Array.from({ length: 12 }, () => ({ value: normal(), standardError: 1, cases: 1 })),
        );
        if (cusum(z).alarmAt !== null) alarms++;
      }
      expect(alarms / runs).toBeGreaterThan(0.013);
      expect(alarms / runs).toBeLessThan(0.034);
    },
  );

  it('do not forget what is lost: a value far below the mean does not move it', () => {
    const z = selfStarting({ value: 0, standardError: 0.1, cases: 9 }, [
      { value: -5, standardError: 0.1, cases: 9 },
      null,
      { value: -5, standardError: 0, cases: 9 },
      { value: -5, standardError: 0.1, cases: 9 },
    ]);
    expect(z[0]).toBeCloseTo(5 / Math.hypot(0.1, 0.1), 9);
    expect(z[1]).toBeNaN();
    expect(z[3]).toBe(z[0]);
  });

  it('do not fall on average where shares of few cases come and go by hundreds, good ones with a small error', () => {
    const random = mulberry32(11);
    const share = (cases: number) => {
      let right = 0;
      for (let i = 0; i < cases; i++) if (random() < 0.85) right++;
      const value = right / cases;
      return { value, standardError: Math.sqrt((value * (1 - value)) / cases), cases };
    };
    const z = Array.from({ length: 20 }, () =>
      selfStarting(
        share(2000),
        Array.from({ length: 700 }, () => share(100)),
      ),
    ).flat();
    // Of 14,000 standardised falls the mean has an error of 0.008.
    expect(z.reduce((sum, one) => sum + one, 0) / z.length).toBeLessThan(0.03);
    expect(z.filter((one) => one > 1.645).length / z.length).toBeLessThan(0.065);
  });

  it('say how alike neighbouring ones are', () => {
    expect(autocorrelation([1, 1, 1, 1, -1, -1, -1, -1])).toBeCloseTo(5 / 8, 12);
    expect(autocorrelation([1, 2, 3])).toBeNull();
  });
});
