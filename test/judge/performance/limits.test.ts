import { describe, expect, it } from 'vitest';
import { judgeBehaviour } from '../../../src/judge/performance/behaviour.ts';
import { type Criterion, casesToSettle, scoreOf } from '../../../src/judge/performance/criterion.ts';
import {
  answersToKeep,
  judgeKnownAnswers,
  noteChangedAnswers,
} from '../../../src/judge/performance/known-answers.ts';
import { judgeMetrics, noteMetric } from '../../../src/judge/performance/metrics.ts';
import { prove } from '../../../src/judge/performance/proof.ts';
import { readBound } from '../../../src/plan/vocabulary/terms.ts';
import { planOf } from '../counts.ts';

const bound = (text: string) => readBound(text)!;
const plan = planOf('', ', id: id');

describe('What is to be proven of a metric', () => {
  const criterion = (value: number, more: Partial<Criterion> = {}): Criterion => ({
    metric: { comparison: { candidate: { cases: 1000 } } } as never,
    claim: null,
    seen: {
      value,
      standardError: 0.01,
      cases: 1000,
      bounds: (z) => [value - z * 0.01, value + z * 0.01],
    },
    red: null,
    proves: null,
    green: null,
    neither: [],
    each: false,
    ...more,
  });
  const levels = { green: 0.95, red: 0.95 };

  it('needs as many cases as settle it four times in five.', () => {
    // scipy 1.17.1: ((norm.isf(0.05) + norm.isf(0.2)) · 0.01 / 0.01)² · 1000 = 6182.6.
    expect(casesToSettle(criterion(0.81, { green: bound('>= 0.8') }), levels)).toBe(6183);
    expect(casesToSettle(criterion(0.8 + 1e-9, { green: bound('>= 0.8') }), levels)).toBeNull();
    expect(casesToSettle(criterion(0.8, { green: bound('>= 0.8') }), levels)).toBeNull();
  });

  it('needs more of them for what a sample may have missed, to be GREEN and not to be RED.', () => {
    const seen = (missed: number, value = 0.81): Partial<Criterion> => ({
      seen: {
        ...criterion(value).seen,
        safe: (z) => [value - z * 0.01 - missed, value + z * 0.01],
      },
    });
    const green = bound('>= 0.8');
    const needs = (missed: number) => casesToSettle(criterion(0.81, { green, ...seen(missed) }), levels)!;
    expect(needs(0)).toBe(6183);
    expect(needs(0.002)).toBeGreaterThan(6183);
    expect(needs(0.01)).toBeGreaterThan(needs(0.002));
    const red = bound('< 0.8');
    const reached = (missed: number) =>
      casesToSettle(criterion(0.79, { red, proves: red, ...seen(missed, 0.79) }), levels);
    expect(reached(0.01)).toBe(reached(0));
  });

  it('of a fall that chance explains is what settles that there is none.', () => {
    const fall = (value: number) =>
      casesToSettle(
        criterion(value, { claim: { by: value, from: 'reference' }, neither: [bound('>= 0.02')] }),
        levels,
      );
    expect(fall(0.01)).toBe(fall(0));
    expect(fall(0.018)).toBeGreaterThan(fall(0)!);
  });

  it('lies at most ten errors away on either side.', () => {
    const red = bound('< 0.8');
    expect(scoreOf(criterion(0.9, { red, proves: red }))).toBeCloseTo(-10, 9);
    expect(scoreOf(criterion(0.95, { red, proves: red }))).toBe(-10);
    expect(scoreOf(criterion(0.78, { red, proves: red }))).toBeCloseTo(2, 6);
    expect(scoreOf(criterion(0.1, { red, proves: red }))).toBeCloseTo(10, 6);
  });
});

