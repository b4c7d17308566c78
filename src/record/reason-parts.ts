import { z } from 'zod/mini';
import { count, text } from './terms.ts';

/** A reason by its name, with what there is to know of it. */
export const reason = <Name extends string, Parts extends z.core.$ZodLooseShape>(name: Name, parts: Parts) =>
  z.strictObject({ reason: z.literal(name), ...parts });
export const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(1000));
/** Categories with their rows, the most frequent first, and how many more there are. */
export const categories = { categories: list(z.strictObject({ category: text, rows: count })), more: count };
