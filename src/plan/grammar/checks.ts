import { z } from 'zod/mini';
import { askedDriftTests, driftTests, testsThat } from '../vocabulary/drift-tests.ts';
import { rule } from './metrics.ts';
import { check, file, optional, raises, required, share } from './terms.ts';

const positive = z.number({ error: 'a number above 0' }).check(z.gt(0, 'a number above 0'));

const knownAnswers = z.strictObject(
  {
    file: required(file, {
      description: 'The id and the right answer of each case.',
      examples: ['known.csv'],
    }),
    tolerance: optional(
      z.number({ error: 'a number, 0 or more' }).check(z.minimum(0, 'a number, 0 or more')),
      {
        description: 'How far a score or number may be off.',
        default: 0,
        examples: [0.01],
      },
    ),
    on_miss: optional(raises, { description: 'What one wrong answer raises.', default: 'RED' }),
  },
  { error: 'a set of known answers, such as { file: known.csv }' },
);

export const predictions = z.strictObject({
  probabilities: optional(check, { description: 'A score outside 0..1, or not a number.', default: 'RED' }),
  identical: optional(check, {
    description: 'Every prediction the same, over the set or over any day in it.',
    default: 'RED',
  }),
  too_good: optional(check, {
    description:
      'A candidate that is too good to be true: the bytes of the reference, a score that is the label, no error or hardly any (a twentieth of what the reference’s rate lets expect) where that is less likely than 1 in 10,000. What the reference shows too is only noted.',
    default: 'AMBER',
  }),
  share: optional(rule, {
    description:
      'Rule on the share of each predicted class against the reference: the largest change, in points.',
    examples: [{ amber: '> 5%', red: '> 20%' }],
  }),
  known_answers: optional(z.array(knownAnswers, { error: 'a list of sets of known answers' }), {
    description: 'Cases whose right answer is known.',
    examples: [[{ file: 'known.csv', tolerance: 0.01, on_miss: 'RED' }]],
  }),
});

export const labels = z.strictObject({
  coverage: optional(rule, {
    description:
      'Rule on the share of candidate rows that have a label, of those older than labels_after. Left out: { amber: "< 95%" }. Where labels come later, say so by labels_after; where some never come, say here how many are needed.',
    examples: [{ amber: '< 95%', red: '< 50%' }],
  }),
  scores: optional(check, {
    description:
      'Rows without a label that the model answered otherwise than the labelled ones (Kolmogorov–Smirnov D at least 0.1, p below 0.001): then what is measured does not hold for them.',
    default: 'AMBER',
  }),
});

export const inputs = z.strictObject({
  missing: optional(rule, {
    description:
      'Rule on the share of rows without a value, for every feature. In a column of numbers or times NA, NaN, null and None are no value either; among categories they are names like any other (NA is Namibia).',
    examples: [{ amber: '> 1%', red: '> 5%' }],
  }),
  invalid: optional(check, { description: 'Cells that are not of their column’s type.', default: 'AMBER' }),
  range: optional(check, {
    description: 'Values outside the min, max or values of this plan.',
    default: 'AMBER',
  }),
  learnt_range: optional(check, {
    description:
      'A range, a set of categories or a number of distinct values that grew or shrank against the reference.',
    default: 'AMBER',
  }),
  duplicates: optional(check, { description: 'Ids that occur more than once.', default: 'AMBER' }),
  columns: optional(check, {
    description: 'Columns that vanished or appeared against the reference.',
    default: 'AMBER',
  }),
  rows: optional(rule, {
    description: 'Rule on the candidate’s rows as a share of the reference’s.',
    examples: [{ amber: '< 50%', red: '< 10%' }],
  }),
  constant: optional(check, { description: 'A feature that now has one value only.', default: 'AMBER' }),
});

/** `the Kolmogorov–Smirnov test (ks), …` */
const methods = askedDriftTests.map((test) => `${driftTests[test].method} (${test})`).join(', ');

export const drift = z.strictObject({
  test: optional(z.enum(askedDriftTests, { error: testsThat(() => true) }), {
    description: `How numbers are compared: by ${methods}. Categories are tested by chi-squared unless ${testsThat(({ categories }) => categories)} is chosen.`,
    default: 'ks',
  }),
  threshold: optional(positive, {
    description: 'Size from which a drift matters. Left out: the test’s own default.',
    examples: [0.1],
  }),
  q: optional(share(1e-9, 0.5, 'a rate above 0 and at most 0.5'), {
    description: 'Share of false claims that is tolerated among the drifts that are claimed.',
    default: 0.05,
  }),
  raises: optional(raises, {
    description:
      'What drift raises. Left out: NOTE where labels show the performance, AMBER where there are none.',
  }),
});
