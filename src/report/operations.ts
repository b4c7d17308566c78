import type { OperationMeasurement } from '../measure/measurements.ts';
import { operationCheck } from '../record/trend.ts';
import type { WrittenFinding } from '../record/verdict.ts';
import type { Review } from './review.ts';
import type { Series } from './trend.ts';

/** A measure of the service with its finding, for a page. */
export interface ShownOperation {
  measurement: OperationMeasurement;
  finding: WrittenFinding;
  /** Its values over the time that it was made from; null: there are none to draw. */
  series: Series | null;
}

/** The measures of the service, in the plan's order. */
export function operationsOf({ verdict, measurements }: Review): ShownOperation[] {
  return (measurements.operations ?? []).flatMap((measurement) => {
    const finding = verdict.findings.find(
      ({ kind, subject, aspect }) => kind === 'operations' && aspect === null && subject === measurement.name,
    );
    return finding === undefined ? [] : [{ measurement, finding, series: seriesOf(measurement, finding) }];
  });
}

/** Points that a small drawing has room for. */
const mostPoints = 120;

function seriesOf({ name, points }: OperationMeasurement, { bounds }: WrittenFinding): Series | null {
  const shown = points.slice(-mostPoints).map(({ to, value }) => ({
    at: new Date(to).toISOString(),
    status: '',
    value: value !== null && Number.isFinite(value) ? value : null,
    interval: null,
  }));
  if (shown.filter(({ value }) => value !== null).length < 2) return null;
  const rule = bounds !== null && (bounds.green ?? bounds.amber ?? bounds.red) !== null ? bounds : null;
  return { check: operationCheck(name), name, rule, points: shown };
}
