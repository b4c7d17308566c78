import type { ColumnTotals, NumberTotals } from '../../count/counts.ts';
import type { ReviewCounts } from '../../count/index.ts';
import { formatsOf, isTimeFormat } from '../../data/cell/format.ts';
import { parseNumber } from '../../data/cell/number.ts';
import type { CellFormat } from '../../plan/cell-formats.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding } from '../finding.ts';
import { isMissing, rowsWhere } from '../rows-where.ts';
import { alpha, growth, isBeyondChance } from './beyond-chance.ts';

/** Characters of a cell in a finding. */
const longest = 80;

/** Judges cells that are not what their column holds: those that cannot be read, infinite ones, texts that may be numbers. */
export function judgeCells(plan: Plan, features: Feature[], counts: ReviewCounts): Finding[] {
  const { reference, candidate } = counts;
  return [
    ...judgeInvalid(plan, features, candidate.columns, 'candidate'),
    ...judgeInvalid(plan, features, reference.columns, 'reference'),
    ...judgeInfinite(plan, features, counts),
    ...noteFormats(features, reference.columns),
  ];
}

/** Whether the plan says that nobody watches the column. One that is unwatched because its values hardly repeat must still be there. */
export function isIgnored(plan: Plan, { watched }: Feature): boolean {
  return !watched && plan.features.length > 0;
}

/** Texts where numbers belong, in any number column that is read. Those of the reference are left out of every comparison. */
function judgeInvalid(
  plan: Plan,
  features: Feature[],
  columns: Map<string, ColumnTotals>,
  set: 'reference' | 'candidate',
): Finding[] {
  const { raises, line } = plan.inputs.invalid;
  const ignored = new Set(features.filter((feature) => isIgnored(plan, feature)).map(({ name }) => name));
  const aspect = set === 'candidate' ? 'invalid' : 'reference/invalid';
  return numbersAmong(columns).flatMap(([name, { invalid, rows }]) => {
    // The times of the rows are judged by themselves.
    if (!invalid || name === plan.data.time) return [];
    const { cells, row, text } = invalid;
    const written = plan.data.format?.[name];
    const isTime = features.some((feature) => feature.name === name && feature.type === 'time');
    const formats = formatsOf(text).filter((format) => format !== written && isTimeFormat(format) === isTime);
    return [
      finding({ kind: 'input', subject: name, aspect }, ignored.has(name) ? 'NOTE' : raises, {
        value: cells,
        unit: 'count',
        cases: rows,
        reasons: [
          {
            reason: 'cellsInvalid',
            row,
            text: cut(text, longest),
            ...(formats.length > 0 && { formats }),
            ...(written !== undefined && { written }),
            ...(isTime && { isTime }),
          },
        ],
        plan_line: line,
        ...(set === 'candidate' ? rowsWhere(isMissing(name)) : {}),
      }),
    ];
  });
}

function numbersAmong(columns: Map<string, ColumnTotals>): [string, NumberTotals][] {
  return [...columns].filter((entry): entry is [string, NumberTotals] => entry[1].type === 'number');
}

/** Infinities of features, which count as missing: they gate where their share has grown. Those of the reference alone are told too. */
function judgeInfinite(plan: Plan, features: Feature[], { reference, candidate }: ReviewCounts): Finding[] {
  return features.flatMap((feature) => {
    const column = candidate.columns.get(feature.name);
    const before = reference.columns.get(feature.name);
    if (column?.type !== 'number') return [];
    const was = before?.type === 'number' ? { cells: before.infinite?.cells ?? 0, rows: before.rows } : null;
    const first = column.infinite ?? (before?.type === 'number' ? before.infinite : null);
    if (!first) return [];
    const { rows } = column;
    const { row, text } = first;
    const cells = column.infinite?.cells ?? 0;
    const grew =
      was !== null && isBeyondChance(growth(was, { cells, rows }), alpha / features.length, 'missing');
    return [
      finding(
        { kind: 'input', subject: feature.name, aspect: 'infinite' },
        grew && !isIgnored(plan, feature) ? 'AMBER' : 'NOTE',
        {
          value: cells / rows,
          unit: 'share',
          reference: was && was.cells / was.rows,
          cases: rows,
          reasons: [{ reason: 'cellsInfinite', row, text: cut(text, longest), cells }],
          plan_line: feature.line,
        },
      ),
    ];
  });
}

/** Texts of a column that are looked at, and the least of them that tell how they are written. */
const [mostTexts, leastTexts] = [200, 6];

/** Text columns that may be numbers or times in a way that the plan does not name: as categories little is learnt of them. */
function noteFormats(features: Feature[], columns: Map<string, ColumnTotals>): Finding[] {
  return features.flatMap(({ name, values, line }) => {
    const column = columns.get(name);
    if (column?.type !== 'category' || values !== null || column.counts.size < leastTexts) return [];
    const texts = [...column.counts.keys()].slice(0, mostTexts);
    const formats = commonFormats(texts);
    if (formats.length === 0) return [];
    return [
      finding({ kind: 'input', subject: name, aspect: 'format' }, 'NOTE', {
        cases: column.rows,
        reasons: [{ reason: 'cellsFormatted', text: cut(texts[0]!, longest), formats }],
        plan_line: line,
      }),
    ];
  });
}

/** The formats that all texts may be written in, plain numbers aside. */
function commonFormats(texts: string[]): CellFormat[] {
  const written = texts.filter((text) => parseNumber(text) === undefined);
  const [first, ...others] = written.map(formatsOf);
  if (first === undefined || 2 * written.length < texts.length) return [];
  return first.filter((format) => others.every((formats) => formats.includes(format)));
}
