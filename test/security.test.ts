import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = readFileSync(join(import.meta.dirname, '../SECURITY.md'), 'utf8');
const matrix = text.slice(text.indexOf('## Who controls what'), text.indexOf('| | In `test/` |'));
const listed = [...text.matchAll(/^\| ([A-Z]\d) \| `([^`]+)` \| (.+) \|$/gm)];

/** The letters that a cell names; C1–C5 is five of them. */
const named = [...matrix.matchAll(/([A-Z])(\d)(?:–\1(\d))?/g)].flatMap(([, letter, from, to]) =>
  Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`),
);

describe('Who controls what, in SECURITY.md', () => {
  it('has a cell for each thing and event, and each cell names a test or says why there is none.', () => {
    const rows = matrix.split('\n').filter((line) => line.startsWith('| **'));
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const cells = row.split('|').slice(2, -1);
      expect(cells).toHaveLength(6);
      for (const cell of cells)
        expect(cell, row).toMatch(
          /\([A-Z]\d(?:(?:, |–)[A-Z]\d)*\)|^ – $|sets what is right|that of the workflow in the branch/,
        );
    }
  });

  it('names tests that are listed, and lists none that no cell names.', () => {
    const letters = listed.map(([, letter]) => letter);
    expect([...new Set(named)].sort()).toEqual([...letters].sort());
  });

  it.each(listed.map(([, letter, file, title]) => [letter!, file!, title!]))(
    'names a test that is there: %s, %s, %s.',
    (_, file, title) => {
      const path = join(import.meta.dirname, `${file}.test.ts`);
      expect(existsSync(path), path).toBe(true);
      expect(readFileSync(path, 'utf8')).toContain(title);
    },
  );
});
