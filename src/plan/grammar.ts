import { z } from 'zod/mini';
import { drift, inputs, labels, predictions } from './grammar/checks.ts';
import { data } from './grammar/data.ts';
import { levels } from './grammar/levels.ts';
import { metrics } from './grammar/metrics.ts';
import { notify } from './grammar/notify.ts';
import { operations } from './grammar/operations.ts';
import { retraining } from './grammar/retraining.ts';
import { deployment, history, rollout } from './grammar/running.ts';
import { behaviour, edgeCases, segments } from './grammar/slices.ts';
import { frequency, name, optional, prose, required, share } from './grammar/terms.ts';
import { watch } from './grammar/watch.ts';

/** The grammar of a plan as it is written. plans/plan.schema.json and docs/plan.md are made from it. */
export const grammar = z
  .strictObject({
    plan: required(name, {
      description: 'Names the gate: its comment, its check, its history.',
      examples: ['credit-default'],
    }),
    about: optional(prose, {
      description: 'What the model predicts, in a sentence.',
      examples: ['Probability that a loan defaults within twelve months'],
    }),
    review: optional(frequency, {
      description: 'How often the model is to be reviewed.',
      examples: ['weekly', 'every 2 weeks'],
    }),
    data: required(data, {
      description: 'The columns of the evaluation sets and what they are for.',
      examples: [{ task: 'binary', label: 'defaulted', positive: 1, score: 'probability' }],
    }),
    levels: optional(levels, { description: 'What each level means, and who does what by when.' }),
    notify: optional(notify, {
      description:
        'Who is told, beyond what each level says of it: targets, reminders, checks with an owner of their own.',
    }),
    confidence: optional(share(0.5, 0.999999, 'a confidence from 50% to below 100%'), {
      description: 'One-sided confidence that GREEN and RED need. Left out: values are judged as written.',
      examples: ['95%'],
    }),
    proof: optional(z.enum(['fall', 'margin'], { error: 'fall or margin' }), {
      description:
        'With `confidence`, what a RED fall must prove: that it reaches its margin and that the model fell at all (`fall`), or that the true fall is past the margin (`margin`).',
      default: 'fall',
    }),
    unlabelled: optional(
      z.enum(['leave_out', 'prediction_powered'], { error: 'leave_out or prediction_powered' }),
      {
        description:
          'What rows without a label do for the metrics. `prediction_powered`: where the labelled rows are a random part of all, what the scores expect of the others narrows the interval of `accuracy`, `brier` and `log_loss` (two classes, with a probability). The report says so.',
        default: 'leave_out',
      },
    ),
    metrics: optional(metrics, {
      description: 'What is measured, and which values are GREEN, AMBER and RED.',
    }),
    predictions: optional(predictions, {
      description: 'Checks on the predictions themselves. No labels are needed.',
    }),
    inputs: optional(inputs, { description: 'Checks on the raw inputs.' }),
    labels: optional(labels, {
      description: 'Whether the rows that have a label stand for all of them.',
    }),
    drift: optional(drift, {
      description: 'How a shift between reference and candidate is tested, and what it raises.',
    }),
    edge_cases: optional(edgeCases, { description: 'Rare conditions that are measured by themselves.' }),
    segments: optional(segments, { description: 'The search for weak segments.' }),
    behaviour: optional(behaviour, {
      description: 'Pairs of cases whose predictions must stand in a relation.',
    }),
    deployment: optional(deployment, { description: 'Which model and which hosts must have answered.' }),
    operations: optional(operations, {
      description: 'What is watched of the service: latency, throughput, errors, CPU, GPU, memory, uptime.',
      examples: [[{ name: 'slow answers', where: 'latency_ms > 250', amber: '> 1%', red: '> 5%' }]],
    }),
    history: optional(history, { description: 'What is judged over several reviews.' }),
    retraining: optional(retraining, {
      description:
        'When a new model is trained, and on what. `greenlight retrain` finds out which is good enough.',
      examples: [{ every: 'monthly', window: '28 days', trained: '2026-11-30' }],
    }),
    rollout: optional(rollout, { description: 'How a canary takes over the traffic.' }),
    watch: optional(watch, {
      description: 'How a stream is cut into windows, and when each is judged.',
      examples: [{ window: '1 hour', lateness: '5 minutes', labels: 'outcomes' }],
    }),
  })
  .register(z.globalRegistry, {
    title: 'Performance monitoring plan',
    description:
      'A Greenlight plan: what is watched about a model, what GREEN, AMBER and RED mean, and who does what by when.',
  });

export type WrittenPlan = z.infer<typeof grammar>;
