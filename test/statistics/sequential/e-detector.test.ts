import { expect, test } from 'vitest';
import { mulberry32, normals } from '../../../src/statistics/random.ts';
import { chanceOfAlarm, thresholdFor } from '../../../src/statistics/sequential/cusum-rate.ts';
import { eDetector } from '../../../src/statistics/sequential/e-detector.ts';

// Python 3.11, math.exp, by the recursion of Shin, Ramdas & Rinaldo.
test('evidence is that of the recursion, a review without evidence leaves it, and each series has its part', () => {
  const { evidence, parts } = eDetector(
    [
      [1, 0.5, Number.NaN, 2],
      [0, -1, 3, 1],
    ],
    1e9,
  );
  expect(evidence.map((one) => Number(one.toPrecision(12)))).toEqual([
    0.992728609137, 1.43810200062, 11.744581613, 18.7571564886,
  ]);
  expect(parts.map((one) => Number(one.toPrecision(12)))).toEqual([5.47344234482, 13.2837141438]);
});

test('evidence begins anew after an alarm, and an impossible fall is no number that cannot be shown', () => {
  const { evidence } = eDetector([[Infinity, 0, 0]], 100);
  expect(Number.isFinite(evidence[0]!)).toBe(true);
  expect(evidence[1]!).toBe(eDetector([[0]], 100).evidence[0]);
});

test('without change evidence grows by one a review on average, and with one it alarms soon', () => {
  const normal = normals(mulberry32(5));
  let reached = 0;
  for (let run = 0; run < 2000; run++) {
    const z = Array.from({ length: 50 }, normal);
    if (eDetector([z], 500).evidence.some((one) => one >= 500)) reached++;
  }
  // At most 50 in 500, whatever the series.
  expect(reached / 2000).toBeLessThan(0.1);
  expect(reached).toBeGreaterThan(0);
  const shifted = Array.from({ length: 50 }, () => 1 + normal());
  expect(eDetector([shifted], 500).evidence.findIndex((one) => one >= 500)).toBeLessThan(40);
});

test('the threshold of a CUSUM for a run is one at which the Markov chain takes about that long', () => {
  for (const reviews of [200, 2000]) {
    const threshold = thresholdFor(reviews, 0.5);
    // The time to an alarm is nearly exponential.
    const chance = chanceOfAlarm(reviews / 10, 0.5, threshold);
    expect(chance).toBeGreaterThan(0.05);
    expect(chance).toBeLessThan(0.105);
  }
  expect(thresholdFor(100, 0)).toBe(Infinity);
});
