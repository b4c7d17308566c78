import { z } from 'zod/mini';
import { type Metric, metricNames } from '../vocabulary/metrics.ts';
import { amount, bound, cases, cell, flag, optional, required } from './terms.ts';

const bounds = {
  green: optional(bound, {
    description: 'Values that are GREEN. What is neither green nor red is AMBER.',
    examples: ['>= 0.8'],
  }),
  amber: optional(bound, {
    description:
      'Values that are AMBER; all others that are not red are then GREEN. Use it in place of green.',
    examples: ['> 1%'],
  }),
  red: optional(bound, { description: 'Values that are RED, whatever else holds.', examples: ['<= 0.7'] }),
};

/** Which values are GREEN, AMBER and RED. */
export const rule = z
  .strictObject(bounds, { error: 'a rule, such as { amber: "> 1%", red: "> 5%" }' })
  .register(z.globalRegistry, { id: 'rule', description: 'Which values are GREEN, AMBER and RED.' });

export const fall = z
  .strictObject(
    {
      from: required(z.enum(['reference', 'last review'], { error: 'reference or last review' }), {
        description: 'What the value is compared with.',
        examples: ['last review'],
      }),
      amber: optional(amount, { description: 'Worsening from which it is AMBER.', examples: [0.01] }),
      red: optional(amount, { description: 'Worsening from which it is RED.', examples: ['10%'] }),
    },
    { error: 'a trigger, such as { from: reference, red: 10% }' },
  )
  .register(z.globalRegistry, {
    id: 'fall',
    description: 'A trigger: how far the metric may worsen against an earlier value.',
  });

export const metricRule = z
  .strictObject(
    {
      ...bounds,
      falls: optional(
        z.array(fall, { error: 'a list of triggers, each on a line that starts with a dash' }),
        {
          description: 'Triggers: how far the metric may worsen against the reference or the last review.',
          examples: [[{ from: 'reference', amber: 0.01, red: 0.03 }]],
        },
      ),
      class: optional(cell, {
        description: 'The one class that is measured. Multiclass only.',
        examples: ['fraud'],
      }),
      gates: optional(flag, {
        description: 'false: the metric is shown as a NOTE and never gates.',
        default: true,
      }),
      min_cases: optional(cases, {
        description: 'With fewer labelled cases there is no evidence, which is AMBER.',
        default: 30,
        examples: [200],
      }),
    },
    { error: 'a rule, such as { green: ">= 0.8", red: "<= 0.7" }' },
  )
  .register(z.globalRegistry, {
    id: 'metric_rule',
    description: 'A metric’s rule, its triggers and its settings.',
  });

/** One rule, or a list of them, one a class. */
const metric = z
  .union([metricRule, z.array(metricRule).check(z.minLength(1, 'a list of at least one rule'))], {
    error: 'a rule, such as { green: ">= 0.8", red: "<= 0.7" }',
  })
  .register(z.globalRegistry, {
    id: 'metric',
    description: 'A rule; for several classes a list of rules, each with its class.',
  });

/** Every metric as a key that may be left out. */
export const metricKeys = Object.fromEntries(
  Object.entries(metricNames).map(([key, { title, means, tasks }]) => [
    key,
    optional(metric, { description: `${title}: ${means}. For ${tasks.join(' and ')} tasks.` }),
  ]),
) as { [Key in Metric]: z.ZodMiniOptional<typeof metric> };

export const metrics = z.strictObject(metricKeys, { error: 'a map of metric to rule' });
