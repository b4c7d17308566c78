import { describe, expect, it } from 'vitest';
import { bandsOf, domainOf } from '../../src/report/chart/bands.ts';
import { rangePlot } from '../../src/report/chart/range.ts';
import { bar, rangeStrip, sparkline } from '../../src/report/chart/unicode.ts';
import { figures, gatingFindings, ruleOf, titleOf } from '../../src/report/gating.ts';
import { rule } from './plan.ts';
import { creditDefault, finding } from './review.ts';

describe('names of checks for people', () => {
  it.each([
    ['metric/auroc', 'AUROC'],
    ['metric/recall[late/very]', 'Recall, late/very'],
    ['metric/unheard', 'unheard'],
    ['metric/__proto__', '__proto__'],
    ['edge/thin file/accuracy', 'thin file: Accuracy'],
    ['edge/a/b/recall[x/y]', 'a/b: Recall, x/y'],
    ['segment/region north/f1', 'region north: F1'],
    ['drift/a/b', 'Drift of a/b'],
    ['feature/credit_score/learnt-range', 'credit_score: learnt range'],
    ['input/income/missing', 'income: missing'],
    ['prediction/identical', 'Predictions: identical'],
    ['known-answer/known.csv', 'Known answers: known.csv'],
    ['review/auroc', 'AUROC, against earlier reviews'],
    ['review/edge/thin file/recall', 'thin file: Recall, against earlier reviews'],
    ['review/f1/cusum', 'F1: falls that add up'],
    ['review/leave-red', 'Leaving RED'],
    ['plan/no-gate', 'plan/no-gate'],
    ['odd', 'odd'],
  ])('%s is %s', (check, title) => expect(titleOf(check)).toBe(title));
});

describe('figures', () => {
  it('are in per cent where the bounds are, and not for the amount of a fall', () => {
    const at = { value: 0.0231, interval: [0.02, 0.026] as [number, number], reference: 0.004 };
    expect(figures(finding('input/x/missing', { ...at, rule: 'amber when > 1%, red when > 5%' }))).toEqual({
      value: '2.3 %',
      interval: '[2.0 %, 2.6 %]',
      reference: '0.4 %',
      difference: '+1.9 points',
    });
    expect(
      figures(finding('metric/f1', { ...at, rule: 'green when >= 0.8; red from a fall of 10%' })).value,
    ).toBe('0.0231');
  });
});

describe('what gates', () => {
  it('is what is RED or AMBER, the worst first, and never a note', () => {
    const statuses = gatingFindings(creditDefault('RED')).map((one) => one.status);
    expect(statuses).toEqual(['RED', 'RED', 'RED', 'RED', 'AMBER', 'AMBER', 'AMBER']);
  });

  it('finds the rule of a finding by its line and name', () => {
    const { plan, verdict } = creditDefault('RED');
    const of = (check: string) => ruleOf(plan, verdict.findings.find((one) => one.check === check)!);
    expect(of('metric/auroc')).toBe(plan.metrics[0]);
    expect(of('edge/negative interest rate/accuracy')).toBe(plan.edgeCases[0]!.metrics[0]);
    expect(of('input/income/missing')).toBe(plan.inputs.missing);
    expect(of('prediction/probabilities')).toBeNull();
  });
});

describe('the bands of a rule', () => {
  it('cover the domain without a gap, each with the level of the values in it', () => {
    expect(bandsOf('metric/a', rule(1, '>= 0.8', '<= 0.7'), [0.5, 1])).toEqual([
      { from: 0.5, to: 0.7, level: 'RED' },
      { from: 0.7, to: 0.8, level: 'AMBER' },
      { from: 0.8, to: 1, level: 'GREEN' },
    ]);
    expect(bandsOf('metric/a', rule(1, null, '> 5%', '> 1%'), [0, 0.1]).map((band) => band.level)).toEqual([
      'GREEN',
      'AMBER',
      'RED',
    ]);
    expect(bandsOf('metric/a', rule(1, null, '< 0.5'), [0, 1]).map((band) => band.level)).toEqual([
      'RED',
      'GREEN',
    ]);
  });

  it('lie on both sides of zero for a metric whose size is judged', () => {
    const bias = rule(1, '<= 1.5', '> 3');
    const levels = (check: string) => bandsOf(check, bias, [-5, 5]).map((band) => band.level);
    expect(levels('metric/bias')).toEqual(['RED', 'AMBER', 'GREEN', 'AMBER', 'RED']);
    expect(levels('edge/snow/bias[north/east]')).toEqual(['RED', 'AMBER', 'GREEN', 'AMBER', 'RED']);
    expect(levels('metric/mae')).toEqual(['GREEN', 'AMBER', 'RED']);
    expect(levels('drift/bias')).toEqual(['GREEN', 'AMBER', 'RED']);
    const far = finding('metric/bias', { value: -4.756, interval: [-5.374, -4.139], reference: -0.0437 });
    expect(rangePlot('g', far, bias)).toMatch(/>−3<\/text>.*>−1\.5<\/text>.*>1\.5<\/text>.*>3<\/text>/);
  });

  it('have no place for a value that is not finite or stands alone', () => {
    expect(
      domainOf(finding('metric/a', { value: Number.POSITIVE_INFINITY }), rule(1, '>= 0.8', null)),
    ).toBeNull();
    expect(domainOf(finding('metric/a', { value: 3 }), null)).toBeNull();
    expect(domainOf(finding('metric/a', { value: null }), rule(1, '>= 0.8', '<= 0.7'))).toBeNull();
  });
});

describe('pictures in text', () => {
  it('show a value, its interval, the reference and the bounds in their order', () => {
    const strip = rangeStrip(
      finding('metric/auroc', { value: 0.74, interval: [0.72, 0.76], reference: 0.85 }),
      rule(1, '>= 0.8', '<= 0.7'),
    );
    expect(Array.from(strip)).toHaveLength(17);
    expect(strip).toMatch(/^·*┊·*─+●─+·*┊·*◇·*$/);
  });

  it('show a course and a share', () => {
    expect(sparkline([1, 2, null, 3])).toBe('▁▅ █');
    expect(sparkline([1, 1])).toBe('▄▄');
    expect(bar(0.5, 4)).toBe('██');
    expect(bar(Number.NaN)).toBe('');
  });
});
