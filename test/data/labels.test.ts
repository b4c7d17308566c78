import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalLabel } from '../../src/data/cell/canonical.ts';
import { joinLabels } from '../../src/data/labels.ts';
import { cells, read, written } from './written.ts';

const real = join(import.meta.dirname, '../../../shared/data');

async function joined(data: string, labels: string, types: { label?: 'number' | 'category' } = {}) {
  const table = await read(written('data.csv', data), {
    id: 'key',
    ...(data.includes('label') && { label: 'category' }),
  });
  const apart = await read(written('labels.csv', labels), { id: 'key', label: types.label ?? 'category' });
  return joinLabels(table, apart, 'id', 'label');
}

describe('joining labels by id', () => {
  it('puts each label beside its id, and counts rows without one and labels without a row', async () => {
    const { table, leftovers, ...counts } = await joined(
      'id,x\n3,a\n1,b\n2,c\n3,d\n,e\n9,f\n',
      'label,id\nyes,1\nno,3\n,2\nyes,7\nno,\n',
    );
    expect(cells(table.columns.get('label'))).toEqual(['no', 'yes', null, 'no', null, null]);
    expect(counts).toEqual({ labelled: 3, unlabelled: 3, unmatched: 2 });
    expect(leftovers).toMatchObject({
      rows: 2,
      row: { row: 6, id: '9' },
      labels: 2,
      label: { row: 4, id: '7' },
      spelling: null,
    });
    expect(table.header).toEqual(['id', 'x', 'label']);
    expect(table.columns.get('label')).toMatchObject({ missing: 3 });
  });

  it.each([
    ['numbers and texts', 'id\n1\n2\n', 'id,label\n2,b\nA7,x\n1,a\n'],
    ['texts and numbers', 'id\n1\n2\nA7\n', 'id,label\n2,b\n1,a\n'],
    ['texts and texts', 'id\n1\n2\nB8\n', 'id,label\n2,b\nA7,x\n1,a\n'],
  ])('finds the same ids in columns of %s', async (_, data, labels) => {
    const { table } = await joined(data, labels);
    expect(cells(table.columns.get('label')).slice(0, 2)).toEqual(['a', 'b']);
  });

  // Written by pyarrow 26.0.1, decimal128(20, 0): files/make.py says how.
  it.each([
    ['decimal-ids', 8],
    ['decimal-ids-off', 0],
  ])('joins ids beyond 2^53 in decimals exactly, and none to its neighbour: %s', async (name, labelled) => {
    const ids = Array.from({ length: 8 }, (_, i) => 10n ** 17n + 16n * BigInt(i));
    const table = await read(written('long.csv', `id\n${ids.join('\n')}\n`), { id: 'key' });
    const file = join(import.meta.dirname, 'files', `${name}.parquet`);
    const found = joinLabels(table, await read(file, { id: 'key', label: 'category' }), 'id', 'label');
    expect(found).toMatchObject({ labelled, unmatched: 8 - labelled });
    const apart = Array.from({ length: 8 }, (_, i) => (labelled > 0 ? String(i % 2) : null));
    expect(cells(found.table.columns.get('label'))).toEqual(apart);
  });

  it.each([
    ['far apart', '-9007199254740992,5,9007199254740992,12345678901'],
    ['close together', '-3,-1,0,7'],
    ['next to a missing one', '4,,5'],
  ])('finds ids that lie %s', async (_, ids) => {
    const wanted = ids.split(',').map((id) => (id === '' ? null : `label ${id}`));
    const labels = ids
      .split(',')
      .toReversed()
      .map((id) => `${id},label ${id}`);
    const { table } = await joined(
      `id,x\n${ids.replaceAll(',', ',0\n')},0\n`,
      `id,label\n${labels.join('\n')}\n`,
    );
    expect(cells(table.columns.get('label'))).toEqual(wanted);
  });

  it.each([
    ['1002.0', '1002', 1],
    [' 1002 ', '1002', 1],
    ['\ufeff1002', '1002', 1],
    ['9007199254740993', '9007199254740993.0', 1],
    ['9007199254740993', '9007199254740992', 0],
    ['007', '7', 0],
    ['1E3', '1000', 0],
    ['a7', 'A7', 0],
    ['-0', '0', 0],
  ])('the ids %j and %j are one id: %i', async (one, other, found) => {
    const { labelled } = await joined(`id,x\n${one},1\n`, `id,label\n${other},a\n`);
    expect(labelled).toBe(found);
  });

  it('joins numbers for labels, and refuses one that is none', async () => {
    const { table } = await joined('id\n1\n2\n', 'id,label\n1,2.5\n2,NA\n', { label: 'number' });
    expect(table.columns.get('label')).toMatchObject({ type: 'number', missing: 1, invalid: null });
    await expect(joined('id\n1\n', 'id,label\n1,2.5\n2,often\n', { label: 'number' })).rejects.toThrow(
      /labels.csv: row 2: the label "often" in "label" is not a number/,
    );
    await expect(joined('id\n1\n', 'id,label\n1,2.5\n2,-inf\n', { label: 'number' })).rejects.toThrow(
      /labels.csv: row 2: the label "-inf" in "label" is infinite\. /,
    );
  });

  it('takes the same label twice, a missing one besides, but refuses two that differ', async () => {
    const { table } = await joined('id\n1\n2\n', 'id,label\n1,1\n1,1.0\n2,\n2,0\n1,\n');
    expect(cells(table.columns.get('label'))).toEqual(['1', '0']);
    await expect(joined('id\n1\n', 'id,label\n1,0\n2,1\n1,1\n')).rejects.toThrow(
      /labels.csv: rows 1 and 3 are of the same id, and their labels differ\./,
    );
  });

  it('refuses a set that has labels already, but fills a label column that is empty', async () => {
    const { table } = await joined('id,label\n1,\n', 'id,label\n1,a\n');
    expect(cells(table.columns.get('label'))).toEqual(['a']);
    await expect(joined('id,label\n1,b\n', 'id,label\n1,a\n')).rejects.toThrow(
      /data.csv: has a column "label" of its own/,
    );
  });

  it.skipIf(!existsSync(real))(
    'finds every label of the housing set (skipped where ../shared is absent)',
    async () => {
      const housing = join(real, 'california-housing');
      const analysis = await read(join(housing, 'analysis.csv'), { id: 'key', y_pred: 'category' });
      const labels = await read(join(housing, 'analysis_labels.csv'), { id: 'key', clf_target: 'category' });
      const { table, leftovers: _, ...counts } = joinLabels(analysis, labels, 'id', 'clf_target');
      expect(counts).toEqual({ labelled: 8232, unlabelled: 0, unmatched: 0 });
      // pandas 3.1.1: 4315 of the labels are 1.
      expect(cells(table.columns.get('clf_target')).filter((label) => label === '1')).toHaveLength(4315);
    },
  );
});

it.each([
  ['1.0', '1'],
  ['1', '1'],
  ['+1', '1'],
  ['1e0', '1'],
  ['-0.0', '0'],
  [' 0.50 ', '0.5'],
  ['True', 'true'],
  ['FALSE', 'false'],
  ['Yes', 'Yes'],
  ['NaN', 'NaN'],
  ['1234567890123456789', '1234567890123456789'],
  ['', ''],
])('the canonical form of the label %j is %j', (text, form) => {
  expect(canonicalLabel(text)).toBe(form);
});
