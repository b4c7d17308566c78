/** One entry of a list, by the list's name in the plan. */
const entries: Record<string, string> = {
  features: 'feature',
  metrics: 'metric',
  falls: 'fall from',
  knownAnswers: 'known answers',
  edgeCases: 'edge case',
  behaviour: 'behaviour case',
  measures: 'measure',
  operations: 'measure of the service',
  targets: 'target',
  checks: 'check',
};

/** A place in the plan: `edge case "thin file", metric "accuracy", min_cases`. */
export function nameOf(path: string[]): string {
  const parts: string[] = [];
  for (const [i, key] of path.entries()) {
    if (key.startsWith('*')) parts.push(`${entries[path[i - 1]!] ?? path[i - 1]} "${key.slice(1, 101)}"`);
    else if (!path[i + 1]?.startsWith('*'))
      parts.push(key.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  }
  return parts.join(', ');
}

/** A value as a plan would write it, cut where it is long. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value.length > 120 ? `${value.slice(0, 119)}…` : value}"`;
  if (Array.isArray(value)) {
    const shown = value.slice(0, 10).map(sayValue);
    return value.length === 0
      ? 'none'
      : `${shown.join(', ')}${value.length > 10 ? `, and ${value.length - 10} more` : ''}`;
  }
  const { text } = value as { text?: unknown };
  return typeof text === 'string' ? `"${text}"` : sayValue(JSON.stringify(value));
}
