import { describe, expect, it } from 'vitest';
import { judgeFallOf } from '../../../src/judge/operations/falls.ts';
import { type Decided, proven } from '../../../src/judge/operations/proof.ts';
import { shareOf } from '../../../src/measure/operations/share.ts';
import { isStatistic, type Statistic } from '../../../src/measure/statistic.ts';
import type { OperationRule } from '../../../src/plan/operations.ts';
import { readAmount, readBound } from '../../../src/plan/vocabulary/terms.ts';

/** A share of requests that were good, each by itself. */
function share(met: number, rows: number): Statistic {
  const found = shareOf({ met, rows, blocks: [] });
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

const bound = (text?: string) => (text === undefined ? null : readBound(text)!);

function judged(seen: Statistic, rule: { green?: string; amber?: string; red?: string }): Decided {
  const bounds = { green: bound(rule.green), amber: bound(rule.amber), red: bound(rule.red) };
  return proven(seen, bounds as OperationRule, { green: 0.95, red: 0.95 });
}

describe('A share of good requests', () => {
  it('that is faultless says how many it needs: n with 0.9999ⁿ ≤ 5 %, and one fewer is too few.', () => {
    const rule = { green: '>= 99.99%', red: '< 99.9%' };
    const { level, casesNeeded } = judged(share(12_400, 12_400), rule);
    expect([level, casesNeeded]).toEqual(['AMBER', 29_956]);
    expect(0.9999 ** 29_956).toBeLessThanOrEqual(0.05);
    expect(0.9999 ** 29_955).toBeGreaterThan(0.05);
  });

  it('is RED where all that it may be is, and GREEN likewise; between them it is AMBER.', () => {
    const rule = { green: '>= 99%', red: '< 95%' };
    expect(judged(share(9_990, 10_000), rule).level).toBe('GREEN');
    expect(judged(share(9_000, 10_000), rule)).toMatchObject({
      level: 'RED',
      reasons: [{ reason: 'provenRed' }],
    });
    expect(judged(share(9_700, 10_000), rule).reasons).toMatchObject([{ reason: 'provenBetween' }]);
    expect(judged(share(970, 1_000), { ...rule, red: '< 96%' }).reasons).toMatchObject([
      { reason: 'notProven' },
    ]);
  });
});

describe('A value that is known to a hundredth', () => {
  const seen = (value: number): Statistic => ({
    ...{ value, standardError: 0.01, cases: 1000 },
    bounds: (z) => [value - z * 0.01, value + z * 0.01],
  });
  const reason = (value: number, rule: Parameters<typeof judged>[1]) => {
    const { level, reasons } = judged(seen(value), rule);
    return [level, reasons[0]?.reason ?? null];
  };

  it('is surely AMBER only where the whole of it is beyond the amber bound and short of the red one.', () => {
    const rule = { amber: '> 10%', red: '> 30%' };
    expect(reason(0.2, rule)).toEqual(['AMBER', 'provenBetween']);
    expect(reason(0.11, rule)).toEqual(['AMBER', 'notProven']);
    expect(reason(0.29, rule)).toEqual(['AMBER', 'notProven']);
    expect(reason(0.05, rule)).toEqual(['GREEN', null]);
    expect(reason(0.2, { red: '> 21%' })).toEqual(['AMBER', 'notProven']);
    expect(reason(0.2, { amber: '> 10%' })).toEqual(['AMBER', 'provenBetween']);
  });

  it('needs as many cases as clear the nearest of its bounds, of which some may be absent.', () => {
    // scipy 1.17.1: ((norm.isf(0.05) + norm.isf(0.2)) · 0.01 / 0.01)² · 1000 = 6182.6.
    expect(judged(seen(0.11), { amber: '> 10%', red: '> 30%' }).casesNeeded).toBe(6183);
    expect(judged(seen(0.09), { red: '> 10%' }).casesNeeded).toBe(6183);
    expect(judged(seen(0.11), { red: '> 10%' }).casesNeeded).toBe(6183);
  });
});

describe('A fall of it', () => {
  const fall = { from: 'reference' as const, amber: readAmount('2%')!, red: readAmount('10%')!, line: 1 };
  const reasonOf = (now: Statistic, before: Statistic) => {
    const confidence = { green: 0.95, red: 0.95 };
    const { level, reasons } = judgeFallOf(now, before, fall, 'higher', confidence, false);
    return [level, reasons[0]?.reason ?? null];
  };
  const before = share(99_000, 100_000);

  it.each([
    [99_000, 'GREEN', null],
    [96_000, 'AMBER', 'provenBetween'],
    [86_000, 'RED', 'provenRed'],
  ])('to %d of 100,000 is %s: %s', (met, level, reason) => {
    expect(reasonOf(share(met, 100_000), before)).toEqual([level, reason]);
  });

  it('that few requests show is AMBER, and says that it is not proven.', () => {
    expect(reasonOf(share(98, 100), before)).toEqual(['AMBER', 'notProven']);
  });

  it('is surely AMBER only where there is an amber amount, it is reached, and the red one is not.', () => {
    const seen = (value: number, error: number): Statistic => ({
      ...{ value, standardError: error, cases: 1000 },
      bounds: (z) => [value - z * error, value + z * error],
    });
    const reason = (by: number, error: number, of: Partial<typeof fall>) => {
      const [now, earlier] = [seen(0.5 - by, error), seen(0.5, error)];
      const confidence = { green: 0.95, red: 0.999 };
      const { reasons } = judgeFallOf(now, earlier, { ...fall, ...of } as never, 'higher', confidence, false);
      return reasons[0]?.reason ?? null;
    };
    const [quarter, half, eighth] = [readAmount('0.25')!, readAmount('0.5')!, readAmount('0.125')!];
    expect(reason(0.25, 0.05, { amber: quarter, red: half })).toBe('provenBetween');
    expect(reason(0.25, 0.05, { amber: null, red: half } as never)).toBeNull();
    expect(reason(0.25, 0.12, { amber: null, red: half } as never)).toBe('notProven');
    // Surely a fall at 95 %, and not at the 99.9 % that RED asks for.
    expect(reason(0.25, 0.08, { amber: eighth, red: quarter })).toBe('notProven');
    expect(reason(0.125, 0.08, { amber: eighth, red: half })).toBe('notProven');
  });
});
