import { describe, expect, it } from 'vitest';
import { falseDrift, levelsOfFalls, levelsOfValue } from '../../scripts/simulation/reviews.ts';
import { flipChance } from '../../src/measure/flip.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

// scripts/simulate.ts plays more of the same; docs/statistics.md holds what it prints.

describe('three metrics that are RED from a fall of 0.03, measured on 1,000 cases a side', () => {
  it('are falsely RED in about a quarter of reviews of an unchanged model as written, in about one of twenty-five with confidence', () => {
    const found = levelsOfFalls({ cases: 1000, fall: 0, paired: false }, 100, mulberry32(1));
    expect(found['as written'].RED).toBeGreaterThan(0.17);
    expect(found['as written'].RED).toBeLessThan(0.31);
    expect(found.confidence.RED).toBeLessThan(0.08);
  });

  it('are GREEN with confidence in few reviews of a model on the boundary, paired or not, and RED in few of an unchanged one', () => {
    for (const paired of [false, true]) {
      const found = levelsOfFalls({ cases: 500, fall: 0.03, paired }, 50, mulberry32(2));
      expect(found.confidence.GREEN).toBeLessThan(0.1);
      const same = levelsOfFalls({ cases: 500, fall: 0, paired }, 70, mulberry32(2));
      expect(same.confidence.RED).toBeLessThan(0.09);
    }
  });

  it('find a fall of twice the margin in most reviews, also with confidence, and more often on the same cases', () => {
    const unpaired = levelsOfFalls({ cases: 1000, fall: 0.06, paired: false }, 40, mulberry32(3));
    const paired = levelsOfFalls({ cases: 1000, fall: 0.06, paired: true }, 40, mulberry32(3));
    expect(unpaired['as written'].RED).toBeGreaterThan(0.7);
    expect(unpaired.confidence.RED).toBeGreaterThan(0.4);
    expect(paired.confidence.RED).toBeGreaterThan(unpaired.confidence.RED + 0.15);
    expect(unpaired.confidence.GREEN).toBeLessThan(0.05);
  });
});

describe('one rule, green from 0.8 and red from 0.75, on 400 cases', () => {
  it('is wrong about half the time on its boundaries as written, and about one time in twenty with confidence', () => {
    const [red, green] = [0.75, 0.8].map((accuracy) =>
      levelsOfValue({ cases: 400, accuracy }, 1000, mulberry32(4)),
    );
    expect(red!['as written'].RED).toBeGreaterThan(0.4);
    expect(red!.confidence.RED).toBeGreaterThan(0.02);
    expect(red!.confidence.RED).toBeLessThan(0.075);
    expect(green!['as written'].GREEN).toBeGreaterThan(0.4);
    expect(green!.confidence.GREEN).toBeGreaterThan(0.02);
    expect(green!.confidence.GREEN).toBeLessThan(0.075);
  });

  it('flips on another sample as often as the report says', () => {
    for (const accuracy of [0.74, 0.77, 0.81]) {
      // A number of cases that no share of right answers puts on a boundary.
      const cases = 397;
      const found = levelsOfValue({ cases, accuracy }, 1000, mulberry32(5))['as written'];
      const own = accuracy > 0.8 ? 'GREEN' : accuracy > 0.75 ? 'AMBER' : 'RED';
      const standardError = Math.sqrt((accuracy * (1 - accuracy)) / cases);
      const levelAt = (value: number) => (value >= 0.8 ? 'GREEN' : value <= 0.75 ? 'RED' : 'AMBER');
      const said = flipChance({ value: accuracy, standardError }, [0.8, 0.75], levelAt);
      expect(Math.abs(1 - found[own] - said)).toBeLessThan(0.04);
    }
  });
});

describe('thirty unchanged features', () => {
  it('are claimed to drift in most runs by p alone, in few by q and size together', () => {
    const { p, q, both } = falseDrift({ rows: 200, features: 30 }, 50, mulberry32(6));
    expect(p).toBeGreaterThan(0.6);
    expect(p).toBeLessThan(0.88);
    expect(q).toBeLessThan(0.12);
    expect(both).toBeLessThanOrEqual(q);
  });

  it('are never claimed to drift on many rows, where chance moves nothing by a tenth', () => {
    expect(falseDrift({ rows: 3000, features: 30 }, 6, mulberry32(7)).both).toBe(0);
  });
});
