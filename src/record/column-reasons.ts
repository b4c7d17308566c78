import { z } from 'zod/mini';
import { categories, list, reason } from './reason-parts.ts';
import { count, number, text } from './terms.ts';

const ends = z.tuple([number, number]);

/** What was found in columns. */
export const ofColumns = [
  reason('outOfRange', { furthest: z.nullable(number) }),
  reason('notListed', categories),
  reason('rangeChanged', {
    ends: list(
      z.strictObject({ end: z.enum(['least', 'greatest']), change: z.enum(['grew', 'shrank']), rows: count }),
    ),
    reference: ends,
    candidate: ends,
  }),
  reason('categoriesNew', { ...categories, rows: count }),
  reason('categoriesGone', categories),
  /** New categories that the reference holds but for capitals, accents, blanks or signs. */
  reason('categoriesSpelled', {
    pairs: list(z.strictObject({ candidate: text, reference: text })),
    more: count,
  }),
  reason('distinctValues', { expected: number }),
  reason('oneValue', {}),
  /** `grew`: beyond chance and by enough to matter; the reference's share is the finding's. */
  reason('missing', { rows: count, grew: z.optional(z.boolean()) }),
  /** The first of them; `formats`: what data.format may say of it, `written`: what it says. */
  reason('cellsInvalid', {
    row: count,
    text,
    formats: z.optional(list(text)),
    written: z.optional(text),
    isTime: z.optional(z.boolean()),
  }),
  /** Texts that may be numbers or times, written as `formats` say; one of them. */
  reason('cellsFormatted', { text, formats: list(text) }),
  reason('cellsInfinite', { row: count, text, cells: count }),
  reason('idsRepeated', {
    repeated: count,
    missing: count,
    first: z.nullable(z.strictObject({ id: text, row: count })),
  }),
  reason('columnGone', {}),
  reason('columnNew', {}),
  reason('rowCount', {}),
  /** `marked`: labels that say by a text such as NA that there is none; `asClass`: the key under which the plan would name such a class. */
  reason('labelsMissing', {
    missing: count,
    pending: count,
    marked: z.optional(
      z.strictObject({
        cells: count,
        first: z.nullable(z.strictObject({ row: count, text })),
        files: list(text),
        asClass: z.optional(z.enum(['negative', 'classes'])),
      }),
    ),
  }),
  reason('labelsUnmatched', {}),
  /** Rows whose id no label has, beside labels whose id no row has: the first of each, and what keeps some of them apart. */
  reason('idsLeftOver', {
    rows: count,
    first: z.nullable(
      z.strictObject({
        row: z.strictObject({ row: count, id: text }),
        label: z.strictObject({ row: count, id: text }),
      }),
    ),
    files: list(text),
    spelling: z.nullable(
      z.strictObject({
        what: text,
        ids: count,
        example: z.nullable(z.strictObject({ row: text, label: text })),
      }),
    ),
  }),
  /** The first of them; `formats`: what data.format may say of it. */
  reason('timesUnreadable', {
    first: z.nullable(z.strictObject({ row: count, text })),
    formats: z.optional(list(text)),
  }),
  /** Times that stand for none: 0, 1900-01-01, days of a spreadsheet, 9999-12-31. */
  reason('timesPlaceholder', {
    row: count,
    time: text,
    kind: z.enum(['epoch', 'serial', 'early', 'past', 'never']),
    set: z.enum(['reference', 'candidate']),
  }),
  reason('timesInFuture', { latest: text }),
  reason('clockShifted', {}),
  reason('drift', {
    role: z.enum(['feature', 'score', 'prediction']),
    /** Large and unlikely; small enough not to matter; large, and chance explains it. */
    found: z.enum(['drifted', 'small', 'chance']),
    logQ: z.nullable(number),
  }),
  /** Categories that only one of the sets holds, the most frequent first. */
  reason('categoriesDiffer', {
    appeared: list(text),
    moreAppeared: count,
    vanished: list(text),
    moreVanished: count,
  }),
  /** One value or category whose share of the rows has changed. */
  reason('levelChanged', { level: text, reference: number, candidate: number }),
  /** Pairs of columns that no longer go together as they did, the largest first, of so many that were looked at. */
  reason('dependenceChanged', {
    pairs: list(z.strictObject({ columns: z.tuple([text, text]), size: number })),
    more: count,
    of: count,
  }),
  /** What was found is in a private column: none of its cells may be shown. */
  reason('privateColumn', {}),
] as const;
