import { describe, expect, it } from 'vitest';
import { casesNeeded } from '../../src/measure/cases-needed.ts';

const seen = { cases: 1000, standardError: 0.01, margin: 0.02, confidence: 0.95, power: 0.8 };

describe('cases needed', () => {
  it('are those of the textbook', () => {
    // scipy 1.17.1: 1000·((norm.ppf(.95) + norm.ppf(.8))·0.01/0.02)²
    expect(casesNeeded(seen)).toBeCloseTo(1545.6393, 3);
  });

  it('leave room for what rare cases may add', () => {
    const needed = casesNeeded({ ...seen, missed: 0.03 });
    const share = 1000 / needed;
    expect(0.03 * share + 2.4864748605 * 0.01 * Math.sqrt(share)).toBeCloseTo(0.02, 9);
  });
});
