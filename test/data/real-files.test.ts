import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doublesOf } from '../../src/data/column/numbers.ts';
import type { NumberColumn } from '../../src/data/table.ts';
import { cells, read } from './written.ts';

const real = join(import.meta.dirname, '../../../shared/data');
const titanic = join(real, 'titanic');
const housing = join(real, 'california-housing');

function sum({ values }: NumberColumn): number {
  return doublesOf(values).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
}

describe.skipIf(!existsSync(real))(
  'real files, as pandas 3.1.1 reads them (skipped where ../shared is absent)',
  () => {
    it.each([
      [
        'titanic_reference.csv',
        891,
        { Age: 177, Cabin: 687, Embarked: 2, boat: 561, body: 808, 'home.dest': 392 },
      ],
      ['titanic_analysis.csv', 418, { Age: 86, Fare: 1, Cabin: 327, boat: 262, body: 380, 'home.dest': 172 }],
      ['titanic_target.csv', 418, {}],
    ])('%s has its rows and its missing cells', async (name, rows, missing) => {
      const table = await read(join(titanic, name));
      expect(table.rows).toBe(rows);
      const found = [...table.columns].filter(([, column]) => column.missing > 0);
      expect(Object.fromEntries(found.map(([column, { missing }]) => [column, missing]))).toEqual(missing);
    });

    it('titanic_reference.csv has its categories, sums and quoted commas', async () => {
      const { columns } = await read(join(titanic, 'titanic_reference.csv'));
      const categories = [...columns].flatMap(([name, column]) =>
        column.type === 'category' ? [[name, column.categories.length]] : [],
      );
      expect(Object.fromEntries(categories)).toEqual({
        Name: 891,
        Sex: 2,
        Ticket: 681,
        Cabin: 147,
        Embarked: 3,
        boat: 24,
        'home.dest': 291,
      });
      expect(sum(columns.get('Age') as NumberColumn)).toBeCloseTo(21205.17, 9);
      expect(sum(columns.get('Fare') as NumberColumn)).toBeCloseTo(28693.9493, 9);
      expect(cells(columns.get('Name'))[0]).toBe('Braund, Mr. Owen Harris');
    });

    it('the housing sets have their rows, and sums that agree to the last digits', async () => {
      const reference = await read(join(housing, 'reference.csv'));
      expect(reference.rows).toBe(5832);
      const sums = {
        MedInc: 24341.1786,
        AveRooms: 32111.27841871055,
        AveOccup: 17698.155324626896,
        y_pred: 1878,
        id: 17003196,
      };
      for (const [name, wanted] of Object.entries(sums)) {
        expect(sum(reference.columns.get(name) as NumberColumn) / wanted).toBeCloseTo(1, 13);
      }
      const analysis = await read(join(housing, 'analysis.csv'), { timestamp: 'time', id: 'key' });
      expect(analysis.rows).toBe(8232);
      expect(cells(analysis.columns.get('timestamp'))[1]).toBe(Date.UTC(2021, 5, 1, 1));
      expect(analysis.columns.get('timestamp')).toMatchObject({ missing: 0, invalid: null });
      const bytes = readFileSync(join(housing, 'analysis.csv'));
      expect(analysis.source).toEqual({
        files: [join(housing, 'analysis.csv')],
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    });
  },
);
