import type { StageTime } from '../record/stage-times.ts';

/**
 * One measured value under a name that keeps its meaning from review to review, as the semantic conventions of OpenTelemetry ask:
 * what changes with each review (level, ends of the interval, cases) is a value of its own, for as an attribute it would begin a new
 * series whenever it changes, and an alarm on a fall would have nothing to compare with.
 */
export interface Reading {
  /** `greenlight.metric.auroc` */
  name: string;
  /** In UCUM: `1`, `d`, `s`, or what is counted, `{case}`. */
  unit: string;
  /** What all values of this name say. */
  help: string;
  value: number;
  attributes: Attributes;
}

/** Whole numbers are bigint. */
export type Attributes = Record<string, string | number | bigint | boolean | string[]>;

/** One thing to be told in a log. */
export interface Entry {
  event: string;
  level: 'GREEN' | 'AMBER' | 'RED' | 'NOTE' | 'ERROR';
  body: string;
  attributes: Attributes;
}

/** All that is told of one review, or of one step of a rollout. */
export interface Told {
  /** ISO 8601. */
  at: string;
  readings: Reading[];
  entries: Entry[];
  /** How long the stages of the work took; absent: they were not timed. */
  stages?: StageTime[];
}

/** Levels as numbers, so that a rule of alarm can ask for more than AMBER. A NOTE never gates, and has none. */
export const levels = { GREEN: 0, AMBER: 1, RED: 2, ERROR: 3 } as const;

/** What every answer says of itself, also when there is none. `due`: when the next one is, in milliseconds. */
export function answerReadings(
  gate: string,
  answer: { at: string; level: keyof typeof levels; promote: boolean; due: number | null },
): Reading[] {
  const attributes = { 'greenlight.plan': gate };
  const reading = (name: string, unit: string, help: string, value: number) => ({
    name: `greenlight.verdict.${name}`,
    unit,
    help,
    value,
    attributes,
  });
  const { at, level, promote, due } = answer;
  return [
    reading('level', '{level}', '0 GREEN, 1 AMBER, 2 RED, 3 it could not be judged', levels[level]),
    reading('promote', '{promotion}', '1 when the gate is open', promote ? 1 : 0),
    reading('timestamp', 's', 'When it was judged, in seconds since 1970', Date.parse(at) / 1000),
    ...(due === null
      ? []
      : [reading('due_timestamp', 's', 'When the next review is due, in seconds since 1970', due / 1000)]),
  ];
}
