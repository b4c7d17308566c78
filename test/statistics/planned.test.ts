import { describe, expect, it } from 'vitest';
import { isotonic } from '../../src/statistics/isotonic.ts';
import { badAt, discordantAt } from '../../src/statistics/sequential/score.ts';
import { boundaries, spent } from '../../src/statistics/sequential/spending.ts';
import golden from './golden/planned.json' with { type: 'json' };

describe(`equal to ${golden.software}`, () => {
  it.each(golden.spent)('what may be spent by $share of the looks', ({ share, alpha, spent: expected }) => {
    expect(spent(share, alpha)).toBeCloseTo(expected, 12);
  });

  it.each(golden.reached)(
    'bounds that spend so much, look by look: $chance',
    ({ information, z, chance }) => {
      const found = boundaries(information.map((one, i) => ({ information: one, spent: chance[i]! })));
      found.forEach((critical, i) => {
        expect(critical).toBeCloseTo(z[i]!, 3);
      });
    },
  );

  it.each(golden.bad)(
    'mean and variance of $bad bad requests at an odds ratio of $psi',
    ({ canary, baseline, bad, psi, mean, variance }) => {
      const found = badAt({ canary, baseline, bad }, psi);
      expect(found.mean).toBeCloseTo(mean, 8);
      expect(found.variance).toBeCloseTo(variance, 7);
    },
  );

  it.each(golden.isotonic)('the rising sequence nearest to others', ({ values, weights, fitted }) => {
    isotonic(values, weights).forEach((value, i) => {
      expect(value).toBeCloseTo(fitted[i]!, 10);
    });
  });
});

describe('bounds of looks that are planned', () => {
  it('are those that are published for five looks', () => {
    const looks = [1, 2, 3, 4, 5].map((k) => ({ information: k, spent: spent(k / 5, 0.025) }));
    boundaries(looks).forEach((z, i) => {
      expect(z).toBeCloseTo(golden.published[i]!, 2);
    });
  });

  it('cannot be reached at a look that brings nothing new, or has nothing to spend', () => {
    const looks = [
      { information: 1, spent: 0 },
      { information: 1, spent: 0.01 },
      { information: 2, spent: 0.05 },
    ];
    expect(boundaries(looks).slice(0, 2)).toEqual([Infinity, Infinity]);
    expect(boundaries(looks)[2]).toBeCloseTo(1.6449, 3);
  });
});

it('Pairs of which one side alone was bad are binomial.', () => {
  expect(discordantAt(30, 2).mean).toBeCloseTo(20, 12);
  expect(discordantAt(30, 2).variance).toBeCloseTo(20 / 3, 12);
});
