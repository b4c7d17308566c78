import type { Measurements } from '../measure/measurements.ts';
import type { Review } from './review.ts';

/**
 * The weak segments as edge cases in YAML, to be put below `edge_cases:` in the plan; "" where there are none. For want
 * of a better wish their rule asks for what the model reaches over all rows.
 */
export function asEdgeCases(
  { plan, measurements }: Pick<Review, 'plan' | 'measurements'>,
  most = Infinity,
): string {
  return measurements.segments
    .slice(0, most)
    .flatMap(({ where, comparisons: [comparison] }, i) => {
      if (comparison === undefined) return [];
      const { metric } = comparison;
      const whole = wholeValue(metric, measurements);
      const bound = plan.data.task === 'regression' ? '<=' : '>=';
      return [
        `  - name: weak segment ${i + 1}`,
        `    where: '${where.replaceAll("'", "''")}'`,
        `    min_cases: ${plan.segments.minCases}`,
        `    ${metric}: ${whole === null ? '{ gates: false }' : `{ green: "${bound} ${Number(whole.toPrecision(2))}" }`}`,
      ];
    })
    .join('\n');
}

function wholeValue(metric: string, { comparisons }: Measurements): number | null {
  const whole = comparisons.find((one) => one.metric === metric && one.class === null);
  const value = whole && 'value' in whole.candidate ? whole.candidate.value : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
