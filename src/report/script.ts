/** The script of the page: it filters the table of wrong rows, and opens all that is folded for printing. No data is in it. */
export const script = `'use strict';
const form = document.getElementById('filters');
if (form) {
  const field = (id) => document.getElementById(id);
  const table = field('wrong');
  const first = Number(table.dataset.first);
  const rows = Array.from(table.tBodies[0].rows, (row) => ({
    row,
    time: row.dataset.t === undefined ? NaN : Number(row.dataset.t),
    cells: Array.from(row.cells, (cell) => cell.textContent),
    text: row.textContent.toLowerCase(),
  }));
  const number = (text) => (text.trim() === '' ? NaN : Number(text.replace(/\\u2212/g, '-')));
  const holds = (cell, operator, operand) => {
    if (operator === 'empty') return cell.trim() === '';
    if (operator === 'has') return cell.toLowerCase().includes(operand.toLowerCase());
    const [a, b] = [number(cell), number(operand)];
    const both = !Number.isNaN(a) && !Number.isNaN(b);
    if (operator === '=') return both ? a === b : cell === operand;
    if (operator === '!=') return both ? a !== b : cell !== operand;
    if (!both) return false;
    return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
  };
  const moment = (id) => {
    const input = field(id);
    return input && input.value ? Date.parse(input.value + 'Z') : NaN;
  };
  const apply = () => {
    const words = field('search').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
    const column = field('column').value;
    const operator = field('operator').value;
    const operand = field('operand').value.trim();
    const asked = column !== '' && (operand !== '' || operator === 'empty');
    const from = moment('from');
    const to = moment('to');
    let shown = 0;
    for (const one of rows) {
      const keep =
        words.every((word) => one.text.includes(word)) &&
        (!asked || holds(one.cells[first + Number(column)], operator, operand)) &&
        (Number.isNaN(from) || one.time >= from) &&
        (Number.isNaN(to) || one.time <= to);
      one.row.hidden = !keep;
      if (keep) shown += 1;
    }
    field('operand').disabled = operator === 'empty';
    field('matches').textContent = shown === rows.length ? 'All ' + rows.length.toLocaleString('en') + ' shown.' : shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en') + ' match.';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = Array.from(document.querySelectorAll('details:not([open])'));
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;
