import type { PlanDocument } from '../document.ts';
import type { WrittenPlan } from '../grammar.ts';
import type { Period, WatchRules } from '../plan.ts';
import { readBound, readPeriod, readShare } from '../vocabulary/terms.ts';
import { rule } from './metrics.ts';

/** Where the plan says nothing of records that are in no window, or of ids that are in two. */
const mostWrong: WatchRules['lost'] = {
  green: null,
  amber: readBound('> 1%'),
  red: readBound('> 10%'),
  line: null,
};

export function normaliseWatch({ watch }: WrittenPlan, document: PlanDocument): WatchRules | null {
  if (watch === undefined) return null;
  const window = readPeriod(watch.window)!;
  const period = (text: string | undefined, fallback: Period): Period =>
    text === undefined ? fallback : readPeriod(text)!;
  return {
    window,
    lateness: period(watch.lateness, {
      text: `a tenth of ${window.text}`,
      milliseconds: Math.ceil(window.milliseconds / 10),
    }),
    idle: period(watch.idle, readPeriod('5 minutes')!),
    ahead: period(watch.ahead, readPeriod('1 hour')!),
    labels: watch.labels?.trim() ?? null,
    format: watch.format ?? 'json',
    lost: rule(watch.lost, ['watch', 'lost'], document) ?? mostWrong,
    again: rule(watch.again, ['watch', 'again'], document) ?? mostWrong,
    falseAlarms: watch.false_alarms === undefined ? 0.05 : readShare(watch.false_alarms)!,
    raises: watch.raises ?? 'AMBER',
    line: document.atKey(['watch']).line,
  };
}
