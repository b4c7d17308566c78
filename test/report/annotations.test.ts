import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { hostile } from './hostile.ts';
import { creditDefault, finding } from './review.ts';

describe('annotations', () => {
  it('stand on the plan’s own lines, the worst first, with a level each', () => {
    const made = annotations(creditDefault('RED'), 'plans/credit-default.yaml');
    expect(made[0]).toEqual({
      path: 'plans/credit-default.yaml',
      start_line: 38,
      end_line: 38,
      annotation_level: 'failure',
      title: 'RED: AUROC, 0.6843 [0.665, 0.7031]',
      message:
        'AUROC is 0.6843 (95 % interval 0.665 to 0.7031, 8,232 cases), in the reference 0.8079.\nRule: green when >= 0.8, red when <= 0.7\nCheck: metric/auroc',
    });
    expect(made.filter((one) => one.annotation_level === 'warning').map((one) => one.start_line)).toEqual([
      45, 54, 15,
    ]);
  });

  it('gather the notes of a line in one', () => {
    const notices = annotations(creditDefault('RED'), 'p.yaml').filter(
      (one) => one.annotation_level === 'notice',
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ start_line: 56, title: '5 notes' });
  });

  it('say nothing where all is well and nothing is noted', () => {
    const review = creditDefault('GREEN');
    review.verdict.findings = review.verdict.findings.filter((one) => one.status === 'GREEN');
    expect(annotations(review, 'p.yaml')).toEqual([]);
  });

  it('stand on the first line where the rule has none, and keep to the limits', () => {
    const review = creditDefault('RED');
    review.verdict.findings = [
      finding(
        { kind: 'feature', subject: 'm'.repeat(5000), aspect: 'range' },
        {
          status: 'RED',
          expected: { expected: 'one of', values: ['r'.repeat(9000)], more: 0 },
          reasons: [
            {
              reason: 'notListed',
              categories: [{ category: '利🟢'.repeat(100_000), rows: 1 }],
              more: 0,
            },
          ],
        },
      ),
      ...Array.from({ length: 100 }, () =>
        finding(
          { kind: 'drift', subject: 'x' },
          { plan_line: 3, reasons: [{ reason: 'cellsInvalid', row: 1, text: '利'.repeat(90_000) }] },
        ),
      ),
    ];
    for (const one of annotations(review, 'p.yaml')) {
      expect(one.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(one.message)).toBeLessThanOrEqual(65_535);
      expect(one.start_line).toBeGreaterThanOrEqual(1);
    }
    expect(annotations(review, 'p.yaml')[0]!.title).toContain('not measured');
  });

  it('hold no control, no change of direction and no mention', () => {
    for (const { title, message } of annotations(hostile(), 'p.yaml')) {
      expect(title + message).not.toMatch(
        /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u,
      );
      expect(title + message).not.toMatch(/@\w/);
    }
  });
});
