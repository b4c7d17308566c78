// The contract of verdict.json as TypeScript types, for those who read it in a program of their own.
import { verdictSchema } from './verdict-schema.ts';

/** A JSON Schema, as far as the verdict's contract uses it. */
interface Schema {
  type?: string | string[];
  description?: string;
  const?: unknown;
  enum?: unknown[];
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  $defs?: Record<string, Schema>;
}

/** The text of verdict.d.ts: `Verdict` and the types that it is made of. */
export function verdictTypes(): string {
  const { $defs = {}, oneOf: _, ...verdict } = verdictSchema() as Schema;
  const types = [['verdict', verdict] as const, ...Object.entries($defs)];
  return types
    .map(([name, schema]) => `${comment(schema, '')}export type ${titled(name)} = ${typeOf(schema, '')};\n`)
    .join('\n');
}

function typeOf(schema: Schema, indent: string): string {
  const { type, $ref, properties, prefixItems, items } = schema;
  const either = schema.anyOf ?? schema.oneOf;
  if ($ref !== undefined) return titled($ref.replace('#/$defs/', ''));
  if (either !== undefined) return [...new Set(either.map((one) => typeOf(one, indent)))].join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (prefixItems !== undefined) return `[${prefixItems.map((one) => typeOf(one, indent)).join(', ')}]`;
  if (items !== undefined) return `Array<${typeOf(items, indent)}>`;
  if (properties !== undefined) {
    const within = `${indent}  `;
    const lines = Object.entries(properties).map(([key, value]) => {
      const mark = schema.required?.includes(key) ? '' : '?';
      const name = /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key);
      return `${comment(value, within)}${within}${name}${mark}: ${typeOf(value, within)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }
  const plain = [type ?? []].flat().map((one) => (one === 'integer' ? 'number' : one));
  if (plain.length > 0 && plain.every((one) => ['string', 'number', 'boolean', 'null'].includes(one)))
    return plain.join(' | ');
  throw new Error(`no type is known for ${JSON.stringify(schema).slice(0, 200)}`);
}

function comment({ description }: Schema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '* /')} */\n`;
}

function titled(name: string): string {
  // The language has a Set of its own.
  if (name === 'set') return 'EvaluationSet';
  return name[0]!.toUpperCase() + name.slice(1);
}
