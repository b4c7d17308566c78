import { z } from 'zod/mini';
import { failures } from './operations.ts';
import { cases, cell, check, flag, name, optional, prose, raises, required, share } from './terms.ts';

const identity = (what: string, example: string) =>
  z.strictObject(
    {
      column: required(name, {
        description: `Column of the candidate set that names the ${what}.`,
        examples: [what],
      }),
      expect: required(
        z.union([cell, z.array(cell).check(z.minLength(1, 'a list of at least one value'))], {
          error: 'a value or a list of values',
        }),
        {
          description: `The ${what}s that are expected.`,
          examples: [[example]],
        },
      ),
      raises: optional(raises, { description: 'What any other raises.', default: 'RED' }),
    },
    { error: `a map with column and expect` },
  );

export const deployment = z.strictObject({
  model_version: optional(identity('model version', '2026-11-03'), {
    description: 'The version of the model that must have answered.',
    examples: [{ column: 'model', expect: ['v12'] }],
  }),
  host: optional(identity('host', 'eu-1'), {
    description: 'The hosts that must have answered; one that is silent is found too.',
    examples: [{ column: 'host', expect: ['eu-1', 'eu-2'] }],
  }),
  dependencies: optional(check, {
    description:
      'What a change of the installed packages raises. They are read beside each set: candidate.requirements.txt (as pip freeze writes it) or candidate.lock beside candidate.csv; or, where each set has a folder of its own, requirements.txt, poetry.lock, uv.lock, Pipfile.lock or package-lock.json in it. Left out: not compared.',
  }),
  ...failures,
});

const positive = z.number({ error: 'a number above 0' }).check(z.gt(0, 'a number above 0'));

export const history = z.strictObject({
  leave_red_after: optional(
    z
      .int({ error: 'a whole number of reviews' })
      .check(
        z.minimum(1, 'a whole number of reviews, 1 or more'),
        z.maximum(1000, 'a number of reviews that can be waited for'),
      ),
    {
      description: 'Reviews in a row in which what was RED must be GREEN again, before RED is left.',
      default: 2,
    },
  ),
  cusum: optional(
    z.union(
      [
        flag,
        z.strictObject({
          threshold: optional(positive, { description: 'Sum from which it alarms.', default: 4 }),
          allowance: optional(
            z.number({ error: 'a number, 0 or more' }).check(z.minimum(0, 'a number, 0 or more')),
            {
              description: 'Standard errors a review may be worse without counting.',
              default: 0.5,
            },
          ),
          raises: optional(raises, { description: 'What the alarm raises.', default: 'AMBER' }),
        }),
      ],
      { error: 'false, or a map of settings' },
    ),
    { description: 'Alarm on small falls that add up over reviews (CUSUM). false: off.' },
  ),
  overdue: optional(raises, {
    description: 'What a review later than the plan’s frequency raises.',
    default: 'AMBER',
  }),
  stale: optional(raises, {
    description: 'What data older than the plan’s frequency raises.',
    default: 'AMBER',
  }),
});

const measure = z.strictObject(
  {
    name: required(name, { description: 'What the measure is called.', examples: ['wrong predictions'] }),
    kind: required(z.enum(['wrong', 'slow', 'where'], { error: 'wrong, slow or where' }), {
      description:
        'What makes a request bad: a wrong prediction, a latency above the batch’s 95th percentile, or a condition.',
      examples: ['wrong'],
    }),
    where: optional(prose, {
      description: 'The condition that makes a request bad. Kind where only.',
      examples: ['status >= 500'],
    }),
    column: optional(name, {
      description: 'Column of the latency. Kind slow only.',
      examples: ['latency_ms'],
    }),
    margin: required(
      z
        .number({ error: 'an odds ratio above 1' })
        .check(
          z.gt(1, 'an odds ratio above 1'),
          z.maximum(100, 'an odds ratio that means anything: at most 100'),
        ),
      {
        description: 'Odds ratio of bad requests by which the canary may be worse and still be promoted.',
        examples: [1.25],
      },
    ),
  },
  { error: 'a measure with name, kind and margin' },
);

export const rollout = z.strictObject({
  strategy: required(
    z.enum(['red-black', 'blue-green', 'shadow'], { error: 'red-black, blue-green or shadow' }),
    {
      description:
        'red-black: a canary at a small share, then cutover. blue-green: shares raised step by step. shadow: the canary answers none.',
      examples: ['red-black'],
    },
  ),
  steps: optional(z.array(share(1e-6, 1, 'a share above 0 and at most 1'), { error: 'a list of shares' }), {
    description:
      'Shares of traffic, rising, the last 100%. Needed for red-black and blue-green, absent for shadow.',
    examples: [['1%', '10%', '50%', '100%']],
  }),
  measures: required(
    z
      .array(measure, { error: 'a list of measures, each starting with a dash' })
      .check(z.minLength(1, 'a list of at least one measure')),
    {
      description: 'What decides.',
      examples: [[{ name: 'wrong predictions', kind: 'wrong', margin: 1.25 }]],
    },
  ),
  auroc: optional(
    z.strictObject(
      {
        margin: required(
          z
            .number({ error: 'points above 0, such as 0.05' })
            .check(
              z.gt(0, 'points above 0, such as 0.05'),
              z.maximum(0.5, 'points that mean anything: at most 0.5'),
            ),
          {
            description: 'Points by which the canary’s AUROC may be lower and still be promoted.',
            examples: [0.05],
          },
        ),
        cases: required(cases, {
          description:
            'Labelled canary cases at which it is judged, once; planned before the rollout begins.',
          examples: [1500],
        }),
      },
      { error: 'a map with margin and cases' },
    ),
    {
      description:
        'The AUROC, judged once, at a planned number of labelled canary cases. Binary tasks with a score only.',
      examples: [{ margin: 0.05, cases: 1500 }],
    },
  ),
  min_cases: optional(cases, { description: 'Least canary cases before a step is decided.', default: 100 }),
  max_batches: optional(cases, {
    description: 'After so many batches without an answer it is INCONCLUSIVE.',
    default: 100,
  }),
  design: optional(z.enum(['anytime', 'group-sequential'], { error: 'anytime or group-sequential' }), {
    description:
      'anytime: evidence that may be looked at as often as you like. group-sequential: tests planned for max_batches looks (Lan–DeMets spending), which need about a third fewer cases; max_batches is then to be written, 200 at most.',
    default: 'anytime',
  }),
  confidence: optional(share(0.5, 0.999999, 'a confidence from 50% to below 100%'), {
    description: 'Confidence that a promotion and a rollback need.',
    default: '95%',
  }),
  approval: optional(flag, { description: 'true: a person approves the promotion.', default: false }),
  requires: optional(z.enum(['attestation'], { error: 'attestation' }), {
    description:
      'attestation: the canary starts only with a signed GREEN of its model by this plan. Left out: it starts without.',
    examples: ['attestation'],
  }),
});
