import type { ColumnTotals, NumberTotals } from '../count/counts.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { say, sayCount, sayShare } from './numbers.ts';
import { isMissing, rowsWhere } from './rows-where.ts';
import { finding, levelOf, raised, worst } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Judges the raw inputs: what is missing or malformed, ids that repeat, columns and rows that came or went. */
export function judgeInputs(plan: Plan, features: Feature[], counts: ReviewCounts): Finding[] {
  const { candidate } = counts;
  const watched = features.flatMap((feature) => {
    const column = candidate.columns.get(feature.name);
    return column ? [{ feature, column }] : [];
  });
  return [
    ...watched.flatMap(({ feature, column }) => judgeMissing(plan, feature, column)),
    ...judgeInvalid(plan, candidate.columns),
    ...judgeIds(plan, counts),
    ...judgeColumns(plan, features, counts),
    ...judgeRows(plan, counts),
    ...judgeLabels(counts),
  ];
}

function judgeMissing(plan: Plan, feature: Feature, { missing, rows }: ColumnTotals): Finding[] {
  const rule = feature.missing ?? plan.inputs.missing;
  if (!rule) return [];
  const share = missing / rows;
  const message = `${sayShare(share)} of "${feature.name}" is missing (${sayCount(missing, 'row')} of ${say(rows)}).`;
  return [
    finding(`input/${feature.name}/missing`, levelOf(share, rule), message, {
      value: share,
      cases: rows,
      rule: describeRule(rule),
      plan_line: rule.line,
      ...rowsWhere(isMissing(feature.name)),
    }),
  ];
}

/** Text where a number belongs, in any number column that is read. */
function judgeInvalid(plan: Plan, columns: Map<string, ColumnTotals>): Finding[] {
  const numbers = [...columns].filter((entry): entry is [string, NumberTotals] => entry[1].type === 'number');
  const { raises, line } = plan.inputs.invalid;
  return numbers.flatMap(([name, { invalid, rows }]) => {
    if (!invalid) return [];
    const message =
      `"${name}" is a number, but ${sayCount(invalid.cells, 'cell')} of ${say(rows)} cannot be read as one; ` +
      `the first is in row ${say(invalid.row)}: "${invalid.text}".`;
    return [
      finding(`input/${name}/invalid`, raises, message, {
        value: invalid.cells,
        cases: rows,
        rule: 'cells are of their column’s type',
        plan_line: line,
        ...rowsWhere(isMissing(name)),
      }),
    ];
  });
}

function judgeIds(plan: Plan, { candidate: { ids } }: ReviewCounts): Finding[] {
  if (!ids || plan.data.id === null) return [];
  const { raises, line } = plan.inputs.duplicates;
  const wrong = ids.repeated > 0 || ids.missing > 0;
  const first = ids.first ? `; the first is "${ids.first.id}", again in row ${say(ids.first.row)}` : '';
  const message = wrong
    ? `${sayCount(ids.repeated, 'row')} with an id that came before${first}; ${sayCount(ids.missing, 'row')} without an id.`
    : 'Every row has an id of its own.';
  return [
    finding(`input/${plan.data.id}/duplicates`, raised(wrong, raises), message, {
      value: ids.repeated + ids.missing,
      cases: ids.rows,
      rule: 'ids do not repeat',
      plan_line: line,
    }),
  ];
}

function judgeColumns(plan: Plan, features: Feature[], { reference, candidate }: ReviewCounts): Finding[] {
  const { raises, line } = plan.inputs.columns;
  const [before, now] = [new Set(reference.header), new Set(candidate.header)];
  const about = { rule: 'columns stay the same', plan_line: line };
  // Labels may arrive in a file of their own, on either side.
  const expected = (name: string) => name !== plan.data.label && !plan.data.ignored.includes(name);
  const vanished = reference.header.filter((name) => !now.has(name) && expected(name));
  const appeared = candidate.header.filter((name) => !before.has(name) && expected(name));
  const used = new Set(features.map(({ name }) => name));
  return [
    ...vanished.map((name) =>
      finding(
        `input/${name}/vanished`,
        used.has(name) ? worst([raises, 'AMBER']) : raises,
        `Column "${name}" of the reference is not in the candidate.`,
        about,
      ),
    ),
    ...appeared.map((name) =>
      finding(
        `input/${name}/appeared`,
        'NOTE',
        `Column "${name}" of the candidate is not in the reference.`,
        about,
      ),
    ),
  ];
}

function judgeRows(plan: Plan, { reference, candidate }: ReviewCounts): Finding[] {
  const rule = plan.inputs.rows;
  if (!rule) return [];
  const share = candidate.rows / reference.rows;
  const message = `${say(candidate.rows)} rows, ${sayShare(share)} of the reference’s ${say(reference.rows)}.`;
  return [
    finding('input/rows/count', levelOf(share, rule), message, {
      value: share,
      reference: reference.rows,
      cases: candidate.rows,
      rule: describeRule(rule),
      plan_line: rule.line,
    }),
  ];
}

/** Rows that have no label are named: they are measured by nothing. */
function judgeLabels({ candidate }: ReviewCounts): Finding[] {
  const { rows, labelled, pending, unmatched } = candidate;
  const about = { value: labelled, cases: rows };
  const notes: Finding[] = [];
  if (labelled < rows) {
    const overdue = rows - labelled - pending;
    const message =
      `${sayCount(rows - labelled, 'row')} of ${say(rows)} without a label` +
      (pending > 0 ? `: ${say(pending)} too young to have one, ${say(overdue)} overdue.` : '.');
    notes.push(finding('input/labels/missing', 'NOTE', message, about));
  }
  if (unmatched > 0) {
    const message = `${sayCount(unmatched, 'label')} for ids that are not in the candidate set.`;
    notes.push(finding('input/labels/unmatched', 'NOTE', message, { ...about, value: unmatched }));
  }
  return notes;
}
