import { describe, expect, it } from 'vitest';
import { checkName } from '../../src/record/check.ts';
import type { Check } from '../../src/record/verdict.ts';
import { bandsOf, domainOf } from '../../src/report/chart/bands.ts';
import { rangePlot } from '../../src/report/chart/range.ts';
import { bar, rangeStrip, sparkline } from '../../src/report/chart/unicode.ts';
import { figures } from '../../src/report/figures.ts';
import { gatingFindings } from '../../src/report/gating.ts';
import { titleOf } from '../../src/report/titles.ts';
import { rule } from './plan.ts';
import { bounds, creditDefault, finding } from './review.ts';

describe('a check', () => {
  it.each<[Partial<Check> & Pick<Check, 'kind'>, string, string]>([
    [{ kind: 'metric', metric: 'auroc' }, 'metric/auroc', 'AUROC'],
    [
      { kind: 'metric', metric: 'recall', class: 'late/very' },
      'metric/recall[late/very]',
      'Recall of late/very',
    ],
    [
      { kind: 'edge', subject: 'thin file', metric: 'accuracy' },
      'edge/thin file/accuracy',
      'thin file: Accuracy',
    ],
    [
      { kind: 'edge', subject: 'a/b', metric: 'recall', class: 'x/y' },
      'edge/a/b/recall[x/y]',
      'a/b: Recall of x/y',
    ],
    [
      { kind: 'segment', subject: 'region north', metric: 'f1' },
      'segment/region north/f1',
      'region north: F1',
    ],
    [{ kind: 'estimate', metric: 'f1' }, 'estimate/f1', 'F1, estimated without labels'],
    [{ kind: 'drift', subject: 'a/b' }, 'drift/a/b', 'Drift of a/b'],
    [
      { kind: 'feature', subject: 'credit_score', aspect: 'learnt-range' },
      'feature/credit_score/learnt-range',
      'credit_score: learnt range',
    ],
    [{ kind: 'input', subject: 'income', aspect: 'missing' }, 'input/income/missing', 'income: missing'],
    [{ kind: 'input', aspect: 'labels/missing' }, 'input/labels/missing', 'Labels that are missing'],
    [{ kind: 'input', aspect: 'rows/count' }, 'input/rows/count', 'Number of rows'],
    [
      { kind: 'prediction', subject: 'score', aspect: 'identical' },
      'prediction/identical',
      'Predictions: identical',
    ],
    [{ kind: 'deployment', subject: 'host', aspect: 'host' }, 'deployment/host', 'Deployment: host'],
    [{ kind: 'behaviour', subject: 'names' }, 'behaviour/names', 'Behaviour: names'],
    [{ kind: 'known-answer', subject: 'known.csv' }, 'known-answer/known.csv', 'Known answers: known.csv'],
    [
      { kind: 'known-answer', subject: 'known.csv', aspect: 'changed' },
      'known-answer/known.csv/changed',
      'Known answers: known.csv, changed',
    ],
    [{ kind: 'review', metric: 'auroc' }, 'review/auroc', 'AUROC, against earlier reviews'],
    [
      { kind: 'review', subject: 'thin file', metric: 'recall' },
      'review/edge/thin file/recall',
      'thin file: Recall, against earlier reviews',
    ],
    [{ kind: 'review', metric: 'f1', aspect: 'cusum' }, 'review/f1/cusum', 'F1: falls that add up'],
    [{ kind: 'review', aspect: 'leave-red' }, 'review/leave-red', 'Leaving RED'],
    [{ kind: 'plan', aspect: 'no-gate' }, 'plan/no-gate', 'Nothing gates'],
  ])('%o is named %s and titled %s', (about, name, title) => {
    const check = { subject: null, aspect: null, metric: null, class: null, ...about };
    expect(checkName(check)).toBe(name);
    expect(titleOf(check)).toBe(title);
  });
});

