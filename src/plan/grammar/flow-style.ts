/** A value as a plan would write it on one line: `{ from: reference, red: 10% }`. */
export function flowStyle(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowStyle).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flowStyle(inner)}`);
    return `{ ${entries.join(', ')} }`;
  }
  const text = String(value);
  if (typeof value !== 'string') return text;
  const plain =
    /^[\p{L}\d][^:#,[\]{}"\n]*$/u.test(text) &&
    !/^(?:true|false|null|[\d.-]+)$/.test(text) &&
    text === text.trim();
  return plain ? text : JSON.stringify(text);
}
