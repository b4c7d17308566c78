import { TableBuilder } from '../../src/data/column/builder.ts';
import type { ColumnBuilder } from '../../src/data/column/column.ts';
import type { Executor } from '../../src/data/executor.ts';
import { type LinesJob, readLines } from '../../src/data/json/range.ts';
import type { Column, ColumnRequest } from '../../src/data/table.ts';
import { decimal, type Random } from '../../test/data/random.ts';

/** A file of JSON lines, and the first line of it that must be refused, with what is said; null where none must. */
export interface Lines {
  text: string;
  fault: { line: number; says: RegExp } | null;
}

/** Does the jobs of threads in this one. */
export const executor: Executor = {
  size: 1,
  least: 1,
  run: (_, input) => readLines(input as LinesJob) as never,
};

export const names = ['a', 'score', 'é', 'long name', 'x"y', '1', '__proto__', 'a\\b'];
const words = [
  'north',
  'süd',
  '',
  'NA',
  'null',
  ' b ',
  'a"b',
  'tab\there',
  '😀',
  '\\',
  '1.50',
  '-0',
  'true',
  '2026-03-01',
  'x'.repeat(40),
];

/** What each column of a file holds, mostly. */
type Style = 'whole' | 'decimal' | 'word' | 'time' | 'truth' | 'any';
const styles: Style[] = ['whole', 'decimal', 'word', 'time', 'truth', 'any'];

export function makeLines(random: Random): Lines {
  const columns = names
    .slice(0, 1 + random(names.length))
    .map((name) => ({ name, style: styles[random(styles.length)]! }));
  const [comma, colon] = [
    [',', ':'],
    [', ', ': '],
    [' ,\t', ' : '],
  ][random(3)] as [string, string];
  const ascii = random(3) === 0;
  const end = random(4) === 0 ? '\r\n' : '\n';
  const rows = [1, 5, 30, 30, 120][random(5)]!;
  const faulty = random(6) === 0 ? random(rows) : -1;
  const lines: string[] = [];
  let fault: Lines['fault'] = null;
  for (let row = 0; row < rows; row++) {
    if (random(40) === 0) lines.push('  ');
    let own = columns.filter(() => random(30) > 0);
    if (random(20) === 0) own = own.reverse();
    const text = (value: string) => {
      const plain = JSON.stringify(value);
      return ascii
        ? plain.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : plain;
    };
    const parts = own.map(({ name, style }) => `${text(name)}${colon}${jsonOf(random, style, text)}`);
    let line = `{${parts.join(comma)}}`;
    if (row === faulty) {
      const broken = breakLine(random, line, own.length > 0 ? parts[0]! : null);
      line = broken.line;
      fault = { line: lines.length + 1, says: broken.says };
    }
    lines.push(line);
  }
  return { text: lines.join(end) + (random(3) === 0 ? '' : end), fault };
}

function jsonOf(random: Random, style: Style, text: (value: string) => string): string {
  if (random(12) === 0) return 'null';
  if (random(400) === 0) return ['NaN', '-Infinity', '[1, 2.5]', '{"b": [1]}', '[]'][random(5)]!;
  if (style === 'any') return jsonOf(random, styles[random(5)]!, text);
  if (style === 'truth') return random(2) ? 'true' : 'false';
  if (style === 'word') return text(words[random(words.length)]!);
  if (style === 'time')
    return text(new Date(random(2 ** 31) * 900).toISOString().slice(0, 10 + random(2) * 10));
  if (style === 'whole')
    return String([random(100), -random(9), random(2 ** 31) * 2 ** 20, random(2)][random(4)]);
  // What JSON does not allow in front of or behind the point is left out.
  const any = decimal(random);
  const [, sign, whole, fraction = '', power = ''] = /^(-?)(\d*)(?:\.(\d*))?(e.*)?$/i.exec(any)!;
  return `${sign}${whole!.replace(/^0+(?=\d)/, '') || '0'}${fraction && `.${fraction}`}${power}`;
}

function breakLine(random: Random, line: string, first: string | null): { line: string; says: RegExp } {
  const notJson = /is not JSON/;
  const ways: { line: string; says: RegExp }[] = [
    { line: line.slice(0, -1), says: notJson },
    { line: `${line}]`, says: notJson },
    { line: '[1]', says: /is not a JSON object/ },
    { line: `{"z":0${random(10)}}`, says: notJson },
    { line: '{"z":1.}', says: notJson },
    { line: '{"z":+1}', says: notJson },
    { line: '{"z":"\\x"}', says: notJson },
    { line: '{"z":"a\u0001"}', says: notJson },
    { line: '{"z":tru}', says: notJson },
    { line: '{"z":1,}', says: notJson },
  ];
  if (first !== null)
    ways.push(
      { line: `{${first},${first}}`, says: /twice/ },
      { line: `{${first},"z":1,${first}}`, says: /twice/ },
    );
  return ways[random(ways.length)]!;
}

/** The columns of a file without a fault, each line read by JSON.parse alone. */
export function readByParser(text: string, columns: ColumnRequest[]): Map<string, Column> {
  const table = new TableBuilder({ columns, others: 'skip' });
  const known = new Set<string>();
  const read = (only: ColumnBuilder[] | null) => {
    let row = 0;
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const quoted = line.replace(/"(?:[^"\\]|\\.)*"|NaN|-?Infinity/g, (token) =>
        token[0] === '"' ? token : `"${token}"`,
      );
      const object = JSON.parse(quoted) as Record<string, unknown>;
      table.reserve(row + 1);
      for (const name of Object.keys(object)) {
        if (!known.has(name)) table.columnMet(name, row, 'file');
        known.add(name);
      }
      for (const builder of only ?? table.columns.values())
        put(builder, row, Object.hasOwn(object, builder.name) ? object[builder.name] : null);
      row++;
    }
    return row;
  };
  const rows = read(null);
  if (known.size === 0) throw new Error('nested');
  const declined = table.declined(rows);
  for (const builder of declined) builder.restartAsCategory();
  if (declined.length > 0) read(declined);
  return new Map(
    [...table.columns.values()].filter(({ nested }) => !nested).map((one) => [one.name, one.finish(rows)]),
  );
}

function put(builder: ColumnBuilder, row: number, value: unknown): void {
  if (builder.nested) return;
  if (value === null) builder.putMissing(row);
  else if (typeof value === 'number') {
    if (builder.kind !== 'number' && Number.isInteger(value) && Math.abs(value) > 2 ** 53)
      throw new Error('rounded');
    builder.putNumber(row, value);
  } else if (typeof value === 'boolean') builder.putTruth(row, value);
  else if (typeof value === 'string') builder.putTyped(row, value);
  else if (Array.isArray(value) && value.length > 1) builder.putTyped(row, JSON.stringify(value));
  else if (builder.asked === 'auto') builder.nested = true;
  else throw new Error('nested');
}
