import { z } from 'zod/mini';
import { checkKinds } from '../plan/vocabulary/check-kinds.ts';
import { driftTestNames } from '../plan/vocabulary/drift-tests.ts';
import { type Metric, metricNames } from '../plan/vocabulary/metrics.ts';
import { modelShape } from './model.ts';
import { reasonShape } from './reason.ts';
import {
  amount,
  answer,
  bound,
  count,
  earlier,
  level,
  notes,
  number,
  sha256,
  status,
  text,
} from './terms.ts';

/**
 * The contract of verdict.json: its types, plans/verdict.schema.json and the reading of verdict files are made from this.
 * Everything that a reader of version 1 reads is still there, by the same names.
 */
export const verdictVersion = 2;

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  const own = schema.clone() as Schema;
  notes.add(own, { description });
  return own;
};

const metrics = Object.keys(metricNames) as [Metric, ...Metric[]];

/** Which check of its kind. */
const aspects = [
  'changed',
  'probabilities',
  'reference/probabilities',
  'missing',
  'reference/missing',
  'identical',
  'share',
  'version',
  'host',
  'dependencies',
  'versions-by-host',
  'clock-skew',
  'restarts',
  'hardware-errors',
  'hosts',
  'last-review',
  'range',
  'learnt-range',
  'cardinality',
  'constant',
  'invalid',
  'reference/invalid',
  'infinite',
  'format',
  'placeholder',
  'reference/placeholder',
  'sum',
  'reference/sum',
  'duplicates',
  'vanished',
  'appeared',
  'future',
  'clock',
  'rows/count',
  'labels/missing',
  'labels/unmatched',
  'labels/coverage',
  'labels/scores',
  'records/lost',
  'records/again',
  'copy',
  'leak',
  'no-errors',
  'joint-drift',
  'cusum',
  'evidence',
  'first',
  'leave-red',
  'overdue',
  'stale',
  'distributions',
  'history',
  'history-order',
  'history-cut-off',
  'no-gate',
  'labels-unjudged',
  'labels-due',
  'unfilled',
  'uncounted',
  'same-data',
  'unwatched',
  'new',
  'more',
  'approval',
  'retraining',
] as const;

const falls = z
  .array(z.strictObject({ from: earlier, amber: z.nullable(amount), red: z.nullable(amount) }))
  .check(z.maxLength(1000));
const bounds = z.strictObject({
  green: z.nullable(bound),
  amber: z.nullable(bound),
  red: z.nullable(bound),
  falls,
});

const texts = z.array(text).check(z.maxLength(1000));
/** What a check asks for that is no bound on its value. */
const expected = z.discriminatedUnion('expected', [
  z.strictObject({ expected: z.literal('range'), min: z.nullable(number), max: z.nullable(number) }),
  z.strictObject({ expected: z.literal('one of'), values: texts, more: count }),
  z.strictObject({ expected: z.literal('within'), tolerance: number }),
  z.strictObject({
    expected: z.literal('relation'),
    relation: z.enum(['same', 'not lower', 'not higher']),
    tolerance: number,
  }),
  z.strictObject({ expected: z.literal('sum'), threshold: number, allowance: number }),
  z.strictObject({ expected: z.literal('evidence'), threshold: number, share: number }),
  z.strictObject({ expected: z.literal('reviews'), reviews: number }),
  z.strictObject({ expected: z.literal('pace'), every: text }),
  z.strictObject({
    expected: z.literal('drift'),
    test: z.enum(driftTestNames),
    threshold: number,
    q: z.nullable(number),
  }),
  z.strictObject({ expected: z.literal('error rate'), alpha: number }),
  z.strictObject({ expected: z.literal('association'), threshold: number, alpha: number }),
]);

