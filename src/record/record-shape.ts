import { z } from 'zod/mini';
import { modelShape } from './model.ts';
import type { ReviewRecord } from './review-record.ts';
import { answer, bound, count, level, sha256, status } from './terms.ts';

const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const text = z.nullable(z.string());
const rule = z.nullable(bound);
const set = z.strictObject({ rows: count, sha256 });

/** The shape of a record, strict: what a history holds may have been written by anybody. */
export const recordShape: z.ZodMiniType<ReviewRecord> = z.strictObject({
  plan: z.string(),
  plan_sha256: sha256,
  about: text,
  at: time,
  due: z.nullable(time),
  greenlight: z.string(),
  run: text,
  commit: text,
  model: z.optional(modelShape),
  status: level,
  level,
  todo: z.strictObject({ action: text, owner: text, within: text }),
  reference: z.nullable(set),
  candidate: set,
  labelled: count,
  labels_sha256: z.optional(z.nullable(sha256)),
  from: z.nullable(time),
  to: z.nullable(time),
  values: z.array(
    z.strictObject({
      check: z.string(),
      metric: z.string(),
      class: text,
      segment: z.nullable(z.strictObject({ kind: z.enum(['edge', 'segment']), name: z.string() })),
      status,
      rule: z.nullable(z.strictObject({ green: rule, amber: rule, red: rule })),
      cases: count,
      measured: z.nullable(
        z.strictObject({
          value: z.number(),
          standard_error: z.number().check(z.minimum(0)),
          interval: z.tuple([z.number(), z.number()]),
        }),
      ),
      reference: z.nullable(z.number()),
      difference: z.nullable(
        z.strictObject({ value: z.number(), standard_error: z.number().check(z.minimum(0)) }),
      ),
    }),
  ),
  operations: z.optional(
    z.array(
      z.strictObject({
        name: z.string(),
        status,
        rule: z.nullable(z.strictObject({ green: rule, amber: rule, red: rule })),
        measured: z.nullable(
          z.strictObject({
            value: z.number(),
            standard_error: z.number().check(z.minimum(0)),
            interval: z.nullable(z.tuple([z.number(), z.number()])),
            cases: count,
          }),
        ),
      }),
    ),
  ),
  raised: z.array(z.strictObject({ check: z.string(), status: z.enum(['AMBER', 'RED']) })),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(['feature', 'score', 'prediction']),
      missing: count,
      ends: z.nullable(z.array(z.number())),
      categories: z.nullable(z.array(z.string())),
      rows: z.array(count),
    }),
  ),
  known_answers: z.array(
    z.strictObject({
      file: z.string(),
      answers: z.array(z.strictObject({ id: z.string(), said: z.array(answer) })),
    }),
  ),
});
