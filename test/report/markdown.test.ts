import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/record/verdict.ts';
import { renderComment, renderMarkdown, renderSummary } from '../../src/report/markdown.ts';
import { commentMarker } from '../../src/report/marker.ts';
import type { Review } from '../../src/report/review.ts';
import { escapeMarkdown } from '../../src/text/escape.ts';
import { hostile } from './hostile.ts';
import { apart, expectInertChart, expectInertMarkdown } from './inert.ts';
import { creditDefault, finding } from './review.ts';

const marker = commentMarker('credit-default');
const limit = 65_536;
const comment = (review: Review, most = limit) => renderComment(review, { limit: most, marker });

function notListed(category: string): Reason[] {
  return [{ reason: 'notListed', categories: [{ category, rows: 1 }], more: 0 }];
}

function withFindings(count: number, length: number): Review {
  const review = creditDefault('RED');
  review.verdict.findings = Array.from({ length: count }, (_, i) =>
    finding(
      { kind: 'feature', subject: `column_${i}`, aspect: 'range' },
      {
        status: i % 3 === 0 ? 'RED' : 'AMBER',
        value: i,
        expected: { expected: 'range', min: 0, max: 1 },
        reasons: notListed(`number ${i} ${'x'.repeat(length)}`),
      },
    ),
  );
  return review;
}

