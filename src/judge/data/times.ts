import type { ReviewCounts } from '../../count/index.ts';
import { beginning, never, type TimeCounts } from '../../count/times.ts';
import { formatsOf, isTimeFormat } from '../../data/cell/format.ts';
import { clockShift } from '../../measure/clock.ts';
import type { Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, type Reason, raised } from '../finding.ts';
import { isAfter, isMissing, rowsWhere } from '../rows-where.ts';

/** Judges the time column: unreadable times, times that are still to come, a clock that stands in another zone. */
export function judgeTimes(plan: Plan, { reference, candidate }: ReviewCounts): Finding[] {
  const { times } = candidate;
  const { time } = plan.data;
  if (!times || time === null) return [];
  const { rows, invalid, missing, future } = times;
  const check = { kind: 'input', subject: time } as const;
  const { inputs } = plan;
  const wrong = (invalid?.cells ?? 0) + missing;
  const findings = [
    finding({ ...check, aspect: 'invalid' }, raised(wrong > 0, inputs.invalid.raises), {
      value: wrong,
      unit: 'count',
      cases: rows,
      reasons: wrong > 0 ? [unreadable(invalid)] : [],
      plan_line: inputs.invalid.line,
      ...rowsWhere(isMissing(time)),
    }),
  ];
  const ofReference = reference.times?.invalid;
  if (ofReference) {
    findings.push(
      finding({ ...check, aspect: 'reference/invalid' }, inputs.invalid.raises, {
        value: ofReference.cells,
        unit: 'count',
        cases: reference.rows,
        reasons: [unreadable(ofReference)],
        plan_line: inputs.invalid.line,
      }),
    );
  }
  for (const [set, counts] of [
    ['candidate', times],
    ['reference', reference.times],
  ] as const) {
    const { placeholder } = counts ?? {};
    if (!placeholder) continue;
    const aspect = set === 'candidate' ? 'placeholder' : 'reference/placeholder';
    findings.push(
      finding({ ...check, aspect }, inputs.invalid.raises, {
        value: placeholder.rows,
        unit: 'count',
        cases: counts!.rows,
        reasons: [
          {
            reason: 'timesPlaceholder',
            row: placeholder.row,
            time: isoOf(placeholder.time),
            kind: kindOf(placeholder.time),
            set,
          },
        ],
        plan_line: inputs.invalid.line,
      }),
    );
  }
  if (future) {
    findings.push(
      finding({ ...check, aspect: 'future' }, inputs.range.raises, {
        value: future.rows,
        unit: 'count',
        cases: rows,
        reasons: [{ reason: 'timesInFuture', latest: new Date(future.latest).toISOString() }],
        plan_line: inputs.range.line,
        ...rowsWhere(isAfter(time, future.limit)),
      }),
    );
  }
  const shift = reference.times ? clockShift(reference.times.hours, times.hours) : null;
  if (shift !== null) {
    findings.push(
      finding({ ...check, aspect: 'clock' }, inputs.learntRange.raises, {
        value: shift,
        unit: 'hours',
        cases: rows,
        reasons: [{ reason: 'clockShifted' }],
        plan_line: inputs.learntRange.line,
      }),
    );
  }
  return findings;
}

function unreadable(invalid: TimeCounts['invalid']): Reason {
  if (!invalid) return { reason: 'timesUnreadable', first: null };
  const { row, text } = invalid;
  const formats = formatsOf(text).filter(isTimeFormat);
  return {
    reason: 'timesUnreadable',
    first: { row, text: cut(text, 80) },
    ...(formats.length > 0 && { formats }),
  };
}

/** What a time stands for that is none. */
function kindOf(time: number): 'epoch' | 'serial' | 'early' | 'past' | 'never' {
  const hour = 3_600_000;
  if (time >= never) return 'never';
  if (time < -beginning) return 'early';
  if (time >= beginning) return 'past';
  // Days that a spreadsheet counts, read as seconds: those of 1982 to 2064.
  return time >= 8 * hour && time < 17 * hour ? 'serial' : 'epoch';
}

function isoOf(time: number): string {
  return Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : String(time);
}
