import { readFrequency, readPeriod } from './vocabulary/terms.ts';

const day = 86_400_000;

/** When a model is trained anew. `length`: milliseconds; null: never, or on a trigger. */
export interface Pace {
  text: string;
  length: number | null;
  trigger: 'RED' | 'drift' | null;
}

/** `never`, `monthly`, `14 days`, `on RED`, `on drift`; null: it is none. Hours are none: a model is trained on a day. */
export function readPace(written: string): Pace | null {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  if (text.length > 60) return null;
  if (/^never$/i.test(text)) return { text: 'never', length: null, trigger: null };
  if (/^on red$/i.test(text)) return { text: 'on RED', length: null, trigger: 'RED' };
  if (/^on drift$/i.test(text)) return { text: 'on drift', length: null, trigger: 'drift' };
  const period = readFrequency(text);
  return period === null || period.milliseconds < day
    ? null
    : { text: period.text, length: period.milliseconds, trigger: null };
}

/** `28 days`; `expanding` has no length. null: it is neither. */
export function readWindow(written: string): { text: string; length: number | null } | null {
  const text = written.trim();
  if (/^expanding$/i.test(text)) return { text: 'expanding', length: null };
  const period = readPeriod(text);
  return period === null || period.milliseconds < day
    ? null
    : { text: period.text, length: period.milliseconds };
}
