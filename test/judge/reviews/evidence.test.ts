import { describe, expect, test } from 'vitest';
import { month, windowPlan } from '../../../scripts/simulation/windows.ts';
import { evidenceInMonth, sumsInMonth } from '../../../src/author/validate/windows.ts';
import { evidenceThreshold, sumThreshold } from '../../../src/judge/reviews/stream-alarms.ts';
import { mulberry32 } from '../../../src/statistics/random.ts';

describe('alarms over the windows of a stream', () => {
  const plan = windowPlan('1 day');
  const cases = 300;

  test('come where the model became worse, by the sum and by evidence, and not where it did not', () => {
    const random = mulberry32(3);
    expect(month(plan, { windows: 30, cases }, random)).toMatchObject({ sums: false, evidence: false });
    expect(month(plan, { windows: 30, cases, fall: 0.4 }, random)).toMatchObject({
      sums: true,
      evidence: true,
    });
  });

  test('are not of one window, whose fall is the metric rule’s own finding', () => {
    const found = month(plan, { windows: 1, cases, fall: 2 }, mulberry32(3));
    expect(found).toEqual({ raised: 1, sums: false, evidence: false });
  });

  test('come by chance in no more months than the plan allows, half of it each, whatever the length of a window', () => {
    for (const length of ['1 minute', '1 hour', '1 day', '1 week', '60 days']) {
      const one = windowPlan(length);
      const windows = Math.max(1, Math.floor((30 * 86_400_000) / one.watch!.window.milliseconds));
      expect(evidenceInMonth(one)).toBe(0.025);
      expect(sumsInMonth(one, windows)!).toBeLessThanOrEqual(0.026);
    }
    expect(evidenceThreshold(plan)).toBe(1200);
    // What the plan says stands where it alarms later by itself.
    const late = { ...plan, history: { ...plan.history, cusum: { ...plan.history.cusum!, threshold: 50 } } };
    expect(sumThreshold(late)).toBe(50);
    expect(sumThreshold({ ...late, watch: null })).toBe(50);
    expect(sumThreshold({ ...plan, watch: null })).toBe(4);
  });
});
