import type { StreamRecord } from '../source.ts';

/**
 * A CloudEvent in the binary mode of Kafka's binding, whose attributes stand in headers `ce_…` and whose value is its data, as the event in
 * the structured mode: one object with both. Other records are left as they are. https://github.com/cloudevents/spec (Kafka protocol binding 1.0.2)
 */
export function withAttributes(record: StreamRecord): StreamRecord {
  const { value, headers } = record;
  if (value === null || headers === undefined) return record;
  const event: Record<string, unknown> = Object.create(null);
  for (const [name, text] of headers) {
    const attribute = /^ce_([a-z0-9]+)$/.exec(name?.toString('latin1').toLowerCase() ?? '')?.[1];
    if (attribute !== undefined && attribute !== 'data' && text !== null)
      event[attribute] = text.toString('utf8');
  }
  if (event.id === undefined || event.type === undefined) return record;
  return { ...record, value: Buffer.from(JSON.stringify({ ...event, data: value.toString('utf8') })) };
}
