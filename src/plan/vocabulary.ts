import { z } from 'zod/mini';
import type { Path } from './document.ts';
import type { Help } from './grammar/terms.ts';
import { grammar } from './grammar.ts';

/** The keys that the grammar knows at a place of a plan; none where a place takes no keys, or any. */
export function knownKeys(path: Path): string[] {
  return [...new Set(schemasAt(path).flatMap((schema) => Object.keys(definition(schema).shape ?? {})))];
}

/** The words that the grammar knows as a value at a place of a plan. */
export function knownWords(path: Path): string[] {
  return schemasAt(path).flatMap((schema) => Object.values(definition(schema).entries ?? {}));
}

/** Whether a list may stand at a place. */
export function takesList(path: Path): boolean {
  return schemasAt(path).some((schema) => definition(schema).type === 'array');
}

/** What is said of a key to who writes a plan. */
export function helpFor(path: Path): Help | null {
  const parents = schemasAt(path.slice(0, -1));
  const found = parents.flatMap((schema) => below(schema, path.at(-1) ?? ''));
  return (
    (found.map((schema) => z.globalRegistry.get(schema)).find((meta) => meta?.description) as Help) ?? null
  );
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  entries?: Record<string, string>;
}

const definition = (schema: z.core.$ZodType) => (schema._zod as unknown as { def: Definition }).def;

function schemasAt(path: Path): z.core.$ZodType[] {
  let schemas = alternatives(grammar);
  for (const step of path) schemas = schemas.flatMap((schema) => below(schema, step)).flatMap(alternatives);
  return schemas;
}

/** A schema without its wrappers, once for each alternative. */
function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { type, innerType, options } = definition(schema);
  if (type === 'optional') return alternatives(innerType!);
  return type === 'union' ? options!.flatMap(alternatives) : [schema];
}

function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  const { type, shape, element, valueType } = definition(schema);
  if (shape !== undefined) return Object.hasOwn(shape, step) ? [shape[step]!] : [];
  if (type === 'array') return [element!];
  return type === 'record' ? [valueType!] : [];
}