describe('the comment', () => {
  it('carries its marker, the answer in the first line that is seen, why in the next, and what to do', () => {
    const [first, second, third, , fifth] = comment(creditDefault('RED')).split('\n');
    expect(first).toBe('<!-- greenlight:plan=credit-default -->');
    expect(second).toBe(
      '### 🔴 RED  credit-default: stop, do not promote — not functioning as expected, critical',
    );
    expect(third).toBe(
      '**AUROC fell from 0.8079 to 0.6843; it has to be at least 0.8. 6 more findings gate.**',
    );
    expect(fifth).toMatch(
      /^Cease use of the model and redevelop\. Owner: .*acme\/risk-lead\. Within 24 hours, by 2026-11-24 09:30 UTC\.$/,
    );
  });

  it('shows what gates with candidate, interval, reference, rule and a picture, the worst first', () => {
    const shown = comment(creditDefault('RED'));
    const row = shown.split('\n').find((line) => line.includes('metric/auroc'))!;
    expect(row).toContain('🔴\u{A0}RED');
    expect(row.replaceAll('\u{A0}', ' ')).toContain(
      '| 0.6843<br>[0.665, 0.7031] | 0.8079<br>−0.1236 | <code>·──●─┼········┊◇·</code><br>green when &#62;= 0.8, red when &#60;= 0.7<br><code>',
    );
    expect(row).toMatch(/<br><code>[▁-█]+<\/code> \|$/);
    expect(shown.indexOf('prediction/probabilities')).toBeLessThan(shown.indexOf('metric/accuracy'));
  });

  it('folds the rest', () => {
    const shown = comment(creditDefault('AMBER'));
    for (const title of [
      'How the level was decided',
      'Metrics side by side',
      'Trend over the reviews',
      'Drift, column by column',
      'Edge cases and segments',
      'Notes (3)',
      'Labels',
      'Confusion tables',
      'See the rows behind a finding',
      'Provenance',
    ])
      expect(shown).toContain(`<details><summary>${title}</summary>\n\n`);
    expect(shown).toMatch(/```mermaid\n%%.*\nxychart-beta\n {2}title "AUROC"/);
    expect(shown.match(/<details>/g)).toHaveLength(shown.match(/<\/details>/g)!.length);
  });

  it('shows what was judged where nothing gates', () => {
    const shown = comment(creditDefault('GREEN'));
    expect(shown).toContain('🟢 GREEN  credit-default: ready to promote');
    expect(shown).toContain('metric/auroc');
    expect(shown).toContain('What was judged');
  });

  it('has no trend without a history and no wrong numbers anywhere', () => {
    const shown = comment(creditDefault('RED', { trend: [] }));
    expect(shown).not.toContain('mermaid');
    expect(shown).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
  });
});

describe('the limit of the comment', () => {
  it.each([
    ['400 findings of 8,000 characters', 400, 8_000],
    ['450 findings of 60 characters', 450, 60],
  ])('keeps every gating finding by name: %s', (_, count, length) => {
    const shown = comment(withFindings(count, length));
    expect(shown.length).toBeLessThanOrEqual(limit);
    for (let i = 0; i < count; i++) expect(shown).toContain(`feature/column_${i}/range</code>`);
    expect(shown).toMatch(/Left out to stay within GitHub’s limit: .*in the report of \[this run\]/);
  });

  it('shortens messages from the last, so that the worst keep theirs', () => {
    const shown = comment(withFindings(300, 300));
    expect(shown.length).toBeLessThanOrEqual(limit);
    expect(shown).toContain('number 0 x');
    expect(shown).not.toContain('number 299 x');
    for (let i = 0; i < 300; i++) expect(shown).toContain(`feature/column_${i}/range</code>`);
  });

  it('falls back to counts by level for 30,000 findings, and still says what to do', () => {
    const shown = comment(withFindings(30_000, 100));
    expect(shown.length).toBeLessThanOrEqual(limit);
    expect(shown).toContain('🔴 10,000 RED, 🟠 20,000 AMBER');
    expect(shown).toContain('Cease use of the model');
    expect(shown).toContain('feature/column_0/range');
  });

  it('holds for emoji, which count twice in UTF-16, and for texts that grow when they are escaped', () => {
    const review = withFindings(300, 0);
    for (const one of review.verdict.findings) one.reasons = notListed('🟢@#$'.repeat(2000));
    for (const most of [limit, 20_000, 5_000, 1_000, 100])
      expect(comment(review, most).length).toBeLessThanOrEqual(most);
  });

  it('leaves out whole sections, never half of one, and names them', () => {
    const whole = comment(creditDefault('RED'));
    for (let most = whole.length - 1; most > 4000; most -= 997) {
      const shown = comment(creditDefault('RED'), most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(shown.match(/<details>/g)?.length ?? 0).toBe(shown.match(/<\/details>/g)?.length ?? 0);
      expect(shown).toContain('Left out to stay within GitHub’s limit');
      for (const one of creditDefault('RED').verdict.findings.filter(
        (f) => f.status === 'RED' || f.status === 'AMBER',
      ))
        expect(shown).toContain(one.check);
    }
  });
});

describe('the job summary', () => {
  it('stays within its bytes, not only its characters', () => {
    const review = withFindings(4_000, 0);
    for (const one of review.verdict.findings) one.reasons = notListed('利率'.repeat(500));
    const shown = renderSummary(review, { limit: 1_048_576 });
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1_048_576);
    for (let i = 0; i < 4_000; i++) expect(shown).toContain(`feature/column_${i}/range</code>`);
  });
});

describe('report.md', () => {
  it('holds everything, the answer first', () => {
    const shown = renderMarkdown(withFindings(2_000, 100));
    expect(shown).toMatch(/^# 🔴 RED {2}credit-default: stop/);
    expect(shown).toContain('number 1999 x');
    expect(shown).not.toContain('Left out');
  });
});

describe('untrusted text in markdown', () => {
  const pages = {
    comment: comment(hostile()),
    summary: renderSummary(hostile(), { limit: 1_048_576 }),
    'report.md': renderMarkdown(hostile()),
  };

  it.each(Object.entries(pages))('is inert in the %s', (_, page) => {
    expectInertMarkdown(page);
  });

  it.each(Object.entries(pages))('keeps the tables whole in the %s', (_, page) => {
    let columns = 0;
    for (const line of apart(page).running.split('\n')) {
      if (!line.startsWith('|')) {
        columns = 0;
        continue;
      }
      const found = line.split('|').length;
      if (columns === 0) columns = found;
      expect(found, line.slice(0, 200)).toBe(columns);
    }
  });

  it('puts only letters, digits and harmless signs into a chart', () => {
    const charts = renderMarkdown(hostile()).match(/```mermaid\n[\s\S]*?\n```/g)!;
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expectInertChart(chart);
    }
  });

  it('has a summary of each section that closes its elements', () => {
    const page = apart(pages.comment).running;
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)!.length);
    expect(page.match(/<code>/g)).toHaveLength(page.match(/<\/code>/g)!.length);
  });
});

describe('the marker', () => {
  it('gives each plan another', () => {
    const names = [
      'a',
      'A',
      'a ',
      'a--b',
      'a-b',
      'a-->',
      '%61',
      '🟢',
      'x'.repeat(500),
      'x'.repeat(501),
      'é',
      '\u{D800}x',
    ];
    expect(new Set(names.map(commentMarker)).size).toBe(names.length);
  });

  it('cannot be ended by a name', () => {
    for (const name of ['--> <script>', 'a--', 'a\n-->', '->', '\u{D800}', 'x'.repeat(1000)])
      expect(commentMarker(name)).toMatch(/^<!-- greenlight:plan=(?:(?!--)[A-Za-z0-9._%-])+ -->$/);
  });

  it('escapes what a plan name could break in the page', () => {
    expect(escapeMarkdown('a -->')).toBe('a --&#62;');
  });
});
