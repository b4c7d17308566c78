import { describe, expect, it } from 'vitest';
import type { CanaryAnswer, MeasureAnswer } from '../../src/canary/answer.ts';
import type { BatchRecord } from '../../src/canary/state.ts';
import { answerMarkdown, answerText, description, sentence } from '../../src/canary/words.ts';

const measure = (change: Partial<MeasureAnswer> = {}): MeasureAnswer => ({
  name: 'wrong',
  canary: 200,
  canary_bad: 30,
  baseline: 400,
  baseline_bad: 40,
  margin: 1.5,
  odds_ratio: 1.25,
  interval: [0.8, 2],
  log_e_worse: 1,
  log_e_good: -2,
  log_threshold: 4,
  ...change,
});

const batch = (change: Partial<BatchRecord> = {}): BatchRecord => ({
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-01T01:00:00.000Z',
  baseline: { rows: 400, sha256: 'b' },
  canary: { rows: 200, sha256: 'c' },
  at: '2026-01-01T02:00:00.000Z',
  share: 0.25,
  decision: 'HOLD',
  traffic: 0.25,
  why: 'Nothing is proven yet.',
  ...change,
});

const answer = (change: Partial<CanaryAnswer> = {}): CanaryAnswer => ({
  version: 1,
  plan: 'late-parcels',
  rollout: 'r',
  strategy: 'blue-green',
  decision: 'HOLD',
  traffic: 0.25,
  promote: false,
  why: 'Nothing is proven yet.',
  waits_for_approval: false,
  repeated: false,
  steps: [0.25, 1],
  batches: [batch()],
  most_batches: 30,
  measures: [measure()],
  split: { canary: 200, baseline: 400, planned: null, broken: false },
  auroc: null,
  ...change,
});

describe('what a decision means for the traffic', () => {
  it.each<[Partial<CanaryAnswer>, string]>([
    [{ decision: 'PROMOTE', traffic: 1 }, 'Give the canary all traffic; it is the new baseline.'],
    [{ decision: 'ROLLBACK', traffic: 0 }, 'Take all traffic from the canary.'],
    [{ decision: 'INCONCLUSIVE' }, 'Hold at 25 % and have a person look: this rollout proves nothing more.'],
    [{ waits_for_approval: true }, 'Hold at 25 % until a person approves.'],
    [{ batches: [] }, 'Begin with 25 % and come with the first batch.'],
    [{}, 'Hold at 25 % and come again with the next batch.'],
    [{ traffic: 0.5 }, 'Raise the canary to 50 % and come again with the next batch.'],
  ])('%j: %s', (change, expected) => {
    expect(sentence(answer(change))).toBe(expected);
    expect(description(answer(change))).toBe(`Nothing is proven yet. ${expected}`);
  });
});

