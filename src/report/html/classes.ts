import type { ClassMeasured, Comparison, ConfusionTable } from '../../measure/measurements.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';
import { heatMap, mostNames } from '../chart/heat-map.ts';
import { formatDifference, formatInterval } from '../format.ts';
import type { Review } from '../review.ts';
import { dataTable, figure, folded } from './table.ts';

/** Up to as many classes all cells of the table are shown; of more, a map and the worst confusions. */
const mostInTable = 6;
const mostInMap = 100;
const mostConfusions = 25;

/** What was taken for what: a table of two or a few classes; of many a map, the worst confusions and a line for each class. */
export function confusionTables({ measurements }: Review): string {
  const { reference, candidate, classes = [] } = measurements;
  const sets = [
    ['Candidate', candidate.confusion] as const,
    ['Reference', reference?.confusion ?? null] as const,
  ].flatMap(([name, table]) => (table === null ? [] : [{ name, table }]));
  if (sets.length === 0) return '';
  const size = Math.max(...sets.map(({ table }) => table.classes.length));
  const tables =
    size <= mostInTable
      ? `<div class="pair confusion${size > 3 ? ' wide' : ''}">${sets.map(({ name, table }) => whole(name, table)).join('\n')}</div>`
      : '';
  const maps = size > 2 ? mapsOf(sets) : '';
  const hint =
    '<p class="hint">Labels in rows, predictions in columns; right decisions are bold, and shares are of the rows with that label.</p>';
  const worst = size > mostInTable ? worstConfusions(candidate.confusion, reference?.confusion ?? null) : '';
  return `<h3>Confusion</h3>${tables === '' ? '' : hint}${maps}${tables}${worst}${perClass(classes, size)}`;
}

function whole(name: string, { classes, rows }: ConfusionTable): string {
  const cell = (counts: number[], j: number, right: boolean) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return `<span class="count${right ? ' right' : ''}">${formatNumber(counts[j] ?? 0)}</span> <span class="share">${formatPercent(total > 0 ? (counts[j] ?? 0) / total : null)}</span>`;
  };
  return dataTable({
    caption: `${name}: labels and predictions`,
    head: ['Label', ...classes.map((one) => `predicted ${escapeHtml(one, 40)}`)],
    rows: classes.map((one, i) => [
      `is ${escapeHtml(one, 40)}`,
      ...classes.map((_, j) => cell(rows[i] ?? [], j, i === j)),
    ]),
    numbers: classes.map((_, i) => i + 1),
  });
}

function mapsOf(sets: { name: string; table: ConfusionTable }[]): string {
  const drawn = sets.map(({ name, table }) => {
    const cases = table.rows.map((row) => row.reduce((sum, count) => sum + count, 0));
    const order = table.classes.map((_, i) => i);
    // The largest classes, in the order in which all of them stand.
    const kept = new Set([...order].sort((a, b) => cases[b]! - cases[a]!).slice(0, mostInMap));
    const left = order.length - kept.size;
    const more =
      left > 0
        ? `<p class="hint">Drawn are the ${formatNumber(mostInMap)} classes with the most cases of ${formatNumber(order.length)}.</p>`
        : '';
    const names =
      kept.size > mostNames
        ? '<p class="hint">So many names have no room beside it; the tables below have them.</p>'
        : '';
    return figure(
      `${name}: labels down, predictions across`,
      heatMap(
        `map-${name.toLowerCase()}`,
        name.toLowerCase(),
        table,
        order.filter((i) => kept.has(i)),
      ),
      more + names,
    );
  });
  const legend =
    '<p class="key"><span><i class="swatch hit"></i>right</span> <span><i class="swatch miss"></i>taken for another</span>: the stronger, the larger the share of the label</p>';
  return `${legend}<div class="figures">${drawn.join('\n')}</div>`;
}

/** Pairs of a label and another prediction, those with the most cases of the candidate first; the rest is summed up. */
function worstConfusions(candidate: ConfusionTable | null, reference: ConfusionTable | null): string {
  if (candidate === null) return '';
  const shares = (table: ConfusionTable | null, label: string, predicted: string) => {
    const [i, j] = [table?.classes.indexOf(label) ?? -1, table?.classes.indexOf(predicted) ?? -1];
    if (table === null || i < 0 || j < 0) return null;
    const total = table.rows[i]!.reduce((sum, count) => sum + count, 0);
    return total > 0 ? table.rows[i]![j]! / total : null;
  };
  const pairs = candidate.classes.flatMap((label, i) =>
    candidate.classes.flatMap((predicted, j) =>
      i === j || candidate.rows[i]![j] === 0 ? [] : [{ label, predicted, cases: candidate.rows[i]![j]! }],
    ),
  );
  pairs.sort((a, b) => b.cases - a.cases);
  const shown = pairs.slice(0, mostConfusions);
  const rest = pairs.slice(mostConfusions);
  const cases = rest.reduce((sum, pair) => sum + pair.cases, 0);
  const table = dataTable({
    caption: 'What the candidate confuses most',
    head: ['Label', 'Taken for', 'Cases', 'Share of the label', 'In the reference'],
    rows: shown.map((pair) => [
      escapeHtml(pair.label, 80),
      escapeHtml(pair.predicted, 80),
      formatNumber(pair.cases),
      formatPercent(shares(candidate, pair.label, pair.predicted)),
      formatPercent(shares(reference, pair.label, pair.predicted)),
    ]),
    numbers: [2, 3, 4],
  });
  return rest.length === 0
    ? table
    : `${table}<p class="hint">${formatCount(rest.length, 'further pair')} of label and prediction: together ${formatCount(cases, 'case')}.</p>`;
}

function perClass(classes: ClassMeasured[], size: number): string {
  if (classes.length === 0) return '';
  const left = size - classes.length;
  const table = dataTable({
    caption: `Each class by itself, those that are recognised worst first${left > 0 ? `; ${formatCount(left, 'class', 'classes')} with fewer cases left out` : ''}`,
    head: ['Class', 'Cases', 'Precision', 'Recall', 'F1', 'Change of F1'],
    rows: classes.map((one) => [
      escapeHtml(one.class, 80),
      formatNumber(one.candidateCases),
      measured(one.precision),
      measured(one.recall),
      measured(one.f1),
      change(one.f1),
    ]),
    numbers: [1, 2, 3, 4, 5],
    cards: true,
    sortable: true,
  });
  return classes.length > 12 ? folded(`All ${formatNumber(classes.length)} classes`, table) : table;
}

function measured({ candidate }: Comparison): string {
  return 'noEvidence' in candidate
    ? '–'
    : `${formatNumber(candidate.value)}<small>${formatInterval(candidate.interval)}</small>`;
}

function change({ difference }: Comparison): string {
  return 'noEvidence' in difference
    ? '–'
    : `${formatDifference(difference.value)}<small>${formatInterval(difference.interval)}</small>`;
}
