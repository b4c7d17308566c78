import type { ColumnTotals, NumberTotals } from '../count/counts.ts';
import type { ReviewCounts } from '../count/index.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { cut } from '../text/escape.ts';
import { type Finding, finding, raised } from './finding.ts';
import { isMissing, rowsWhere } from './rows-where.ts';
import { boundsOf, levelOf, worst } from './rule.ts';

/** Characters of a cell in a finding. */
const longest = 80;

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
  return [
    finding({ kind: 'input', subject: feature.name, aspect: 'missing' }, levelOf(share, rule), {
      value: share,
      unit: 'share',
      cases: rows,
      bounds: boundsOf(rule),
      reasons: [{ reason: 'missing', rows: missing }],
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
    const { cells, row, text } = invalid;
    return [
      finding({ kind: 'input', subject: name, aspect: 'invalid' }, raises, {
        value: cells,
        unit: 'count',
        cases: rows,
        reasons: [{ reason: 'cellsInvalid', row, text: cut(text, longest) }],
        plan_line: line,
        ...rowsWhere(isMissing(name)),
      }),
    ];
  });
}

function judgeIds(plan: Plan, { candidate: { ids } }: ReviewCounts): Finding[] {
  if (!ids || plan.data.id === null) return [];
  const { raises, line } = plan.inputs.duplicates;
  const { repeated, missing, first } = ids;
  const wrong = repeated > 0 || missing > 0;
  const shown = first ? { id: cut(first.id, longest), row: first.row } : null;
  return [
    finding({ kind: 'input', subject: plan.data.id, aspect: 'duplicates' }, raised(wrong, raises), {
      value: repeated + missing,
      unit: 'count',
      cases: ids.rows,
      reasons: wrong ? [{ reason: 'idsRepeated', repeated, missing, first: shown }] : [],
      plan_line: line,
    }),
  ];
}

function judgeColumns(plan: Plan, features: Feature[], { reference, candidate }: ReviewCounts): Finding[] {
  const { raises, line } = plan.inputs.columns;
  const [before, now] = [new Set(reference.header), new Set(candidate.header)];
  // Labels may arrive in a file of their own, on either side.
  const expected = (name: string) => name !== plan.data.label;
  const vanished = reference.header.filter((name) => !now.has(name) && expected(name));
  const appeared = candidate.header.filter((name) => !before.has(name) && expected(name));
  const used = new Set(features.map(({ name }) => name));
  return [
    ...vanished.map((name) =>
      finding(
        { kind: 'input', subject: name, aspect: 'vanished' },
        used.has(name) ? worst([raises, 'AMBER']) : raises,
        { reasons: [{ reason: 'columnGone' }], plan_line: line },
      ),
    ),
    ...appeared.map((name) =>
      finding({ kind: 'input', subject: name, aspect: 'appeared' }, 'NOTE', {
        reasons: [{ reason: 'columnNew' }],
        plan_line: line,
      }),
    ),
  ];
}

function judgeRows(plan: Plan, { reference, candidate }: ReviewCounts): Finding[] {
  const rule = plan.inputs.rows;
  if (!rule) return [];
  const share = candidate.rows / reference.rows;
  return [
    finding({ kind: 'input', aspect: 'rows/count' }, levelOf(share, rule), {
      value: share,
      unit: 'share',
      reference: reference.rows,
      cases: candidate.rows,
      bounds: boundsOf(rule),
      reasons: [{ reason: 'rowCount' }],
      plan_line: rule.line,
    }),
  ];
}

/** Rows that have no label are named: they are measured by nothing. */
function judgeLabels({ candidate }: ReviewCounts): Finding[] {
  const { rows, labelled, pending, unmatched } = candidate;
  const notes: Finding[] = [];
  if (labelled < rows) {
    notes.push(
      finding({ kind: 'input', aspect: 'labels/missing' }, 'NOTE', {
        value: labelled,
        unit: 'count',
        cases: rows,
        reasons: [{ reason: 'labelsMissing', missing: rows - labelled, pending }],
      }),
    );
  }
  if (unmatched > 0) {
    notes.push(
      finding({ kind: 'input', aspect: 'labels/unmatched' }, 'NOTE', {
        value: unmatched,
        unit: 'count',
        cases: rows,
        reasons: [{ reason: 'labelsUnmatched' }],
      }),
    );
  }
  return notes;
}
