import { describe, expect, it } from 'vitest';
import { explainMarkdown } from '../../../src/author/explain.ts';
import { finding } from '../../../src/judge/finding.ts';
import { judgeRetraining } from '../../../src/judge/reviews/retraining.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { message } from '../../../src/report/sentences/index.ts';
import { titleOf } from '../../../src/report/titles.ts';

const plan = (retraining: string) =>
  parsePlan(
    `plan: small
data: { task: binary, label: y, positive: 1, score: p }
levels:
  AMBER: { means: worse, action: look, owner: somebody, within: 5 days }
  RED: { means: bad, action: stop, owner: somebody, within: 1 day }
metrics: { auroc: { green: ">= 0.8", red: "< 0.7" } }
retraining: ${retraining}
`,
    'small.yaml',
  );
const at = (day: string) => new Date(`${day}T09:00Z`);
const judged = (retraining: string, day: string, findings: Parameters<typeof judgeRetraining>[1] = []) =>
  judgeRetraining(plan(retraining), findings, at(day));
const drift = (status: 'GREEN' | 'NOTE') => finding({ kind: 'drift', subject: 'x' }, status);

describe('a review reminds of a training', () => {
  it('from the day on which it is due, and never gates', () => {
    const monthly = '{ every: monthly, window: 28 days, trained: 2026-10-01 }';
    expect(judged(monthly, '2026-10-30')).toEqual([]);
    const [due] = judged(monthly, '2026-10-31');
    expect(due).toMatchObject({
      kind: 'review',
      aspect: 'retraining',
      status: 'NOTE',
      value: 30,
      unit: 'days',
      plan_line: 7,
    });
    expect(message(due!)).toBe(
      'The model was trained on 2026-10-01, 30 days ago, and the plan trains monthly: train it anew, on the newest 28 days, and write the day under retraining.',
    );
    expect(titleOf(due!)).toBe('When to train anew');
  });

  it('from the very moment on at which the time is over, and counts whole days', () => {
    const due = (now: string) =>
      judgeRetraining(plan('{ every: 14 days, window: expanding, trained: 2026-10-01 }'), [], new Date(now));
    expect(due('2026-10-14T23:59:59Z')).toEqual([]);
    expect(due('2026-10-15T00:00:00Z')).toMatchObject([{ value: 14 }]);
    expect(due('2026-10-15T23:59:59Z')).toMatchObject([{ value: 14 }]);
  });

  it('where the plan does not say when it was trained', () => {
    const [unknown] = judged('{ every: 14 days, window: expanding }', '2026-10-31');
    expect(message(unknown!)).toMatch(/trains every 14 days and does not say when the model was trained/);
  });

  it('when it finds what the plan trains on', () => {
    const onDrift = '{ every: on drift, window: expanding }';
    expect(judged(onDrift, '2026-10-31', [drift('GREEN')])).toEqual([]);
    const [asked] = judged(onDrift, '2026-10-31', [drift('GREEN'), drift('NOTE')]);
    expect(message(asked!)).toBe(
      'The plan trains anew when a review finds drift, and this one does: train on everything that is known.',
    );
    const onRed = '{ every: on RED, window: 28 days }';
    expect(judged(onRed, '2026-10-31', [finding({ kind: 'metric', metric: 'auroc' }, 'AMBER')])).toEqual([]);
    expect(judged(onRed, '2026-10-31', [finding({ kind: 'metric', metric: 'auroc' }, 'RED')])).toHaveLength(
      1,
    );
  });

  it('never where the plan never trains again, or says nothing of it', () => {
    expect(judged('{ every: never, window: expanding }', '2036-10-31')).toEqual([]);
    const { retraining: _, ...without } = plan('{ every: never, window: expanding }');
    expect(judgeRetraining(without, [], at('2026-10-31'))).toEqual([]);
  });
});

describe('the plan', () => {
  it.each([
    ['{ every: sometimes, window: 28 days }', /"sometimes" is not never, a frequency/],
    ['{ every: hourly, window: 28 days }', /"hourly" is not never/],
    ['{ every: weekly, window: all }', /"all" is not expanding, or a length/],
    ['{ every: weekly }', /window/],
    ['{ every: weekly, window: expanding, trained: "2026-13-01" }', /"2026-13-01" is not a day/],
    ['{ every: weekly, window: expanding, margin: 0 }', /margin/],
    ['{ every: weekly, window: expanding, widnow: 3 }', /widnow/],
  ])('%s is refused', (retraining, why) => {
    expect(() => plan(retraining)).toThrow(why);
  });

  it('is explained, reason and all', () => {
    const said = explainMarkdown(
      plan('{ every: monthly, window: 28 days, trained: 2026-10-01, reason: "<b>It pays." }'),
    );
    expect(said).toContain(
      'A new model is trained **monthly**, on the newest **28 days**. A review reminds when that is due',
    );
    expect(said).toContain('The newest training was on **2026-10-01**.');
    expect(said).toContain('Why so: &#60;b&#62;It pays.');
    expect(explainMarkdown(plan('{ every: on RED, window: expanding }'))).toMatch(
      /whenever a review finds .*RED/,
    );
    expect(explainMarkdown(plan('{ every: never, window: expanding }'))).toContain('trained once');
  });
});
