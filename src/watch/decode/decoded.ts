import type { Plan } from '../../plan/plan.ts';
import type { Source, SourceOptions, StreamRecord } from '../source.ts';
import type { Opening } from '../watch.ts';
import { withAttributes } from './cloud-events.ts';
import { type Registry, registryAt, schemaIdOf } from './registry.ts';

/** Makes the JSON of an object of what stands behind the id of its schema. Throws where it cannot be read. */
export type Decode = (payload: Buffer) => object;

/** A stream whose records are read as the plan says: what comes out is JSON. Of a plan that says nothing it is the stream itself. */
export function decoded(
  opening: Opening,
  plan: Plan,
  registry: string | null,
  environment: Environment,
): Opening {
  const format = plan.watch!.format;
  if (format === 'json' && plan.data.log === null) return opening;
  const known = format === 'json' ? null : registryAt(registry, format, environment);
  return {
    name: opening.name,
    async open(options) {
      const source = await opening.open(options);
      return known === null ? eachRecord(source, withAttributes) : bySchema(source, known, options);
    },
  };
}

type Environment = Record<string, string | undefined>;

function eachRecord(source: Source, change: (record: StreamRecord) => StreamRecord): Source {
  return {
    ...source,
    async poll() {
      const batches = await source.poll();
      return batches === null
        ? null
        : batches.map((batch) => ({ ...batch, records: batch.records.map(change) }));
    },
  };
}

/** Records of a registry's schemas. While the registry is away nothing more is read, and nothing is lost. */
function bySchema(source: Source, registry: Registry, { wait, onTrouble }: SourceOptions): Source {
  let held: Awaited<ReturnType<Source['poll']>> = null;
  return {
    ...source,
    async poll() {
      held ??= await source.poll();
      if (held === null) return null;
      const ids = new Set<number>();
      for (const { records } of held)
        for (const { value } of records) {
          const id = value && schemaIdOf(value);
          if (id !== null) ids.add(id);
        }
      if (!(await registry.learn(ids, { wait, onTrouble }))) return null;
      const batches = held;
      held = null;
      return batches.map((batch) => ({
        ...batch,
        records: batch.records.map((record) => decodedRecord(record, registry)),
      }));
    },
  };
}

function decodedRecord(record: StreamRecord, registry: Registry): StreamRecord {
  const { value } = record;
  if (value === null) return record;
  const id = schemaIdOf(value);
  const decode = id === null ? null : registry.decoder(id);
  if (decode === null) return { ...record, fault: 'not decoded' };
  try {
    return { ...record, value: Buffer.from(JSON.stringify(decode(value.subarray(5)))) };
  } catch {
    return { ...record, fault: 'not decoded' };
  }
}
