import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/author/init/overrides.ts';
import { draft, draftOf, file, fixture } from './drafts.ts';
import { random } from './random.ts';

describe('greenlight init finds out what the columns are for', () => {
  it.each([
    ['credit', { task: 'binary', label: 'defaulted', positive: '1', score: 'probability', prediction: null }],
    ['fraud', { task: 'binary', label: 'fraud', positive: 'yes', score: 'score', prediction: null }],
    ['churn', { task: 'binary', label: 'left', positive: 'left', score: 'risk', prediction: 'decision' }],
    ['tickets', { task: 'multiclass', label: 'queue', positive: null, score: null, prediction: 'routed_to' }],
    [
      'delivery',
      { task: 'regression', label: 'minutes', positive: null, score: null, prediction: 'promised' },
    ],
  ])('of the %s fixture', async (name, roles) => {
    const { plan } = await draftOf(name);
    expect(plan.data).toMatchObject(roles);
    expect(plan.data.id).not.toBeNull();
    expect(plan.data.time).toMatch(/_at$/);
    expect(plan.features.length).toBeGreaterThanOrEqual(3);
  });

  it('takes the scores of classes, and tells the routed class from the true one by them', async () => {
    const { plan } = await draftOf('tickets');
    expect(plan.data.scores).toEqual({
      billing: 'p_billing',
      delivery: 'p_delivery',
      returns: 'p_returns',
      technical: 'p_technical',
    });
  });

  it('expects the hosts of the reference, and notes another version', async () => {
    const { plan } = await draftOf('credit');
    expect(plan.deployment).toMatchObject({
      version: { column: 'model_version', expect: ['v7'], raises: 'NOTE' },
      host: { column: 'host', expect: ['scorer-a', 'scorer-b', 'scorer-c'], raises: 'AMBER' },
    });
  });

  it('flags come before guesses', async () => {
    const said = { label: 'decision', prediction: 'left', id: 'customer' };
    const { plan } = await draft(fixture('churn/reference.csv'), said);
    expect(plan.data).toMatchObject({ label: 'decision', prediction: 'left' });
  });

  const vague = [
    'row,a,b,said',
    ...Array.from({ length: 60 }, (_, i) => `r${i},${i % 2},${i % 2},0.${(i * 7) % 90}1`),
  ].join('\n');

  it('asks a person where nothing stands out, and elsewhere names the flag', async () => {
    const path = file('vague.csv', vague);
    await expect(draft(path, { score: 'said' })).rejects.toThrow(/"a", "b".*--label/);
    const asked: string[][] = [];
    const ask: Ask = async (_, choices) => {
      asked.push(choices);
      return 'b';
    };
    const { plan } = await draft(path, { score: 'said' }, ask);
    expect(plan.data.label).toBe('b');
    expect(asked).toEqual([['a', 'b']]);
  });

  it('says of a label that it is empty, or always the same', async () => {
    const rows = (label: string) => Array.from({ length: 40 }, (_, i) => `${i},${i / 50},${label}`);
    const set = (label: string) => file('barren.csv', ['id,score,target', ...rows(label)].join('\n'));
    await expect(draft(set(''))).rejects.toThrow(/"target" looks like the label, but it is empty/);
    await expect(draft(set('1'))).rejects.toThrow(/"target" looks like the label, but it is always "1"/);
  });

  it('proposes a fall from the reference where the model is no better than guessing, and says so', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `${i},${(i * 37) % 101},${i % 2},${((i * 61) % 97) / 97}`,
    );
    const reference = file('guess.csv', ['id,x,target,score', ...rows].join('\n'));
    const { text, plan } = await draft(reference);
    expect(plan.metrics.length).toBeGreaterThan(0);
    for (const { falls, gates } of plan.metrics) {
      expect(gates).toBe(true);
      expect(falls).toMatchObject([{ from: 'reference' }]);
    }
    expect(text).toContain('the model is no better than guessing here');
  });

  /** Two classes and a score that tells them apart by so much, in standard deviations. */
  const told = (apart: number, rows: number, seed: number) => {
    const r = random(seed);
    const lines = Array.from({ length: rows }, (_, i) => {
      const y = i % 2;
      return `${i},${y},${(1 / (1 + Math.exp(-(r.normal() + apart * (y - 0.5))))).toFixed(6)}`;
    });
    return file('told.csv', ['id,y,score', ...lines].join('\n'));
  };

  it('sets no bound that a guessing model reaches, and says where few cases hardly tell the two apart', async () => {
    const bound = async (apart: number, rows: number) => {
      const { plan, weakness } = await draft(told(apart, rows, 5));
      return { at: plan.metrics.find(({ metric }) => metric === 'auroc')?.green?.value, weakness };
    };
    // The AUROC of guesses in 200 cases of two even classes has a standard error of √(201 / (12 · 100 · 100)) = 0.0409 (Mann and Whitney 1947).
    const weak = await bound(0.6, 200);
    expect(weak.at).toBeGreaterThan(0.5 + 0.75 * 0.0409);
    expect(weak.weakness).toContain('so few cases hardly tell this model from a guessing one');
    const strong = await bound(2, 200);
    expect(strong.at).toBeGreaterThan(0.5 + 1.645 * 0.0409);
    expect(strong.weakness).toBeNull();
  });

  it('takes LABEL_1 for 1, however often it is wrong', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `${i},${i % 2},LABEL_${i % 5 < 2 ? 1 - (i % 2) : i % 2},0.${60 + (i % 37)}`,
    );
    const { plan } = await draft(file('pipeline.csv', ['id,label,pred,score', ...rows].join('\n')));
    expect(plan.data).toMatchObject({
      prediction: 'pred',
      score: null,
      answers: { LABEL_0: '0', LABEL_1: '1' },
    });
  });

  it('says of a set without a model’s answers that it cannot be judged', async () => {
    const path = file(
      'answers.csv',
      ['id,age,outcome', ...Array.from({ length: 40 }, (_, i) => `${i},${i % 7},${i % 2}`)].join('\n'),
    );
    await expect(draft(path)).rejects.toThrow(/"outcome" looks like the label.*--score.*--prediction/);
  });
});
