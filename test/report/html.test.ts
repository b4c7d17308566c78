import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import type { Review } from '../../src/report/review.ts';
import { hostile, nasty } from './hostile.ts';
import { vocabulary, withoutScript } from './inert.ts';
import { creditDefault, finding, measured, wrongRows } from './review.ts';

const levels = ['GREEN', 'AMBER', 'RED'] as const;

describe('report.html', () => {
  it.each([
    ['GREEN', 'Ready to promote', 'Functioning as expected'],
    ['AMBER', 'Hold, do not promote', 'Not functioning as expected, not critical'],
    ['RED', 'Stop, do not promote', 'Not functioning as expected, critical'],
  ] as const)('answers %s before anything else', (level, words, means) => {
    const page = renderHtml(creditDefault(level));
    expect(page).toContain(`<title>${level}: credit-default</title>`);
    const why = level === 'GREEN' ? '' : '<p class="why">[A-Z][^<]+ fell from [^<]+</p>\\n';
    expect(page).toMatch(new RegExp(`<h1>${words}</h1>\\n${why}<p class="means">${means}</p>`));
    expect(page.indexOf('<h1>')).toBeLessThan(page.indexOf('<h2'));
  });

  it('says what to do, who does it and by when', () => {
    const page = renderHtml(creditDefault('RED'));
    expect(page).toContain('<dt>What to do</dt><dd>Cease use of the model and redevelop.</dd>');
    expect(page).toContain('<dt>Owner</dt><dd>@acme/risk-lead</dd>');
    expect(page).toContain('<dt>By when</dt><dd>24 hours, by 2026-11-24 09:30 UTC</dd>');
  });

  it('says what wrong decisions cost where the plan does, and at which threshold they would cost the least', () => {
    const review = creditDefault('AMBER');
    expect(renderHtml(review)).not.toContain('wrong decisions cost');
    review.plan.data.costs = { falsePositive: 1, falseNegative: 20 };
    const page = renderHtml(review);
    expect(page).toMatch(
      /At the plan’s threshold wrong decisions cost \d\.\d+ a case\. They would cost the least at [\d.]+: /,
    );
    expect(page).toContain('<th scope="col" class="n">Cost a case</th>');
  });

  it('has every section, and none without its evidence', () => {
    const ids = (review: Review) =>
      [...renderHtml(review).matchAll(/<section id="(\w+)"/g)].map((match) => match[1]);
    expect(ids(creditDefault('RED'))).toEqual([
      'gates',
      'metrics',
      'scores',
      'drift',
      'slices',
      'rows',
      'trend',
      'origin',
    ]);
    const bare = creditDefault('RED', { trend: [], wrongRows: null });
    Object.assign(bare.measurements, {
      comparisons: [],
      edgeCases: [],
      segments: [],
      columns: [],
      reference: null,
    });
    Object.assign(bare.measurements.candidate, { curves: null, confusion: null });
    bare.verdict.reference = null;
    expect(ids(bare)).toEqual(['gates', 'origin']);
  });

  it('draws a column by time below its distribution, with its numbers; and says where it cannot', () => {
    const stretches = [0.05, 0.061, 0.4321].map((distance, i) => ({
      from: Date.UTC(2026, 6, 1 + i),
      to: Date.UTC(2026, 6, 1 + i, 12),
      rows: 1000 + i,
      distance: i === 0 ? null : distance,
      chance: 0.04,
      missing: i / 10,
    }));
    const columns = new Map([['credit_score', stretches]]);
    const page = renderHtml(creditDefault('RED', { byTime: { step: 9, columns } }));
    expect(page.match(/credit_score by time<\/title>/g)).toHaveLength(1);
    expect(page).toContain('the farthest is stretch 3 with 43.21 %');
    expect(page).toContain(
      '<th scope="row">2026-07-03 12:00 UTC</th><td class="n">1,002</td><td class="n">43.21 %</td>',
    );
    expect(page).toContain('Counted in every 9th row.');
    const none = renderHtml(creditDefault('RED', { byTime: 'not counted' }));
    expect(none).toContain('Columns by time are not shown: a script counts none');
    for (const nothing of [{ byTime: null }, {}])
      expect(renderHtml(creditDefault('RED', nothing))).not.toMatch(
        /by time<|as time goes on|a script counts none/,
      );
  });

  it('says in what order the wrong rows stand', () => {
    const review = creditDefault('RED');
    expect(renderHtml(review)).toContain('rows whose prediction is wrong, the most confident first.');
    Object.assign(review.plan.data, { score: null, scores: null });
    expect(renderHtml(review)).toContain('rows whose prediction is wrong.');
    Object.assign(review.plan.data, { task: 'regression' });
    expect(renderHtml(review)).toContain('rows whose prediction is off, the furthest first.');
  });

  it('shows no number that is none', () => {
    for (const level of levels)
      expect(withoutScript(renderHtml(creditDefault(level)))).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('draws nothing at places that are no numbers, whatever was measured', () => {
    const review = creditDefault('RED');
    const spoil = (value: unknown): unknown =>
      typeof value === 'number'
        ? Number.NaN
        : Array.isArray(value)
          ? value.map(spoil)
          : value !== null && typeof value === 'object'
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one)]))
            : value;
    review.measurements = spoil(review.measurements) as Review['measurements'];
    review.verdict.findings = review.verdict.findings.map((one) => ({
      ...one,
      value: Infinity,
      interval: [-Infinity, Infinity],
    }));
    review.trend = review.trend.map((point) => ({
      ...point,
      values: [
        { ...measured('auroc', 0.8, 0), interval: [Number.NaN, Infinity] as [number, number] },
        { ...measured('f1', Number.NaN, 0), interval: null },
      ],
    }));
    expect(withoutScript(renderHtml(review))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('allows its own script and style by their hashes and nothing else', () => {
    const page = renderHtml(creditDefault('RED'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(page)![1]!)}; script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(page)![1]!)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\s(style|on\w+)=/);
    expect(page).not.toMatch(/(src|srcset|xlink:href)=/);
  });

  it('keeps its ids unique and every description in place', () => {
    const page = renderHtml(creditDefault('RED'));
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ''] of page.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const name of names.split(' ')) expect(ids).toContain(name);
  });
});