describe('A metric', () => {
  const none = { cases: 0, confusion: null, scores: null, classScores: null, residuals: null };
  const ruled = (cases: number, more = {}) => {
    const candidate = { value: 0.5, standardError: 0.01, interval: [0.48, 0.52] as [number, number], cases };
    return {
      check: {
        kind: 'metric' as const,
        subject: null,
        aspect: null,
        metric: 'accuracy' as const,
        class: null,
      },
      rule: {
        metric: 'accuracy' as const,
        class: null,
        green: bound('>= 0.8'),
        amber: null,
        red: bound('< 0.6'),
        falls: [],
        gates: true,
        minCases: 100,
        line: 1,
        ...more,
      },
      comparison: {
        metric: 'accuracy' as const,
        class: null,
        candidate,
        reference: candidate,
        difference: candidate,
        paired: false,
      },
      outcomes: { reference: none, candidate: none, paired: null },
    };
  };
  const judged = (...args: Parameters<typeof ruled>) => judgeMetrics(plan, [ruled(...args)] as never)[0]!;

  it('is judged from its least cases on, and gates only where the plan lets it.', () => {
    expect(judged(100).status).toBe('RED');
    expect(judged(99)).toMatchObject({
      status: 'AMBER',
      cases_needed: 100,
      reasons: [{ reason: 'tooFewCases' }],
    });
    expect([judged(100, { gates: false }).status, judged(99, { gates: false }).status]).toEqual([
      'NOTE',
      'NOTE',
    ]);
  });

  it('has a chance of another level where a rule hangs on it.', () => {
    expect(judged(100).flip).toBeGreaterThanOrEqual(0);
    expect(judged(100, { green: null, red: null })).not.toHaveProperty('flip');
    expect(noteMetric(ruled(100).comparison as never)).toMatchObject({ status: 'NOTE', value: 0.5 });
  });

  it('is proven from its least cases on.', () => {
    const level = (cases: number) => {
      const metric = { ...ruled(cases), against: 'last review' as const };
      return [...prove([metric] as never, 0.95).values()][0]!.level;
    };
    expect([level(100), level(99)]).toEqual(['RED', 'AMBER']);
  });
});

describe('Known answers', () => {
  const known = { file: 'known.csv', tolerance: 0.01, onMiss: 'RED' as const, line: 4 };
  const withKnown = { ...plan, predictions: { ...plan.predictions, knownAnswers: [known] } };
  const cases = (many: number, said: number) =>
    Array.from({ length: many }, (_, i) => ({ id: `k${i}`, said: [said] }));

  it('are missed from the first on, and ten that were given are selected.', () => {
    const judged = (many: number) =>
      judgeKnownAnswers(withKnown, known, {
        cases: 20,
        misses: Array.from({ length: many }, (_, i) => ({
          id: `k${i}`,
          expected: '1',
          got: i === 0 ? null : '0',
        })),
        answers: [],
      });
    expect(judged(0)).toMatchObject({ status: 'GREEN', value: 0, reasons: [] });
    expect(judged(1)).toMatchObject({
      status: 'RED',
      value: 1,
      reasons: [{ first: { id: 'k0', present: false } }],
    });
    expect(judged(12).where!.match(/'k\d+'/g)).toHaveLength(10);
    expect(judged(12).where).not.toContain("'k0'");
  });

  it('are kept, a thousand of a file.', () => {
    const kept = answersToKeep(withKnown, [{ cases: 1100, misses: [], answers: cases(1100, 0.5) }]);
    expect(kept[0]!.answers).toHaveLength(1000);
    const hidden = { ...withKnown, data: { ...withKnown.data, private: ['id'] } };
    expect(answersToKeep(hidden, [{ cases: 1, misses: [], answers: cases(1, 0.5) }])[0]!.answers[0]!.id).toBe(
      'case 1',
    );
  });

  it('that changed by more than the tolerance are named, ten of them.', () => {
    const note = (before: number, now: number) =>
      noteChangedAnswers(
        withKnown,
        [{ file: 'known.csv', answers: cases(13, before) }],
        [{ file: 'known.csv', answers: cases(13, now) }],
      )[0]!;
    expect(note(0.5, 0.51)).toMatchObject({ value: 0, cases: 13, reasons: [] });
    expect(note(0.5, 0.52)).toMatchObject({ value: 13, reasons: [{ more: 3 }] });
    expect((note(0.5, 0.52).reasons[0] as { changed: unknown[] }).changed).toHaveLength(10);
    expect(noteChangedAnswers(withKnown, [], [{ file: 'known.csv', answers: cases(1, 0) }])).toEqual([]);
  });
});

it('Ten pairs that break a relation are named and selected, by the ids that have a row.', () => {
  const rule = { green: null, amber: bound('> 0'), red: bound('>= 50%'), line: 5 };
  const behaviour = [{ name: 'b', expect: 'same', tolerance: 0, rule }];
  const broken = Array.from({ length: 12 }, (_, i) => ({
    base: `a${i}`,
    variant: `b${i}`,
    baseSaid: i === 0 ? null : 1,
    variantSaid: 2,
  }));
  const judged = (many: number) =>
    judgeBehaviour({ ...plan, behaviour } as never, [{ pairs: 24, broken: broken.slice(0, many) }])[0]!;
  expect(judged(0)).toMatchObject({ status: 'GREEN', value: 0, reasons: [] });
  expect(judged(11).status).toBe('AMBER');
  expect(judged(12)).toMatchObject({ status: 'RED', value: 0.5, reasons: [{ broken: 12 }] });
  expect((judged(12).reasons[0] as { pairs: unknown[] }).pairs).toHaveLength(10);
  expect(judged(12).where!.match(/'[ab]\d+'/g)).toHaveLength(19);
});