const finding = z
  .strictObject({
    check: described(
      text.check(z.minLength(1)),
      'The name of the check: metric/<metric>, edge/<case>/<metric>, known-answer/<file>, known-answer/<file>/changed, prediction/<rule>, feature/<column>/<rule>, input/<column>/<rule>, drift/<column>, review/<metric>, segment/<name>/<metric>, deployment/<rule>, operations/<measure>, behaviour/<case>, estimate/<metric>. Made from kind, subject, aspect, metric and class.',
    ),
    kind: described(z.enum(checkKinds), 'What kind of check it is.'),
    subject: described(
      z.nullable(text),
      'What it is about: the edge case, segment, file or column; null: the whole set.',
    ),
    aspect: described(
      z.nullable(z.enum(aspects)),
      'Which check of its kind: missing, range, cusum …; null: there is but one.',
    ),
    metric: described(z.nullable(z.enum(metrics)), 'The metric, where it is about one.'),
    class: described(z.nullable(text), 'The one class that was measured; null: all of them.'),
    status: described(status, 'A NOTE is shown and never gates.'),
    value: described(z.nullable(number), 'null where it could not be measured.'),
    unit: described(
      z.nullable(z.enum(['share', 'score', 'target', 'count', 'days', 'hours', 'seconds'])),
      'What the value counts: a share of 1, a score without a unit, the unit of the label, a number of things, a length of time.',
    ),
    interval: described(z.nullable(z.tuple([number, number])), 'Two-sided 95 % interval of the value.'),
    reference: described(z.nullable(number), 'The reference’s value, or another value it is compared with.'),
    cases: described(z.nullable(count), 'Rows that the value rests on.'),
    bounds: described(z.nullable(bounds), 'The plan’s rule for the value; null: it has none.'),
    expected: described(z.nullable(expected), 'What else the check asks for.'),
    reasons: described(
      z.array(reasonShape).check(z.maxLength(1000)),
      'Why it has its status, and what a reader must know.',
    ),
    rule: described(text, 'The rule in words.'),
    message: described(
      text,
      'What was found, for a reviewer. It may quote data: escape it before showing it.',
    ),
    plan_line: described(
      z.nullable(z.int().check(z.positive())),
      'Line of the plan the rule stands on, from 1.',
    ),
    where: z.optional(described(text, 'SQL condition that selects the rows of this finding.')),
    flip: z.optional(
      described(
        number.check(z.minimum(0), z.maximum(1)),
        'Chance that the level would differ on another sample of this size.',
      ),
    ),
    cases_needed: z.optional(
      described(number.check(z.minimum(0)), 'Cases that would settle a level that is not proven.'),
    ),
  })
  .register(notes, { id: 'finding' });

const set = z
  .strictObject({
    rows: count,
    sha256: described(sha256, 'Of the files’ bytes, in the order read.'),
    snapshot: described(z.nullable(text), 'The snapshot of the table that was read; null for files.'),
  })
  .register(notes, { id: 'set' });

const knownAnswers = z.strictObject({
  file: described(text.check(z.minLength(1)), 'As the plan names it.'),
  answers: z
    .array(
      z.strictObject({
        id: described(text, 'Id of the case, or, where ids are private, its place in the file.'),
        said: described(
          z.array(answer).check(z.maxLength(1000)),
          'One answer for each column of answers; null where there was none.',
        ),
      }),
    )
    .check(z.maxLength(1000)),
});

export const verdictShape = z.strictObject({
  version: described(
    z.literal(verdictVersion),
    'Version of this contract. A change that could break a reader raises it.',
  ),
  plan: described(text.check(z.minLength(1), z.maxLength(200)), 'Name of the plan.'),
  plan_sha256: described(sha256, 'Of the plan’s bytes as they were read.'),
  greenlight: described(text, 'The version of Greenlight that judged.'),
  model: z.optional(described(modelShape, 'The model that was judged; absent where none was named.')),
  status: described(level, 'The worst gating finding.'),
  promote: described(
    z.boolean(),
    'True only when the status is GREEN, and false where the labels of a window of a stream are still waited for.',
  ),
  reference: z.nullable(set),
  candidate: set,
  operations: z.optional(
    described(
      z.nullable(
        z.strictObject({
          lines: count,
          sha256: described(sha256, 'Of the files’ bytes, in the order read.'),
        }),
      ),
      'What was fetched of the service; null or absent: nothing was handed over.',
    ),
  ),
  findings: z.array(finding).check(z.maxLength(100_000)),
  known_answers: z.optional(
    described(
      z.array(knownAnswers).check(z.maxLength(1000)),
      'What the candidate answered of the plan’s known cases, by file, so that the next review can tell what changed.',
    ),
  ),
});

/** verdict.json. */
export type Verdict = z.infer<typeof verdictShape>;
/** A finding as it is written: data, and the words that were made from it. */
export type WrittenFinding = Verdict['findings'][number];
/** What a judge finds. Every name and sentence is made from it in report. */
export type Finding = Omit<WrittenFinding, 'check' | 'rule' | 'message'>;
/** NOTE: shown, never gates. */
export type FindingStatus = Finding['status'];
/** Which check a finding is of. No two of a review have the same. */
export type Check = Pick<Finding, 'kind' | 'subject' | 'aspect' | 'metric' | 'class'>;
export type Bounds = NonNullable<Finding['bounds']>;
export type Expected = NonNullable<Finding['expected']>;
export type KnownAnswersSaid = NonNullable<Verdict['known_answers']>[number];
export type { Reason } from './reason.ts';
