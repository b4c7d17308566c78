import { z } from 'zod/mini';
import { type TargetKind, targetKinds } from '../../plan/vocabulary/notify-targets.ts';
import { type SealKey, sealOf, sealState } from '../../record/seal.ts';
import { type Book, events } from '../alert.ts';

// zod would else compile validators with `new Function`.
z.config({ jitless: true });

const kinds = Object.keys(targetKinds) as [TargetKind, ...TargetKind[]];
const text = z.string().check(z.maxLength(20_000));
const none = z.nullable(text);
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const noTime = z.nullable(time);
const names = z.array(text).check(z.maxLength(100));
const status = z.enum(['GREEN', 'AMBER', 'RED', 'ERROR']);
const causes = z
  .array(z.strictObject({ check: text, status: z.enum(['AMBER', 'RED', 'ERROR']) }))
  .check(z.maxLength(100_000));
const item = z.strictObject({ status: z.enum(['AMBER', 'RED', 'ERROR']), title: text, text });
const facts = z
  .array(
    z.strictObject({
      name: text,
      text,
      code: z.optional(z.literal(true)),
      items: z.optional(z.array(item).check(z.maxLength(50))),
    }),
  )
  .check(z.maxLength(50));
const count = z.int().check(z.minimum(0));
const told = z.strictObject({ status, causes, thread: none });

const alert = z.strictObject({
  subject: text,
  incident: count,
  revision: count,
  status,
  causes,
  since: time,
  raised: time,
  returns: noTime,
  standing: z.strictObject({
    action: none,
    owner: none,
    within: none,
    due: noTime,
    remind: noTime,
    escalate: z.nullable(z.strictObject({ at: time, to: text, notify: names })),
    notify: names,
  }),
  facts,
  headline: text,
  url: none,
  acknowledged: z.nullable(z.strictObject({ at: time, how: text })),
  reminded: noTime,
  escalated: noTime,
  told: z.record(text, told),
});

const message = z.strictObject({
  id: text,
  key: text,
  target: text,
  kind: z.enum(kinds),
  event: z.enum(events),
  gate: text,
  subject: text,
  incident: count,
  status,
  before: z.nullable(status),
  at: time,
  since: time,
  headline: text,
  lead: text,
  facts,
  owner: none,
  url: none,
  expires: time,
  undo: z.nullable(told),
  sent: z.enum(['unknown', 'refused']),
});

const period = z.strictObject({ text, milliseconds: z.number() });

/** The shape of a book, strict: what a file holds may have been written by anybody. */
const bookShape: z.ZodMiniType<Book> = z.strictObject({
  gate: text,
  reviewed: noTime,
  late: noTime,
  period: z.nullable(z.number()),
  targets: z.record(text, z.enum(kinds)),
  judgement: z.nullable(
    z.strictObject({
      action: none,
      owner: none,
      within: z.nullable(period),
      remind: z.nullable(z.number()),
      escalate: z.nullable(z.strictObject({ after: z.number(), to: text, notify: names })),
      notify: names,
    }),
  ),
  alerts: z.array(alert).check(z.maxLength(10_000)),
  outbox: z.array(message).check(z.maxLength(10_000)),
  failing: z.record(text, z.strictObject({ since: time, reason: text })),
});

const version = 1;

/** A book as a file holds it. The seal shows damage, and with a key also other hands. */
export function textOf(book: Book, key: SealKey): string {
  return `${JSON.stringify({ version, ...sealOf(JSON.stringify(book), 'alerts', key), book }, null, 1)}\n`;
}

/** The book that a file holds, or why it cannot be used. */
export function readBook(text: string, gate: string, key: SealKey): Book | string {
  let found: Record<string, unknown>;
  try {
    found = Object(JSON.parse(text));
  } catch {
    return 'it is damaged';
  }
  if (found.version !== version) return 'it was written by another version of Greenlight';
  const seal = sealState(found, JSON.stringify(found.book) ?? '', 'alerts', key);
  if (seal === 'other key') return 'it is sealed with another key than was given';
  const read = bookShape.safeParse(found.book);
  if (seal === 'damaged' || !read.success) return 'it is damaged';
  return read.data.gate === gate
    ? read.data
    : `it is of another plan, ${JSON.stringify(read.data.gate.slice(0, 100))}`;
}

/** Whose book a text is, before it is read as one; null: it is none. */
export function gateIn(text: string): string | null {
  try {
    const { book } = Object(JSON.parse(text)) as { book?: { gate?: unknown } };
    return typeof book?.gate === 'string' ? book.gate : null;
  } catch {
    return null;
  }
}
