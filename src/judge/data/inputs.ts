import type { LabelMarkers, ReviewCounts } from '../../count/index.ts';
import { isMissingWord } from '../../data/cell/missing.ts';
import type { Leftovers } from '../../data/leftovers.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, type Reason, raised } from '../finding.ts';
import { isMissing, rowsWhere } from '../rows-where.ts';
import { boundsOf, levelOf } from '../rule.ts';
import { alpha, copiesIn, growth, isBeyondChance } from './beyond-chance.ts';
import { isIgnored, judgeCells } from './cells.ts';

/** Characters of a cell in a finding. */
const longest = 80;

/** Judges the raw inputs: what is missing or malformed, ids that repeat, columns and rows that came or went. */
export function judgeInputs(plan: Plan, features: Feature[], counts: ReviewCounts): Finding[] {
  return [
    ...features.flatMap((feature) => judgeMissing(plan, feature, counts, alpha / features.length)),
    ...judgeCells(plan, features, counts),
    ...judgeIds(plan, counts),
    ...judgeColumns(plan, features, counts),
    ...judgeRows(plan, counts),
    ...judgeLabels(plan, counts),
  ];
}

/** The share of missing cells, by the plan's rule; without one, whether it has grown, or nothing is left. */
function judgeMissing(plan: Plan, feature: Feature, counts: ReviewCounts, level: number): Finding[] {
  const { reference, candidate } = counts;
  const column = candidate.columns.get(feature.name);
  if (!column) return [];
  const { missing, rows } = column;
  const rule = feature.missing ?? plan.inputs.missing;
  const value = missing / rows;
  const about = { kind: 'input', subject: feature.name, aspect: 'missing' } as const;
  const found = {
    value,
    unit: 'share' as const,
    cases: rows,
    reasons: [{ reason: 'missing' as const, rows: missing }],
    ...rowsWhere(isMissing(feature.name)),
  };
  if (rule) {
    return [finding(about, levelOf(value, rule), { ...found, bounds: boundsOf(rule), plan_line: rule.line })];
  }
  const before = reference.columns.get(feature.name);
  if (!before || isIgnored(plan, feature)) return [];
  const was = { cells: before.missing, rows: before.rows };
  const emptied = missing === rows && before.missing < before.rows;
  const change = growth(was, { cells: missing, rows });
  if (!emptied && !isBeyondChance(change, level, 'missing', copiesIn(counts))) return [];
  const more = { reference: was.cells / was.rows, plan_line: feature.line };
  return [
    finding(about, 'AMBER', {
      ...found,
      ...more,
      reasons: [{ reason: 'missing', rows: missing, grew: true }],
    }),
  ];
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
  const expected = (name: string) => name !== plan.data.label && !plan.data.ignored.includes(name);
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
      // The reference has all of its rows.
      reference: 1,
      cases: candidate.rows,
      bounds: boundsOf(rule),
      reasons: [{ reason: 'rowCount' }],
      plan_line: rule.line,
    }),
  ];
}

/** Rows that have no label are named: they are measured by nothing. */
function judgeLabels(plan: Plan, { candidate }: ReviewCounts): Finding[] {
  const { rows, labelled, pending, unmatched, leftovers, labelMarkers } = candidate;
  const notes: Finding[] = [];
  if (labelled < rows) {
    notes.push(
      finding({ kind: 'input', aspect: 'labels/missing' }, 'NOTE', {
        value: labelled,
        unit: 'count',
        cases: rows,
        reasons: [
          {
            reason: 'labelsMissing',
            missing: rows - labelled,
            pending,
            ...(labelMarkers && { marked: marked(plan, labelMarkers) }),
          },
        ],
      }),
    );
  }
  if (unmatched > 0) {
    notes.push(
      finding(
        { kind: 'input', aspect: 'labels/unmatched' },
        leftovers && isHalfJoined(leftovers, rows) ? 'AMBER' : 'NOTE',
        {
          value: unmatched,
          unit: 'count',
          cases: rows,
          reasons: [
            { reason: 'labelsUnmatched' },
            ...(leftovers && leftovers.rows > 0 ? [idsLeftOver(plan, leftovers)] : []),
          ],
        },
      ),
    );
  }
  return notes;
}

/** Labels that say by a text that there is none. A class of that name has to be in the plan. */
function marked({ data }: Plan, { cells, row, text, files }: LabelMarkers) {
  const mayBeClass = data.task !== 'regression' && isMissingWord(text.trim());
  const shown = data.private.includes(data.label) ? null : { row, text: cut(text, longest) };
  return {
    cells,
    first: shown,
    files: files?.slice(0, 5) ?? [],
    ...(mayBeClass && { asClass: data.task === 'binary' ? ('negative' as const) : ('classes' as const) }),
  };
}

/**
 * Whether labels were joined to a part of the rows that nobody chose: another spelling would join more, or most of either side is left
 * over. Labels of everybody beside rows that still wait for some are healthy, and so are early labels of a few rows.
 */
function isHalfJoined({ rows, labels, all, spelling }: Leftovers, ofRows: number): boolean {
  return spelling !== null || (2 * rows > ofRows && 2 * labels > all);
}

function idsLeftOver({ data }: Plan, { rows, row, label, files, spelling }: Leftovers): Reason {
  const hidden = data.id !== null && data.private.includes(data.id);
  const shown = hidden ? null : { row: row && cutId(row), label: label && cutId(label) };
  return {
    reason: 'idsLeftOver',
    rows,
    first: shown?.row && shown.label ? { row: shown.row, label: shown.label } : null,
    files: files.slice(0, 5),
    spelling: spelling && {
      what: hidden ? 'spelling' : cut(spelling.what, longest),
      ids: spelling.ids,
      example: hidden ? null : { row: cut(spelling.row, longest), label: cut(spelling.label, longest) },
    },
  };
}

function cutId({ row, id }: { row: number; id: string }) {
  return { row, id: cut(id, longest) };
}
