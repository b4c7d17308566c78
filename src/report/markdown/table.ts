export type SectionId =
  | 'decided'
  | 'metrics'
  | 'operations'
  | 'trend'
  | 'drift'
  | 'slices'
  | 'notes'
  | 'passed'
  | 'labels'
  | 'confusion'
  | 'rows'
  | 'origin';

/** A section of a markdown page. The body is markdown, already escaped. */
export interface Section {
  id: SectionId;
  title: string;
  body: string;
}

/** Text that stays on one line, where it is short enough for a narrow column. */
export function unbroken(text: string): string {
  return text.length <= 24 ? text.replaceAll(' ', '\u{A0}') : text;
}

/** A table of cells that are already escaped. `align` has one of l, r, c a column. */
export function table(head: string[], align: string, rows: string[][]): string {
  const rule = [...align].map((side) => (side === 'r' ? '--:' : side === 'c' ? ':-:' : ':--'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The first `most` of many, and a sentence on the rest. */
export function capped<Item>(
  items: Item[],
  most: number,
  what: string,
  render: (shown: Item[]) => string,
): string {
  const shown = render(items.slice(0, most));
  const left = items.length - most;
  return left > 0 ? `${shown}\n\n… and ${left.toLocaleString('en')} more ${what}.` : shown;
}
