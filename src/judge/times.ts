import type { ReviewCounts } from '../count/index.ts';
import { clockShift } from '../measure/clock.ts';
import type { Plan } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { isAfter, isMissing, rowsWhere } from './rows-where.ts';
import { finding, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Judges the time column: unreadable times, times that are still to come, a clock that stands in another zone. */
export function judgeTimes(plan: Plan, { reference, candidate }: ReviewCounts): Finding[] {
  const { times } = candidate;
  if (!times || plan.data.time === null) return [];
  const { rows, invalid, missing, future } = times;
  const check = `input/${plan.data.time}`;
  const { inputs } = plan;
  const wrong = (invalid?.cells ?? 0) + missing;
  const first = invalid ? `; the first is in row ${say(invalid.row)}: "${invalid.text}"` : '';
  const findings = [
    finding(
      `${check}/invalid`,
      raised(wrong > 0, inputs.invalid.raises),
      wrong > 0
        ? `${sayCount(wrong, 'row')} of ${say(rows)} without a time that can be read${first}.`
        : 'Every row has a time.',
      {
        value: wrong,
        cases: rows,
        rule: 'every row has a time',
        plan_line: inputs.invalid.line,
        ...rowsWhere(isMissing(plan.data.time)),
      },
    ),
  ];
  if (future) {
    const latest = new Date(future.latest).toISOString().slice(0, 16);
    findings.push(
      finding(
        `${check}/future`,
        inputs.range.raises,
        `${sayCount(future.rows, 'row')} of ${say(rows)} from after the review, as late as ${latest} UTC: a clock is wrong.`,
        {
          value: future.rows,
          cases: rows,
          rule: 'no row is from the future',
          plan_line: inputs.range.line,
          ...rowsWhere(isAfter(plan.data.time, future.limit)),
        },
      ),
    );
  }
  const shift = reference.times ? clockShift(reference.times.hours, times.hours) : null;
  if (shift !== null) {
    findings.push(
      finding(
        `${check}/clock`,
        inputs.learntRange.raises,
        `The hours of the day are the reference’s, ${say(Math.abs(shift))} hours ${shift > 0 ? 'later' : 'earlier'}: ` +
          'the clock, or its time zone, has changed.',
        {
          value: shift,
          cases: rows,
          rule: 'hours of the day as in the reference',
          plan_line: inputs.learntRange.line,
        },
      ),
    );
  }
  return findings;
}
