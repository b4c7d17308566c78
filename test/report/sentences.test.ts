import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import type { Reason } from '../../src/record/verdict.ts';
import type { Review } from '../../src/report/review.ts';
import { remarks } from '../../src/report/sentences/index.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { newFolder } from '../folder.ts';
import { bounds, finding } from './findings.ts';

const root = join(import.meta.dirname, '../..');

describe('what a page says besides the figures in its columns', () => {
  const out = newFolder();
  let review: Review;
  beforeAll(async () => {
    review = await check({
      plan: join(root, 'plans/credit-default.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      candidate: [join(root, 'fixtures/credit/degraded.csv')],
      labels: [],
      out,
      now: new Date('2026-11-24T09:30:00Z'),
    });
  });
  const found = (check: string) => review.verdict.findings.find((one) => one.check === check)!;

  it('is nothing for a metric that its figures and its rule explain', () => {
    expect(found('metric/f1')).toMatchObject({ status: 'AMBER', message: expect.stringMatching(/^F1 is /) });
    expect(remarks(found('metric/f1'))).toBe('');
  });

  it('is the fall of one that has fallen', () => {
    expect(remarks(found('metric/auroc'))).toMatch(/^It worsened by [\d.]+ from the reference/);
  });

  it('is all of a message that has no figures', () => {
    const none = finding(
      { kind: 'metric', metric: 'f1' },
      {
        bounds: bounds('>= 0.8', null),
        reasons: [{ reason: 'noEvidence', why: 'noLabel', class: null }],
        cases: 0,
      },
    );
    expect(none.message).toBe('No evidence for F1: no case has a label.');
    expect(remarks(none)).toBe(none.message);
  });

  it.each<[string, Reason]>([
    ['infinite cells', { reason: 'cellsInfinite', row: 0, text: 'inf', cells: 2 }],
    ['infinite cells of the reference', { reason: 'cellsInfinite', row: 0, text: 'inf', cells: 0 }],
    ['cells that cannot be read', { reason: 'cellsInvalid', row: 0, text: 'many' }],
    [
      'texts for no label',
      {
        reason: 'labelsMissing',
        missing: 1,
        pending: 0,
        marked: { cells: 1, first: { row: 0, text: 'NA' }, files: [] },
      },
    ],
    [
      'ids without a label',
      {
        reason: 'idsLeftOver',
        rows: 1,
        first: { row: { row: 0, id: 'a1' }, label: { row: 0, id: 'A1' } },
        files: ['labels'],
        spelling: null,
      },
    ],
    [
      'times that stand for none',
      { reason: 'timesPlaceholder', row: 0, time: '1970-01-01T00:00:00', kind: 'epoch', set: 'candidate' },
    ],
    ['ids that came before', { reason: 'idsRepeated', repeated: 1, missing: 0, first: { id: 'a1', row: 0 } }],
    ['scores', { reason: 'scoresOutside', row: 0, score: 1.07 }],
  ])('names no row where rows have no order: %s', (_, reason) => {
    const { message } = finding({ kind: 'input', subject: 'x' }, { reasons: [reason], value: 1, cases: 10 });
    expect(message).not.toMatch(/row [0-9]/);
    const numbered = JSON.parse(JSON.stringify(reason).replaceAll('"row":0', '"row":7')) as Reason;
    const { message: withRow } = finding(
      { kind: 'input', subject: 'x' },
      { reasons: [numbered], value: 1, cases: 10 },
    );
    expect(withRow).toMatch(/\brow 7\b/);
  });

  it('leaves no figure twice on a terminal', () => {
    const { value } = found('metric/f1');
    const words = renderTerminal(review, { color: false, width: 100 });
    expect(words.split(value!.toFixed(4))).toHaveLength(2);
  });
});
