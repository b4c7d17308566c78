import { z } from 'zod/mini';
import { type Metric, metricNames } from '../plan/vocabulary/metrics.ts';
import { count, notes, number, sha256, text } from '../record/terms.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  const own = schema.clone() as Schema;
  notes.add(own, { description });
  return own;
};
const interval = z.tuple([number, number]);
const metrics = Object.keys(metricNames) as [Metric, ...Metric[]];
const bounded = z.strictObject({ value: number, lower: number, upper: z.nullable(number) }).register(notes, {
  id: 'deficit',
  description:
    'How much worse than the best, in the units of the metric, with bounds that hold for all policies together; upper null: unbounded.',
});

const policy = z
  .strictObject({
    policy: described(text, 'Window and cadence: "28 days, weekly".'),
    window: text,
    cadence: text,
    standing: described(
      z.enum(['recommended', 'within', 'open', 'worse', 'empty']),
      'within: proven to be within the margin of the best. open: neither that nor worse is proven. worse: provably worse by more than the margin. empty: it could not be played.',
    ),
    value: described(z.nullable(number), 'The metric over the periods that decide; null: empty.'),
    held_value: described(z.nullable(number), 'The same over the stretch that was held out.'),
    deficit: z.nullable(bounded),
    retrainings: described(z.nullable(count), 'After the first training, as it was played.'),
    trainings_a_year: z.nullable(number),
    cost: described(z.nullable(number), 'A year, in the unit of "cost".'),
    failed: described(z.nullable(text), 'Why it is empty.'),
  })
  .register(notes, { id: 'policy' });

const training = z
  .strictObject({
    window: text,
    variant: z.enum(['plain', 'without', 'with']),
    day: described(text, 'ISO date.'),
    rows: described(count, 'Rows that it learnt from.'),
    answered: described(count, 'Rows that it answered, all of them from its day on.'),
    seconds: described(z.nullable(number), 'What the command took; null: answers that were logged.'),
    cached: z.boolean(),
    failed: z.nullable(text),
  })
  .register(notes, { id: 'training' });

const helped = z.nullable(
  z.strictObject({
    without: number,
    with: number,
    gain: described(number, 'Above 0: better with them.'),
    interval,
    cases: count,
    stretches: count,
  }),
);

/** The contract of retraining.json: its type and plans/retraining.schema.json are made from this. */
export const retrainingShape = z.strictObject({
  version: z.literal(1),
  plan: text,
  plan_sha256: sha256,
  greenlight: text,
  metric: z.enum(metrics),
  class: z.nullable(text),
  margin: described(number, 'How far from the best is near enough, in the units of the metric.'),
  confidence: described(number, 'Of all comparisons together.'),
  data: z.strictObject({
    rows: count,
    labelled: count,
    from: text,
    to: text,
    sha256,
    labels_after_days: described(
      z.nullable(number),
      'null: the plan does not say, and they were taken to be known at once.',
    ),
  }),
  timeline: z.strictObject({
    first_training: text,
    period_days: number,
    periods: described(count, 'That decide.'),
    left_out: described(count, 'Periods in which the metric is undefined.'),
    held_out: count,
  }),
  answer: z.strictObject({
    status: described(
      z.enum(['decided', 'undecided', 'contradicted']),
      'contradicted: the stretch that was held out says that the choice is worse than the best by more than the margin.',
    ),
    sentence: described(text, 'The answer for whoever decides.'),
    recommended: described(z.nullable(text), 'A policy; null unless decided.'),
    proven: described(
      z.nullable(text),
      'The cheapest policy that is proven to be near enough, also where it is undecided.',
    ),
    open: described(z.array(text), 'Cheaper policies that look near enough and are not proven to be.'),
    days_needed: described(
      z.nullable(number),
      'Days of data more that would decide, if what was seen goes on; null: none would, or it is decided.',
    ),
    benefit: described(
      z.nullable(z.strictObject({ over: text, value: number, interval })),
      'What the recommended policy gains over never training again; null: it is that, or nothing is recommended.',
    ),
  }),
  confirmation: z.nullable(
    z.strictObject({
      answer: z.enum(['confirmed', 'not contradicted', 'contradicted']),
      periods: count,
      deficit: bounded,
    }),
  ),
  cost: z.strictObject({
    by: z.enum(['trainings', 'price', 'seconds']),
    unit: text,
    price: described(z.nullable(number), 'Of a training.'),
  }),
  policies: z.array(policy).check(z.maxLength(400)),
  ageing: z.array(
    z.strictObject({
      window: text,
      ages: described(z.boolean(), 'Whether a model is worse for its age, season apart.'),
      seasons: z.strictObject({ found: z.boolean(), p: number, deviation: number }),
      curve: z.array(
        z.strictObject({
          age_days: number,
          loss: number,
          interval: z.tuple([number, z.nullable(number)]),
          periods: count,
        }),
      ),
      raw: z.array(z.strictObject({ age_days: number, value: number })),
      fresh: described(z.array(z.nullable(number)), 'The value of a model of age 0 in each period.'),
    }),
  ),
  edge_cases: z.nullable(
    z.strictObject({
      condition: text,
      policy: text,
      rows: count,
      answered: count,
      on_them: helped,
      on_others: helped,
      failed: z.nullable(text),
    }),
  ),
  trainings: z.array(training).check(z.maxLength(100_000)),
  remarks: described(z.array(text), 'What a reader must know.'),
});

/** retraining.json. */
export type Retraining = z.infer<typeof retrainingShape>;
export type PolicyResult = Retraining['policies'][number];
