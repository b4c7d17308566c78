import type { WrittenFinding } from '../../record/verdict.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatCount, formatNumber } from '../../text/numbers.ts';
import { rangePlot } from '../chart/range.ts';
import { chance } from '../decided.ts';
import { figures } from '../figures.ts';
import { findingsOf, gatingFindings } from '../gating.ts';
import type { Review, RowSample } from '../review.ts';
import { remarks } from '../sentences/index.ts';
import { titleOf } from '../titles.ts';
import { chip } from './chip.ts';
import { budgeted, dataTable, folded, type Section, within } from './table.ts';

/** Cells of a sampled row. */
const mostCells = 8;

/** What gates, the worst first, with each value on the bands of its rule; then the notes and the passed checks, folded. */
export function gatesSection(review: Review): Section | null {
  const findings = gatingFindings(review);
  const open = review.verdict.status === 'GREEN';
  const title = open ? 'What was judged' : 'What gates';
  const whole = budgeted(findings, 1_100_000, (finding, index) => row(review, finding, index));
  const names = budgeted(findings.slice(whole.shown), 300_000, (finding) => nameOnly(finding));
  const body =
    findings.length === 0
      ? '<p>No check gates in this plan.</p>'
      : `${gateTable(title, whole.html)}${more(names)}`;
  return { id: 'gates', title: title, body: `${body}\n${others(review)}` };
}

function gateTable(title: string, rows: string): string {
  // On a phone the rows are laid out as cards, which would take the table's meaning from it; the roles keep it.
  const head = ['Level', 'Check', 'Candidate', 'Reference', 'Where it stands'];
  const cells = head.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  return `<table class="gates" role="table"><caption class="sr">${title}, the worst first</caption><thead role="rowgroup"><tr role="row">${cells}</tr></thead><tbody role="rowgroup">
${rows}
</tbody></table>
<p class="key">On the bands of the rule: <span><i class="swatch dot"></i>candidate</span> with its interval, <span><i class="swatch diamond"></i>reference</span>.</p>`;
}

function row(review: Review, finding: WrittenFinding, index: number): string {
  const { value, interval, reference, difference } = figures(finding);
  const besides = remarks(finding);
  const plot = rangePlot(`g${index}`, finding);
  const rows = itsRows(review, finding);
  const behind =
    rows === ''
      ? ''
      : `\n<tr role="row" class="behind"><td role="cell"></td><td role="cell" colspan="4">${rows}</td></tr>`;
  return `<tr role="row"><td role="cell" class="level">${chip(finding.status)}</td>
<th role="rowheader" scope="row"><strong>${escapeHtml(titleOf(finding), 160)}</strong> <code>${escapeHtml(finding.check, 160)}</code>${besides === '' ? '' : `<p>${escapeHtml(besides, 800)}</p>`}${detailsOf(finding)}</th>
<td role="cell" class="value"><b>${value}</b>${interval === '' ? '' : `<span>${interval}</span>`}</td>
<td role="cell" class="reference">${reference === '' ? '<span class="none">none</span>' : `${reference}${difference === '' ? '' : `<span>${difference}</span>`}`}</td>
<td role="cell" class="stands">${plot}<p>${escapeHtml(finding.rule, 200)}</p></td></tr>${behind}`;
}

/** The command that shows a finding's rows, and a few of them. */
function itsRows({ drillDown, findingRows = {} }: Review, { check }: WrittenFinding): string {
  const command = Object.hasOwn(drillDown, check) ? drillDown[check] : undefined;
  const sample = Object.hasOwn(findingRows, check) ? findingRows[check] : undefined;
  const shown = sample === undefined ? '' : sampleTable(check, sample);
  if (command === undefined) return shown === '' ? '' : folded('Its rows', shown);
  return folded(
    'Its rows',
    `${shown}<p class="hint">All of them:</p><pre>${escapeHtml(command, 2000)}</pre>`,
  );
}

function sampleTable(check: string, { columns, rows, total }: RowSample): string {
  const names = columns.slice(0, mostCells);
  const left = columns.length - names.length;
  return dataTable({
    caption: `${formatNumber(rows.length)} of ${formatCount(total, 'row')} behind ${escapeHtml(check, 160)}${left > 0 ? `; ${formatCount(left, 'more column')} left out` : ''}`,
    head: ['Row', ...names.map((name) => escapeHtml(name, 60)), 'Answer'],
    rows: rows.map(({ row, cells, why }) => [
      formatNumber(row),
      ...cells.slice(0, mostCells).map((cell) => escapeHtml(cell, 80)),
      escapeHtml(why, 160),
    ]),
  });
}

function detailsOf(finding: WrittenFinding): string {
  const details = [
    finding.cases === null ? '' : formatCount(finding.cases, 'case'),
    finding.flip === undefined || !Number.isFinite(finding.flip)
      ? ''
      : `another level on ${chance(finding.flip)} of samples of this size`,
    finding.cases_needed === undefined ? '' : `${formatNumber(finding.cases_needed)} cases would settle it`,
    finding.plan_line === null ? '' : `line ${formatNumber(finding.plan_line)} of the plan`,
  ].filter((detail) => detail !== '');
  return details.length === 0 ? '' : `<p class="facts">${details.join(' · ')}</p>`;
}

function nameOnly(finding: WrittenFinding): string {
  return `<li>${chip(finding.status)} <code>${escapeHtml(finding.check, 120)}</code></li>`;
}

function more({ html, left }: { html: string; left: number }): string {
  if (html === '' && left === 0) return '';
  const rest = left > 0 ? `<p>… and ${formatNumber(left)} more; all of them are in verdict.json.</p>` : '';
  return `<p>To keep this page small, the rest by name alone:</p><ul class="names">${html}</ul>${rest}`;
}

function others(review: Review): string {
  const list = (title: string, findings: WrittenFinding[]) => {
    if (findings.length === 0) return '';
    const { rows, left } = within(findings, 150_000, (finding) => [otherRow(review, finding)]);
    const table = dataTable({
      caption: title,
      head: ['Check', 'Level', 'Value', 'Interval', 'Reference', 'What was found'],
      rows,
      numbers: [2, 3, 4],
      captionHidden: true,
    });
    const rest = left > 0 ? `<p>… and ${formatNumber(left)} more in verdict.json.</p>` : '';
    return folded(`${title} (${formatNumber(findings.length)})`, table + rest);
  };
  const shown = new Set(gatingFindings(review));
  const passed = findingsOf(review, 'GREEN').filter((finding) => !shown.has(finding));
  return list('Notes', findingsOf(review, 'NOTE')) + list('Checks that passed', passed);
}

function otherRow(review: Review, finding: WrittenFinding): string[] {
  const { value, interval, reference } = figures(finding);
  const name = `${escapeHtml(titleOf(finding), 120)}`;
  const rows = finding.status === 'NOTE' && finding.where !== undefined ? itsRows(review, finding) : '';
  return [name, chip(finding.status), value, interval, reference, escapeHtml(remarks(finding), 400) + rows];
}
