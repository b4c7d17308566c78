/** Pieces of the page. Cells and bodies are HTML, already escaped. */

export interface Cells {
  caption: string;
  head: string[];
  /** The first cell of each row is its header. */
  rows: string[][];
  /** The class of each row, where rows have one. */
  classes?: string[];
  /** Columns of numbers, by index. */
  numbers?: number[];
  captionHidden?: boolean;
  /** On a phone a row becomes a card of its own, so that nothing scrolls sideways. */
  cards?: boolean;
  /** A click on a heading sorts by that column. */
  sortable?: boolean;
}

/** A table with caption and scopes, in a frame that can be scrolled on a narrow page; no landmark, of which hundreds would be none. */
export function dataTable({
  caption,
  head,
  rows,
  classes = [],
  numbers = [],
  captionHidden = false,
  cards = false,
  sortable = false,
}: Cells): string {
  const kind = head.map((_, i) => (numbers.includes(i) ? ' class="n"' : ''));
  // Laid out as cards the parts are no table to a browser; the roles keep it one.
  const role = (name: string) => (cards ? ` role="${name}"` : '');
  const heading = head
    .map((cell, i) => `<th${role('columnheader')} scope="col"${kind[i]}>${cell}</th>`)
    .join('');
  const body = rows
    .map(([first = '', ...others], row) => {
      const rest = others
        .map((cell, i) => {
          const name = cards && cell !== '' ? ` data-head="${head[i + 1]!.replaceAll(/<[^>]*>/g, '')}"` : '';
          return `<td${role('cell')}${kind[i + 1]}${name}>${cell}</td>`;
        })
        .join('');
      const name = classes[row] === undefined ? '' : ` class="${classes[row]}"`;
      return `<tr${role('row')}${name}><th${role('rowheader')} scope="row"${kind[0]}>${first}</th>${rest}</tr>`;
    })
    .join('\n');
  return `<div class="scroll${cards ? ' cards' : ''}" role="group" aria-label="${caption}" tabindex="0"><table${role('table')}${sortable ? ' class="sortable"' : ''}><caption${captionHidden ? ' class="sr"' : ''}>${caption}</caption><thead${role('rowgroup')}><tr${role('row')}>${heading}</tr></thead><tbody${role('rowgroup')}>\n${body}\n</tbody></table></div>`;
}

/** A part of the page with its heading; `id` is its anchor. */
export interface Section {
  id: string;
  title: string;
  body: string;
}

export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n${body}\n</details>`;
}

export function figure(title: string, chart: string, after = ''): string {
  return chart === '' ? '' : `<figure><figcaption>${title}</figcaption>${chart}${after}</figure>`;
}

/** Which mark is which set. */
export const key =
  '<p class="key"><span><i class="swatch ref"></i>reference</span> <span><i class="swatch cand"></i>candidate</span></p>';

/** The rows of as many items as have room in `bytes` of HTML, and how many items had none. */
export function within<Item>(
  items: Item[],
  bytes: number,
  rowsOf: (item: Item) => string[][],
): { rows: string[][]; left: number } {
  const rows: string[][] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const more = rowsOf(item);
    used += more.reduce(
      (sum, cells) => sum + cells.reduce((size, cell) => size + Buffer.byteLength(cell) + 22, 40),
      0,
    );
    if (used > bytes) return { rows, left: items.length - index };
    rows.push(...more);
  }
  return { rows, left: 0 };
}

/** As many items as have room in `bytes` of HTML, and how many had none. */
export function budgeted<Item>(
  items: Item[],
  bytes: number,
  render: (item: Item, index: number) => string,
): { html: string; shown: number; left: number } {
  const parts: string[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const part = render(item, index);
    used += Buffer.byteLength(part);
    if (used > bytes) break;
    parts.push(part);
  }
  return { html: parts.join('\n'), shown: parts.length, left: items.length - parts.length };
}
