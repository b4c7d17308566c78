/** The script of the page: it filters the table of wrong rows, finds a column by its name, sorts tables by a column, and opens all that is folded for printing. No data is in it. */
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
const find = document.getElementById('find');
if (find) {
  const input = find.querySelector('input');
  const table = document.querySelector('#columns details');
  const named = (selector, name) => Array.from(document.querySelectorAll(selector), (one) => ({ one, name: one.querySelector(name).textContent.toLowerCase() }));
  const figures = named('#drift .multiples > figure', '.name');
  const lines = named('#columns tbody tr', 'th');
  const seek = () => {
    const word = input.value.trim().toLowerCase();
    const show = (list) => list.filter(({ one, name }) => !(one.hidden = !name.includes(word))).length;
    const [drawn, found] = [show(figures), show(lines)];
    table.open = word !== '';
    document.getElementById('found').textContent = word === '' ? '' : found.toLocaleString('en') + ' of ' + lines.length.toLocaleString('en') + ' columns in the table below have it in their name, ' + drawn.toLocaleString('en') + ' of them drawn.';
  };
  find.hidden = false;
  find.addEventListener('input', seek);
  find.addEventListener('submit', (event) => event.preventDefault());
}
const amount = (text) => {
  const found = /^[+\\u2212-]?[\\d,.]+/.exec(text);
  return found ? Number(found[0].replace(/,/g, '').replace(/\\u2212/g, '-')) : NaN;
};
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = Array.from(table.tHead.rows[0].cells);
  const body = table.tBodies[0];
  for (const [column, head] of heads.entries()) {
    if (body.rows.length < 2 || body.querySelector('tr > :nth-child(' + (column + 1) + ') svg')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      const sign = order === 'descending' ? -1 : 1;
      const numbers = head.classList.contains('n');
      const keyed = Array.from(body.rows, (row) => {
        const text = row.cells[column].textContent.trim();
        return { row, key: numbers ? amount(text) : text };
      });
      // What is no number stays below, whatever the order.
      keyed.sort((a, b) =>
        numbers
          ? Number.isNaN(a.key) - Number.isNaN(b.key) || (Number.isNaN(a.key) ? 0 : sign * (a.key - b.key))
          : sign * a.key.localeCompare(b.key),
      );
      body.append(...keyed.map((one) => one.row));
    });
  }
}
let folded = [];
addEventListener('beforeprint', () => {
  // Numbers behind a picture would fill pages that nobody reads.
  folded = Array.from(document.querySelectorAll('details:not([open])')).filter((one) => !one.closest('figure'));
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;
