import { describe, expect, it } from 'vitest';
import { validatePlan } from '../../src/author/validate.ts';
import { draftOf, file, fixture, now } from './drafts.ts';

describe('the plan that init drafts', () => {
  it('can do its job, but for what only people can fill in', async () => {
    for (const name of ['credit', 'churn', 'fraud', 'tickets', 'delivery']) {
      const reference = fixture(`${name}/reference.csv`);
      const { text } = await draftOf(name);
      const plan = file(`${name}.yaml`, text);
      const { warnings } = await validatePlan({
        plan,
        reference: [reference],
        cases: null,
        positives: null,
        now,
      });
      expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"FILL IN"')]);
    }
  });
});
