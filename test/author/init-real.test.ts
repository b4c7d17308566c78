import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, file, judged } from './drafts.ts';

const shared = join(import.meta.dirname, '../../../shared/data');
const absent = !existsSync(shared);
const skipped = absent ? ' (skipped: ../shared is absent)' : '';

describe.skipIf(absent)(`init on real data${skipped}`, () => {
  const california = join(shared, 'california-housing');

  it('of California gives the reference GREEN, and the analysis set RED for what the model lost', async () => {
    const reference = join(california, 'reference.csv');
    const { text, plan } = await draft(reference);
    expect(plan.data).toMatchObject({
      task: 'binary',
      id: 'id',
      time: 'timestamp',
      label: 'clf_target',
      positive: '1',
      score: 'y_pred_proba',
      prediction: 'y_pred',
    });
    expect(await judged(text, reference, reference)).toEqual({ status: 'GREEN', raised: [] });
    const found = await judged(text, reference, join(california, 'analysis.csv'), [
      join(california, 'analysis_labels.csv'),
    ]);
    expect(found.status).toBe('RED');
    expect(found.raised).toEqual(
      expect.arrayContaining([
        'AMBER metric/auroc',
        'RED metric/f1',
        'RED metric/accuracy',
        'AMBER prediction/share',
      ]),
    );
  });

  it('of the Titanic, which holds no model’s answers, it says so', async () => {
    await expect(draft(join(shared, 'titanic/titanic_reference.csv'))).rejects.toThrow(
      /No column looks like what a model said.*"Survived".*--label.*--score/,
    );
  });

  it('of the Titanic with a made-up decision, it takes untidy columns for what they are', async () => {
    const path = withDecision();
    const { plan, text } = await draft(path, { label: 'Survived' });
    const of = (name: string) => plan.features.find((feature) => feature.name === name);
    expect(plan.data).toMatchObject({ id: 'PassengerId', prediction: 'prediction', private: ['Name'] });
    expect(plan.data.ignored).toEqual(expect.arrayContaining(['Name', 'Ticket', 'Cabin']));
    expect(of('Age')).toMatchObject({ type: 'number' });
    expect(of('Age')!.missing?.amber?.value).toBeGreaterThan(0.2);
    expect((await judged(text, path, path)).status).toBe('GREEN');
  });

  /** Women are said to survive: that is right four times in five. */
  function withDecision(): string {
    const lines = readFileSync(join(shared, 'titanic/titanic_reference.csv'), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    return file(
      'titanic.csv',
      lines.map((line, i) => `${line},${i === 0 ? 'prediction' : /,female,/.test(line) ? 1 : 0}`).join('\n'),
    );
  }
});
