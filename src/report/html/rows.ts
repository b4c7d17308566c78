import { escapeHtml } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatTime } from '../format.ts';
import type { Review, RowSample } from '../review.ts';
import { budgeted, type Section } from './table.ts';

const mostRows = 1000;
const mostColumns = 40;

/** The wrong rows in a table that can be searched and filtered by text, by a condition on a column and by time. */
export function rowsSection(review: Review): Section | null {
  const sample = review.wrongRows;
  if (sample === null || sample.rows.length === 0) return null;
  const timed = sample.rows.some((row) => row.time !== null && !Number.isNaN(Date.parse(row.time)));
  const columns = sample.columns.slice(0, mostColumns);
  const { html, shown } = budgeted(sample.rows.slice(0, mostRows), 280_000, (row) =>
    tableRow(row, columns.length, timed),
  );
  const head = ['Row', ...(timed ? ['Time'] : []), 'Why', ...columns.map((name) => escapeHtml(name, 60))];
  const cells = head.map((name) => `<th scope="col">${name}</th>`).join('');
  const { task, score, scores } = review.plan.data;
  const regression = task === 'regression';
  const order = regression ? ', the furthest first' : score || scores ? ', the most confident first' : '';
  const off = `${regression ? 'off' : 'wrong'}${order}`;
  const left = sample.columns.length - columns.length;
  const note = left > 0 ? ` ${formatNumber(left)} more columns are left out.` : '';
  return {
    id: 'rows',
    title: regression ? 'Largest errors' : 'Wrong predictions',
    body: `<p class="hint">${formatNumber(shown)} of ${formatNumber(Math.max(sample.total, shown))} candidate rows whose prediction is ${off}.${note}</p>
${filters(columns, timed)}
<p id="matches" class="hint" role="status"></p>
<div class="scroll tall" role="group" aria-label="Rows, to be scrolled" tabindex="0"><table id="wrong" data-first="${timed ? 3 : 2}"><caption class="sr">Candidate rows whose prediction is wrong</caption><thead><tr>${cells}</tr></thead><tbody>
${html}
</tbody></table></div>`,
  };
}

function tableRow(row: RowSample['rows'][number], columns: number, timed: boolean): string {
  const time = row.time === null ? Number.NaN : Date.parse(row.time);
  const at = Number.isNaN(time) ? '' : ` data-t="${time}"`;
  const when = timed ? `<td>${row.time === null ? '' : escapeHtml(formatTime(row.time), 40)}</td>` : '';
  const cells = Array.from(
    { length: columns },
    (_, i) => `<td>${escapeHtml(short(row.cells[i] ?? ''), 120)}</td>`,
  ).join('');
  return `<tr${at}><th scope="row">${formatNumber(row.row)}</th>${when}<td>${escapeHtml(row.why, 160)}</td>${cells}</tr>`;
}

/** A number with a long tail of digits, cut to seven that matter. */
function short(cell: string): string {
  return /^-?\d+\.\d{7,}$/.test(cell) ? String(Number(Number(cell).toPrecision(7))) : cell;
}

/** Hidden until the script is there to serve it. */
function filters(columns: string[], timed: boolean): string {
  const options = columns.map((name, i) => `<option value="${i}">${escapeHtml(name, 60)}</option>`).join('');
  const times = timed
    ? `<div class="times"><label>From (UTC) <input id="from" type="datetime-local"></label><label>To (UTC) <input id="to" type="datetime-local"></label></div>`
    : '';
  return `<form id="filters" class="filters" hidden><label class="wide">Search <input id="search" type="search" autocomplete="off" placeholder="text in any cell"></label>
<fieldset><legend>Condition</legend><select id="column" aria-label="Column"><option value="">any row</option>${options}</select><select id="operator" aria-label="Comparison"><option value="=">=</option><option value="!=">≠</option><option value="<">&lt;</option><option value="<=">≤</option><option value=">">&gt;</option><option value=">=">≥</option><option value="has">contains</option><option value="empty">is empty</option></select><input id="operand" aria-label="Value" autocomplete="off"></fieldset>
${times}<button type="reset">Show all</button></form>`;
}
