import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { decisionsAt } from '../../src/measure/scores/thresholds.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { Review } from '../../src/report/review.ts';
import { formatNumber, formatPercent } from '../../src/text/numbers.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden.json'), 'utf8'));
const { numpy, pandas, 'scikit-learn': sklearn } = golden['made with'];
const software = `scikit-learn ${sklearn}, numpy ${numpy} and pandas ${pandas}`;

function review(plan: string, model: string, candidate: string): Promise<Review> {
  return check({
    plan: join(root, `plans/${plan}.yaml`),
    reference: [join(root, `fixtures/${model}/reference.csv`)],
    candidate: [join(root, `fixtures/${model}/${candidate}.csv`)],
    labels: [],
    out: newFolder(),
    now: new Date('2026-11-23T09:00:00Z'),
  });
}

const close = (found: number, expected: number, what: string) =>
  expect(Math.abs(found - expected), `${what}: ${found} and not ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );

type Pairs = [number, number][];

/** Whether each point of a thinned curve is one of the golden curve, to 1e-9, from its first to its last. */
function liesOn(found: readonly (readonly [number, number])[], expected: Pairs) {
  const apart = found.map(([x, y]) =>
    Math.min(...expected.map(([a, b]) => Math.max(Math.abs(a - x), Math.abs(b - y)))),
  );
  expect(Math.max(...apart)).toBeLessThanOrEqual(1e-9);
  expect(found.length).toBeGreaterThan(10);
  expect([found[0], found.at(-1)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
}

function agrees(found: { score: number; positives: number }[], expected: Pairs) {
  expect(found.length).toBe(expected.length);
  found.forEach(({ score, positives }, i) => {
    close(score, expected[i]![0], 'mean score');
    close(positives, expected[i]![1], 'share of positives');
  });
}

describe('the pictures of two classes', () => {
  let made: Review;
  beforeAll(async () => {
    made = await review('credit-default', 'credit', 'degraded');
  });

  it(`show the precision, recall, F1 and share flagged at each threshold that ${sklearn} of scikit-learn finds`, () => {
    const { thresholds } = made.measurements.candidate.curves!;
    const expected = new Map<number, Record<string, number>>(
      golden.thresholds.map((one: { threshold: number }) => [one.threshold, one]),
    );
    expect(thresholds.length).toBeGreaterThan(150);
    expect(thresholds.length).toBeLessThanOrEqual(200);
    expect(thresholds[0]!.threshold).toBe(Math.max(...expected.keys()));
    expect(thresholds.at(-1)!.threshold).toBe(Math.min(...expected.keys()));
    for (const found of thresholds) {
      for (const key of ['precision', 'recall', 'f1', 'flagged'] as const)
        close(found[key], expected.get(found.threshold)![key]!, `${key} at ${found.threshold}`);
    }
  });

  it(`draw a ROC curve through points that scikit-learn ${sklearn} finds, and its calibration`, () => {
    const { roc, calibration } = made.measurements.candidate.curves!;
    liesOn(roc, golden['roc of two']);
    agrees(calibration, golden['calibration of two']);
  });

  it(`list the gain and the lift that ${software} find`, () => {
    const html = renderHtml(made);
    const [, table] = /Positives found among the highest scores[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(
      html,
    )!;
    const lines = table!
      .trim()
      .split('\n')
      .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell!));
    const candidate = lines.filter(([set]) => set === 'Candidate');
    expect(candidate.length).toBeGreaterThan(5);
    const known = golden.thresholds.map((one: Record<'flagged' | 'recall' | 'lift', number>) =>
      [formatPercent(one.flagged), formatPercent(one.recall), formatNumber(one.lift)].join(),
    );
    for (const [, ...cells] of candidate) expect(known).toContain(cells.join());
  });

  it('mark the decisions at the threshold of the plan', () => {
    const found = decisionsAt(made.measurements.candidate.curves!.thresholds, 0.5)!;
    expect(found.threshold).toBeGreaterThanOrEqual(0.5);
    const html = renderHtml(made);
    expect(html).toContain('<b>0.5</b>, the plan’s');
    expect(html.match(/>threshold<\/text>/g)).toHaveLength(3);
    for (const title of ['Precision and recall', 'Gain', 'What each threshold would give'])
      expect(html).toContain(`>${title}</title>`);
  });
});

describe('the pictures of a number', () => {
  let made: Review;
  beforeAll(async () => {
    made = await review('delivery-time', 'delivery', 'bridge_closed');
  });

  it.each([
    ['reference', 'byActual'],
    ['candidate', 'byActual'],
    ['reference', 'byPredicted'],
    ['candidate', 'byPredicted'],
  ] as const)(`show the errors of the %s %s that ${software} find`, (set, by) => {
    const found = made.measurements[set]!.agreement![by];
    const expected: typeof found = golden[`${set} ${by}`];
    expect(found.map(({ part, cases }) => [part, cases])).toEqual(
      expected.map(({ part, cases }) => [part, cases]),
    );
    found.forEach((one, i) => {
      close(one.mean, expected[i]!.mean, 'mean');
      close(one.meanAbsolute, expected[i]!.meanAbsolute, 'mean absolute error');
      one.quantiles.forEach((value, q) => {
        close(value, expected[i]!.quantiles[q]!, `quantile ${q}`);
      });
    });
  });

  it('count each case once, in hexagons and in bins of errors', () => {
    for (const set of ['reference', 'candidate'] as const) {
      const { cases, plane, errors } = made.measurements[set]!.agreement!;
      expect(plane.hexagons.reduce((sum, one) => sum + one.cases, 0)).toBe(cases);
      expect(errors.cases.reduce((sum, one) => sum + one, 0)).toBe(cases);
      errors.edges.forEach((edge, i) => {
        close(edge, golden.edges[i], 'edge');
      });
      // What lies on an edge may fall to either side of it.
      errors.cases.forEach((count, i) => {
        expect(Math.abs(count - golden[`${set} errors`][i])).toBeLessThanOrEqual(1);
      });
    }
  });

  it('are drawn', () => {
    const html = renderHtml(made);
    expect(html).toContain('Predicted over actual numbers of the candidate');
    expect(html).toContain('Errors over the prediction');
    expect(html).toContain('Errors by tenths of the label');
  });
});

describe('the pictures of many classes', () => {
  let made: Review;
  beforeAll(async () => {
    made = await review('ticket-routing', 'tickets', 'new_words');
  });

  it(`show the precision, recall and F1 of each class that scikit-learn ${sklearn} finds, the worst first`, () => {
    const { classes = [] } = made.measurements;
    expect(classes.map((one) => one.class).sort()).toEqual(Object.keys(golden.classes).sort());
    for (const one of classes) {
      const expected = golden.classes[one.class];
      expect(one.candidateCases).toBe(expected.cases);
      for (const key of ['precision', 'recall', 'f1'] as const) {
        const { candidate } = one[key];
        close('value' in candidate ? candidate.value : Number.NaN, expected[key], `${key} of ${one.class}`);
      }
    }
    const f1 = classes.map((one) => golden.classes[one.class].f1);
    expect(f1).toEqual([...f1].sort((a, b) => a - b));
  });

  it(`draw for each class a ROC curve over the area that scikit-learn ${sklearn} finds`, () => {
    for (const { class: name, roc, calibration } of made.measurements.candidate.classCurves!) {
      liesOn(roc, golden.curves[name].roc);
      agrees(calibration, golden.curves[name].calibration);
      let area = 0;
      for (let i = 1; i < roc.length; i++)
        area += ((roc[i]![0] - roc[i - 1]![0]) * (roc[i]![1] + roc[i - 1]![1])) / 2;
      // The curve is thinned.
      expect(Math.abs(area - golden.roc[name])).toBeLessThan(0.002);
    }
    expect(renderHtml(made)).toContain('Confusion of the candidate');
  });
});

describe('a report of a hundred and twenty classes', () => {
  it('draws the hundred with the most cases, lists the worst confusions, and says what it leaves out', async () => {
    const made = await review('ticket-routing', 'tickets', 'healthy');
    const classes = Array.from({ length: 120 }, (_, i) => `class ${i}`);
    const rows = classes.map((_, i) =>
      classes.map((_, j) => (i === j ? 50 + i : (i * 7 + j) % 40 === 0 ? 3 : 0)),
    );
    const confusion = { classes, positive: null, rows };
    const many = made.measurements.classes!.flatMap((one) =>
      Array.from({ length: 25 }, (_, i) => ({ ...one, class: `${one.class} ${i}` })),
    );
    const html = renderHtml({
      ...made,
      measurements: {
        ...made.measurements,
        classes: many,
        candidate: { ...made.measurements.candidate, confusion },
        reference: { ...made.measurements.reference!, confusion },
      },
    });
    expect(html).toContain('Drawn are the 100 classes with the most cases of 120.');
    expect(html).toContain('What the candidate confuses most');
    expect(html).toMatch(/\d+ further pairs of label and prediction: together [\d,\u202f\u00a0 ]+ cases\./u);
    expect(html).toContain('20 classes with fewer cases left out');
    expect(html).toContain('All 100 classes');
    expect(html.length).toBeLessThan(1_000_000);
  });
});