describe('the size of report.html', () => {
  it('stays under 5 MB with too much of everything, and says what was left out', () => {
    const review = creditDefault('RED', { wrongRows: wrongRows(5000) });
    const long = '<&"利率>'.repeat(500);
    review.verdict.findings = Array.from({ length: 20_000 }, (_, i) =>
      finding(
        { kind: 'feature', subject: `${long}${i}`, aspect: 'range' },
        {
          status: 'RED',
          value: i,
          expected: { expected: 'one of', values: [long], more: 0 },
          reasons: [{ reason: 'notListed', categories: [{ category: long, rows: 1 }], more: 0 }],
          plan_line: 38,
        },
      ),
    );
    for (let i = 0; i < 5000; i++) {
      const reasons = [{ reason: 'cellsInvalid' as const, row: 1, text: long }];
      review.verdict.findings.push(finding({ kind: 'drift', subject: `${i}` }, { reasons }));
    }
    for (const row of review.wrongRows!.rows) row.cells = row.cells.map(() => long);
    const [column] = review.measurements.columns.slice(1);
    review.measurements.columns = Array.from({ length: 3000 }, (_, i) => ({
      ...column!,
      name: `${long}${i}`,
    }));
    const slice = review.measurements.edgeCases[0]!;
    review.measurements.segments = Array.from({ length: 2000 }, () => ({
      ...slice,
      name: long,
      where: long,
      comparisons: Array.from({ length: 30 }, () => slice.comparisons[0]!),
    }));
    const classes = Array.from({ length: 500 }, (_, i) => `${long}${i}`);
    review.measurements.candidate.confusion = {
      classes,
      positive: null,
      rows: classes.map(() => classes.map(() => 7)),
    };
    const page = renderHtml(review);
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(page).toMatch(/and [\d,]+ more; all of them are in verdict\.json/);
    expect(page).toMatch(/Drawn are the \d+ that shifted furthest; [\d,]+ more/);
    expect(page).toContain('Drawn are the 100 classes with the most cases of 500.');
    expect(page).toMatch(/further pairs of label and prediction: together [\d,]+ cases/);
  });

  it('shows a thousand wrong rows', () => {
    const page = renderHtml(creditDefault('RED', { wrongRows: wrongRows(1200, 'RED') }));
    expect(page).toContain('1,000 of 2,072 candidate rows');
    expect(page.match(/<tr data-t=/g)).toHaveLength(1000);
    expect(page.length).toBeLessThan(1_000_000);
  });
});

describe('untrusted text in report.html', () => {
  const page = renderHtml(hostile());

  it('adds no element and no attribute', () => {
    const known = vocabulary(levels.map((level) => renderHtml(creditDefault(level))).join(''));
    const found = vocabulary(page);
    expect([...found.elements].filter((name) => !known.elements.has(name))).toEqual([]);
    expect([...found.attributes].filter((name) => !known.attributes.has(name))).toEqual([]);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page.match(/<!--/g)).toBeNull();
  });

  it('is there, in escapes', () => {
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(page).not.toContain(nasty.slice(0, 20));
    expect(page).not.toMatch(
      /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{FEFF}]/u,
    );
  });

  it('makes no link', () => {
    expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => match[1]!.startsWith('#'))).toBe(true);
  });
});
