import { describe, expect, it } from 'vitest';
import type { Bounds, Finding } from '../../src/record/verdict.ts';
import { why } from '../../src/report/why.ts';
import { bounds, creditDefault, finding } from './review.ts';

/** Why a review with this finding, and with others, is not GREEN. */
function whyOf(...found: ReturnType<typeof finding>[]) {
  const review = creditDefault('AMBER');
  review.verdict.findings = found;
  return why(review);
}

const auroc = (value: number, written: Bounds, more: Partial<Finding> = {}) =>
  finding(
    { kind: 'metric', metric: 'auroc' },
    { status: 'AMBER', value, interval: [0.7, 0.9], reference: 0.886, cases: 500, bounds: written, ...more },
  );

describe('why a gate is shut', () => {
  it('is nothing where it is open', () => {
    expect(whyOf(auroc(0.9, bounds('>= 0.8', null), { status: 'GREEN' }))).toBeNull();
  });

  it.each([
    ['>= 0.8', null, null, 0.754, 'AUROC fell from 0.886 to 0.754; it has to be at least 0.8.'],
    [null, '< 0.8', null, 0.754, 'AUROC fell from 0.886 to 0.754; it has to be at least 0.8.'],
    [null, '<= 80%', null, 0.754, 'AUROC fell from 88.6 % to 75.4 %; it has to be more than 80%.'],
    [null, '< 0.6', '< 0.8', 0.754, 'AUROC fell from 0.886 to 0.754; it has to be at least 0.8.'],
    ['<= 0.5', null, null, 0.886, 'AUROC is 0.886; it has to be at most 0.5.'],
    ['< 0.5', null, null, 0.95, 'AUROC rose from 0.886 to 0.95; it has to be less than 0.5.'],
  ])(
    'says what the value was, is and has to be: green %s, red %s, amber %s.',
    (green, red, amber, value, said) => {
      expect(whyOf(auroc(value, bounds(green, red, amber)))).toBe(said);
    },
  );

  it('says how far it may fall where only the fall is too large', () => {
    const fall = { value: 0.05, relative: false, text: '0.05' };
    const reasons: Finding['reasons'] = [
      { reason: 'fellFrom', level: 'AMBER', from: 'reference', earlier: 0.886, by: 0.066, amount: fall },
    ];
    expect(whyOf(auroc(0.82, bounds('>= 0.8', null), { reasons }))).toBe(
      'AUROC fell from 0.886 to 0.82; it may worsen from the reference by less than 0.05.',
    );
  });

  it('is the first sentence of what was found where no value has moved, and counts what is beside it', () => {
    const proof = auroc(0.82, bounds('>= 0.8', null), {
      reasons: [{ reason: 'notProven', confidence: 0.95, needs: 900, each: false }],
    });
    expect(whyOf(proof, proof, proof)).toBe(
      'AUROC: Not proven at 95 % confidence, neither GREEN nor RED. 2 more findings gate.',
    );
  });

  it('does not say twice what it is about', () => {
    const none = auroc(0.82, bounds('>= 0.8', null), {
      value: null,
      reasons: [{ reason: 'noEvidence', why: 'noLabel', class: null }],
    });
    const missing = finding(
      { kind: 'input', subject: 'income', aspect: 'missing' },
      { status: 'RED', value: 0.333, cases: 600, reasons: [{ reason: 'missing', rows: 200, grew: false }] },
    );
    expect(whyOf(none)).toMatch(/^No evidence for AUROC: /);
    expect(whyOf(missing)).toMatch(/^33\.3 % of "income" is missing/);
  });

  it('says the same of the service', () => {
    const slow = finding(
      { kind: 'operations', subject: 'slow answers' },
      { status: 'RED', value: 0.231, unit: 'share', reference: 0.01, bounds: bounds(null, '> 10%', '> 2%') },
    );
    expect(whyOf(slow)).toBe('slow answers rose from 1 % to 23.1 %; it has to be at most 2%.');
  });

  it('names the worst, wherever it stands', () => {
    const red = finding(
      { kind: 'edge', subject: 'thin file', metric: 'recall' },
      { status: 'RED', value: 0.2, interval: [0.1, 0.4], cases: 80, bounds: bounds('>= 0.5', '< 0.3') },
    );
    expect(whyOf(auroc(0.754, bounds('>= 0.8', null)), red)).toBe(
      'thin file: Recall is 0.2; it has to be at least 0.5. 1 more finding gates.',
    );
  });
});
