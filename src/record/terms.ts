import { z } from 'zod/mini';

// zod would else compile validators with `new Function`.
z.config({ jitless: true });

/** What the JSON Schema says of a part; those with an `id` stand in it once. */
export const notes = z.registry<{ id?: string; description?: string }>();

/** The small parts that the contracts of the verdict and of a kept review share. Every number is finite. */
export const number = z.number();
export const count = z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
/** Text that may be anything, within reason: it is escaped wherever it is shown. */
export const text = z.string().check(z.maxLength(20_000));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const level = z.enum(['GREEN', 'AMBER', 'RED']);
export const status = z.enum(['GREEN', 'AMBER', 'RED', 'NOTE']);
/** A bound of the plan, as it was parsed and as it was written. */
export const bound = z
  .strictObject({ operator: z.enum(['>=', '>', '<=', '<']), value: number, text })
  .register(notes, { id: 'bound', description: 'A bound of the plan. `> 1%` has the value 0.01.' });
/** A fall of the plan: `10%` is relative (value 0.1), `0.03` is points. */
export const amount = z.strictObject({ value: number, relative: z.boolean(), text }).register(notes, {
  id: 'amount',
  description: 'A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points.',
});
export const earlier = z.enum(['reference', 'last review']);
/** What a model answered: a number, a label, or nothing. */
export const answer = z.union([z.string(), number, z.null()]);
