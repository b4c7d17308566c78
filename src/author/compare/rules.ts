import { levelOf } from '../../judge/rule.ts';
import type { Effect } from '../../plan/change.ts';
import type { Bound, Rule } from '../../plan/plan.ts';
import { isWorse } from '../../plan/vocabulary/severity.ts';

type Bounds = Pick<Rule, 'green' | 'amber' | 'red'>;
const keys = ['green', 'amber', 'red'] as const;

/** Whether a value is a rule with bounds, whatever else it holds. */
export function isRule(value: unknown): value is Bounds {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

/** What a change of bounds does, found by judging a value in every stretch that they cut; null where no value's level differs. */
export function effectOfBounds(before: Bounds, after: Bounds): Effect | null {
  const cuts = [before, after].flatMap((rule) => keys.flatMap((key) => rule[key]?.value ?? []));
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const between = sorted.flatMap((cut, i) => (i === 0 ? [] : [(sorted[i - 1]! + cut) / 2]));
  const probes = [...sorted, ...between, -Number.MAX_VALUE, Number.MAX_VALUE];
  // A rule without any bound judges nothing.
  const level = (rule: Bounds, value: number) =>
    keys.some((key) => rule[key]) ? levelOf(value, rule) : 'GREEN';
  const [laxer, stricter] = [
    probes.some((value) => isWorse(level(before, value), level(after, value))),
    probes.some((value) => isWorse(level(after, value), level(before, value))),
  ];
  if (laxer) return stricter ? 'changed' : 'laxer';
  return stricter ? 'stricter' : null;
}

/** The bounds that differ: `green ">= 0.8" → ">= 0.01"`. */
export function sayBounds(before: Bounds, after: Bounds): string {
  const text = (bound: Bound | null) => (bound === null ? 'none' : `"${bound.text}"`);
  const changed = keys.filter((key) => before[key]?.text !== after[key]?.text);
  return changed.map((key) => `${key} ${text(before[key])} → ${text(after[key])}`).join(', ');
}
