import { loadAvro } from '../source/load.ts';
import type { Decode } from './decoded.ts';
import type { Schema } from './registry.ts';

/** Decodes records of Avro by the schema that they were written with. Throws for a schema that is none. */
export function avroDecoder(schema: Schema): Decode {
  const { Type } = loadAvro();
  // Names that are known stand here, those that others name first.
  const registry = {};
  const take = ({ schema: text, references }: Schema): ReturnType<typeof Type.forSchema> => {
    for (const { schema: named } of references) take(named);
    return Type.forSchema(JSON.parse(text), { registry });
  };
  const type = take(schema);
  return (payload) => {
    const value: unknown = type.fromBuffer(payload);
    if (typeof value !== 'object' || value === null) throw new TypeError('no record');
    return value;
  };
}
