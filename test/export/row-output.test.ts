import { describe, expect, it } from 'vitest';
import { csv, jsonLines, writerFor } from '../../src/export/row-output.ts';

const column = (values: (string | number | null)[]) => ({
  rows: values.length,
  columns: [{ name: 'x', type: 'category' as const, values }],
});
const lines = (values: (string | number | null)[]) =>
  [...csv(column(values))].join('').split('\n').slice(1, -1);

describe('Rows as CSV', () => {
  it('have no cell that a spreadsheet takes for a formula, and leave numbers as they are', () => {
    expect(lines(['=1+1', '+1', '@a', '-cmd|x', '-5', -5, '-.5', 'a-b'])).toEqual([
      "'=1+1",
      "'+1",
      "'@a",
      "'-cmd|x",
      '-5',
      '-5',
      "'-.5",
      'a-b',
    ]);
  });

  it('keep a cell within its line and its column', () => {
    expect([...csv(column(['a,"b"\nc', null]))].join('')).toBe('x\n"a,""b""\nc"\n\n');
  });
});

describe('Rows as JSON', () => {
  it('are an object a line, with nothing where there is nothing', () => {
    expect([...jsonLines(column(['a\nb', null]))].join('')).toBe('{"x":"a\\nb"}\n{"x":null}\n');
  });
});

describe('A file', () => {
  it('of an ending that nobody knows is refused, with those that are known', () => {
    for (const file of ['x.xlsx', 'x', 'toString', 'x.constructor'])
      expect(() => writerFor(file)).toThrow(/its ending says how to write it: \.csv, \.jsonl/);
  });
});