describe('figures', () => {
  it('are in per cent where the bounds are, and not for the amount of a fall', () => {
    const at = { value: 0.0231, interval: [0.02, 0.026] as [number, number], reference: 0.004 };
    const missing = { kind: 'input', subject: 'x', aspect: 'missing' } as const;
    expect(figures(finding(missing, { ...at, bounds: bounds(null, '> 5%', '> 1%') }))).toEqual({
      value: '2.31 %',
      interval: '[2 %, 2.6 %]',
      reference: '0.4 %',
      difference: '+1.91 points',
    });
    const red = { value: 0.1, relative: true, text: '10%' };
    const falls = [{ from: 'reference' as const, amber: null, red }];
    const ruled = { ...bounds('>= 0.8', null), falls };
    expect(figures(finding({ kind: 'metric', metric: 'f1' }, { ...at, bounds: ruled })).value).toBe('0.0231');
  });
});

describe('what gates', () => {
  it('is what is RED or AMBER, the worst first, and never a note', () => {
    const statuses = gatingFindings(creditDefault('RED')).map((one) => one.status);
    expect(statuses).toEqual(['RED', 'RED', 'RED', 'RED', 'AMBER', 'AMBER', 'AMBER']);
  });
});

const accuracy = { metric: 'accuracy' } as const;

describe('the bands of a rule', () => {
  it('cover the domain without a gap, each with the level of the values in it', () => {
    expect(bandsOf(accuracy, rule(1, '>= 0.8', '<= 0.7'), [0.5, 1])).toEqual([
      { from: 0.5, to: 0.7, level: 'RED' },
      { from: 0.7, to: 0.8, level: 'AMBER' },
      { from: 0.8, to: 1, level: 'GREEN' },
    ]);
    expect(bandsOf(accuracy, rule(1, null, '> 5%', '> 1%'), [0, 0.1]).map((band) => band.level)).toEqual([
      'GREEN',
      'AMBER',
      'RED',
    ]);
    expect(bandsOf(accuracy, rule(1, null, '< 0.5'), [0, 1]).map((band) => band.level)).toEqual([
      'RED',
      'GREEN',
    ]);
  });

  it('lie on both sides of zero for a metric whose size is judged', () => {
    const bias = rule(1, '<= 1.5', '> 3');
    const levels = (metric: Check['metric']) => bandsOf({ metric }, bias, [-5, 5]).map((band) => band.level);
    expect(levels('bias')).toEqual(['RED', 'AMBER', 'GREEN', 'AMBER', 'RED']);
    expect(levels('mae')).toEqual(['GREEN', 'AMBER', 'RED']);
    expect(levels(null)).toEqual(['GREEN', 'AMBER', 'RED']);
    const far = finding(
      { kind: 'edge', subject: 'drift/bias', metric: 'bias' },
      { value: -4.756, interval: [-5.374, -4.139], reference: -0.0437, bounds: bounds('<= 1.5', '> 3') },
    );
    expect(rangePlot('g', far)).toMatch(/>−3<\/text>.*>−1\.5<\/text>.*>1\.5<\/text>.*>3<\/text>/);
  });

  it('have no place for a value that is not finite or stands alone', () => {
    const at = (value: number | null, rule: ReturnType<typeof bounds> | null) =>
      domainOf(finding({ kind: 'metric', metric: 'accuracy' }, { value, bounds: rule }));
    expect(at(Number.POSITIVE_INFINITY, bounds('>= 0.8', null))).toBeNull();
    expect(at(3, null)).toBeNull();
    expect(at(null, bounds('>= 0.8', '<= 0.7'))).toBeNull();
  });
});

describe('pictures in text', () => {
  it('show a value, its interval, the reference and the bounds in their order', () => {
    const strip = rangeStrip(
      finding(
        { kind: 'metric', metric: 'auroc' },
        { value: 0.74, interval: [0.72, 0.76], reference: 0.85, bounds: bounds('>= 0.8', '<= 0.7') },
      ),
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
