import { z } from 'zod/mini';
import { metricKeys, rule } from './metrics.ts';
import { cases, file, flag, name, optional, prose, raises, required, share } from './terms.ts';

const where = prose.clone().register(z.globalRegistry, {
  id: 'where',
  description:
    'A condition on a row, written as in SQL: comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL.',
  examples: ['interest_rate < 0', "region = 'EU' AND age BETWEEN 18 AND 25"],
});

export const edgeCases = z.array(
  z.strictObject(
    {
      name: required(name, { description: 'What the case is called.', examples: ['negative interest rate'] }),
      where: required(where, {
        description: 'Which rows belong to it, as an SQL condition.',
        examples: ['interest_rate < 0'],
      }),
      min_cases: optional(cases, {
        description: 'With fewer labelled cases there is no evidence, which is AMBER.',
        default: 30,
      }),
      ...metricKeys,
    },
    { error: 'an edge case with name, where and a metric' },
  ),
  { error: 'a list of edge cases, each starting with a dash' },
);

export const segments = z.union(
  [
    flag,
    z.strictObject({
      search: optional(flag, { description: 'false: weak segments are not searched for.', default: true }),
      raises: optional(raises, { description: 'What a weak segment raises.', default: 'NOTE' }),
      min_cases: optional(cases, { description: 'Least labelled cases of a segment.', default: 30 }),
      alpha: optional(share(1e-9, 0.5, 'a rate above 0 and at most 0.5'), {
        description: 'Chance that the search reports anything at all where nothing is wrong.',
        default: 0.05,
      }),
    }),
  ],
  { error: 'false, or a map of settings' },
);

export const behaviour = z.array(
  z.strictObject(
    {
      name: required(name, {
        description: 'What the case is called.',
        examples: ['more income never raises the risk'],
      }),
      file: required(file, {
        description: 'Pairs of cases: columns base and variant hold ids of the candidate set.',
        examples: ['pairs.csv'],
      }),
      expect: required(
        z.enum(['same', 'not lower', 'not higher'], { error: 'same, not lower or not higher' }),
        {
          description: 'How the variant’s prediction must stand to the base’s.',
          examples: ['not higher'],
        },
      ),
      tolerance: optional(
        z.number({ error: 'a number, 0 or more' }).check(z.minimum(0, 'a number, 0 or more')),
        {
          description: 'How far the variant may be off before the pair counts.',
          default: 0,
        },
      ),
      ...rule.shape,
    },
    { error: 'a behaviour case with name, file and expect' },
  ),
  { error: 'a list of behaviour cases, each starting with a dash' },
);
