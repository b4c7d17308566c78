import { describe, expect, it } from 'vitest';
import { checkName } from '../../src/record/check.ts';
import { sparkChart, trendChart } from '../../src/report/chart/trend.ts';
import { trendSection } from '../../src/report/html/trend.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { type Series, seriesOf, seriesOfFinding } from '../../src/report/trend.ts';
import { creditDefault, measured } from './review.ts';

const rule = {
  green: { operator: '>=', value: 0.8, text: '>= 0.8' },
  amber: null,
  red: { operator: '<=', value: 0.7, text: '<= 0.7' },
} as const;

function series(values: (number | null)[], more: Partial<Series> = {}): Series {
  const points = values.map((value, i) => ({
    at: new Date(Date.UTC(2026, 0, 1 + 7 * i)).toISOString(),
    status: 'GREEN',
    value,
    interval: value === null ? null : ([value - 0.02, value + 0.02] as [number, number]),
  }));
  const { check } = measured('auroc', 0, 0);
  return { check, name: checkName(check), rule, points, ...more };
}

const course = (drawing: string) => /class="cand-line" d="([^"]*)"/.exec(drawing)![1]!;

describe('a trend', () => {
  it('lies on the bands of the rule that holds now, with a line at each bound', () => {
    const drawing = trendChart('t', 'AUROC', series([0.84, 0.76, 0.69]));
    for (const level of ['green', 'amber', 'red']) expect(drawing).toContain(`class="trend-${level}"`);
    expect(drawing.match(/class="cut"/g)).toHaveLength(2);
    expect(drawing).toContain('green when &#62;= 0.8, red when &#60;= 0.7');
  });

  it('is not flattened by a bound that is far away', () => {
    const drawing = trendChart('t', 'AUROC', series([0.98, 0.985, 0.983]));
    expect(drawing).toContain('trend-green');
    expect(drawing).not.toContain('trend-red');
  });

  it('is broken where a review has no value', () => {
    expect(course(trendChart('t', 'AUROC', series([0.8, 0.79, 0.78, 0.77]))).match(/M/g)).toHaveLength(1);
    expect(course(trendChart('t', 'AUROC', series([0.8, null, 0.78, 0.77]))).match(/M/g)).toHaveLength(2);
  });

  it('keeps the scale of shares within 0 and 1', () => {
    const drawing = trendChart('t', 'AUROC', series([0.97, 0.99, 0.98], { rule: null }));
    expect(drawing).toContain('>1</text>');
    expect(drawing).not.toContain('>1.0');
  });

  it('is a dot where there is but one value, and nothing where there is none', () => {
    expect(sparkChart('s', 'AUROC', series([0.8]))).toContain('<circle class="dot"');
    expect(sparkChart('s', 'AUROC', series([null]))).toBe('');
  });

  it('marks the level of each review by its shape', () => {
    const mixed = series([0.84, 0.76, 0.69]);
    for (const [i, status] of ['GREEN', 'AMBER', 'RED'].entries()) mixed.points[i]!.status = status;
    const drawing = trendChart('t', 'AUROC', mixed);
    expect(drawing).toMatch(/<circle class="mark-green".*<path class="mark-amber".*<rect class="mark-red"/);
  });

  it('is found by the check’s name, those that gate first, with the rule of the plan', () => {
    const found = seriesOf(creditDefault('RED'));
    expect(found.map(({ name }) => name)).toEqual(['metric/auroc', 'metric/f1']);
    expect(found[0]!.rule).toMatchObject({ green: { value: 0.8 }, red: { value: 0.7 } });
    const review = creditDefault('RED');
    const [auroc] = review.verdict.findings;
    expect(seriesOfFinding(review, auroc!)!.points).toHaveLength(10);
    expect(seriesOfFinding(review, { ...auroc!, metric: 'recall' })).toBeNull();
  });

  it('is a chart with the bounds as flat lines where GitHub draws it', () => {
    const [chart = ''] = renderMarkdown(creditDefault('RED')).match(/```mermaid[\s\S]*?```/) ?? [];
    const lines = [...chart.matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, values]) =>
      values!.split(', ').map(Number),
    );
    expect(lines).toHaveLength(3);
    expect(lines.map((values) => values.length)).toEqual([10, 10, 10]);
    expect(new Set(lines[1])).toEqual(new Set([0.8]));
    expect(new Set(lines[2])).toEqual(new Set([0.7]));
    expect(chart).toContain('x-axis "10 reviews, 2026-09-21 to 2026-11-23" 1 --> 10');
  });
});

it('says how many reviews and values are not drawn', () => {
  const review = creditDefault('RED');
  const names = [
    'auroc',
    'f1',
    'accuracy',
    'precision',
    'recall',
    'brier',
    'log_loss',
    'average_precision',
  ] as const;
  review.trend = Array.from({ length: 35 }, (_, i) => ({
    at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
    status: 'GREEN' as const,
    values: names.map((name) => measured(name, 0.8 + i / 1000, 0.8)),
  }));
  const { body } = trendSection(review)!;
  expect(body.match(/<figure>/g)).toHaveLength(6);
  expect(body).toContain('2 more values are in the history, and not drawn.');
  expect(body).toContain('Drawn are the newest 30 of 35 reviews.');
});
