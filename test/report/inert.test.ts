import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { renderDashboard } from '../../src/report/dashboard/index.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderComment, renderMarkdown } from '../../src/report/markdown.ts';
import { commentMarker } from '../../src/report/marker.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { dashboard } from './dashboard.ts';
import { named } from './findings.ts';
import { hostile } from './hostile.ts';
import {
  expectInertChart,
  expectInertHtml,
  expectInertMarkdown,
  expectInertTerminal,
  vocabulary,
} from './inert.ts';
import { creditDefault, measured } from './review.ts';

const esc = '\u{1B}';

/** Pieces that mean something to a page, a terminal or a runner, alone or next to each other. */
const pieces = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '"',
    "'",
    '=',
    '&',
    '&lt;',
    '&#64;',
    '<script>',
    '<img src=x onerror=a>',
  ],
  ...['</td></tr></table>', '</details>', '</style>', '</code>', '<a href="javascript:a">', ']]>', '<?xml'],
  ...['@octocat', '@', 'a@b.example', '#12', 'GH-7', 'acme/x#1', 'www.evil.example', 'https://evil.example'],
  ...['[x](y)', '![i](z)', '[', ']', '(', ')', '|', '\\', '`', '```', '~~~', '*', '**', '_', '__', '~~', '$'],
  ...[
    ':smile:',
    '::',
    '::error::x',
    '##[group]',
    '%0A',
    '# ',
    '- ',
    '1. ',
    '> ',
    '%%{init',
    'xychart-beta',
    ';',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    ' ',
    '\u{2028}',
    '\u{85}',
    `${esc}[31m`,
    `${esc}]0;t\u{7}`,
    '\u{9B}1m',
    '\u{0}',
    '\u{8}',
  ],
  ...[
    '\u{202E}',
    '\u{2066}',
    '\u{200B}',
    '\u{200D}',
    '\u{FEFF}',
    '\u{AD}',
    '\u{E0041}',
    '\u{D800}',
    'e\u{301}',
  ],
  ...['a', '7', 'é', '利', '🟢', '-', '__proto__', 'constructor'],
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('any text at all, in every place of a review at once', () => {
  const whole = (level: 'GREEN' | 'AMBER' | 'RED') => renderHtml(creditDefault(level));
  const known = vocabulary(
    [
      whole('GREEN'),
      whole('AMBER'),
      whole('RED'),
      renderHtml(hostile('x')),
      renderDashboard(dashboard()),
    ].join(''),
  );

  it('adds nothing to report.html', () => {
    fc.assert(
      fc.property(text, (one) => expectInertHtml(renderHtml(hostile(one)), known)),
      { numRuns: 25 },
    );
  });

  it('adds nothing to the comment and report.md', () => {
    fc.assert(
      fc.property(text, (one) => {
        const review = hostile(one);
        const page = renderMarkdown(review);
        expectInertMarkdown(page);
        expectInertMarkdown(renderComment(review, { limit: 65_536, marker: commentMarker(one) }));
        for (const [chart] of page.matchAll(/```mermaid\n[\s\S]*?\n```/g)) expectInertChart(chart);
      }),
      { numRuns: 25 },
    );
  });

  it('adds nothing to the terminal and mentions nobody in an annotation', () => {
    fc.assert(
      fc.property(text, (one) => {
        const review = hostile(one);
        expectInertTerminal(renderTerminal(review, { color: false, width: 100, report: one }));
        for (const { title, message } of annotations(review, 'plan.yaml'))
          expect(title + message).not.toMatch(
            /@[^\u{200B}]|[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}]/u,
          );
      }),
      { numRuns: 50 },
    );
  });

  it('adds nothing to the dashboard', () => {
    fc.assert(
      fc.property(text, (one) => {
        const input = dashboard();
        input.repository = one;
        for (const plan of input.plans) {
          Object.assign(plan, { name: one, about: one, todo: one, due: one });
          const [rule] = Object.values(plan.rules);
          plan.rules = rule?.green
            ? {
                [named({ kind: 'edge', subject: one, metric: 'auroc' })]: {
                  ...rule,
                  green: { ...rule.green, text: one },
                },
              }
            : {};
          for (const review of plan.reviews) {
            const { check, ...value } = measured('auroc', 0.8, 0.1);
            review.values = [{ ...value, check: { ...check, kind: 'edge', subject: one } }];
            review.runUrl = one;
          }
        }
        expectInertHtml(renderDashboard(input), known);
      }),
      { numRuns: 25 },
    );
  });
});
