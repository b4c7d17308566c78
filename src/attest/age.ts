import { readPeriod } from '../plan/vocabulary/terms.ts';
import { Refusal } from '../refusal.ts';

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `7d`, `12h`, `90m`, `2w` or a plan's `7 days`, in milliseconds. Throws a Refusal. */
export function ageOf(text: string, flag: string): number {
  const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?)([mhdw])$/.exec(text.trim()) ?? [];
  const length = unit === undefined ? (readPeriod(text)?.milliseconds ?? 0) : Number(count) * units[unit]!;
  if (length > 0) return length;
  throw new Refusal(`${flag} "${text.slice(0, 60)}" is no length of time. Write 7d, 12h or 90m.`);
}
