import { createHash } from 'node:crypto';

/** The digest that a state is kept with, in hex; a state that was changed by other hands does not have it. */
export function digestOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex');
}
