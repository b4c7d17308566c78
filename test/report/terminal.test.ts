import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { hostile } from './hostile.ts';
import { expectInertTerminal } from './inert.ts';
import { bounds, creditDefault, finding } from './review.ts';

const plain = { color: false, width: 140 };
const esc = String.fromCharCode(27);

describe('a review on the terminal', () => {
  it('answers in the first line and says why in the second, and then what to do, who and by when', () => {
    const [first, second, third] = renderTerminal(creditDefault('RED'), plain).split('\n');
    expect(first).toBe('RED  credit-default: stop, do not promote — not functioning as expected, critical');
    expect(second).toBe('AUROC fell from 0.8079 to 0.6843; it has to be at least 0.8. 6 more findings gate.');
    expect(third).toBe(
      'Cease use of the model and redevelop. Owner: @acme/risk-lead. Within 24 hours, by 2026-11-24 09:30 UTC.',
    );
  });

  it.each([
    ['GREEN', 'ready to promote'],
    ['AMBER', 'hold'],
    ['RED', 'stop'],
  ] as const)('says in words what %s means', (level, words) => {
    expect(renderTerminal(creditDefault(level), plain)).toMatch(
      new RegExp(`^${level}  credit-default: ${words}`),
    );
  });

  it('lists what gates with its figures, the worst first', () => {
    const shown = renderTerminal(creditDefault('RED'), plain);
    expect(shown).toMatch(
      /RED {4}metric\/auroc +0\.6843 {2}\[0\.665, 0\.7031\] +0\.8079 {2}[·─┼┊]*●[·─┼┊]*◇.*\n +green when >= 0\.8/,
    );
    expect(shown.indexOf('prediction/probabilities')).toBeLessThan(shown.indexOf('metric/accuracy'));
    expect(shown).not.toContain('drift/');
    expect(shown).toContain('6 notes');
  });

  it('colours only when asked', () => {
    expect(renderTerminal(creditDefault('RED'), plain)).not.toContain(esc);
    expect(renderTerminal(creditDefault('RED'), { ...plain, color: true })).toContain(
      `${esc}[1;31mRED  ${esc}[0m  metric/auroc`,
    );
  });

  it('leaves the picture out where there is no room, then the columns', () => {
    const at = (width: number) => renderTerminal(creditDefault('RED'), { color: false, width });
    expect(at(110)).toMatch(/metric\/auroc .*●/);
    expect(at(84)).not.toContain('●');
    expect(at(84)).toMatch(/metric\/auroc +0\.6843 /);
    expect(at(60)).toMatch(/metric\/auroc\n +0\.6843 \[0\.665, 0\.7031\]; reference 0\.8079\n/);
  });

  it('has no column in which nothing stands', () => {
    const review = creditDefault('AMBER');
    review.verdict.findings = [
      finding(
        { kind: 'metric', metric: 'f1' },
        {
          status: 'AMBER',
          bounds: bounds(null, null),
          reasons: [{ reason: 'noEvidence', why: 'noLabel', class: null }],
        },
      ),
    ];
    expect(renderTerminal(review, plain)).toContain(
      'What gates (1)\n  AMBER  metric/f1\n         No evidence for F1: no case has a label.\n',
    );
  });

  it('says where the report is', () => {
    expect(renderTerminal(creditDefault('AMBER'), { ...plain, report: 'out/report.html' })).toContain(
      'out/report.html',
    );
  });

  it('keeps within a narrow window', () => {
    const lines = renderTerminal(creditDefault('AMBER'), { color: false, width: 60 })
      .split('\n')
      .filter((line) => !/^(AMBER {2}credit|Retrain|.* checks passed|Full report)/.test(line));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  it('shows the first fifty of many and counts the rest', () => {
    const review = creditDefault('RED');
    review.verdict.findings = Array.from({ length: 70 }, (_, i) =>
      finding({ kind: 'drift', subject: `m${i}` }, { status: 'RED' }),
    );
    const shown = renderTerminal(review, plain);
    expect(shown).toContain('drift/m49');
    expect(shown).not.toContain('drift/m50');
    expect(shown).toContain('… and 20 more');
  });

  it('lets no text of a plan or a file move the cursor or command the runner', () => {
    const shown = renderTerminal(hostile(), { color: false, width: 100, report: `a${esc}b` });
    expectInertTerminal(shown);
  });
});
