import { readPace, readWindow } from '../plan/retraining.ts';
import { Refusal } from '../refusal.ts';

const DAY = 86_400_000;

/** Which part of the past is trained on: the newest so many days whose labels are known, or all of it. */
export interface Window {
  /** `28 days`, `expanding`. */
  name: string;
  /** Milliseconds; null: all. */
  length: number | null;
}

/** When a new model is trained: after so many days, or when the gate says so. `never`: the first model stays. */
export interface Cadence {
  /** `never`, `monthly`, `30 days`, `on RED`, `on drift`. */
  name: string;
  /** Milliseconds; null: never, or on a trigger. */
  every: number | null;
  trigger: 'RED' | 'drift' | null;
}

/** A window and a cadence: what is compared. */
export interface Policy {
  name: string;
  window: Window;
  cadence: Cadence;
}

/** Reads `28 days, 90 days, expanding`. Refuses what is no window, and one that stands twice. */
export function parseWindows(text: string): Window[] {
  return each(text, '--windows', (name) => {
    const window = readWindow(name);
    if (window !== null) return { name: window.text, length: window.length };
    throw new Refusal(
      `--windows "${name.slice(0, 40)}" is no window. Write a length of a day or more, such as "28 days", or expanding.`,
    );
  });
}

/** Reads `never, monthly, weekly, on RED`. Refuses what is no cadence, and one that stands twice. */
export function parseCadences(text: string): Cadence[] {
  return each(text, '--cadences', (name) => {
    const pace = readPace(name);
    if (pace !== null) return { name: pace.text, every: pace.length, trigger: pace.trigger };
    throw new Refusal(
      `--cadences "${name.slice(0, 40)}" is no cadence. Write never, weekly, monthly, a number of days such as "14 days", "on RED" or "on drift".`,
    );
  });
}

/** Every window with every cadence. */
export function policiesOf(windows: Window[], cadences: Cadence[]): Policy[] {
  return windows.flatMap((window) =>
    cadences.map((cadence) => ({ name: policyName(window.name, cadence.name), window, cadence })),
  );
}

export function policyName(window: string, cadence: string): string {
  return `${window}, ${cadence}`;
}

/** Days between trainings on which the trainings of all cadences fall: those of the shortest, or a week. */
export function gridOf(cadences: Cadence[]): number {
  const lengths = cadences.flatMap(({ every }) => every ?? []);
  const shortest = Math.min(...lengths, cadences.some(({ trigger }) => trigger) ? 7 * DAY : Infinity);
  return Number.isFinite(shortest) ? Math.round(shortest / DAY) * DAY : 7 * DAY;
}

function each<One extends { name: string }>(text: string, flag: string, read: (name: string) => One): One[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => name === ''))
    throw new Refusal(`${flag} "${text.slice(0, 60)}": a part is empty.`);
  const found = names.map(read);
  const twice = found.find((one, i) => found.findIndex(({ name }) => name === one.name) < i);
  if (twice) throw new Refusal(`${flag}: "${twice.name}" stands twice. Name each once.`);
  if (found.length > 20) throw new Refusal(`${flag}: more than 20 are named. Compare fewer.`);
  return found;
}
