import { z } from 'zod';
import type { ReviewRecord } from './review-record.ts';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'a time');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const level = z.enum(['GREEN', 'AMBER', 'RED']);
const text = z.string().nullable();
const bound = z
  .strictObject({ operator: z.enum(['>=', '>', '<=', '<']), value: z.number(), text: z.string() })
  .nullable();
const said = z.union([z.string(), z.number(), z.null()]);
const set = z.strictObject({ rows: count, sha256 });

/** The shape of a record, strict: what a history holds may have been written by anybody. */
export const recordShape: z.ZodType<ReviewRecord> = z.strictObject({
  plan: z.string(),
  plan_sha256: sha256,
  about: text,
  at: time,
  due: time.nullable(),
  greenlight: z.string(),
  run: text,
  commit: text,
  status: level,
  level,
  todo: z.strictObject({ action: text, owner: text, within: text }),
  reference: set.nullable(),
  candidate: set,
  labelled: count,
  from: time.nullable(),
  to: time.nullable(),
  values: z.array(
    z.strictObject({
      check: z.string(),
      metric: z.string(),
      class: text,
      segment: z.strictObject({ kind: z.enum(['edge', 'segment']), name: z.string() }).nullable(),
      status: z.enum(['GREEN', 'AMBER', 'RED', 'NOTE']),
      rule: z.strictObject({ green: bound, amber: bound, red: bound }).nullable(),
      cases: count,
      measured: z
        .strictObject({
          value: z.number(),
          standard_error: z.number().min(0),
          interval: z.tuple([z.number(), z.number()]),
        })
        .nullable(),
      reference: z.number().nullable(),
      difference: z.strictObject({ value: z.number(), standard_error: z.number().min(0) }).nullable(),
    }),
  ),
  raised: z.array(z.strictObject({ check: z.string(), status: z.enum(['AMBER', 'RED']) })),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(['feature', 'score', 'prediction']),
      missing: count,
      ends: z.array(z.number()).nullable(),
      categories: z.array(z.string()).nullable(),
      rows: z.array(count),
    }),
  ),
  known_answers: z.array(
    z.strictObject({
      file: z.string(),
      answers: z.array(z.strictObject({ id: z.string(), said: z.array(said) })),
    }),
  ),
});
