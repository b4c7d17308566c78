import { z } from 'zod/mini';
import { grammar } from '../../src/plan/grammar.ts';

/** A JSON Schema, as far as the grammar of plans makes use of it. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  description?: string;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  enum?: string[];
}

/** The grammar of plans as a JSON Schema (draft 2020-12), with the descriptions that editors show. */
export function planSchema(): Schema {
  return z.toJSONSchema(grammar, { io: 'input', target: 'draft-2020-12' }) as Schema;
}
