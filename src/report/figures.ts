import { isPercent } from '../plan/vocabulary/terms.ts';
import type { Bounds, Finding } from '../record/verdict.ts';
import { formatApart, formatNumber, formatPercent } from '../text/numbers.ts';
import { formatDifference, formatInterval } from './format.ts';
import { valuesOfBounds } from './sentences/rules.ts';

/** Value, interval, reference and the way from there to the value, in the unit of the finding's rule. */
export function figures(finding: Finding): Record<'value' | 'interval' | 'reference' | 'difference', string> {
  // A fall may be written in per cent where the metric is not.
  const percent = isInPercent(finding.bounds);
  const format = percent ? formatPercent : formatApart;
  const { value, reference } = finding;
  return {
    value: format(value, [reference, ...valuesOfBounds(finding)]),
    interval: formatInterval(finding.interval, percent ? formatPercent : formatNumber),
    reference: reference === null ? '' : format(reference, [value]),
    difference: value === null || reference === null ? '' : formatDifference(value - reference, percent),
  };
}

/** Whether the bounds of a rule are written in per cent; the amount of a fall does not count. */
export function isInPercent(bounds: Pick<Bounds, 'green' | 'amber' | 'red'> | null): boolean {
  return [bounds?.green, bounds?.amber, bounds?.red].some((bound) => bound != null && isPercent(bound));
}
