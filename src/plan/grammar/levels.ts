import { z } from 'zod/mini';
import { telling } from './notify.ts';
import { optional, period, prose } from './terms.ts';

const level = (meaning: string) =>
  z.union(
    [
      prose,
      z.strictObject({
        means: optional(prose, { description: `What the level means. Left out: ${meaning}.` }),
        action: optional(prose, {
          description: 'What is done about it.',
          examples: ['retrain the model on new data and monitor closely'],
        }),
        owner: optional(prose, {
          description: 'Who does it: a person, a team or a role. RED must have one.',
          examples: ['@acme/risk-lead'],
        }),
        within: optional(period, { description: 'By when.', examples: ['24 hours'] }),
        ...telling,
      }),
    ],
    { error: 'what the level means, or a map with means, action, owner, within, notify and escalate' },
  );

/** What a level means where the plan does not say. */
export const meanings = {
  GREEN: 'functioning as expected',
  AMBER: 'not functioning as expected, not critical',
  RED: 'not functioning as expected, critical',
};

export const levels = z.strictObject({
  GREEN: optional(level(meanings.GREEN), { description: 'All is well.' }),
  AMBER: optional(level(meanings.AMBER), { description: 'Something is wrong and can wait a little.' }),
  RED: optional(level(meanings.RED), { description: 'Something is wrong and cannot wait. Needs an owner.' }),
});