describe('the answer for a terminal', () => {
  it('has the decision first, then why, the evidence and the batch', () => {
    expect(answerText(answer())).toBe(
      'HOLD  late-parcels: Hold at 25 % and come again with the next batch.\n' +
        'Nothing is proven yet.\n\n' +
        '  wrong: 15 % of 200 bad on the canary, 10 % of 400 on the baseline; odds ratio 1.25 [0.8, 2], margin 1.5; ' +
        'evidence worse 25 %, within the margin 0 %\n' +
        '  batch 1 of at most 30\n',
    );
  });

  it('says what is not known, what is proven, and where an interval has no end', () => {
    const unknown = measure({
      canary: 0,
      canary_bad: 0,
      odds_ratio: null,
      interval: [null, null],
      log_e_worse: 4,
    });
    expect(answerText(answer({ measures: [unknown] }))).toContain(
      'wrong: – of 0 bad on the canary, 10 % of 400 on the baseline; odds ratio not known yet […, …], margin 1.5; ' +
        'evidence worse proven, within the margin 0 %',
    );
  });

  it('keeps the AUROC back until its look, and then gives it with its interval', () => {
    const early = answer({ auroc: { cases: 10, planned: 1000, difference: null, interval: null } });
    expect(answerText(early)).toContain(
      '\n  AUROC: judged once, at 1000 labelled canary cases; there are 10\n',
    );
    const late = answer({
      auroc: { cases: 1010, planned: 1000, difference: -0.01, interval: [-0.03, 0.01] },
    });
    expect(answerText(late)).toContain(
      '\n  AUROC at 1010 labelled canary cases: -0.0100 against the baseline [-0.0300, 0.0100]\n',
    );
  });

  it('compares the split with the planned one, and says when an answer is given again', () => {
    const split = { canary: 200, baseline: 600, planned: 0.25, broken: false };
    expect(answerText(answer({ split }))).toMatch(
      /batch 1 of at most 30; the canary had 25 % of the requests, 25 % planned\n$/,
    );
    expect(answerText(answer({ split: { ...split, planned: 0.5, broken: true }, repeated: true }))).toMatch(
      /25 % of the requests, 50 % planned: NOT as planned\n {2}This answer was recorded before and is given again; no batch was counted now\.\n$/,
    );
  });
});

/** Without the signs of no width that keep a time from being read as an emoji. */
const plain = (text: string) => text.replaceAll('\u200b', '');

describe('the answer in markdown', () => {
  it('is a heading, what to do, why, the measures and the batches', () => {
    const auroc = { cases: 10, planned: 1000, difference: null, interval: null };
    const batches = [batch({ decision: 'ROLLBACK', traffic: 0 }), batch()];
    expect(plain(answerMarkdown(answer({ auroc, batches })))).toBe(
      [
        '### 🔵 HOLD: late-parcels canary at 25 %',
        '**Hold at 25 % and come again with the next batch.**',
        'Nothing is proven yet.',
        '| Measure | Bad on the canary | Bad on the baseline | Odds ratio | Margin | Evidence: worse | Evidence: within the margin |\n' +
          '| --- | --- | --- | --- | --- | --- | --- |\n' +
          '| wrong | 15 % of 200 | 10 % of 400 | 1.25 [0.8, 2] | 1.5 | 25 % | 0 % |',
        'AUROC: judged once, at 1000 labelled canary cases; there are 10',
        '<details><summary>Batch 2 of at most 30</summary>',
        '| Batch | Until | Share | Canary | Baseline | Decision | Next share |\n' +
          '| --- | --- | --- | --- | --- | --- | --- |\n' +
          '| 1 | 2026-01-01T01:00:00.000Z | 25 % | 200 | 400 | ROLLBACK | 0 % |\n' +
          '| 2 | 2026-01-01T01:00:00.000Z | 25 % | 200 | 400 | HOLD | 25 % |',
        '</details>',
      ].join('\n\n'),
    );
  });

  it('shows the first measures and the last batches where there are more than it has room for', () => {
    const many = answer({
      measures: [measure({ name: 'a' }), measure({ name: 'b', odds_ratio: null })],
      batches: [1, 2, 3].map((rows) => batch({ canary: { rows, sha256: 'c' } })),
    });
    const short = plain(answerMarkdown(many, 1));
    expect(short).toContain('| a |');
    expect(short).not.toContain('| b |');
    expect(short).toContain('| 3 | 2026-01-01T01:00:00.000Z | 25 % | 3 |');
    expect(short).not.toContain('| 2 | 2026');
    expect(answerMarkdown(many)).toContain('| b | 15 % of 200 | 10 % of 400 | – [0.8, 2] |');
  });

  it('lets nothing from the plan or the logs be markdown or HTML', () => {
    const hostile = '<b>x</b> | **y**';
    const page = answerMarkdown(
      answer({ plan: hostile, why: hostile, measures: [measure({ name: hostile })] }),
    );
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('**y**');
    expect(page).not.toContain('x | ');
  });
});
