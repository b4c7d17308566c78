import { z } from 'zod/mini';
import { count, level, sha256 } from '../record/terms.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'https://in-toto.io/attestation/test-result/v0.1';
/** What a DSSE envelope around an in-toto statement says it holds. */
export const payloadType = 'application/vnd.in-toto+json';

const name = z.string().check(z.minLength(1), z.maxLength(500));
const digest = z.strictObject({ sha256 });
const checks = z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(100_000));
/** ISO 8601 in UTC, as JavaScript writes it: two texts of one moment are not taken. */
const time = z
  .string()
  .check(
    z.refine((text) => /^\d{4}-/.test(text) && isMoment(text), 'a time such as 2026-11-23T09:00:00.000Z'),
  );

const model = z.strictObject({
  name: z.literal('model'),
  digest,
  annotations: z.strictObject({
    name,
    kind: z.enum(['file', 'folder', 'reference']),
    manifest_sha256: z.optional(sha256),
  }),
});
const plan = z.strictObject({
  name: z.literal('plan'),
  digest,
  annotations: z.strictObject({ plan: z.string().check(z.minLength(1), z.maxLength(200)) }),
});
const set = z.strictObject({
  name: z.enum(['reference', 'candidate']),
  digest,
  annotations: z.strictObject({ rows: count }),
});
const verdict = z.strictObject({
  name: z.literal('verdict.json'),
  digest,
  annotations: z.strictObject({
    status: level,
    at: time,
    commit: z.optional(z.string().check(z.maxLength(100))),
  }),
});
const greenlight = z.strictObject({
  name: z.literal('greenlight'),
  uri: z.string().check(z.regex(/^pkg:generic\/greenlight@[0-9A-Za-z.+-]{1,50}$/)),
});

/**
 * What Greenlight states, and nothing else: an in-toto Statement v1 with a test-result v0.1 whose `configuration` holds each of its
 * descriptors once. Strict, so that nothing is passed over that another reader would heed.
 */
export const statementShape = z.strictObject({
  _type: z.literal(statementType),
  subject: z.array(z.strictObject({ name, digest })).check(z.length(1)),
  predicateType: z.literal(predicateType),
  predicate: z.strictObject({
    result: z.enum(['PASSED', 'WARNED', 'FAILED']),
    configuration: z
      .array(z.union([model, plan, set, verdict, greenlight]))
      .check(z.minLength(4), z.maxLength(12)),
    url: z.optional(z.string().check(z.maxLength(2000))),
    passedTests: checks,
    warnedTests: checks,
    failedTests: checks,
  }),
});

export type Statement = z.infer<typeof statementShape>;
export type Configuration = Statement['predicate']['configuration'][number];

function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
