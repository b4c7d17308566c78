import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandFiles } from '../../src/data/files.ts';
import { written } from './written.ts';

describe('patterns', () => {
  it('stand for the files that match, sorted, each once; an existing path is taken as it stands', async () => {
    const b = written('part-b.csv', 'x\n2\n');
    const a = written('part-a.csv', 'x\n1\n');
    const odd = written('odd[1].csv', 'x\n3\n');
    const folder = dirname(a);
    mkdirSync(join(folder, 'part-dir.csv'), { recursive: true });
    expect(await expandFiles([join(folder, 'part-*.csv'), a, odd])).toEqual([a, b, odd]);
    await expect(expandFiles([join(folder, 'absent-*.csv')])).rejects.toThrow(
      /absent-\*\.csv: no file matches/,
    );
    await expect(expandFiles([join(folder, 'absent.csv')])).rejects.toThrow(
      /absent.csv: there is no such file/,
    );
  });
});
