import { z } from 'zod/mini';
import { cellFormats } from '../cell-formats.ts';
import { pathPattern } from '../paths.ts';
import { drift } from './checks.ts';
import { rule } from './metrics.ts';
import { cell, flag, name, optional, period, required, share } from './terms.ts';

const featureType = z
  .enum(['number', 'category', 'time'], { error: 'number, category or time' })
  .register(z.globalRegistry, { id: 'feature_type' });
const finite = z.number({ error: 'a number' });
const cost = z.number({ error: 'a number' }).check(z.nonnegative('a number from 0 on'));

export const feature = z
  .union(
    [
      featureType,
      z.strictObject({
        type: optional(featureType, {
          description: 'What the column holds. May be left out where min, max or values tell.',
          examples: ['number', 'category'],
        }),
        min: optional(finite, { description: 'Least value that is valid. Numbers only.', examples: [300] }),
        max: optional(finite, {
          description: 'Greatest value that is valid. Numbers only.',
          examples: [850],
        }),
        values: optional(
          z.array(cell, { error: 'a list of values' }).check(z.minLength(1, 'a list of at least one value')),
          {
            description: 'The categories that are valid. Categories only.',
            examples: [['car', 'home', 'education']],
          },
        ),
        missing: optional(rule, {
          description: 'Rule on the share of rows without a value, in place of inputs.missing.',
          examples: [{ red: '> 5%', amber: '> 1%' }],
        }),
        drift: optional(z.omit(drift, { q: true }), {
          description: 'Drift settings of this feature, in place of the plan’s own.',
        }),
        watched: optional(flag, {
          description:
            'false: nothing of this feature is compared with the reference. Limits that the plan gives still hold.',
          default: true,
        }),
      }),
    ],
    { error: 'number, category or time, or a map with a type' },
  )
  .register(z.globalRegistry, {
    id: 'feature',
    description: 'A column that the model reads: its type, or a map with type and limits.',
  });

export const data = z.strictObject({
  task: required(
    z.enum(['binary', 'multiclass', 'regression'], { error: 'binary, multiclass or regression' }),
    {
      description: 'What the model predicts: one of two classes, one of several, or a number.',
      examples: ['binary'],
    },
  ),
  id: optional(name, {
    description:
      'Column that identifies a case. Joins labels that come in a file of their own, and pairs both sets.',
    examples: ['application_id'],
  }),
  time: optional(name, {
    description: 'Column that says when the prediction was made.',
    examples: ['scored_at'],
  }),
  time_zone: optional(name, {
    description: 'IANA name of the zone in which times without an offset are read and days are cut.',
    default: 'UTC',
    examples: ['Europe/Berlin'],
  }),
  label: required(name, { description: 'Column of what really happened.', examples: ['defaulted'] }),
  positive: optional(cell, {
    description: 'The label that counts as positive. Binary only, and needed there.',
    examples: [1, 'fraud'],
  }),
  negative: optional(cell, {
    description:
      'The label that counts as negative. Binary only. Left out: every label but the positive one.',
    examples: [0],
  }),
  classes: optional(
    z.array(cell, { error: 'a list of classes' }).check(z.minLength(2, 'a list of at least two classes')),
    {
      description: 'The classes that may occur. Multiclass only. Left out: those of the reference.',
      examples: [['bus', 'car', 'tram']],
    },
  ),
  score: optional(name, {
    description: 'Column of the probability of the positive class. Binary only.',
    examples: ['probability'],
  }),
  scores: optional(z.record(name, name, { error: 'a map of class to column' }), {
    description: 'The column of each class’s probability. Multiclass only.',
    examples: [{ bus: 'p_bus', car: 'p_car' }],
  }),
  threshold: optional(share(0, 1, 'a threshold from 0 to 1'), {
    description: 'A case is predicted positive when its score is at least this. Binary with a score only.',
    default: 0.5,
    examples: [0.35],
  }),
  costs: optional(
    z.strictObject({
      false_positive: required(cost, {
        description: 'What it costs to call a negative case positive.',
        examples: [1],
      }),
      false_negative: required(cost, {
        description: 'What it costs to miss a positive case.',
        examples: [20],
      }),
    }),
    {
      description:
        'What wrong decisions cost, in a unit of your own. The report then shows what each threshold would cost a case; no check judges it. Binary with a score only.',
    },
  ),
  prediction: optional(name, {
    description:
      'Column of the decision, the predicted class or the predicted number. Needed for regression.',
    examples: ['decision'],
  }),
  group: optional(name, {
    description:
      'Column of the user, account or patient that several rows may share; they then count as one when intervals are made.',
    examples: ['customer_id'],
  }),
  labels_after: optional(period, {
    description:
      'How long after its time a case has its label. Younger rows without a label count as pending.',
    examples: ['90 days'],
  }),
  answers: optional(
    z.record(name, cell, { error: 'a map of what is predicted to the label that it means' }),
    {
      description:
        'What the values of prediction: are called in label:, where the two have other words for the same classes. Classes only.',
      examples: [{ attack: 1, normal: 0 }],
    },
  ),
  ignored: optional(z.array(name, { error: 'a list of columns' }), {
    description:
      'Columns that are no features and are not looked at, such as residuals, row numbers and free text.',
    examples: [['residual', 'comment']],
  }),
  format: optional(
    z.record(
      name,
      z.enum(cellFormats, { error: `one of ${cellFormats.map((one) => `"${one}"`).join(', ')}` }),
      {
        error: 'a map of column to the way its cells are written',
      },
    ),
    {
      description:
        'How the cells of a column are written, where it is not the common way: "decimal comma" (1.234,5), "thousands" (1,234.5), "per cent" (27.3% is 0.273), "per cent, decimal comma", "d/m/Y" (31/12/2026) or "m/d/Y".',
      examples: [{ amount: 'decimal comma', signed_on: 'd/m/Y' }],
    },
  ),
  log: optional(
    z.strictObject(
      {
        format: required(z.enum(['sagemaker', 'kserve', 'json'], { error: 'sagemaker, kserve or json' }), {
          description:
            'sagemaker: data capture. kserve: CloudEvents of KServe or Seldon. json: any nested JSON, one record a line.',
          examples: ['sagemaker'],
        }),
        columns: required(
          z.record(
            name,
            z
              .string({ error: 'a path such as output.predictions[0]' })
              .check(
                z.maxLength(500, 'a path of at most 500 characters'),
                z.regex(pathPattern, 'a path such as output.predictions[0]'),
              ),
            { error: 'a map of column to its path in a record' },
          ),
          {
            description:
              'Where each column stands in a record. sagemaker and kserve: input…, output…, event…, or id, which is that of the event, with the number of the row where it holds several. json: any path; [*] takes each of a list as a row.',
            examples: [{ probability: 'output[0]', income: 'input[2]', scored_at: 'event.inferenceTime' }],
          },
        ),
      },
      { error: 'a map with format and columns' },
    ),
    {
      description:
        'Files of JSON lines are a log of requests and answers, as a server writes it. Other files are read as they are.',
      examples: [{ format: 'kserve', columns: { probability: 'output[1]', income: 'input.income' } }],
    },
  ),
  private: optional(z.array(name, { error: 'a list of columns' }), {
    description: 'Columns that are hidden in every output.',
    examples: [['name', 'street']],
  }),
  features: optional(z.record(name, feature, { error: 'a map of column to type' }), {
    description:
      'The columns that the model reads. Left out: every column without another role, its type learnt from the reference.',
    examples: [{ income: 'number' }],
  }),
});
